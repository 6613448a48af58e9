import { css } from 'lit';

export const pickerStyles = css`
  .way {
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
  .way-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.15em 0.6em;
  }
  .verdict {
    font-size: 0.85em;
    font-weight: 600;
    white-space: nowrap;
  }
  .verdict::before {
    display: inline-block;
    width: 1.25em;
    font-weight: 700;
  }
  .verdict[data-verdict='works'] {
    color: var(--_good);
  }
  .verdict[data-verdict='works']::before {
    content: '✓' / '';
  }
  .verdict[data-verdict='maybe'] {
    color: var(--_warn);
  }
  .verdict[data-verdict='maybe']::before {
    content: '?' / '';
  }
  .verdict[data-verdict='no'] {
    color: var(--_bad);
  }
  .verdict[data-verdict='no']::before {
    content: '✕' / '';
  }
  .way .toggle {
    min-height: 36px;
    margin-block-start: 0.4em;
    padding-block: 0.2em;
    font-size: 0.9em;
  }
  @container be (min-width: 34em) {
    .way {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 1em;
    }
    .way > * {
      grid-column: 1;
    }
    .way > .toggle {
      grid-column: 2;
      grid-row: 1 / span 3;
      align-self: center;
      margin: 0;
    }
    .way > be-topup-steps {
      grid-column: 1 / -1;
    }
  }
  .toggle::after {
    content: '';
    width: 0.45em;
    height: 0.45em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg) translate(-0.1em, -0.1em);
  }
  .toggle[aria-expanded='true']::after {
    transform: rotate(-135deg) translate(-0.15em, -0.15em);
  }
  be-topup-steps {
    margin-block-start: 1em;
  }
`;
