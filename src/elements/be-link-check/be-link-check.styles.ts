import { css } from 'lit';

export const linkCheckStyles = css`
  textarea {
    display: block;
    min-height: 5.5em;
    max-height: 16em;
    margin: 0;
    padding: 0.6em 0.7em;
    font: inherit;
    letter-spacing: inherit;
    overflow-wrap: anywhere;
    resize: vertical;
    field-sizing: content;
  }
  textarea:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .host {
    display: block;
    unicode-bidi: isolate;
    direction: ltr;
    margin-block-start: 0.2em;
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    font-size: 1.2em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .host span {
    color: var(--_muted);
  }
  .host b {
    border-block-end: 3px solid var(--_tone, currentColor);
  }
  .phone {
    white-space: nowrap;
  }
`;
