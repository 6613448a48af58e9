// How old facts are, and what is due: limits, dates of any precision, undated pages, the command.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { addMonths, ageOf, dateOf, datasetDate, kindOf, newestDate, readAgeLimits, withAges } from '../../scripts/data/ages.mjs';
import { eachFact, readDataset, readWords } from '../../scripts/data/read.mjs';
import { report, toMarkdown } from '../../scripts/data/report.mjs';

const dataset = await readDataset();
const limits = await readAgeLimits();
const words = await readWords();
const SOURCES = {
  'of-2021': { readAt: 'https://a.example/1', date: '2021-07-16' },
  'of-a-year': { readAt: 'https://a.example/2', date: '2022' },
  undated: { readAt: 'https://a.example/3', date: 'undated' },
  'around-2017': { readAt: 'https://a.example/4', date: 'undated', dateHint: 'around 2017' },
  'before-2016': { readAt: 'https://a.example/5', date: 'undated', dateHint: 'before 2016' },
  'after-2023': { readAt: 'https://a.example/6', date: 'undated', dateHint: 'after 2023-01' },
};
const APP = 'operators.base.detail.app';
const app = (...sources) => ({ value: 'App', confidence: 'official', sources });

test('the limits that were promised', () => {
  assert.deepEqual([limits.code.months, limits.price.months, limits.address.months], [18, 6, 12]);
});

test('a date is as new as its text allows, and no newer', () => {
  assert.equal(dateOf({ date: '2021' }).day, '2021-12-31');
  assert.equal(dateOf({ date: '2024-02' }).day, '2024-02-29');
  assert.equal(dateOf({ date: '2021-07-16' }).day, '2021-07-16');
  assert.equal(dateOf(SOURCES['around-2017']).day, '2017-12-31');
  assert.equal(dateOf(SOURCES['before-2016']).day, '2016-01-01');
  assert.equal(dateOf(SOURCES['after-2023']).atLeast, true);
  assert.equal(dateOf(SOURCES.undated), undefined);
});

test('the newest date among the sources counts; an undated page is never new', () => {
  assert.equal(newestDate(app('of-2021', 'of-a-year', 'around-2017'), SOURCES).text, '2022');
  assert.equal(newestDate(app('of-2021', 'undated'), SOURCES).text, '2021-07-16');
  assert.equal(newestDate(app('undated'), SOURCES), undefined);
});

test('months end where the calendar ends', () => {
  assert.equal(addMonths('2024-08-31', 6), '2025-02-28');
  assert.equal(addMonths('2023-08-31', 6), '2024-02-29');
  assert.equal(addMonths('2024-02-29', 12), '2025-02-28');
  assert.equal(addMonths('2021-07-16', 18), '2023-01-16');
});

test('the limit is that of the kind', () => {
  assert.deepEqual(ageOf(app('of-2021'), APP, SOURCES, limits), { kind: 'address', months: 12, date: '2021-07-16', atLeast: false, due: '2022-07-16' });
  assert.equal(ageOf({ ...app('of-2021'), value: [5] }, 'operators.base.detail.amounts', SOURCES, limits).due, '2022-01-16');
  assert.equal(ageOf({ kind: 'sms', to: '1914', sources: ['of-2021'] }, 'operators.base.detail.balance.0', SOURCES, limits).due, '2023-01-16');
  assert.equal(ageOf({ kind: 'app', sources: ['of-2021'] }, 'operators.base.detail.balance.1', SOURCES, limits).kind, 'way');
  assert.equal(ageOf({ name: 'Gone', sources: ['of-2021'] }, 'closedBrands.gone', SOURCES, limits).due, undefined);
});

test('a fact of which nobody has said the kind is an error, not new', () => {
  assert.throws(() => kindOf({}, 'operators.base.weather'), /operators\.base\.weather: of what kind is this fact\?/);
});

test('the build writes an age beside every dated fact that can grow old, beside no other, and leaves the data as it is', () => {
  const before = JSON.stringify(dataset);
  const aged = withAges(dataset, limits);
  assert.equal(JSON.stringify(dataset), before);
  let count = 0;
  const { sources, ...facts } = aged;
  eachFact(facts, (fact, path) => {
    const dates = (fact.sources ?? []).map((id) => dateOf(sources[id])).filter(Boolean);
    if (dates.length === 0 || /^(closedBrands|scams|devices|glossary)\./.test(path)) return assert.equal(fact.age, undefined, path);
    if (fact.age) {
      count += 1;
      assert.ok(dates.some(({ text }) => text === fact.age[0]), path);
      assert.match(fact.age[1], /^\d{4}-\d{2}-\d{2}$/);
    }
  });
  assert.ok(count > 100, `${count} ages`);
});

