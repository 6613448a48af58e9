import { css } from 'lit';

export const phraseStyles = css`
  .fields {
    display: grid;
    gap: 0.8em;
  }
  .field > span {
    display: block;
    font-weight: 600;
    margin-block-end: 0.3em;
  }
  input[type='number'] {
    width: 100%;
    min-height: 44px;
    padding: 0.4em 0.7em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: Field;
    color: FieldText;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.8em;
    padding: 1.2em;
    border: 2px solid currentColor;
    border-radius: var(--_radius);
  }
  .sentence {
    font-size: 1.7em;
    font-weight: 650;
    line-height: 1.35;
    overflow-wrap: break-word;
  }
  .gap {
    display: inline-block;
    min-width: 4em;
    border-block-end: 2px solid currentColor;
  }
  .meaning {
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .card:fullscreen {
    justify-content: center;
    padding: 6vmin;
    border: 0;
    background: Canvas;
    color: CanvasText;
    overflow: auto;
  }
  .card:fullscreen .sentence {
    font-size: clamp(1.8em, 9vmin, 5em);
  }
  .card:not(:fullscreen) .close {
    display: none;
  }
  .close {
    align-self: end;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .print-only {
    display: none;
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
    padding: 0.4em 0.6em;
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    border-block-start: 1px solid var(--_line);
  }
  thead th {
    font-weight: 650;
    border-block-start: 0;
  }
  .label {
    display: none;
  }
  @container be (min-width: 34em) {
    .fields {
      grid-template-columns: 1fr 1fr;
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
      padding-block: 0.4em;
      border-block-start: 1px solid var(--_line);
    }
    tbody th {
      display: block;
      padding: 0;
      border: 0;
      font-weight: 600;
    }
    td {
      padding: 0.05em 0.6em;
      border: 0;
    }
    .label {
      display: inline;
      color: var(--_muted);
    }
  }
  @media print {
    .print-only {
      display: block;
    }
    .sentence {
      font-size: 16pt;
    }
  }
`;
