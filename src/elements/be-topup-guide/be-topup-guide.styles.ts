import { css } from 'lit';

export const guideStyles = css`
  .guide > * + * {
    margin-block-start: calc(var(--_space) * 1.6);
  }
  .section + .section {
    padding-block-start: calc(var(--_space) * 1.6);
    border-block-start: 1px solid var(--_line);
  }
  .coming ~ .section {
    display: none;
  }
  .best {
    font-size: 1.2em;
  }
`;
