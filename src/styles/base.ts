import { css } from 'lit';

/**
 * Custom properties a page may set are named `--be-*`; the wrapper fills in what it leaves out (`--_*`).
 * Neutrals are grey or text with alpha, so that they suit any page colour without `light-dark()`, which some in-app browsers lack.
 * A page's accent may be any colour: as text and lines it keeps its hue and is made dark enough for a light page, light enough
 * for a dark one (`--_accent`); as a fill it stays as it is (`--_fill` in view.ts). On white it has a contrast of 5 or more,
 * on `--_soft` of 4.5. Chroma shrinks with lightness: else the colour would leave sRGB and be clipped to a lighter one.
 */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .be {
    --_accent: var(--be-accent, #0a5cc2);
    --_line: var(--be-line-color, rgb(128 128 128 / 0.32));
    --_edge: var(--be-edge-color, color-mix(in srgb, currentColor 65%, transparent));
    --_soft: var(--be-soft-color, rgb(128 128 128 / 0.1));
    --_warn: var(--be-warn-color, #8a5000);
    --_muted: color-mix(in srgb, currentColor 82%, transparent);
    --_radius: var(--be-radius, 0.5em);
    --_space: var(--be-space, 1em);
    /* Nothing that a page says about its text comes in, but these. */
    all: initial;
    display: block;
    color: inherit;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    container: be / inline-size;
    font-size: var(--be-font-size, 1em);
    font-family: var(--be-font-family, inherit);
    line-height: 1.5;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .be:lang(zh) {
    line-height: 1.7;
    text-autospace: normal;
    overflow-wrap: break-word;
  }
  @supports (color: light-dark(oklch(from red min(l, 1) c h), red)) {
    .be {
      --_accent: light-dark(oklch(from var(--be-accent, #0a5cc2) min(l, 0.52) calc(c * min(1, 0.52 / l)) h), oklch(from var(--be-accent, #8ab8ff) max(l, 0.75) c h));
      --_warn: var(--be-warn-color, light-dark(#8a5000, #f0b95a));
    }
  }
  .be[data-theme='light'] {
    color-scheme: light;
    color: var(--be-color, #1c1e21);
    background: var(--be-background, #fff);
  }
  .be[data-theme='dark'] {
    color-scheme: dark;
    color: var(--be-color, #e9ebee);
    background: var(--be-background, #16181c);
  }
  .be[data-theme='light'],
  .be[data-theme='dark'] {
    padding: var(--_space);
    border-radius: var(--_radius);
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    color: inherit;
  }
  ul {
    list-style: none;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .title {
    font-size: 1.5em;
  }
  .stack > * + * {
    margin-block-start: var(--_space);
  }
  .tight > * + * {
    margin-block-start: 0.4em;
  }
  .dots {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .answer {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_tone, var(--_accent));
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .reasons::first-letter {
    text-transform: uppercase;
  }
  .way-name {
    display: inline-block;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .mark {
    display: inline-block;
    font-size: 0.78em;
    line-height: 1.4;
    padding: 0.05em 0.5em;
    border: 1px solid currentColor;
    border-radius: 1em;
    color: var(--_warn);
    white-space: nowrap;
    vertical-align: 0.08em;
  }
  .mark[data-level='low'] {
    border-style: dashed;
  }
  select,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  select {
    width: 100%;
    min-height: 44px;
    padding-block: 0.4em;
    padding-inline: 0.7em 2em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: Field;
    color: FieldText;
    appearance: none;
    background-image:
      linear-gradient(45deg, transparent 50%, currentColor 50%), linear-gradient(135deg, currentColor 50%, transparent 50%);
    background-position:
      calc(100% - 1.15em) 52%,
      calc(100% - 0.8em) 52%;
    background-size:
      0.36em 0.36em,
      0.36em 0.36em;
    background-repeat: no-repeat;
    text-overflow: ellipsis;
  }
  .be[dir='rtl'] select {
    background-position:
      0.8em 52%,
      1.15em 52%;
  }
  input[type='checkbox'] {
    width: 1.15em;
    height: 1.15em;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-height: 36px;
    padding: 0.15em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: 2em;
    cursor: pointer;
  }
  .chip:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  summary {
    cursor: pointer;
    width: fit-content;
    min-height: 24px;
    padding-block: 0.35em;
  }

  :is(a, button, select, input, summary, [tabindex]):focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .note {
    padding-block: 0.5em;
    padding-inline: 0.9em;
    border-inline-start: 3px solid var(--_line);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-contrast: more) {
    .be {
      --_line: currentColor;
      --_edge: currentColor;
      --_muted: currentColor;
    }
  }
  @media (forced-colors: active) {
    .chip:has(:checked) {
      outline: 2px solid Highlight;
    }
    /* The arrow is a picture that these colours leave out. */
    select {
      appearance: auto;
    }
  }
  @media print {
    .be,
    .be[data-theme] {
      --_accent: #000;
      --_line: #999;
      --_soft: none;
      background: #fff;
      color: #000;
      font-size: 9pt;
    }
    .screen-only {
      display: none !important;
    }
    li,
    .answer {
      break-inside: avoid;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
    }
  }
`;
