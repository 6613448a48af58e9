import { checkDataset } from '../dataset/check-dataset.js';
import { patches } from '../dataset/patched.js';
import type { Dataset } from '../dataset/types.js';
import { isOurs, renderShadow, settingsOf, TAG_NAMES, type TagName } from './html/render-element.js';
import { element, serialize } from './html/tree.js';

export type { TagName };

/** Attributes of an element by name; a list is written with spaces. What is undefined, null or '' is left out. */
export type ElementSettings = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** What an element is rendered with, beside its settings. */
export interface ElementOptions {
  /** Facts to answer from; default the built-in ones. The page must give the element the same. */
  readonly dataset?: Dataset | undefined;
  /** For the style sheets, where the page's Content-Security-Policy asks for one. */
  readonly nonce?: string | undefined;
  /** HTML inside the tag: for readers of feeds and old browsers. It is put there as it is, so it must be yours. */
  readonly fallback?: string | undefined;
}

/**
 * An element with its content as declarative shadow DOM, the elements inside it included. In the page the script takes
 * it over in one go. Give `lang`: a server does not see the page around the tag.
 *
 * @param tag one of the library's tags
 * @param settings its attributes: lang, operator, heading-level …
 * @returns HTML; nothing in it runs
 * @throws TypeError (the promise rejects) for a tag or an attribute that is not known, and for what is no dataset; a wrong value warns and falls back, as in a page
 */
export async function renderElement(tag: TagName, settings: ElementSettings = {}, { dataset, nonce, fallback = '' }: ElementOptions = {}): Promise<string> {
  const host = hostOf(tag, settings);
  if (dataset) host.properties.set('dataset', patches.has(dataset) ? dataset : checkDataset(dataset));
  await renderShadow(host);
  const html = serialize([host], nonce);
  return fallback ? html.replace(new RegExp(`</${tag}>$`), () => `${fallback}</${tag}>`) : html;
}

/** A tag with its settings, checked. */
function hostOf(tag: string, settings: ElementSettings): ReturnType<typeof element> {
  if (!isOurs(tag)) throw new TypeError(`be-topup-guide: there is no element "${String(tag)}"; use one of ${TAG_NAMES.join(', ')}`);
  const known = settingsOf(tag);
  for (const name of Object.keys(settings)) if (!known.includes(name)) throw new TypeError(`be-topup-guide: ${tag} has no attribute "${name}"; use one of ${known.join(', ')}`);
  const attributes = Object.entries(settings).flatMap(([name, value]) => (value === undefined || value === null || value === '' ? [] : [[name, Array.isArray(value) ? value.join(' ') : String(value)] as const]));
  return element(tag, Object.fromEntries(attributes));
}
