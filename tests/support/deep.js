// Looking through shadow roots. No imports: pages load it as it is.

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
