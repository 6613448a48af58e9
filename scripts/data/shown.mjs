// What readers of one language see of the dataset, line by line, by a name that stays when lists change. For comparing two states of data/.
import { eachFact } from './read.mjs';

/** Lists whose entries have no id: what tells them apart. */
const nameOf = (entry) => entry.id ?? (entry.shows ? `${entry.kind}-${entry.shows}` : entry.value);

/** Lists of things become maps, so that one more at the top does not change the names of the others. */
function byName(value) {
  if (Array.isArray(value)) {
    if (!value.every((entry) => entry && typeof entry === 'object' && !Array.isArray(entry))) return value;
    const seen = {};
    return Object.fromEntries(
      value.map((entry, index) => {
        const name = String(nameOf(entry) ?? index).replaceAll('.', '·');
        seen[name] = (seen[name] ?? 0) + 1;
        return [seen[name] > 1 ? `${name} (${seen[name]})` : name, byName(entry)];
      }),
    );
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, byName(child)]));
}

/** Where the sentence of a fact stands in words, by the fact's name; the first that matches. Several places: title and text. */
const SENTENCES = [
  [/^operators\.([\w-]+)\.detail\.(notes|traps)\.([^.]+)$/, (operator, list, id) => [[`detail.operators.${operator}.${list}.${id}`]]],
  [/^operators\.([\w-]+)\.detail\.steps\.[\w-]+\.\w+\.([^.]+)$/, (operator, id) => [[`detail.operators.${operator}.steps.${id}`, `detail.steps.${id}`]]],
  [/^(channel|payment)s\.([\w-]+)\.notes\.([^.]+)$/, (list, id, note) => [[`detail.${list}Notes.${id}.${note}`]]],
  [/^cards\.(\w+)\.criteria\.(\w+)$/, (card, criterion) => [[`detail.cards.${card}.${criterion}`]]],
  [/^finding\.notes\.([^.]+)$/, (id) => [[`detail.finding.${id}`]]],
  [/^corrections\.([\w-]+)$/, (id) => [[`detail.corrections.${id}.claim`], [`detail.corrections.${id}.truth`]]],
  [/^precautions\.([\w-]+)$/, (id) => [[`detail.precautions.${id}.title`], [`detail.precautions.${id}.text`]]],
  [/^contacts\.([\w-]+)\.texts\.(\w+)$/, (id, text) => [[`detail.contacts.${id}.${text}`]]],
  [/^(scams|closedBrands|devices)\.([\w-]+)$/, (list, id) => [[`detail.${list}.${id}`]]],
];

export function flatten(value, path = '', out = new Map()) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) out.set(path, value);
  else for (const [key, child] of Object.entries(value)) flatten(child, path ? `${path}.${key}` : key, out);
  return out;
}

/**
 * Facts by name, whatever the language: value, grade, sources, and the rest of what stands beside them.
 * @returns {Map<string, { value: unknown, confidence: string, sources: string[], contradiction?: string, rest: object }>}
 */
export function factsOf({ sources, ...dataset }) {
  const facts = new Map();
  eachFact(byName(dataset), ({ value, confidence, sources: ids = [], contradiction, id, ...rest }, path) => facts.set(path, { value, confidence, sources: ids, contradiction, rest }));
  return facts;
}

/** Everything that is no fact: names, home pages, which card fits which situation, phrases. By path. */
export function plainOf({ sources, ...dataset }) {
  const inFacts = [...factsOf({ sources, ...dataset }).keys()];
  return new Map([...flatten(byName(dataset))].filter(([path]) => !inFacts.some((fact) => path === fact || path.startsWith(`${fact}.`))));
}

/**
 * Keys of the words that say what a fact says; where a place has several, the first that there is.
 * @param {string} path with names in place of numbers, as factsOf gives it
 * @param {Map<string, string>} texts words of one language, flattened
 */
export function sentenceKeys(path, texts) {
  const [pattern, places] = SENTENCES.find(([candidate]) => candidate.test(path)) ?? [];
  return pattern ? places(...pattern.exec(path).slice(1)).flatMap((keys) => keys.find((key) => texts.has(key)) ?? []) : [];
}

/** An amount, a duration, a language as readers of the language see it; the raw value where the library is not built. */
async function formatter() {
  const format = await import('../../dist/locales/format.js').catch(() => undefined);
  return (locale, path, value) => {
    if (format && typeof value === 'string' && /^P\d+[DM]$/.test(value)) return format.durationInWords(locale, value);
    if (format && Array.isArray(value) && typeof value[0] === 'number') return value.map((amount) => format.euro(locale, amount)).join(', ');
    if (format && path.endsWith('siteLanguages')) return format.languageNames(locale, value);
    return [value].flat().join(', ');
  };
}

/**
 * @param {object} dataset
 * @param {Record<string, object>} words by locale
 * @param {(locale: string) => Promise<Record<string, Record<string, string>>>} interfaceOf strings by part, for the marks
 * @returns {Promise<Record<string, Map<string, string>>>} by locale: what is seen, by name of the fact or of the word
 */
export async function shownOf(dataset, words, interfaceOf) {
  const facts = factsOf(dataset);
  const format = await formatter();
  const shown = {};
  for (const [locale, tree] of Object.entries(words)) {
    const texts = flatten(tree);
    const { first = {} } = await interfaceOf(locale);
    const lines = new Map();
    const used = new Set();
    for (const [path, { value, confidence, contradiction, rest }] of facts) {
      const sentences = sentenceKeys(path, texts).map((key) => {
        used.add(key);
        return texts.get(key);
      });
      const mark = confidence === 'official' ? '' : ` (${first[`mark.${confidence}`] ?? confidence})`;
      const raw = value === undefined ? [rest.body, rest.to ?? rest.code].filter(Boolean).join(' → ') : format(locale, path, value);
      const dispute = contradiction && texts.get(`detail.contradictions.${contradiction}`);
      if (dispute) used.add(`detail.contradictions.${contradiction}`);
      lines.set(path, `${[sentences.join(' '), raw].filter(Boolean).join(' · ')}${mark}${dispute ? ` – ${dispute}` : ''}`.trim());
    }
    for (const [key, text] of texts) if (!used.has(key)) lines.set(`words ${key}`, text);
    shown[locale] = lines;
  }
  return shown;
}
