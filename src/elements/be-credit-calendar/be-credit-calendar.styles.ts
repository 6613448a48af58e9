import { css } from 'lit';

export const calendarStyles = css`
  .fields {
    display: grid;
    gap: 0.8em;
  }
  .field > span {
    display: block;
    font-weight: 600;
    margin-block-end: 0.3em;
  }
  input:not([type='checkbox'], [type='radio']) {
    width: 100%;
    min-height: 44px;
    padding: 0.4em 0.7em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: Field;
    color: FieldText;
  }
  .own-rule .fields {
    align-items: end;
  }
  .dates {
    border-block-end: 1px solid var(--_line);
  }
  .date {
    display: grid;
    gap: 0.1em 1em;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
  .end {
    font-size: 1.1em;
    font-weight: 650;
  }
  .passed {
    color: var(--_bad);
  }
  .keep {
    padding: 0.8em 1em;
    border-radius: var(--_radius);
    background: var(--_soft);
    font-weight: 600;
  }
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
    padding: 0.55em 0.6em;
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    border-block-start: 1px solid var(--_line);
  }
  thead th {
    font-weight: 650;
    border-block-start: 0;
  }
  th {
    overflow-wrap: break-word;
  }
  tbody th {
    font-weight: 600;
  }
  .unknown {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .label {
    display: none;
  }
  @container be (min-width: 34em) {
    .fields {
      grid-template-columns: 1.2fr 1fr 1fr;
    }
    .date {
      grid-template-columns: 11em 1fr;
    }
    .date > .about {
      grid-column: 2;
    }
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
      padding-block: 0.6em;
      border-block-start: 1px solid var(--_line);
    }
    tbody th {
      display: block;
      padding: 0 0 0.15em;
      border: 0;
    }
    td {
      padding: 0.15em 0.6em;
      border: 0;
    }
    .label {
      display: inline;
      font-weight: 600;
    }
  }
`;
