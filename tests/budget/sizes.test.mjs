// What a reader downloads stays within the limits of scripts/build/budgets.mjs.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { AIMS, budgetsOf, GROWTH, SINGLE_ELEMENT, WITH_ANOTHER } from '../../scripts/build/budgets.mjs';
import { measureElements } from '../../scripts/build/element-sizes.mjs';
import { readInterface } from '../../scripts/locales/read.mjs';
import { changes, floorsOf, measure, pinned, readPinned, summarise } from '../../scripts/build/sizes.mjs';

const files = await measure();
const sums = summarise(files);
const elements = await measureElements();

const locales = (await readdir('data/words')).map((name) => name.replace('.json', '')).sort();

test('every language has a script of its own', async () => {
  assert.deepEqual(sums.map(({ locale }) => locale).sort(), locales);
});

test('nothing has grown since it was pinned, and everything is pinned', async () => {
  // A growth that is meant: npm run sizes -- --pin, and the reason in the commit.
  assert.deepEqual(changes(pinned(files, elements), await readPinned()), []);
});

test('a growth over the limit is told with its name and how much it is', () => {
  const before = { 'be-topup-guide.en.js': 10_000, gone: 1 };
  assert.deepEqual(changes({ 'be-topup-guide.en.js': 10_000 * (1 + GROWTH), gone: 1 }, before), []);
  assert.deepEqual(changes({ 'be-topup-guide.en.js': 10_300, 'be-topup-guide.eo.js': 5 }, before), [
    'be-topup-guide.en.js grew from 10000 to 10300 bytes (3.0 %)',
    'be-topup-guide.eo.js is new: 5 bytes',
    'gone is gone',
  ]);
});

for (const { tag, entry } of elements) {
  const limit = WITH_ANOTHER[tag] ?? SINGLE_ELEMENT;
  test(`${tag} from npm is at most ${limit} bytes of our own code`, () => {
    assert.ok(entry > 1000, 'it was not measured');
    assert.ok(entry <= limit, `${entry} bytes`);
  });
}

test('a limit is above what the project wants only where the texts alone are', async () => {
  const floors = await floorsOf('en', files);
  for (const [what, limit] of Object.entries(budgetsOf('en'))) {
    if (what in AIMS && limit > AIMS[what]) assert.ok(floors[what] > AIMS[what], `${what}: ${floors[what]} bytes of text`);
  }
});

for (const { locale, full: _, ...sizes } of sums) {
  for (const [what, budget] of Object.entries(budgetsOf(locale))) {
    test(`${locale}: ${what} is at most ${budget} bytes`, () => {
      assert.ok(sizes[what] > 0, `${what} was not measured`);
      assert.ok(sizes[what] <= budget, `${sizes[what]} bytes`);
    });
  }

  test(`${locale}: the first view is one request`, async () => {
    const code = await readFile(`cdn/be-topup-guide.${locale}.js`, 'utf8');
    assert.doesNotMatch(code, /(^|[;}\n])import\s*["'{*\w]/);
  });

  test(`${locale}: the script carries its own language and no other`, async () => {
    const code = await readFile(`cdn/be-topup-guide.${locale}.js`, 'utf8');
    for (const other of locales) assert.equal(code.includes((await readInterface(other)).first['guide.title'].slice(0, 20)), other === locale, other);
  });
}
