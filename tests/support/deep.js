// Looking through shadow roots, and waiting for what is in them. No imports: pages load it as it is.

/** All matches, across shadow roots. */
export function deepAll(root, selector) {
  const found = [];
  const visit = (node) => {
    if (node.matches?.(selector)) found.push(node);
    for (const child of node.shadowRoot?.children ?? []) visit(child);
    for (const child of node.children ?? []) visit(child);
  };
  visit(root);
  return found;
}
export const deep = (root, selector) => deepAll(root, selector)[0];

const oursBelow = (root) => deepAll(root, '*').filter(({ localName }) => localName.startsWith('be-'));

const WAIT_MILLISECONDS = 20;
const MOST_WAITS = 500;

/** Waits until nothing below is being fetched or rendered. */
export async function settled(root) {
  for (let waits = 0; waits < MOST_WAITS; waits += 1) {
    await Promise.all(oursBelow(root).map((element) => element.updateComplete));
    // Looked for again: an update may have brought more of them.
    if (oursBelow(root).every((element) => element.hasUpdated && !element.isUpdatePending) && !deep(root, '[aria-busy="true"]')) return root;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MILLISECONDS));
  }
  throw new Error(`${root.localName} did not settle`);
}
