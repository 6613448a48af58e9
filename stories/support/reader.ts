// What a reader does in a story, and what the page around hears of it. No text is looked for: a story plays in every language.
import { expect, userEvent, waitFor } from 'storybook/test';
import { deepAll, settled } from './settled.ts';

export { expect, waitFor };

/** A machine that does much else is slow. */
export const WAIT = { timeout: 10_000 };

/** The first match below a node, across shadow roots. */
export function find<T extends HTMLElement>(root: ParentNode, selector: string): T {
  const [found] = deepAll(root, selector);
  if (!found) throw new Error(`nothing in the story is ${selector}`);
  return found as T;
}

export const count = (root: ParentNode, selector: string): number => deepAll(root, selector).length;

/** What can be read below a node, across shadow roots. */
export function textOf(node: Node): string {
  // Not instanceof: a frame has classes of its own.
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const { localName = '', shadowRoot = null } = node as Partial<Element>;
  if (/^(style|script|template)$/.test(localName)) return '';
  return [...(shadowRoot ?? node).childNodes].map(textOf).join(' ');
}

export async function tap(root: ParentNode, selector: string): Promise<void> {
  await userEvent.click(find(root, selector));
  await settled(root);
}

export const tick = (root: ParentNode, name: string): Promise<void> => tap(root, `input[type="checkbox"][name="${name}"]`);

export async function choose(root: ParentNode, name: string, value: string): Promise<void> {
  await userEvent.selectOptions(find(root, `select[name="${name}"]`), value);
  await settled(root);
}

/** Types into an empty field, or chooses a day, and leaves the field. */
export async function type(root: ParentNode, selector: string, text: string): Promise<void> {
  const field = find<HTMLInputElement>(root, selector);
  // A day is chosen as a whole, in the place of the one that stands there.
  if (field.type === 'date') field.value = text;
  else await userEvent.type(field, text);
  // user-event does not notice that a field in a shadow tree loses the focus.
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(root);
}

/** Opens what can be opened, all of it. */
export async function openAll(root: ParentNode): Promise<void> {
  for (const details of deepAll(root, 'details:not([open])')) await userEvent.click(details.querySelector('summary')!);
  await settled(root);
}

/** Details of the library's events, in the order in which the page hears them from now on. */
export function heard(root: EventTarget, event: string): unknown[] {
  const details: unknown[] = [];
  root.addEventListener(event, (happened) => details.push((happened as CustomEvent).detail));
  return details;
}

/** Puts something in the place of a property while `act` runs; whoever looks at the story afterwards has the browser's own again. */
async function instead(object: object, property: string, stand: unknown, act: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(object, property);
  Object.defineProperty(object, property, { configurable: true, writable: true, value: stand });
  try {
    await act();
  } finally {
    if (own) Object.defineProperty(object, property, own);
    else Reflect.deleteProperty(object, property);
  }
}

/** A browser gives its clipboard to a hand only, not to a script: here is another one. */
export async function withClipboard(act: (written: readonly string[]) => Promise<void>): Promise<void> {
  const written: string[] = [];
  const clipboard = { writeText: async (text: string): Promise<void> => void written.push(text) };
  await instead(navigator, 'clipboard', clipboard, () => act(written));
}

/** A story that opens must not leave a file in somebody's downloads: its name is noted instead. */
export async function withDownloads(act: (names: readonly string[]) => Promise<void>): Promise<void> {
  const names: string[] = [];
  const click = function (this: HTMLAnchorElement): void {
    names.push(this.download);
  };
  await instead(HTMLAnchorElement.prototype, 'click', click, () => act(names));
}
