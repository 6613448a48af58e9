import { css } from 'lit';
import type { BeElement } from '../base.js';

/** Browsers that style what is inside <details> need no script to print it. */
export const printStyles = css`
  @media print {
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;

const known = new WeakSet<BeElement>();

/** Opens what is closed while the page is printed: on paper nobody can open it. */
export function openInPrint(element: BeElement): void {
  if (known.has(element)) return;
  known.add(element);
  let opened: HTMLDetailsElement[] = [];
  const before = (): void => {
    opened = [...element.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of opened) details.open = true;
  };
  const after = (): void => {
    for (const details of opened) details.open = false;
  };
  element.addController({
    hostConnected() {
      addEventListener('beforeprint', before);
      addEventListener('afterprint', after);
    },
    hostDisconnected() {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    },
  });
}
