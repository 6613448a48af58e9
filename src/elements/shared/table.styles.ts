import { css } from 'lit';

/** A table that becomes a stack of labelled values in a narrow column. */
export const tableStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
    font: inherit;
    color: inherit;
  }
  caption {
    text-align: start;
    padding-block-end: 0.5em;
    font-size: 0.9em;
    color: var(--_muted);
  }
  th,
  td {
    padding: 0.6em 0.6em;
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    overflow-wrap: break-word;
    hyphens: auto;
    border-block-start: 1px solid var(--_line);
  }
  :is(th, td):first-child {
    padding-inline-start: 0;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  thead th {
    vertical-align: bottom;
    border-block-start: 0;
  }
  th {
    font-weight: 600;
  }
  tr {
    break-inside: avoid;
  }
  .label {
    display: none;
  }
  @media print {
    th,
    td {
      padding-block: 0.25em;
    }
  }
  @container be (max-width: 36em) {
    table,
    tbody,
    tr,
    caption,
    tbody th {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }
    tbody tr {
      padding-block: 0.7em;
      border-block-start: 1px solid var(--_line);
    }
    tbody :is(th, td) {
      padding: 0;
      border: 0;
    }
    td {
      display: grid;
      grid-template-columns: minmax(5em, 2fr) minmax(0, 3fr);
      column-gap: 1em;
      margin-block-start: 0.2em;
    }
    td > :not(.label) {
      grid-column: 2;
    }
    td > .wide {
      grid-column: 1 / -1;
    }
    td > :empty {
      display: none;
    }
    .label {
      display: block;
      color: var(--_muted);
    }
  }
  /* Large text in a narrow column has no room for a label beside a value. */
  @container be (max-width: 16em) {
    td {
      display: block;
    }
  }
`;
