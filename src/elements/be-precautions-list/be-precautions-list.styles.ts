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
    width: 24px;
    height: 24px;
  }
  .precaution label {
    display: block;
    min-height: 24px;
    font-weight: 600;
    cursor: pointer;
  }
  .precaution .icon {
    margin-inline-end: 0.35em;
    color: var(--_bad);
    vertical-align: -0.1em;
  }
  .precaution[data-done] label {
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
  .reach + .reach {
    margin-block-start: 0.4em;
  }
  dt {
    color: var(--_muted);
    font-size: 0.9em;
  }
  dd {
    overflow-wrap: anywhere;
  }
  dd a {
    display: inline-block;
    min-height: 24px;
  }
  @container be (min-width: 46em) {
    .contacts {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
