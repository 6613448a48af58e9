import { css } from 'lit';

export const choiceFormStyles = css`
  .fields {
    display: grid;
    gap: 0.8em;
  }
  .field > span,
  legend {
    display: block;
    font-weight: 600;
    margin-block-end: 0.3em;
  }
  @container be (min-width: 34em) {
    .fields {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
