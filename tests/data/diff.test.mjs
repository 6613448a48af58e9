// The readable diff of a change of facts: what readers will see, per language.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { compare } from '../../scripts/data/diff.mjs';
import { readDataset, readWords } from '../../scripts/data/read.mjs';

const before = { dataset: await readDataset(), words: await readWords() };
const LOCALES = Object.keys(before.words);

async function diff(change, options = {}) {
  const after = structuredClone(before);
  change(after);
  return compare(before, after, { title: 'Change', ...options });
}
/** Lines of one language's block. */
const seen = (text, locale) => new RegExp(`## What readers see: ${locale} .*\n\n\`\`\`diff\n([\\s\\S]*?)\n\`\`\``).exec(text)?.[1].split('\n');
const base = ({ dataset }) => dataset.operators.base.detail;

test('no change, no difference', async () => {
  assert.equal(await diff(() => undefined), '# Change\n\nReaders will see no difference.\n');
});

test('a value is shown as it is and as each language writes it', async () => {
  const text = await diff((after) => (base(after).validity.credit.value = 'P6M'));
  assert.match(text, /## Facts \(1\)\n\n- \*\*operators\.base\.detail\.validity\.credit\*\*\n {2}- value: `P12M` → `P6M`\n/);
  for (const locale of LOCALES) assert.equal(seen(text, locale).length, 3, locale);
  assert.deepEqual(seen(text, 'en'), ['@ operators.base.detail.validity.credit', '- 12 months', '+ 6 months']);
  assert.deepEqual(seen(text, 'de'), ['@ operators.base.detail.validity.credit', '- 12 Monate', '+ 6 Monate']);
});

test('a grade is shown with its sentence and the mark of the language', async () => {
  const text = await diff(({ dataset }) => (dataset.operators.base.detail.notes[0].confidence = 'unconfirmed'));
  assert.match(text, /grade: official → \*\*unconfirmed\*\*/);
  const [name, old, now] = seen(text, 'nl');
  assert.match(name, /^@ operators\.base\.detail\.notes\./);
  assert.equal(now, `+${old.slice(1)} (niet bevestigd)`);
});

test('sources are shown with publisher, date and address, also where readers see the same line', async () => {
  const text = await diff((after) => (base(after).app.sources = ['base-bill']));
  assert.match(text, /source gone: BASE, undated \(base-topping-up\): `https:\/\/www\.prd\.base\.be\//);
  assert.match(text, /source new: BASE, undated \(base-bill\): `https:\/\/www\.base\.be\//);
  assert.equal(seen(text, 'en'), undefined);
});

test('a source that changes its date is shown', async () => {
  const text = await diff(({ dataset }) => (dataset.sources['base-bill'].date = '2026-01'));
  assert.match(text, /## Sources \(1\)\n\n- changed: base-bill, `https:\/\/www\.base\.be\/[^`]*`\n {2}- date: `undated` → `2026-01`\n/);
});

test('a sentence that was changed in some languages only is named first', async () => {
  const text = await diff(({ words }) => {
    words.en.detail.contradictions['base-balance-number'] = 'Other words.';
    words.nl.detail.contradictions['base-balance-number'] = 'Andere woorden.';
  });
  assert.match(text, /## Not changed in every language\n\n- operators\.base\.detail\.balance\.sms-credit: changed in en, nl; not in ar, de, fr, zh-Hans, zh-Hant\n/);
  assert.match(seen(text, 'nl')[2], /^\+ .* – Andere woorden\.$/);
  assert.equal(seen(text, 'fr'), undefined);
});

test('one more at the head of a list changes nothing else', async () => {
  const text = await diff(({ dataset, words }) => {
    dataset.operators.base.detail.notes.unshift({ id: 'brand-new', topic: 'payment', confidence: 'reported', sources: ['base-bill'] });
    for (const locale of LOCALES) words[locale].detail.operators.base.notes['brand-new'] = `New in ${locale}.`;
  });
  assert.match(text, /## Facts \(1\)\n\n- \*\*operators\.base\.detail\.notes\.brand-new\*\* is new: .*reported\n {2}- source: BASE/);
  assert.deepEqual(seen(text, 'en'), ['@ operators.base.detail.notes.brand-new', '+ New in en. (reported)']);
});

test('what is gone is gone in every language', async () => {
  const text = await diff((after) => base(after).balance.shift());
  assert.match(text, /balance\.sms-credit\*\* is gone; it was /);
  for (const locale of LOCALES) assert.equal(seen(text, locale).filter((line) => line.startsWith('- ')).length, 1, locale);
});

test('names, home pages and what is no fact are shown too', async () => {
  const text = await diff(({ dataset }) => (dataset.operators.base.home = 'https://base.be/'));
  assert.match(text, /## Names and settings \(1\)\n\n- \*\*operators\.base\.home\*\*: `https:\/\/www\.base\.be\/` → `https:\/\/base\.be\/`/);
});

test('a language that is new is named, not listed line by line', async () => {
  const after = structuredClone(before);
  after.words.pl = structuredClone(after.words.en);
  delete before.words.pl;
  const text = await compare(before, after, { title: 'Change' });
  assert.equal(text, '# Change\n\n## Languages\n\n- new: pl\n');
});

test('no text ends the block it stands in', async () => {
  const text = await diff(({ words }) => (words.en.detail.finding[Object.keys(words.en.detail.finding)[0]] = 'one\n```\n# two'), { locales: ['en'] });
  assert.deepEqual(seen(text, 'en').length, 3);
  assert.match(seen(text, 'en')[2], /^\+ one ``` # two/);
});

const run = (...args) => spawnSync('node', ['scripts/data/diff.mjs', ...args], { encoding: 'utf8' });

test('npm run data:diff -- REV reads the revision out of git', { skip: spawnSync('git', ['rev-parse', 'HEAD']).status !== 0 && 'not a git checkout' }, () => {
  const { status, stdout, stderr } = run('HEAD', '--locale', 'en');
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^# Facts and words since HEAD\n/);
});

test('an unknown revision, an option in its place and none at all are refused', () => {
  for (const args of [['no-such-revision'], ['--', '--output=/tmp/x'], []]) {
    const { status, stderr } = run(...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, /cannot be read: git does not know it|Which state/);
  }
});
