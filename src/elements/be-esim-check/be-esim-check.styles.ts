import { css } from 'lit';

export const esimStyles = css`
  .field {
    display: block;
  }
  .field > span {
    display: block;
    font-weight: 600;
    margin-block-end: 0.3em;
  }
  .result {
    padding: 0.9em 1em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .verdict {
    font-size: 1.1em;
    font-weight: 650;
  }
  .verdict[data-result='has'] {
    color: var(--_good);
  }
  .verdict[data-result='has-not'] {
    color: var(--_bad);
  }
  .verdict[data-result='check'] {
    color: var(--_warn);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .claim {
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
    padding: 0.5em 0.6em;
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    overflow-wrap: break-word;
    border-block-start: 1px solid var(--_line);
  }
  thead th {
    font-weight: 650;
    border-block-start: 0;
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
      padding-block: 0.5em;
      border-block-start: 1px solid var(--_line);
    }
    tbody th {
      display: block;
      padding: 0 0 0.15em;
      border: 0;
    }
    td {
      padding: 0.1em 0.6em;
      border: 0;
    }
    td:empty {
      display: none;
    }
    .label {
      display: inline;
      font-weight: 600;
    }
  }
`;
