import { css } from 'lit';

export const linkCheckStyles = css`
  .field > span {
    display: block;
    font-weight: 600;
    margin-block-end: 0.3em;
  }
  textarea {
    display: block;
    width: 100%;
    min-height: 5.5em;
    margin: 0;
    padding: 0.6em 0.7em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: Field;
    color: FieldText;
    font: inherit;
    letter-spacing: inherit;
    overflow-wrap: anywhere;
    resize: vertical;
    field-sizing: content;
    max-height: 16em;
  }
  textarea:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .result {
    border-inline-start: 0.35em solid var(--_tone, var(--_line));
  }
  .verdict {
    font-size: 1.15em;
    font-weight: 650;
  }
  .verdict span::before {
    display: inline-block;
    min-width: 1.4em;
    color: var(--_tone);
  }
  [data-verdict='official'] {
    --_tone: var(--_good);
  }
  [data-verdict='official'] .verdict span::before {
    content: '✓' / '';
  }
  [data-verdict='other'] {
    --_tone: var(--_warn);
  }
  [data-verdict='other'] .verdict span::before {
    content: '!' / '';
  }
  [data-verdict='lookalike'] {
    --_tone: var(--_bad);
  }
  [data-verdict='lookalike'] .verdict span::before {
    content: '✕' / '';
  }
  [data-verdict='unknown'] .verdict span::before {
    content: '?' / '';
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
  .plain {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .plain li {
    padding-inline-start: 0.1em;
  }
`;
