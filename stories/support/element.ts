// One call makes a story file of an element: `export default { title: 'Elements/be-…', ...element('be-…') }`.
import { controlsOf } from './manifest.ts';
import { settled } from './settled.ts';

/** Attribute values by name; lists as arrays. An empty value leaves the attribute out. */
export type Args = Record<string, string | number | readonly string[] | undefined>;

export interface Story {
  readonly name?: string;
  readonly args?: Args;
  /** Toolbar settings that this story starts with: language, theme, width. */
  readonly globals?: Record<string, string>;
  readonly render?: (args: Args, context: { readonly globals: Record<string, string> }) => unknown;
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
  readonly parameters?: object;
}

/** An element with its attributes set, as a page would write it. `inside` is HTML for its children. */
export function create(tag: string, args: Args = {}, inside = ''): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(args)) {
    const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
    if (text !== '') element.setAttribute(name, text);
  }
  element.innerHTML = inside;
  return element;
}

/** The default export of an element's story file, without its title, which Storybook reads from the file itself. */
export const element = (tag: string) => ({
  component: tag,
  argTypes: controlsOf(tag),
  render: (args: Args) => create(tag, args),
  // Every story waits until its elements have what they fetch; one where a reader would do something has a play of its own.
  play: async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => settled(canvasElement),
});
