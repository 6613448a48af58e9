import { css } from 'lit';

export const sheetStyles = css`
  .groups {
    columns: 20em 2;
    column-gap: calc(var(--_space) * 2);
  }
  .group {
    break-inside: avoid;
    border-block-start: 2px solid var(--_line);
    padding-block: 0.5em calc(var(--_space) * 1.4);
  }
  .fact {
    display: grid;
    grid-template-columns: minmax(7em, 2fr) 3fr;
    column-gap: 1em;
    padding-block: 0.3em;
  }
  .fact + .fact {
    border-block-start: 1px solid var(--_line);
  }
  dt {
    color: var(--_muted);
  }
  dd {
    grid-column: 2;
    font-weight: 500;
  }
  dd .contradiction,
  li .contradiction {
    font-weight: 400;
    font-size: 0.85em;
  }
  /* A link that is a whole value, not part of a sentence, is large enough to hit. */
  dd > a,
  .wide > a {
    display: inline-block;
    min-height: 24px;
  }
  .traps {
    border-block-start-color: var(--_warn);
  }
  .traps .icon {
    margin-inline-end: 0.35em;
    color: var(--_warn);
    vertical-align: -0.1em;
  }
  @container be (max-width: 20em) {
    .fact {
      grid-template-columns: 1fr;
    }
    dd {
      grid-column: 1;
    }
  }
  @media print {
    .group {
      break-inside: auto;
      padding-block: 0.3em 0.5em;
    }
    dd > a,
    .wide > a {
      display: inline;
    }
    .fact {
      break-inside: avoid;
      padding-block: 0.1em;
    }
  }
`;
