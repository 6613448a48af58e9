import { html, nothing, type TemplateResult } from 'lit';
import type { BeElement } from '../base.js';

/** A small mark behind a fact, with the space before it: seen, not shouted. */
export const tag = (text: unknown, level: 'low' | 'none' | typeof nothing = nothing): TemplateResult => html` <span class="mark" part="mark" data-level=${level}>${text}</span>`;

/** Behind a fact that the page around has changed. */
export const hostMark = (element: BeElement): TemplateResult => tag(element.msg('this site’s own', { id: 'mark.host', desc: 'Small mark beside a fact that the page which shows the guide has changed' }));
