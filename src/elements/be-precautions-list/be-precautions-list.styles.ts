import { css } from 'lit';

export const precautionStyles = css`
  .moment > * + * {
    margin-block-start: 0.5em;
  }
  .moment + .moment {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .precaution {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.7em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .precaution > input {
    margin-block-start: 0.3em;
  }
  .precaution label {
    display: block;
    min-height: 24px;
    font-weight: 600;
    cursor: pointer;
  }
  .precaution[data-weight='1'] label::before {
    content: '!' / '';
    display: inline-block;
    width: 1.3em;
    height: 1.3em;
    line-height: 1.3em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    text-align: center;
    font-size: 0.8em;
    color: var(--_bad);
    box-shadow: inset 0 0 0 1.5px currentColor;
  }
  .precaution.is-done label {
    font-weight: 400;
    text-decoration: line-through;
    color: var(--_muted);
  }
  .actions {
    margin-block-start: 0.4em;
  }
  .contacts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .contact {
    padding: 0.7em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .precaution .contact {
    margin-block-start: 0.5em;
  }
  .reach {
    display: grid;
    grid-template-columns: 5.5em minmax(0, 1fr);
    column-gap: 0.8em;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    grid-column: 2;
    overflow-wrap: anywhere;
  }
  dd > .mark:first-child {
    margin-inline-start: 0;
  }
  dd a {
    display: inline-block;
    min-height: 24px;
  }
  @container be (max-width: 26em) {
    .reach {
      display: block;
    }
  }
  @container be (min-width: 46em) {
    .contacts {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
