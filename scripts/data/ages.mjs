// How old a fact is, from the dates of its sources, and when that is too old: used by the build (the guide says it at the fact) and by the report.
import { eachFact, readJson } from './read.mjs';

/** @returns {Promise<Record<string, { months: number | null, covers: string }>>} data/age-limits.json */
export async function readAgeLimits() {
  const { $schema, ...limits } = await readJson('age-limits.json');
  return limits;
}

const isCode = ({ kind, to, code, action }) => to !== undefined || code !== undefined || /^(sms|ussd|call)$/.test(action?.kind ?? kind ?? '');

/** A note is of the kind that its topic is about. */
const KIND_OF_TOPIC = {
  'topping-up': 'way',
  payment: 'way',
  amounts: 'price',
  bonus: 'price',
  validity: 'clock',
  refund: 'clock',
  balance: 'code',
  identification: 'rule',
  postpaid: 'rule',
  roaming: 'rule',
  security: 'caution',
  esim: 'way',
  company: 'company',
};

/** The first that matches decides. Paths are those of the dataset, as eachFact gives them. */
const KINDS = [
  [/^(closedBrands|scams|devices|glossary)\./, 'lasting'],
  [/^operators\.[\w-]+\.detail\.(group|network)$/, 'company'],
  [/^operators\.[\w-]+\.detail\.(domains|siteLanguages|app|account)$|^contacts\.[\w-]+\.(sites|languages)\b/, 'address'],
  [/^operators\.[\w-]+\.detail\.helpLine\.|^contacts\.[\w-]+\.(phones|emails)\./, 'code'],
  [/^operators\.[\w-]+\.detail\.(amounts|refund\.fee)$/, 'price'],
  [/^operators\.[\w-]+\.detail\.(validity\.\w+|refund\.deadline)$/, 'clock'],
  [/^operators\.[\w-]+\.detail\.balance\./, (fact) => (isCode(fact) ? 'code' : 'way')],
  [/^operators\.[\w-]+\.detail\.steps\./, (fact) => (isCode(fact) ? 'code' : 'step')],
  [/^precautions\./, 'caution'],
  [/\.traps\.\d+$|^(corrections|finding)\.|^contacts\.[\w-]+\.texts\./, 'advice'],
  [/\.notes\.\d+$/, (fact) => KIND_OF_TOPIC[fact.topic]],
  [/^operators\.[\w-]+\.(sells|channels)\.|\.detail\.esimPrepaid$|^channels\./, 'way'],
  [/^cards\./, 'rule'],
];

/**
 * @param {object} fact
 * @param {string} path in the dataset, as eachFact gives it
 * @returns {string} a key of data/age-limits.json
 * @throws {Error} when nobody has said of what kind such a fact is
 */
export function kindOf(fact, path) {
  const [, kind] = KINDS.find(([pattern]) => pattern.test(path)) ?? [];
  const found = typeof kind === 'function' ? kind(fact) : kind;
  if (!found) throw new Error(`${path}: of what kind is this fact? Say so in scripts/data/ages.mjs`);
  return found;
}

const pad = (number) => String(number).padStart(2, '0');
const lastDay = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The last day that a date of any precision may mean: 2021 → 2021-12-31. */
function latestDay(date) {
  const [year, month = 12, day = lastDay(year, month)] = date.split('-').map(Number);
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** The day that many months on; the month's last one when it has no such day. */
export function addMonths(day, months) {
  const [year, month, date] = day.split('-').map(Number);
  const total = year * 12 + month - 1 + months;
  const [endYear, endMonth] = [Math.floor(total / 12), (total % 12) + 1];
  return `${endYear}-${pad(endMonth)}-${pad(Math.min(date, lastDay(endYear, endMonth)))}`;
}

/**
 * What is known of a source's age.
 * @returns {{ text: string, day: string, atLeast: boolean } | undefined} `text` as in the data ("2021-07", "around 2017"), `day` the
 * newest day it may mean; `atLeast` when the page may be of any later day; undefined for an undated page, which is never counted as new
 */
export function dateOf({ date, dateHint }) {
  if (date !== 'undated') return { text: date, day: latestDay(date), atLeast: false };
  if (!dateHint) return undefined;
  const [relation, when] = dateHint.split(' ');
  const [year, month = 1] = when.split('-').map(Number);
  const firstDay = `${year}-${pad(month)}-01`;
  if (relation === 'around') return { text: dateHint, day: latestDay(when), atLeast: false };
  return { text: dateHint, day: firstDay, atLeast: relation === 'after' };
}

/**
 * The newest date among the sources of a fact; undated ones do not count.
 * @returns {ReturnType<typeof dateOf>}
 */
export function newestDate(fact, sources) {
  return (fact.sources ?? [])
    .map((id) => sources[id] && dateOf(sources[id]))
    .filter(Boolean)
    .sort((one, other) => (one.day < other.day ? 1 : -1))[0];
}

/**
 * Age of one fact.
 * @returns {{ kind: string, months: number | null, date?: string, atLeast?: boolean, due?: string }} `due` is the last day within the limit;
 * without `date` no source has one
 */
export function ageOf(fact, path, sources, limits) {
  const kind = kindOf(fact, path);
  const { months } = limits[kind];
  const newest = newestDate(fact, sources);
  if (!newest) return { kind, months };
  const { text: date, day, atLeast } = newest;
  return { kind, months, date, atLeast, ...(months === null ? {} : { due: addMonths(day, months) }) };
}

/**
 * A copy of the dataset in which facts say how old they are: `age: [date, due]`, for the guide to compare with the reader's date.
 * Left out where nothing can be said: no date, a kind that does not age, or a newest page of which only the earliest day is known.
 */
export function withAges(dataset, limits) {
  const aged = structuredClone(dataset);
  const { sources, ...facts } = aged;
  eachFact(facts, (fact, path) => {
    const { date, due, atLeast } = ageOf(fact, path, sources, limits);
    if (due && !atLeast) fact.age = [date, due];
  });
  return aged;
}

/** The dataset's own date: that of its newest printed page. A clock before it is wrong. */
export const datasetDate = (sources) =>
  Object.values(sources)
    .filter(({ date }) => date !== 'undated')
    .map(({ date }) => (date.length === 10 ? date : `${date}-01-01`.slice(0, 10)))
    .sort()
    .at(-1);
