import type { BeElement } from '../base.js';

const known = new WeakSet<BeElement>();

/** Opens what is closed while the page is printed: on paper nobody can open it. Some browsers need no script for it (styles/view.ts). */
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
