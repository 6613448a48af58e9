/** The element around this one in the page, out of shadow roots too. */
export function parentAcross(node: Node): Element | null {
  const parent = (node as Element).assignedSlot ?? node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The nearest element around `start` (itself left out) that matches, across shadow roots. */
export function closestAcross(start: Element, selector: string): Element | null {
  for (let at = parentAcross(start); at; at = parentAcross(at)) if (at.matches(selector)) return at;
  return null;
}
