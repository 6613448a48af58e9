import { css } from 'lit';

export const styles = css`
  :host {
    --line: light-dark(#d5d8dd, #3b4048);
    --edge: light-dark(#767b84, #8f96a1);
    --soft: light-dark(#f3f4f6, #20242a);
    --quiet: light-dark(#565b64, #a9b0ba);
    --strong: light-dark(#1f5fbf, #8fb8ff);
    display: grid;
    gap: 2em;
    grid-template-columns: minmax(0, 1fr);
    line-height: 1.5;
  }
  * {
    box-sizing: border-box;
  }
  section {
    min-width: 0;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.3;
    margin: 0 0 0.6em;
  }
  h3 {
    font-size: 1em;
    margin: 0;
    overflow-wrap: anywhere;
  }
  p {
    margin: 0.4em 0;
  }
  .hint {
    color: var(--quiet);
    font-size: 0.9em;
  }
  form {
    display: grid;
    gap: 1.2em;
    align-self: start;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-width: 0;
  }
  fieldset.group {
    border-block-start: 1px solid var(--line);
    padding-block-start: 0.8em;
    display: grid;
    gap: 0.8em;
  }
  legend {
    font-weight: 600;
    padding: 0;
  }
  .group > legend {
    font-size: 1.1em;
    padding-inline-end: 0.6em;
  }
  .field {
    display: grid;
    gap: 0.2em;
  }
  .field > label,
  fieldset fieldset > legend {
    font-weight: 600;
  }
  select,
  input[type='text'],
  button {
    font: inherit;
    color: inherit;
    background: light-dark(#fff, #16191e);
    border: 1px solid var(--edge);
    border-radius: 0.4em;
    min-block-size: 2.6em;
    padding: 0.3em 0.6em;
    max-inline-size: 100%;
  }
  select,
  input[type='text'] {
    inline-size: 100%;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    flex: none;
    accent-color: var(--strong);
  }
  input[type='color'] {
    inline-size: 3.5em;
    block-size: 2.6em;
    padding: 0.2em;
    border: 1px solid var(--edge);
    border-radius: 0.4em;
    background: none;
  }
  button {
    cursor: pointer;
  }
  button.main {
    background: var(--strong);
    border-color: var(--strong);
    color: light-dark(#fff, #10131a);
    font-weight: 600;
  }
  :focus-visible {
    outline: 3px solid var(--strong);
    outline-offset: 2px;
  }
  .tick {
    display: flex;
    gap: 0.55em;
    align-items: center;
    min-block-size: 2em;
    padding-block: 0.1em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    align-items: center;
  }
  .row.low {
    align-items: end;
  }
  ol.sections {
    list-style: none;
    margin: 0.2em 0 0;
    padding: 0;
  }
  ol.sections li {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
    align-items: center;
  }
  ol.sections button {
    min-block-size: 1.9em;
    min-inline-size: 2.1em;
    padding: 0 0.4em;
  }
  summary {
    font-weight: 600;
    cursor: pointer;
    min-block-size: 2em;
    padding-block: 0.2em;
  }
  .part {
    border: 1px solid var(--line);
    border-radius: 0.5em;
    margin-block: 0.8em;
    overflow: hidden;
  }
  .part > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.4em 1em;
    padding: 0.5em 0.7em;
    background: var(--soft);
  }
  pre {
    margin: 0;
    padding: 0.8em;
    max-block-size: 22em;
    overflow: auto;
    font: 0.85em/1.5 ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    direction: ltr;
    text-align: left;
  }
  pre:focus-visible {
    outline-offset: -3px;
  }
  .status {
    min-block-size: 1.5em;
  }
  .page {
    border: 1px solid var(--line);
    border-radius: 0.5em;
    padding: clamp(0.6em, 3%, 1.5em);
    background: light-dark(#fff, #14171b);
    color: light-dark(#1d2025, #e4e7eb);
    margin-block-start: 0.8em;
    /* All sections of a guide are as long as a book chapter. */
    position: relative;
    block-size: min(75vh, 55rem);
    overflow: auto;
    resize: vertical;
  }
  .page.dark {
    color-scheme: dark;
  }
  .page.light {
    color-scheme: light;
  }
  .width {
    max-inline-size: 100%;
    margin-inline: auto;
  }
  .width.phone {
    inline-size: 360px;
  }
  .width.sidebar {
    inline-size: 300px;
  }
  .width.column {
    inline-size: 640px;
  }
  .static a {
    color: var(--strong);
  }
  .static table {
    border-collapse: collapse;
    display: block;
    overflow-x: auto;
  }
  .static :is(th, td) {
    border: 1px solid var(--line);
    padding: 0.3em 0.6em;
    text-align: start;
  }
  .static {
    overflow-wrap: anywhere;
  }
  @media (min-width: 60rem) {
    :host {
      grid-template-columns: 21rem minmax(0, 1fr);
      /* What the choices need more than the snippet goes to the preview's row. */
      grid-template-rows: auto 1fr;
      column-gap: 3rem;
    }
    .choices {
      grid-row: 1 / span 2;
    }
    .preview.full {
      grid-column: 1 / -1;
      grid-row: 3;
    }
  }
`;