const small = (fact) => ({ operators: { base: { detail: { app: fact } } }, sources: SOURCES });
const groupOf = (fact, on) => report(small(fact), limits, {}, on).operators.base;

test('due the day after the last day within the limit', () => {
  assert.equal(groupOf(app('of-2021'), '2022-07-16').due.length, 0);
  assert.equal(groupOf(app('of-2021'), '2022-07-16').within, 1);
  assert.equal(groupOf(app('of-2021'), '2022-07-17').due.length, 1);
});

test('undated, and dated only from below, is listed apart and never as within the limit', () => {
  for (const sources of [['undated'], ['after-2023'], ['undated', 'after-2023']]) {
    const { due, undated, within } = groupOf(app(...sources), '2023-02-01');
    assert.deepEqual([due.length, undated.length, within], [0, 1, 0], sources.join());
  }
});

test('every fact is in the report once', () => {
  const { operators } = report(dataset, limits, {}, '2026-11-22');
  let facts = 0;
  const { sources, ...rest } = dataset;
  eachFact(rest, () => (facts += 1));
  const listed = Object.values(operators).reduce((sum, { due, undated, within, lasting, unknown }) => sum + due.length + undated.length + within + lasting + unknown.length, 0);
  assert.ok(sources && listed === facts, `${listed} of ${facts}`);
  assert.deepEqual(Object.keys(operators), [...Object.keys(dataset.operators), 'general']);
});

test('later days have more due, never less', () => {
  const due = (on) => Object.values(report(dataset, limits, {}, on).operators).reduce((sum, group) => sum + group.due.length, 0);
  const counts = ['2020-01-01', '2024-02-29', '2026-11-22', '2030-01-01'].map(due);
  assert.deepEqual(counts, [...counts].sort((one, other) => one - other));
  assert.ok(counts[0] < counts[3]);
});

test('a day before the dataset’s own is called wrong', () => {
  assert.equal(report(dataset, limits, {}, '2001-01-01').clock, 'before the dataset');
  assert.match(toMarkdown(report(dataset, limits, {}, '2001-01-01')), /is before the newest page of the dataset/);
  assert.equal(report(dataset, limits, {}, datasetDate(dataset.sources)).clock, 'plausible');
});

test('a cell of the table holds what a fact says, pipes and all', () => {
  assert.match(toMarkdown(report(small({ ...app('of-2021'), value: 'a|b' }), limits, {}, '2026-01-01')), /\| detail\.app \| a\\\|b \| address \|/);
});

test('a fact that is a sentence is told, not only named', () => {
  const { operators } = report(dataset, limits, {}, '2030-01-01', words.en);
  const silent = Object.entries(operators).flatMap(([id, { due }]) => due.filter(({ value, fact }) => !value && !/^detail\.balance /.test(fact)).map(({ fact }) => `${id}: ${fact}`));
  assert.deepEqual(silent, []);
});

const command = (...args) => execFileSync('node', ['scripts/data/report.mjs', ...args], { encoding: 'utf8' });

test('npm run data:report: Markdown by operator with pages to re-read and what is not known', () => {
  const text = command('--on', '2026-11-22');
  assert.match(text, /^# Facts due on 2026-11-22$/m);
  for (const heading of ['## Limits', '## By operator', ...Object.keys(dataset.operators).map((id) => `## ${id}`), '## general']) assert.ok(text.includes(`\n${heading}\n`), heading);
  assert.match(text, /\| detail\.app \| MyOrange \| address \| 2021-07-16 \| 12 months \| 2022-07-16 \|/);
  assert.match(text, /Pages to re-read:\n\n- /);
  assert.match(text, /### Not known yet \(\d+\)\n\n- /);
  assert.match(text, /none was opened live/);
});

test('npm run data:report --json is the same for a machine; a day that is none is refused', () => {
  const { on, operators } = JSON.parse(command('--json', '--on', '2024-02-29'));
  assert.equal(on, '2024-02-29');
  assert.deepEqual(operators.orange.due.find(({ fact }) => fact === 'detail.app').sources.map(({ id }) => id), ['orange-myorange-2021']);
  for (const day of ['2026-02-31', '2026-13-01', 'today', '2023-02-29']) {
    const { status, stderr } = spawnSync('node', ['scripts/data/report.mjs', '--on', day], { encoding: 'utf8' });
    assert.equal(status, 2, day);
    assert.match(stderr, /--on takes a day as YYYY-MM-DD/);
  }
});
