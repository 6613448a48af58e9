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
    width: 0.4em;
    height: 0.4em;
    border-radius: 50%;
    background: var(--_accent);
  }
`;
