/** The element around this one in the page, out of shadow roots too. */
export function parentAcross(node: Node): Element | null {
  const parent = (node as Element).assignedSlot ?? node.parentNode;
  // Not by class: an element that was moved into a frame stands among those of another window.
  if (parent?.nodeType === 11) return (parent as ShadowRoot).host;
  return parent?.nodeType === 1 ? (parent as Element) : null;
}

/** The nearest element around `start` (itself left out) that matches, across shadow roots. */
export function closestAcross(start: Element, selector: string): Element | null {
  for (let at = parentAcross(start); at; at = parentAcross(at)) if (at.matches(selector)) return at;
  return null;
}
