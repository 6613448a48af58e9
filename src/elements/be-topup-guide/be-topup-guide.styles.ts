import { css } from 'lit';

export const guideStyles = css`
  .guide > * + * {
    margin-block-start: calc(var(--_space) * 1.8);
  }
  .head > * + * {
    margin-block-start: 0.4em;
  }
  .answer {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .answer > * + * {
    margin-block-start: 0.7em;
  }
  .best {
    font-size: 1.2em;
  }
  .find li {
    padding-inline-start: 1.1em;
    position: relative;
  }
  .find li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    top: 0.6em;
    border: 0.2em solid var(--_accent);
    border-radius: 50%;
  }
`;
