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
    font-size: 0.9em;
    color: var(--_tone);
    white-space: nowrap;
  }
  .toggle {
    margin-block-start: 0.4em;
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
  @media (prefers-reduced-motion: no-preference) {
    .toggle::after {
      transition: transform 0.15s;
    }
  }
  .toggle[aria-expanded='true']::after {
    transform: rotate(-135deg) translate(-0.15em, -0.15em);
  }
  be-topup-steps {
    margin-block-start: 1em;
  }
`;
