import { css } from 'lit';

export const calendarStyles = css`
  .fields {
    display: grid;
    gap: 0.8em;
  }
  .field > span {
    display: block;
    font-weight: 600;
    margin-block-end: 0.3em;
  }
  input:not([type='checkbox'], [type='radio']) {
    width: 100%;
    min-height: 44px;
    padding: 0.4em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: Field;
    color: FieldText;
  }
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
  .passed {
    color: var(--_bad);
  }
  .keep {
    padding: 0.8em 1em;
    border-radius: var(--_radius);
    background: var(--_soft);
    font-weight: 600;
  }
  th {
    overflow-wrap: break-word;
  }
  .unknown {
    color: var(--_muted);
    font-size: 0.9em;
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
