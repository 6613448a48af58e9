// States that are the same for several elements.
import { create, type Args, type Story } from './element.ts';
import { copyIn, documentIn, explained, frameOf } from './frame.ts';
import { valuesOf } from './manifest.ts';
import { count, expect, find, textOf, WAIT, waitFor } from './reader.ts';
import { settled } from './settled.ts';

/** As long as the schema allows, and most of it one word without a place to break. */
const LONG_NAME = 'Prepaidherlaadkaartenmaatschappij België';

/** The same element once for each value of an attribute, one below the other. */
export const each = (tag: string, attribute: string, args: Args = {}): Story => ({
  parameters: { controls: { disable: true } },
  render: () => {
    const all = document.createElement('div');
    for (const value of valuesOf(tag, attribute)) {
      const which = document.createElement('h2');
      which.className = 'which';
      which.textContent = value;
      all.append(which, create(tag, { 'heading-level': 3, ...args, [attribute]: value }));
    }
    return all;
  },
});

/** On a dark page. */
export const dark = (args: Args): Story => ({ args, globals: { theme: 'dark' } });

/** In a sidebar. */
export const narrow = (args: Args): Story => ({ args, globals: { width: '300px' } });

/** On a Chinese page. */
export const chinese = (args: Args): Story => ({ args, globals: { language: 'zh-Hans' } });

/** On a page that runs from right to left. */
export const arabic = (args: Args): Story => ({ args, globals: { language: 'ar' } });

/** A guide that holds the choice and a patch of facts, with the element in it, or alone when that is the guide. */
const withPatch = (tag: string, choice: Args, patch: object, own: Args = {}): HTMLElement =>
  create('be-topup-guide', choice, `<script type="application/json">${JSON.stringify(patch)}</script>${tag === 'be-topup-guide' ? '' : create(tag, own).outerHTML}`);

/** The page patched the operator's name: it is very long. */
export const longWords = (tag: string, args: Args): Story => ({
  args,
  globals: { width: '300px' },
  render: (own) => withPatch(tag, { operator: 'base', card: 'prepaid' }, { operators: { base: { name: LONG_NAME } } }, own),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(textOf(find(canvasElement, tag))).toContain(LONG_NAME), WAIT);
    await settled(canvasElement);
  },
});

/** The page changed a fact: what it says stands there, with the mark of the page (and not of a source). */
export const patched = (tag: string, patch: object, shown: string, own: Args = {}): Story => ({
  parameters: { controls: { disable: true } },
  render: () => withPatch(tag, { operator: 'base', card: 'prepaid' }, patch, own),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(textOf(find(canvasElement, tag))).toContain(shown), WAIT);
    await settled(canvasElement);
  },
});

/** As a child of a guide, which asks the questions and passes the answers on. */
export const composed = (tag: string, choice: Args, own: Args = {}): Story => ({
  parameters: { controls: { disable: true } },
  render: () => create('be-topup-guide', choice, create(tag, own).outerHTML),
});

/** What the page had put into the tag is all there is, or the element without what was lost: never nothing. A test takes failed requests below cdn-lost/ as meant. */
const lost = (tag: string, about: string, language: (ofToolbar: string) => string, args: Args): Story => ({
  args,
  parameters: { docs: { disable: true } },
  render: (own, { globals }) => {
    const script = `cdn-lost/be-topup-guide.${language(globals['language'] ?? 'en')}.js`;
    return explained(about, frameOf({ title: about, script, body: create(tag, own, copyIn(globals['language'])).outerHTML }, globals));
  },
  play: async ({ canvasElement }) => {
    const inside = await documentIn(canvasElement);
    const element = find(inside, tag);
    // Nothing tells when a file is lost for good: what stands in the page at every moment until then is what a reader keeps.
    for (let looks = 0; looks < 30; looks += 1) {
      if (!find(inside, '.copy').checkVisibility() && !(element.shadowRoot && textOf(element.shadowRoot).trim())) throw new Error('the page kept nothing');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await expect(count(inside, '[aria-busy="true"]')).toBe(0);
  },
});

/** The script came, the files it fetches later did not. */
export const lostFile = (tag: string, args: Args = {}): Story => lost(tag, 'A page that has the script and lost the files it fetches later', (language) => language, args);

/** The script of another language came; the words of the page's language did not. */
export const lostWords = (tag: string, args: Args = {}): Story =>
  lost(tag, 'A page whose language was lost on the way: what the script brought stands in', (language) => (language === 'en' ? 'nl' : 'en'), args);
