// What dist/ says in small modules, as the CDN build takes it: which words belong to which facts, which part to which markup.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shortenKeys } from './message-keys.mjs';
import { packFacts, packWords } from './pack.mjs';

export const GENERATED = { facts: 'dist/dataset/generated', words: 'dist/locales/generated/words' };

/** Parts that are in one file with an element's markup in a script of one language; the others have a file of their own there. */
export const WITH_MARKUP = {
  cards: 'be-card-comparison',
  calendar: 'be-credit-calendar',
  esim: 'be-esim-check',
  link: 'be-link-check',
  operator: 'be-operator-facts',
  phrases: 'be-phrase-card',
  precautions: 'be-precautions-list',
  sources: 'be-source-list',
};

/** Words that only src/node reads are no part of the scripts. */
export const forBrowsers = (name) => !/(^|[/\\])static(\.js)?$/.test(name);

/** Keys of all data modules below a folder: "steps/base", "zh-Hans/first". */
export async function keysBelow(folder, accept) {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.replace(/\.js$/, '').replaceAll('\\', '/'))
    .filter(accept);
}

const namesIn = async (folder) => (await readdir(folder)).filter((name) => name.endsWith('.js')).map((name) => name.slice(0, -3));

/**
 * Keys of words that stand as they are: those of the first view, which waits for nothing else, and of parts without facts,
 * which have nothing to be filed under.
 */
export async function plainWords() {
  const facts = await namesIn(`${GENERATED.facts}/facts`);
  const parts = (await namesIn(`${GENERATED.words}/en`)).filter((part) => forBrowsers(part) && (part === 'first' || !facts.includes(part)));
  return new RegExp(`/(${parts.sort().join('|')})$`);
}

/** The facts under whose names words are filed (pack.mjs): "en/steps/base" → "steps/base", "en/ways" → "facts/ways". It runs in browsers too. */
export const factsOfWords = (key, plain) => (plain.test(key) ? undefined : key.replace(/^[^/]+\/([^/]+$)?/, (_, part) => (part ? `facts/${part}` : '')));

/** What a module of dist/ exports; both kinds are JSON between `export default` and a semicolon. */
const contentOf = (source) => JSON.parse(/export default (\{[\s\S]*\});/.exec(source)[1]);

export const readFacts = async (key) => contentOf(await readFile(join(GENERATED.facts, `${key}.js`), 'utf8'));
export const readWords = async (key, keys) => contentOf(shortenKeys(await readFile(join(GENERATED.words, `${key}.js`), 'utf8'), keys));

/**
 * A module of a script of one language: facts and words of a part, sent packed, as `unpack` (unpack.mjs) makes them.
 * @param {{ keys: Map<string, string>, plain: RegExp }} tables of messageKeys() and plainWords()
 * @returns {Promise<string>} facts are its default; none where a part has none
 */
export async function partSource(locale, part, { keys, plain }) {
  const words = await readWords(`${locale}/${part}`, keys);
  const of = factsOfWords(`${locale}/${part}`, plain);
  if (!of) return `export const words = ${JSON.stringify(words)};\n`;
  const facts = packFacts(of, await readFacts(of));
  return `const packed = ${JSON.stringify(facts)};
export const words = unpack.words(${JSON.stringify(packWords(`${locale}/${part}`, words, facts))}, packed);
export default unpack.facts(packed, ${JSON.stringify(of)});
`;
}
