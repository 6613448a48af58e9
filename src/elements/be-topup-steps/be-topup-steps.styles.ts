import { css } from 'lit';

export const stepsStyles = css`
  .note + .steps {
    margin-block-start: 1.2em;
  }
  .steps {
    counter-reset: step;
  }
  .step {
    counter-increment: step;
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    column-gap: 0.75em;
    padding-block-end: 0.9em;
    position: relative;
  }
  .step::before {
    content: counter(step);
    grid-row: 1 / span 9;
    width: 2em;
    height: 2em;
    line-height: calc(2em - 4px);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    text-align: center;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .step:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.3em 0.3em;
    inset-inline-start: calc(1em - 1px);
    border-inline-start: 2px solid var(--_line);
  }
  .step > * {
    grid-column: 2;
  }
  .step[data-done]::before {
    content: '✓';
    background: var(--_fill);
    color: var(--_on-accent);
  }
  .step .item-title {
    font-weight: 500;
    line-height: inherit;
    padding-block: 0.2em;
    text-wrap: pretty;
  }
  .step[data-done] .item-title {
    color: var(--_muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.5em;
    margin-block-start: 0.3em;
  }
  .actions > .button {
    margin-inline-end: 0.5em;
  }
  .done {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-height: 32px;
    cursor: pointer;
    font-size: 0.9em;
  }
  .steps ~ * {
    margin-block-start: 0.8em;
  }
  @container be (max-width: 28em) {
    .done {
      flex-basis: 100%;
    }
  }
  .look {
    font-size: 0.9em;
  }
  .look b {
    display: inline-block;
    font-weight: 600;
  }
  @media print {
    .step {
      padding-block-end: 0.4em;
    }
    .step::after {
      display: none;
    }
  }
`;
