// Facts and words as short as they can be sent: the CDN's data modules only. unpack.mjs reads them in the browser;
// whatever does not come back as it was fails the build.
import { isDeepStrictEqual } from 'node:util';
import * as unpack from './unpack.mjs';

const character = (number) => String.fromCharCode(number < 78 ? 48 + number : 83 + number);
const summaryLine = ([publisher, date, hint]) => [publisher, date === 'undated' ? '' : date, hint ?? ''];
const newestDate = ([, date, hint]) => hint ?? date;

/** Lines of fields, those of the first `inherited` empty where the line above says the same. */
function lines(rows, inherited) {
  return rows
    .map((row, index) =>
      row
        .map((field, place) => (place < inherited && index > 0 && rows[index - 1][place] === field ? '' : field))
        .join('|')
        .replace(/\|+$/, ''),
    )
    .join('\n');
}

/** How many months after the date of a source the age ends: unpack.mjs computes the day again. */
function monthsUntil(due, summary) {
  for (let months = 1; months <= 120; months += 1) if (unpack.dueOf(newestDate(summary), months) === due) return months;
  return undefined;
}

function packTree(facts) {
  const { sourceSummaries, ...known } = facts;
  const places = new Map();
  const placeOf = (id) => {
    const text = JSON.stringify(sourceSummaries[id]);
    if (!places.has(text)) places.set(text, places.size);
    return places.get(text);
  };
  // Publishers side by side: a line may leave out what the one above says.
  const bySummary = Object.keys(sourceSummaries).sort((one, other) => (sourceSummaries[one].join() < sourceSummaries[other].join() ? -1 : 1));
  bySummary.forEach(placeOf);
  const age = ({ age: [text, due], sources }) => {
    const newest = sources.find((id) => id in sourceSummaries && newestDate(sourceSummaries[id]) === text && monthsUntil(due, sourceSummaries[id]));
    if (!newest) throw new Error(`the age ${text}, ${due} does not follow from a source and a number of months; see dueOf in unpack.mjs`);
    return `~${character(placeOf(newest))}${character(monthsUntil(due, sourceSummaries[newest]))}`;
  };
  const close = (value) => {
    if (Array.isArray(value)) return value.map(close);
    if (!value || typeof value !== 'object') return value;
    const { confidence, sources, age: aged, ...rest } = value;
    const closed = Object.fromEntries(Object.entries(typeof confidence === 'string' ? rest : value).map(([name, child]) => [name, close(child)]));
    if (typeof confidence !== 'string') return closed;
    const letter = confidence === 'unknown' ? 'k' : confidence[0];
    const read = sources && ([...new Set(sources.filter((id) => id in sourceSummaries).map(placeOf))].map(character).join('') || '-');
    return { ...closed, f: letter + (read ?? '') + (aged && read !== '-' ? age(value) : '') };
  };
  return {
    ...close(known),
    s: lines(
      [...places.keys()].map((text) => summaryLine(JSON.parse(text))),
      1,
    ),
  };
}

/** What the guide shows of a list of sources; a page's own facts name them by id. */
const shown = ({ readAt, link, publisher, kind, date, dateHint }) => ({ readAt, link, publisher, kind, date, dateHint });

const packSources = ({ sources }) => ({
  a: lines(
    Object.entries(sources).map(([id, { readAt, link, publisher, kind, date, dateHint }]) => [
      publisher,
      kind,
      id,
      readAt.replace(/^https:\/\//, ''),
      link === undefined ? '-' : link === new URL('/', readAt).href ? '' : link,
      ...summaryLine([publisher, date, dateHint]).slice(1),
    ]),
    2,
  ),
});

/** The same tree with each source replaced by what is said of it; where the part says nothing of it (names of app and account beside steps), neither source nor age is shown. */
function told(value, summaries) {
  if (Array.isArray(value)) return value.map((child) => told(child, summaries));
  if (!value || typeof value !== 'object') return value;
  const { sourceSummaries, ...rest } = value;
  const by = sourceSummaries ?? summaries;
  if (rest.age && !rest.sources.some((id) => id in by)) delete rest.age;
  return Object.fromEntries(
    Object.entries(rest).map(([name, child]) => [name, name === 'sources' && Array.isArray(child) ? [...new Set(child.flatMap((id) => by[id]?.join() ?? []))] : told(child, by)]),
  );
}

/**
 * @param {string} key "steps/base", "facts/ways", "sources/general"
 * @param {object} facts what the module of dist/ exports
 * @returns {object} what the module of cdn/data/ exports
 * @throws {Error} when it would not be read back the same
 */
export function packFacts(key, facts) {
  const isList = key.startsWith('sources/');
  const packed = isList ? packSources(facts) : packTree(facts);
  const back = unpack.facts(structuredClone(packed), key);
  const same = isList
    ? isDeepStrictEqual(
        Object.entries(back.sources),
        Object.entries(facts.sources).map(([id, source]) => [id, shown(source)]),
      )
    : isDeepStrictEqual(told(back), told(facts));
  if (!same) throw new Error(`${key} is not the same when it is packed and unpacked (a | or a line break inside a text?)`);
  return packed;
}

/**
 * @param {string} key "en/ways", "en/steps/base"
 * @param {object} content what the module of dist/ exports, its interface strings under short keys
 * @param {object} packedFacts what packFacts made of the facts of the same part
 * @returns {[string, string, object?]}
 * @throws {Error} when it would not be read back the same
 */
export function packWords(key, content, packedFacts) {
  const names = new Map([...unpack.namesIn(packedFacts)].map((name, index) => [name, index]));
  const text = [];
  let shape = '';
  let last = 0;
  const write = (group) => {
    for (const [name, value] of Object.entries(group)) {
      const place = names.get(name);
      if (place === undefined) {
        shape += '$';
        text.push(name);
      } else {
        const code = 80 + place - last;
        shape += code > 36 && code < 123 && code !== 92 && code !== 96 ? String.fromCharCode(code) : String.fromCharCode(161 + place);
        last = place;
      }
      if (typeof value === 'string') text.push(value);
      else {
        shape += '{';
        write(value);
        shape += '}';
      }
    }
  };
  write(content.ui ? content.words : content);
  const packed = [shape, text.join('\n'), ...(content.ui ? [content.ui] : [])];
  if (!isDeepStrictEqual(unpack.words(structuredClone(packed), packedFacts), content)) throw new Error(`${key} is not the same when it is packed and unpacked (a | or a line break inside a text?)`);
  return packed;
}
