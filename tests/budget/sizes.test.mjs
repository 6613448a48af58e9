// What a reader downloads stays within the limits of scripts/build/budgets.mjs.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { BUDGETS } from '../../scripts/build/budgets.mjs';
import { measure, summarise } from '../../scripts/build/sizes.mjs';

const sums = summarise(await measure());

test('every language has a script of its own', async () => {
  const locales = (await readdir('data/words')).map((name) => name.replace('.json', '')).sort();
  assert.deepEqual(sums.map(({ locale }) => locale).sort(), locales);
});

for (const { locale, ...sizes } of sums) {
  for (const [what, budget] of Object.entries(BUDGETS)) {
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
    const titles = { en: 'Your Belgian phone card runs out', 'zh-Hans': '比利时手机卡快没钱了' };
    for (const [other, title] of Object.entries(titles)) assert.equal(code.includes(title), other === locale, title);
  });
}
