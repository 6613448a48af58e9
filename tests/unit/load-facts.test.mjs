// What is loaded later: one operator's details, facts for all, sources; what the dataset itself or a page's patch says instead; a file that is lost.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { OPERATOR_IDS, defaultDataset, loadFacts, loadOperator, loadOperatorPart, loadSources, patchDataset } from '../../dist/dataset/index.js';
import { loadedFacts, loadedOperatorPart, loadedSources } from '../../dist/dataset/load.js';
import { withoutFile } from '../support/without-file.mjs';

const full = JSON.parse(await readFile(new URL('../../dataset.json', import.meta.url), 'utf8'));

test('what is not loaded yet is not there; afterwards it is there at once, and the same', async () => {
  assert.equal(loadedOperatorPart(defaultDataset, 'steps', 'base'), undefined);
  assert.equal(loadedFacts('precautions'), undefined);
  assert.equal(loadedSources('general'), undefined);
  const steps = await loadOperatorPart(defaultDataset, 'steps', 'base');
  assert.equal(loadedOperatorPart(defaultDataset, 'steps', 'base'), steps);
  assert.equal(loadedOperatorPart(defaultDataset, 'operators', 'base'), undefined);
  const [one, other] = await Promise.all([loadFacts('precautions'), loadFacts('precautions')]);
  assert.equal(one, other);
  assert.equal(loadedFacts('precautions'), one);
  const sources = await loadSources('general');
  assert.equal(loadedSources('general'), sources);
  assert.equal(loadedSources('base'), undefined);
});

test('an operator’s parts together say what dataset.json says', async () => {
  for (const id of OPERATOR_IDS) {
    const { sourceSummaries, glossary, sells, ...detail } = await loadOperator(defaultDataset, id);
    assert.ok(sourceSummaries && glossary, id);
    assert.deepEqual(Object.keys(detail).sort(), Object.keys(full.operators[id].detail).sort(), id);
    for (const part of [sells, (await loadSources(id)).operator.sells]) {
      assert.deepEqual(Object.keys(part).sort(), Object.keys(full.operators[id].sells).sort(), id);
      for (const [kind, { age, ...sold }] of Object.entries(part)) assert.deepEqual(sold, full.operators[id].sells[kind], id);
    }
  }
});

test('what the dataset itself says comes before what is built in, and a patch before that', async () => {
  const app = { value: 'Own app', confidence: 'official', sources: ['base-topping-up'] };
  const own = { ...defaultDataset, operators: { ...defaultDataset.operators, base: { ...defaultDataset.operators.base, detail: { app } } } };
  const steps = await loadOperatorPart(own, 'steps', 'base');
  assert.equal(steps.app, app);
  assert.deepEqual(steps.steps, (await loadOperatorPart(defaultDataset, 'steps', 'base')).steps);
  assert.equal(loadedOperatorPart(own, 'steps', 'base').app, app);
  const patched = await patchDataset(defaultDataset, { operators: { base: { detail: { app: { ...app, value: 'The page’s' } } } } });
  assert.equal((await loadOperator(patched, 'base')).app.value, 'The page’s');
  assert.equal(loadedOperatorPart(patched, 'steps', 'base').app.value, 'The page’s');
});

test('an operator that the dataset leaves out keeps what is built in', async () => {
  const steps = await loadOperatorPart(defaultDataset, 'steps', 'base');
  assert.deepEqual(loadedOperatorPart({ ...defaultDataset, operators: {} }, 'steps', 'base'), steps);
});

test('an operator that is not in the dataset is refused, with those that are', async () => {
  const only = { ...defaultDataset, operators: { base: defaultDataset.operators.base, voo: defaultDataset.operators.voo } };
  await assert.rejects(loadOperator(only, 'digi'), { name: 'TypeError', message: 'be-topup-guide: operator "digi" is not in the dataset; use base, voo' });
});

test('a lost file is an error for those who wait, and is asked for again', async () => {
  await withoutFile('dataset/generated/facts/precautions.js', async (load, comesBack) => {
    const facts = await load('dataset/load.js');
    for (const attempt of [facts.loadFacts('precautions'), facts.loadFacts('precautions')]) await assert.rejects(attempt);
    assert.equal(facts.loadedFacts('precautions'), undefined);
    await comesBack();
    assert.deepEqual(await facts.loadFacts('precautions'), await loadFacts('precautions'));
  });
});

test('an empty file of facts is an error that names it, each time, and nothing is there', async () => {
  await withoutFile('dataset/generated/facts/precautions.js', async (load, _comesBack, arrivesEmpty) => {
    const facts = await load('dataset/load.js');
    await arrivesEmpty();
    for (const attempt of [1, 2]) await assert.rejects(facts.loadFacts('precautions'), { name: 'TypeError', message: 'facts/precautions' }, `attempt ${attempt}`);
    assert.equal(facts.loadedFacts('precautions', defaultDataset), undefined);
  });
});
