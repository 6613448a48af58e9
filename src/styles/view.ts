import { css } from 'lit';

/** What only the markup that is fetched on first use needs: codes, buttons, fields, verdicts. Each view puts it before its own sheet. */
export const viewStyles = css`
  .be {
    --_fill: var(--be-accent, var(--_accent));
    --_on-accent: var(--be-on-accent, #fff);
    --_good: var(--be-good-color, #146c2e);
    --_bad: var(--be-bad-color, #b42318);
  }
  /* White on a dark fill, black on a light one: at a luminance of 0.18 both have a contrast of 4.5 or more. */
  @supports (color: color(from light-dark(red, red) xyz y y y)) {
    .be {
      --_pole: calc((0.18 - y) * 99999);
      --_on-accent: var(--be-on-accent, color(from var(--_fill) xyz var(--_pole) var(--_pole) var(--_pole)));
      --_good: var(--be-good-color, light-dark(#146c2e, #6bd68a));
      --_bad: var(--be-bad-color, light-dark(#b42318, #ff9a8f));
    }
  }
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .section-title {
    font-size: 1.25em;
  }
  .item-title {
    font-size: 1em;
  }
  .stack > .item-title {
    margin-block-start: 1.8em;
  }
  .stack > :is(.section-title, .item-title) + * {
    margin-block-start: 0.5em;
  }
  p,
  .dots {
    max-inline-size: 46em;
    text-wrap: pretty;
  }
  .muted {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .muted,
  caption {
    max-inline-size: 51em;
  }
  .dots ::marker {
    color: var(--_muted);
  }
  .mark[data-age] {
    white-space: normal;
  }
  .mark[data-level='none'] {
    padding: 0;
    border: 0;
    color: var(--_muted);
    font-size: 0.9em;
    vertical-align: 0;
  }
  details[open] > summary {
    margin-block-end: 0.4em;
  }
  .stack > details + details {
    margin-block-start: 0.2em;
  }
  .code {
    display: inline-block;
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    font-size: 0.95em;
    padding: 0 0.35em;
    border-radius: 0.3em;
    background: var(--_soft);
    border: 1px solid var(--_line);
    line-height: 1.5;
    max-width: 100%;
    user-select: all;
    white-space: pre-wrap;
  }
  :is(a, button) .code {
    display: inline;
    padding: 0;
    border: 0;
    background: none;
    user-select: auto;
  }
  button,
  .button {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-height: 44px;
    padding: 0.4em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    text-decoration: none;
    text-align: center;
    cursor: pointer;
  }
  .button.main {
    background: var(--_fill);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .button bdi {
    font-family: inherit;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .copy {
    gap: 0.35em;
    min-width: 28px;
    min-height: 28px;
    padding: 0 0.4em;
    border-color: transparent;
    color: var(--_accent);
    margin-inline-start: 0.2em;
    vertical-align: middle;
  }
  .report {
    margin: 0;
    padding: 0;
  }
  .report-link a {
    display: inline-block;
    min-height: 24px;
  }
  .copy:has(.code) {
    border-color: color-mix(in srgb, currentColor 75%, transparent);
  }
  .copy .icon + .icon,
  .copy[data-copied] .icon {
    display: none;
  }
  .copy[data-copied] .icon + .icon {
    display: block;
  }
  .icon {
    flex: none;
    width: 1em;
    height: 1em;
  }
  .be[dir='rtl'] .points {
    transform: scaleX(-1);
  }
  .verdict {
    display: flex;
    align-items: baseline;
    gap: 0.35em;
    font-weight: 650;
  }
  .verdict .icon {
    translate: 0 0.12em;
    color: var(--_tone);
  }
  .answer > .verdict {
    font-size: 1.15em;
  }
  [data-tone='good'] {
    --_tone: var(--_good);
  }
  [data-tone='warn'] {
    --_tone: var(--_warn);
  }
  [data-tone='bad'] {
    --_tone: var(--_bad);
  }
  [data-tone='unknown'] {
    --_tone: var(--_muted);
  }
  input:not([type='checkbox']),
  textarea {
    width: 100%;
    min-height: 44px;
    padding: 0.4em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: Field;
    color: FieldText;
  }
  .single {
    display: block;
    max-inline-size: 24em;
  }
  @media (prefers-contrast: more) {
    .copy:has(.code) {
      border-color: currentColor;
    }
  }
  @media (forced-colors: active) {
    .button.main {
      border-color: ButtonBorder;
    }
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    .button {
      transition: 0.15s;
      transition-property: color, border-color;
    }
  }
  @media (hover: hover) {
    button:hover {
      border-color: currentColor;
    }
    .button.main:hover {
      text-decoration: underline;
    }
  }
  /* Large text in a narrow column: what is kept on one line elsewhere would stick out. */
  @container be (max-width: 16em) {
    .be .mark,
    .be .verdict {
      white-space: normal;
    }
    .be :is(.button, .code, .copy) {
      max-width: 100%;
      overflow-wrap: anywhere;
    }
  }
  @media print {
    .be {
      --_good: #000;
      --_warn: #333;
      --_bad: #000;
      --_space: 0.7em;
    }
    .be.be {
      line-height: 1.3;
    }
    .be.be:lang(zh) {
      line-height: 1.45;
    }
    .muted a::after {
      content: none !important;
    }
    .tight > * + * {
      margin-block-start: 0.2em;
    }
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
