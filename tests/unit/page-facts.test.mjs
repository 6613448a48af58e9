// The facts that a page gives, read in one go: a patch on the facts in use, or a dataset of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PatchError, defaultDataset } from '../../dist/dataset/index.js';
import { readFacts } from '../../dist/dataset/page-facts.js';

const patch = { operators: { base: { name: 'My BASE' } } };

test('with a base it is a patch: as text or as an object', async () => {
  for (const given of [patch, JSON.stringify(patch)]) {
    const { operators } = await readFacts(given, defaultDataset);
    assert.deepEqual([operators.base.name, operators.digi], ['My BASE', defaultDataset.operators.digi]);
  }
});

test('without a base it is a whole dataset', async () => {
  const given = { ...defaultDataset, operators: { base: defaultDataset.operators.base } };
  assert.deepEqual(Object.keys((await readFacts(given, undefined)).operators), ['base']);
});

test('what is refused rejects, and says as what it was read', async () => {
  await assert.rejects(readFacts({ operators: { nokia: {} } }, defaultDataset), (error) => error instanceof PatchError && error.message.startsWith('the patch is refused at operators.nokia: '));
  await assert.rejects(readFacts(patch, undefined), (error) => error instanceof TypeError && error.message.startsWith('the dataset is refused at '));
});
