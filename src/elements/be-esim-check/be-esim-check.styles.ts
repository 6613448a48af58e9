import { css } from 'lit';

export const esimStyles = css`
  button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      background: SelectedItem;
      color: SelectedItemText;
    }
  }
  .claim {
    font-weight: 600;
  }
`;
