import { css } from 'lit';

export const phraseStyles = css`
  .fields {
    display: grid;
    gap: 0.8em;
  }
  .field > span {
    display: block;
    font-weight: 600;
    margin-block-end: 0.3em;
  }
  input[type='number'] {
    width: 100%;
    min-height: 44px;
    padding: 0.4em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: Field;
    color: FieldText;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.8em;
    padding: 1.2em;
    border: 2px solid currentColor;
    border-radius: var(--_radius);
  }
  .sentence {
    font-size: 1.7em;
    font-weight: 650;
    line-height: 1.35;
    overflow-wrap: break-word;
  }
  .gap {
    display: inline-block;
    min-width: 4em;
    border-block-end: 2px solid currentColor;
  }
  .meaning {
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .card:fullscreen {
    justify-content: center;
    padding: 6vmin;
    border: 0;
    background: Canvas;
    color: CanvasText;
    overflow: auto;
  }
  .card:fullscreen .sentence {
    font-size: clamp(1.8em, 9vmin, 5em);
  }
  .card:not(:fullscreen) .close {
    display: none;
  }
  .close {
    align-self: end;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  tbody th {
    width: auto;
  }
  .print-only {
    display: none;
  }
  @container be (min-width: 34em) {
    .fields {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    .print-only {
      display: block;
    }
    .sentence {
      font-size: 16pt;
    }
  }
`;
