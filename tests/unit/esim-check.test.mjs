// checkDevice against the table in data/: only confirmed facts say yes or no.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { defaultDataset, patchDataset } from '../../dist/dataset/index.js';
import { checkDevice, devicesOf } from '../../dist/dataset/esim-check/index.js';

const read = async (path) => JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8'));
const full = await read('dataset.json');
const { $schema, ...devices } = await read('data/devices.json');
const words = await read('data/words/en.json');

const EXPECTED = {
  'iphone-xs-or-later': 'has',
  'iphone-before-xs': 'has-not',
  'iphone-united-states': 'has',
  'iphone-air': 'has',
  'iphone-mainland-china': 'has-not',
  'iphone-air-mainland-china': 'has',
  'iphone-later-mainland-china': 'check',
  'iphone-hong-kong-macao': 'check',
  'android-mainland-china': 'check',
  android: 'check',
  other: 'check',
};

test('every family of data/ is in the table of this test', () => assert.deepEqual(Object.keys(devices), Object.keys(EXPECTED)));

for (const [id, result] of Object.entries(EXPECTED)) {
  test(`${id}: ${result}`, () => {
    for (const dataset of [defaultDataset, full]) {
      const check = checkDevice(id, dataset);
      assert.equal(check.result, result);
      assert.ok(check.reasons.length > 0);
      for (const reason of check.reasons) assert.ok(words.detail.deviceReasons[reason], reason);
      const { confidence } = devices[id];
      if (result !== 'check') assert.ok(['official', 'reported'].includes(confidence));
      assert.equal(check.reasons.includes('not-confirmed'), result === 'check' && devices[id].result !== undefined);
    }
  });
}

test('a phone that no family names is to be checked, whatever its name', () => {
  for (const id of ['nokia-3310', '', 'constructor', '__proto__', 'toString']) assert.deepEqual(checkDevice(id, defaultDataset), { result: 'check', reasons: ['not-listed'] });
});

test('what is no text or no dataset is refused, with what was expected and what came', () => {
  for (const id of [undefined, null, 7, {}])
    assert.throws(
      () => checkDevice(id, defaultDataset),
      (error) => error instanceof TypeError && /id of a family/.test(error.message),
    );
  for (const dataset of [undefined, null, {}])
    assert.throws(() => checkDevice('other', dataset), { name: 'TypeError', message: `be-topup-guide: checkDevice expects a dataset with operators; got ${String(dataset)}` });
});

test('a patch counts, and is marked as the page’s own', async () => {
  const patched = await patchDataset(defaultDataset, { devices: { android: { result: 'has', confidence: 'official', sources: ['apple-esim-guide'] } } });
  assert.equal(checkDevice('android', patched).result, 'has');
  assert.equal(devicesOf(patched).android.host, true);
  assert.equal(checkDevice('android', defaultDataset).result, 'check');
});
