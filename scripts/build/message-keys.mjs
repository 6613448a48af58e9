// Message ids are long so that people can read them; the CDN scripts use short keys in their place.
import { partsOf, readXliff, targetLocales } from '../locales/read.mjs';

/** "a0" in the digits of toString(36): from here to "zz" a key is a name, which needs no quotes. */
const FIRST_NAME = 360;

/**
 * Messages of the first view are numbered, so that they are a list with no keys at all; the others have names of two letters.
 * @returns {Promise<Map<string, string>>} short key by message id, the same for every file of one build
 */
export async function messageKeys() {
  const [locale] = await targetLocales();
  const ids = locale ? [...(await readXliff(locale)).keys()].sort() : [];
  const isFirst = (id) => partsOf(id).includes('first');
  return new Map([...ids.filter(isFirst).map((id, index) => [id, String(index)]), ...ids.filter((id) => !isFirst(id)).map((id, index) => [id, (FIRST_NAME + index).toString(36)])]);
}

/** The source of a words module with short keys for its interface strings, in the order of the keys: side by side they differ in one letter. */
export function shortenKeys(source, keys) {
  const match = /export default (\{[\s\S]*\});/.exec(source);
  const content = match && JSON.parse(match[1]);
  if (!content?.ui) return source;
  const texts = new Map(Object.entries(content.ui).map(([id, text]) => [keys.get(id) ?? id, text]));
  const isList = texts.size > 0 && [...texts.keys()].every((key) => /^\d+$/.test(key) && key < texts.size);
  const ui = isList ? [...texts.keys()].map((_, index) => texts.get(String(index))) : Object.fromEntries([...texts].sort(([one], [other]) => (one < other ? -1 : 1)));
  return `export default ${JSON.stringify({ ...content, ui })};`;
}
