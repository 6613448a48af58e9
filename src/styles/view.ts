import { css } from 'lit';

/** What only the markup that is fetched on first use needs: codes, buttons, panels. Each view puts it before its own sheet. */
export const viewStyles = css`
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
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    text-decoration: none;
    text-align: center;
    cursor: pointer;
  }
  .button.main {
    background: var(--_accent);
    border-color: transparent;
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
  }
`;
