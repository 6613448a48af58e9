// What a reader downloads stays within the limits of scripts/build/budgets.mjs.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { budgetsOf } from '../../scripts/build/budgets.mjs';
import { readInterface } from '../../scripts/locales/read.mjs';
import { measure, summarise } from '../../scripts/build/sizes.mjs';

const sums = summarise(await measure());

const locales = (await readdir('data/words')).map((name) => name.replace('.json', '')).sort();

test('every language has a script of its own', async () => {
  assert.deepEqual(sums.map(({ locale }) => locale).sort(), locales);
});

for (const { locale, ...sizes } of sums) {
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
