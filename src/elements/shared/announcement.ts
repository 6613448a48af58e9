import { html, nothing, type TemplateResult } from 'lit';
import type { BeElement } from '../base.js';

const acted = new WeakSet<BeElement>();

/** To be called when a person chose something: from then on what follows from it is said. */
export const personActed = (element: BeElement): void => void acted.add(element);

/**
 * A place for what changed, said once and politely by a screen reader. It stands in the page from the first render
 * on, empty until a person acts: a place that comes together with its text is not said, and a start is no change.
 */
export const announcement = (element: BeElement, text: () => unknown): TemplateResult => html`<p role="status" class="visually-hidden">${acted.has(element) ? text() : nothing}</p>`;
