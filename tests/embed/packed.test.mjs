// Facts and words travel packed to the one-language script and plain inside the full one: a reader sees no difference.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { defaultDataset } from '../../dist/dataset/index.js';
import { open, readable } from '../support/page.mjs';
import { served } from '../support/served.mjs';
import { pageOf, site } from '../support/site.mjs';
import { waitForElements } from '../support/watch-page.mjs';

const cdn = served();
let host;
before(async () => {
  host = await site({});
});
after(() => host?.close());

const TOOLS = ['card-comparison', 'channel-picker', 'credit-calendar', 'esim-check', 'operator-facts', 'phrase-card', 'precautions-list', 'source-list'];
const WAYS = ['website', 'voucher', 'sms', 'bank-transfer'];
const operators = Object.keys(defaultDataset.operators);
const all = [
  ...TOOLS.map((tool) => `<be-${tool}></be-${tool}>`),
  ...operators.flatMap((id) => ['operator-facts', 'source-list', 'credit-calendar'].map((tool) => `<be-${tool} operator="${id}"></be-${tool}>`)),
  ...operators.flatMap((id) => WAYS.map((way) => `<be-topup-steps operator="${id}" channel="${way}"></be-topup-steps>`)),
].join('\n');

async function textsWith(script, lang) {
  host.answers['/page'] = pageOf({ lang, head: `<script type="module" src="${cdn.address}/cdn/${script}"></script>`, body: `<div id="all" lang="${lang}">${all}</div>` });
  const { page, faults, warnings } = await open(cdn.browser, `${host.address}/page`);
  await waitForElements(page);
  const text = await readable(page, '#all');
  await page.close();
  assert.deepEqual([...faults, ...warnings], []);
  return text;
}

for (const lang of ['en', 'ar']) {
  test(`${lang}: every operator's facts, dates and sources are told the same`, async () => {
    const plain = await textsWith(`be-topup-guide.${lang}.full.js`, lang);
    assert.ok(plain.length > 100_000, `${plain.length} characters were read`);
    assert.equal(await textsWith(`be-topup-guide.${lang}.js`, lang), plain);
  });
}
