import { css } from 'lit';

export const phraseStyles = css`
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
    line-height: 1;
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
  .print-only {
    display: none;
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
