/** Everything below a node, across shadow roots. */
export function deepAll(root: ParentNode, selector: string): Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    if (element.matches(selector)) found.push(element);
    for (const child of element.shadowRoot?.children ?? []) visit(child);
    for (const child of element.children) visit(child);
  };
  for (const child of root.children) visit(child);
  return found;
}

const TIMEOUT_MS = 10_000;

/** Waits until all our elements below are defined, rendered and have what they fetch. */
export async function settled(root: ParentNode): Promise<void> {
  for (const start = performance.now(); ; await new Promise((resolve) => setTimeout(resolve, 20))) {
    const ours = deepAll(root, '*').filter(({ localName }) => localName.startsWith('be-')) as (Element & { readonly hasUpdated?: boolean; readonly isUpdatePending?: boolean })[];
    const busy = ours.filter(({ hasUpdated, isUpdatePending }) => !hasUpdated || isUpdatePending);
    if (busy.length === 0 && deepAll(root, '[aria-busy="true"]').length === 0) return;
    if (performance.now() - start > TIMEOUT_MS) throw new Error(`not settled: ${busy.map(({ localName }) => localName).join(', ')}`);
  }
}
