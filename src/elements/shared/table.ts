import { html, type TemplateResult } from 'lit';
import { flat } from './flat.js';

// In a narrow column the cells are stacked by CSS; the roles keep them a table for screen readers.

/** A header above a column. */
export const column = (content: unknown): TemplateResult => html`<th role="columnheader" scope="col">${content}</th>`;

/** A header at the start of a row. */
export const rowHeader = (content: unknown): TemplateResult => html`<th role="rowheader" scope="row">${content}</th>`;

/** A value; the name of its column stands beside it where the header of the column cannot. */
export const cell = (label: string, content: unknown): TemplateResult => html`<td role="cell"><span class="label" aria-hidden="true">${label}</span><div>${content}</div></td>`;

/** A real table at every width. `columns` and `rows` are `column()` and rows of `rowHeader()` and `cell()`. */
export const dataTable = (caption: string, columns: unknown, rows: unknown): TemplateResult =>
  flat(html`<table role="table" part="table">
  <caption>${caption}</caption>
  <thead role="rowgroup"><tr role="row">${columns}</tr></thead>
  <tbody role="rowgroup">${rows}</tbody>
</table>`);
