import { html, type TemplateResult } from 'lit';
import { flat } from './flat.js';

/** The entries of a list, the chosen one selected. The value of the entry for no choice is "". */
export const options = (entries: readonly (readonly [value: string, text: string | undefined])[], chosen: string): TemplateResult =>
  flat(html`${entries.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}`);
