import { css } from 'lit';

export const calendarStyles = css`
  /* WebKit focuses a part inside the date field: the field itself never matches :focus-visible. */
  input[type='date']:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .own-rule .fields {
    align-items: end;
  }
  .dates {
    border-block-end: 1px solid var(--_line);
  }
  .date {
    display: grid;
    gap: 0.1em 1em;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
  .end {
    font-size: 1.1em;
    font-weight: 650;
  }
  .date > :first-child {
    color: var(--_muted);
  }
  .passed {
    color: var(--_bad);
  }
  .keep {
    font-weight: 650;
  }
  @container be (min-width: 34em) {
    .fields {
      grid-template-columns: 1.2fr 1fr 1fr;
    }
    .date {
      grid-template-columns: 11em 1fr;
    }
    .date > .about {
      grid-column: 2;
    }
  }
`;
