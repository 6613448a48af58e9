// Message ids are long so that people can read them; the CDN scripts use short keys in their place.
import { readXliff, targetLocales } from '../locales/read.mjs';

/** @returns {Promise<Map<string, string>>} short key by message id, the same for every file of one build */
export async function messageKeys() {
  const [locale] = await targetLocales();
  const ids = locale ? [...(await readXliff(locale)).keys()].sort() : [];
  return new Map(ids.map((id, index) => [id, index.toString(36)]));
}

/** The source of a words module with short keys for its interface strings. */
export function shortenKeys(source, keys) {
  const match = /export default (\{[\s\S]*\});/.exec(source);
  const content = match && JSON.parse(match[1]);
  if (!content?.ui) return source;
  const ui = Object.fromEntries(Object.entries(content.ui).map(([id, text]) => [keys.get(id) ?? id, text]));
  return `export default ${JSON.stringify({ ...content, ui })};`;
}
