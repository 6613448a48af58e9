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
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      background: SelectedItem;
      color: SelectedItemText;
    }
  }
  .claim {
    font-weight: 600;
  }
  th {
    overflow-wrap: break-word;
  }
  .unknown {
    color: var(--_muted);
    font-size: 0.9em;
  }
`;
