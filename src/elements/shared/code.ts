import { html, type TemplateResult } from 'lit';

/** Something to type: a code, a number, a command. */
export const code = (text: string): TemplateResult => html`<bdi class="code" part="code" dir="ltr">${text}</bdi>`;
