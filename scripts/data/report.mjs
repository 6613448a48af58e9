// npm run data:report: which facts are past their limit (data/age-limits.json), which have no date at all, what is not known yet; by operator.
// Markdown on standard output; --short without the lists of what is undated and not known; --json for a machine; --on YYYY-MM-DD for another day than today.
import { parseArgs } from 'node:util';
import { ageOf, datasetDate, readAgeLimits } from './ages.mjs';
import { eachFact, readDataset, readJson, readWords } from './read.mjs';
import { flatten, sentenceKeys } from './shown.mjs';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (text) => {
  const day = new Date(`${text}T00:00Z`);
  // 2026-02-31 would be taken for a day in March.
  return DAY.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** operators.base.detail.app → ["base", "detail.app"]; what holds for all operators is under "general". */
function placeOf(path) {
  const [, operator, rest] = /^operators\.([\w-]+)\.(.*)$/.exec(path) ?? [];
  return operator ? [operator, rest] : ['general', path];
}

/** A list item has an id of its own, which stays when the list changes. */
const labelOf = (fact, where) => {
  const list = where.replace(/\.\d+$/, '');
  if (fact.id) return `${list} "${fact.id}"`;
  return fact.shows ? `${list} "${fact.kind}: ${fact.shows}"` : where;
};

/** Its value, else its sentence: nobody can re-read a page for a fact of which only the id is told. */
function shownValue(fact, path, texts) {
  const value = fact.value ?? fact.to ?? fact.code ?? fact.name;
  if (value !== undefined) return [value, fact.body].flat().filter((part) => part !== undefined).join(' ');
  const name = fact.id ? path.replace(/\d+$/, fact.id) : path;
  return sentenceKeys(name, texts)
    .map((key) => texts.get(key))
    .join(' ');
}

/**
 * @param {object} dataset as readDataset gives it
 * @param {Record<string, { months: number | null }>} limits
 * @param {Record<string, { addressNotKept?: string }>} contradictions
 * @param {string} on the day of the report, YYYY-MM-DD
 * @param {object} words of the language of whoever reads the report: sentences of facts that are no single value
 * @returns {{ on: string, datasetDate: string, clock: 'plausible' | 'before the dataset', limits: object, operators: Record<string, { due: object[], undated: object[], within: number, unknown: string[] }>, open: object[] }}
 */
export function report(dataset, limits, contradictions, on, words = {}) {
  const texts = flatten(words);
  const { sources, ...facts } = dataset;
  const operators = Object.fromEntries([...Object.keys(dataset.operators), 'general'].map((id) => [id, { due: [], undated: [], within: 0, lasting: 0, unknown: [] }]));
  const newest = datasetDate(sources);
  eachFact(facts, (fact, path) => {
    const [operator, where] = placeOf(path);
    const group = operators[operator];
    const label = labelOf(fact, where);
    if (fact.confidence === 'unknown') return group.unknown.push(label);
    const { kind, months, date, due, atLeast } = ageOf(fact, path, sources, limits);
    const entry = { fact: label, value: shownValue(fact, path, texts), confidence: fact.confidence, kind, limit: months, ...(date ? { date } : {}), ...(due ? { due } : {}), sources: fact.sources.map((id) => ({ id, readAt: sources[id].readAt, date: sources[id].dateHint ?? sources[id].date })) };
    if (months === null) group.lasting += 1;
    // A page of which only the earliest day is known may be of any later day: no claim that it is new, none that it is old.
    else if (!date || atLeast) group.undated.push(entry);
    else if (due < on) group.due.push(entry);
    else group.within += 1;
  });
  for (const group of Object.values(operators)) group.due.sort((one, other) => one.due.localeCompare(other.due) || one.fact.localeCompare(other.fact));
  const open = Object.entries(contradictions).flatMap(([id, { addressNotKept }]) => (addressNotKept ? [{ id, page: addressNotKept }] : []));
  return { on, datasetDate: newest, clock: on < newest ? 'before the dataset' : 'plausible', limits, operators, open };
}

const plain = (text) => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ');
const row = (...cells) => `| ${cells.map(plain).join(' | ')} |`;

/** Sources once each, with the facts that hang on them: whoever re-reads a page wants to know all that it says. */
function pagesOf(entries) {
  const pages = new Map();
  for (const { fact, sources } of entries) {
    for (const { id, readAt, date } of sources) {
      if (!pages.has(id)) pages.set(id, { readAt, date, facts: [] });
      pages.get(id).facts.push(fact);
    }
  }
  return [...pages];
}

/**
 * @param {ReturnType<typeof report>} result
 * @param {{ short?: boolean }} options short: only what is due
 */
export function toMarkdown({ on, datasetDate: newest, clock, limits, operators, open }, { short = false } = {}) {
  const sum = (key) => Object.values(operators).reduce((total, group) => total + (group[key].length ?? group[key]), 0);
  const lines = [
    `# Facts due on ${on}`,
    '',
    `${sum('due')} facts are past their limit, ${sum('undated')} have no date (never counted as new), ${sum('within')} are within it, ${sum('lasting')} do not age, ${sum('unknown')} things are not known.`,
    'Every page was read in an archived copy; none was opened live.',
  ];
  if (clock !== 'plausible') lines.push('', `**${on} is before the newest page of the dataset (${newest}): what is due is more than this.**`);
  lines.push('', '## Limits', '', row('kind', 'months', 'covers'), '|---|---|---|', ...Object.entries(limits).map(([kind, { months, covers }]) => row(kind, months ?? 'does not age', covers)));
  lines.push('', '## By operator', '', row('operator', 'due', 'undated', 'within', 'not known'), '|---|---|---|---|---|');
  for (const [id, group] of Object.entries(operators)) lines.push(row(id, group.due.length, group.undated.length, group.within, group.unknown.length));
  for (const [id, group] of Object.entries(operators)) {
    const { due } = group;
    const [undated, unknown] = short ? [[], []] : [group.undated, group.unknown];
    lines.push('', `## ${id}`);
    if (due.length > 0) {
      lines.push('', '### Due', '', row('fact', 'what it says', 'kind', 'newest date', 'limit', 'due since'), '|---|---|---|---|---|---|');
      for (const entry of due) lines.push(row(entry.fact, entry.value, entry.kind, entry.date, `${entry.limit} months`, entry.due));
      lines.push('', 'Pages to re-read:', '', ...pagesOf(due).map(([source, { readAt, date, facts }]) => `- ${source} (${date}): \`${readAt}\`, for ${facts.length === 1 ? facts[0] : `${facts.length} facts`}`));
    }
    if (undated.length > 0) {
      lines.push('', `### Undated (${undated.length})`, '', 'No page of these says when it was written. Pages to re-read:', '', ...pagesOf(undated).map(([source, { readAt, date, facts }]) => `- ${source} (${date}): \`${readAt}\`, for ${facts.length === 1 ? facts[0] : `${facts.length} facts`}`));
    }
    if (unknown.length > 0) lines.push('', `### Not known yet (${unknown.length})`, '', ...unknown.map((fact) => `- ${fact}`));
    if (due.length + undated.length + unknown.length === 0) lines.push('', 'Nothing is due.');
  }
  if (open.length > 0) lines.push('', '## Contradictions whose other page has no address', '', ...open.map(({ id, page }) => `- ${id}: ${page}`));
  return `${lines.join('\n')}\n`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, short: { type: 'boolean' }, on: { type: 'string' } } });
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  if (!isDay(on)) {
    console.error(`--on takes a day as YYYY-MM-DD; got "${on}"`);
    process.exit(2);
  }
  const { $schema, ...contradictions } = await readJson('contradictions.json');
  const result = report(await readDataset(), await readAgeLimits(), contradictions, on, (await readWords()).en);
  process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : toMarkdown(result, values));
}
