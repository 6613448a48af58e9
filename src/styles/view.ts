import { css } from 'lit';

/** What only the markup that is fetched on first use needs: codes, buttons, panels. Each view puts it before its own sheet. */
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
      --_pole: calc((0.18 - y) * 999);
      --_on-accent: var(--be-on-accent, color(from var(--_fill) xyz var(--_pole) var(--_pole) var(--_pole)));
      --_good: var(--be-good-color, light-dark(#146c2e, #6bd68a));
      --_bad: var(--be-bad-color, light-dark(#b42318, #ff9a8f));
    }
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
  button,
  .button {
    font: inherit;
    color: inherit;
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
  .panel {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  @media (forced-colors: active) {
    .button.main {
      border-color: ButtonBorder;
    }
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
