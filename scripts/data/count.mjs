// How many facts and sources there are, by grade and kind: Markdown tables for docs/facts-and-sources.md. Run: node scripts/data/count.mjs
import { ageOf, readAgeLimits } from './ages.mjs';
import { eachFact, readDataset, readJson } from './read.mjs';

const GRADES = ['official', 'reported', 'unconfirmed', 'unknown'];
const SHOWN_AS = { official: 'plain', reported: '“reported”', unconfirmed: '“unconfirmed”', unknown: '“not known”' };

const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(...head), row(...head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map((cells) => row(...cells))].join('\n');
/** @returns {Map<string, object[]>} */
function tally(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

async function entriesOf(path) {
  const { $schema, ...entries } = await readJson(path);
  return entries;
}

/** @returns {Promise<Record<string, string>>} tables by name */
export async function countTables() {
  const [dataset, limits, contradictions, neverLink] = await Promise.all([readDataset(), readAgeLimits(), entriesOf('contradictions.json'), entriesOf('never-link.json')]);
  const { sources, ...facts } = dataset;
  const all = [];
  eachFact(facts, (fact, path) => {
    const dated = fact.confidence === 'unknown' ? undefined : ageOf(fact, path, sources, limits);
    all.push({ grade: fact.confidence, of: path.startsWith('operators.') ? 'operators' : 'all', isDated: Boolean(dated?.date && !dated.atLeast) });
  });
  const byGrade = tally(all, ({ grade }) => grade);
  const isDated = ({ date }) => date !== 'undated';
  const pages = Object.values(sources);
  const byKind = [...tally(pages, ({ kind }) => kind)].sort(([, one], [, other]) => other.length - one.length);
  const line = (name, shown, some = []) => [name, shown, some.length, some.filter(({ of }) => of === 'operators').length, some.filter((fact) => fact.isDated).length];
  return {
    'facts-by-grade': table(
      ['grade', 'how it looks', 'facts', 'of one operator', 'with a date'],
      [...GRADES.map((grade) => line(`\`${grade}\``, SHOWN_AS[grade], byGrade.get(grade))), line('**all**', '', all)],
    ),
    'sources-by-kind': table(
      ['kind of source', 'pages', 'with a date', 'undated'],
      [...byKind, ['**all**', pages]].map(([kind, some]) => [kind, some.length, some.filter(isDated).length, some.length - some.filter(isDated).length]),
    ),
    'facts-limits': table(
      ['kind of fact', 'may be as old as'],
      Object.values(limits).map(({ months, covers }) => [covers, months === null ? 'does not age' : `${months} months`]),
    ),
    contradictions: table(
      ['where sources disagree', 'how many'],
      [
        ['contradictions on record', Object.keys(contradictions).length],
        ['common errors that are corrected in view', Object.keys(dataset.corrections).length],
        ['hosts that may never become a link', Object.keys(neverLink).length],
      ],
    ),
  };
}

if (process.argv[1]?.endsWith('count.mjs')) for (const text of Object.values(await countTables())) console.log(`${text}\n`);
