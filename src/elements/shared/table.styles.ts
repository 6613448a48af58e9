import { css } from 'lit';

/** A table that becomes a stack of rows in a narrow column; roles in the markup keep it a table for screen readers. */
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
    padding: 0.6em 0.7em;
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    border-block-start: 1px solid var(--_line);
  }
  thead th {
    font-weight: 650;
    border-block-start: 0;
  }
  tbody th {
    font-weight: 600;
    width: 9em;
  }
  .label {
    display: none;
  }
  @container be (max-width: 36em) {
    table,
    tbody,
    tr,
    td,
    caption {
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
    tbody th {
      display: block;
      width: auto;
      padding: 0 0 0.2em;
      border: 0;
    }
    td {
      padding: 0.25em 0.6em;
      border: 0;
    }
    .label {
      display: inline;
      font-weight: 600;
    }
  }
`;
