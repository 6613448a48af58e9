// Every fact that is loaded has a name, and under that name the same fact stands in dataset.json.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { defaultDataset, patchDataset } from '../../dist/dataset/index.js';
import { factAt, factPath } from '../../dist/dataset/fact-path.js';
import * as load from '../../dist/dataset/load.js';

const dataset = JSON.parse(await readFile('dataset.json', 'utf8'));
const OPERATORS = Object.keys(dataset.operators);
const PARTS = ['ways', 'esim', 'phrases', 'calendar', 'cards', 'brands', 'precautions', 'link', 'sources'];

const at = (path) => path.split('.').reduce((value, key) => (Array.isArray(value) ? (value.find((one) => one.id === key) ?? value[key]) : value?.[key]), dataset);

function* factsIn(value) {
  if (!value || typeof value !== 'object') return;
  if ('confidence' in value) yield value;
  for (const child of Object.values(value)) yield* factsIn(child);
}

await Promise.all([
  ...PARTS.map((part) => load.loadFacts(part)),
  ...OPERATORS.flatMap((id) => ['steps', 'operators'].map((part) => load.fetchOperatorPart(defaultDataset, part, id))),
  ...[...OPERATORS, 'general'].map((id) => load.loadSources(id)),
]);

describe('name of a fact', () => {
  for (const [name, part] of load.loadedParts()) {
    it(`is its path in dataset.json: ${name}`, () => {
      let facts = 0;
      for (const fact of factsIn(part)) {
        facts += 1;
        const path = factPath(defaultDataset, fact);
        const { id, value, confidence, sources } = at(path) ?? {};
        assert.deepEqual({ path, id, value, confidence, sources }, { path, id: fact.id, value: fact.value, confidence: fact.confidence, sources: fact.sources });
      }
      assert.ok(facts > 0 || name.startsWith('facts/phrases') || name === 'sources/general', `no fact in ${name}`);
    });
  }

  for (const [name, part] of load.loadedParts()) {
    if (!name.startsWith('sources/')) continue;
    it(`is that of dataset.json for a source too: ${name}`, () => {
      for (const [id, source] of Object.entries(part.sources)) assert.equal(factPath(defaultDataset, source), `sources.${id}`);
    });
  }

  it('leads back to the fact', () => {
    const path = 'operators.base.detail.helpLine.own';
    assert.equal(factAt(defaultDataset, path).value, '1999');
    assert.equal(factPath(defaultDataset, factAt(defaultDataset, path)), path);
    assert.equal(factAt(defaultDataset, 'operators.base.detail.nothing'), undefined);
  });

  it('leads to what a host’s patch says instead, with the host’s sources', async () => {
    const own = { value: 'no', confidence: 'official', sources: ['of-the-page'] };
    const patched = await patchDataset(defaultDataset, {
      operators: { base: { channels: { website: { prepaid: { available: own } } }, detail: { validity: { card: { ...own, value: 'P1M' } } } } },
      sources: { 'of-the-page': { readAt: 'https://example.org/', publisher: 'A page', kind: 'other', date: '2026-01-01' } },
    });
    for (const [path, value] of [
      ['operators.base.channels.website.prepaid.available', 'no'],
      ['operators.base.detail.validity.card', 'P1M'],
    ]) {
      const fact = factAt(patched, path);
      assert.deepEqual([fact.value, fact.sources, fact.host], [value, ['of-the-page'], true], path);
      assert.notEqual(factAt(defaultDataset, path).host, true, 'the built-in facts stay');
    }
    assert.ok(factAt(patched, 'operators.base.channels.app.prepaid.available').sources.length > 0, 'what was not patched has our sources');
  });

  it('leads to a general fact that a host’s patch changes, and to its source', async () => {
    const sources = ['of-the-page'];
    const patched = await patchDataset(defaultDataset, {
      precautions: { 'official-address': { confidence: 'official', sources } },
      sources: { 'of-the-page': { readAt: 'https://example.org/', publisher: 'A page', kind: 'other', date: '2026-01-01' } },
    });
    assert.deepEqual([factAt(patched, 'precautions.official-address').sources, factAt(patched, 'precautions.official-address').host], [sources, true]);
    assert.equal(factAt(patched, 'sources.of-the-page').publisher, 'A page');
    assert.equal(factAt(defaultDataset, 'sources.of-the-page'), undefined);
  });

  it('is found for a fact that a host’s patch made, and for none of the page’s own objects', async () => {
    const sources = ['base-topping-up'];
    const steps = { website: { prepaid: [{ id: 'choose-amount', confidence: 'reported', sources }] } };
    const helpLine = { own: { value: '1234', confidence: 'official', sources } };
    const patched = await patchDataset(defaultDataset, { operators: { base: { detail: { app: { value: 'Another', confidence: 'official', sources }, helpLine, steps } } } });
    const { app } = await load.fetchOperatorPart(patched, 'operators', 'base');
    assert.equal(factPath(patched, app, 'base'), 'operators.base.detail.app');
    const { own } = (await load.fetchOperatorPart(patched, 'operators', 'base')).helpLine;
    assert.equal(factPath(patched, own, 'base'), 'operators.base.detail.helpLine.own');
    const [step] = (await load.fetchOperatorPart(patched, 'steps', 'base')).steps.website.prepaid;
    assert.equal(factPath(patched, step, 'base'), `operators.base.detail.steps.website.prepaid.${step.id}`);
    assert.equal(factPath(patched, { value: 'x', confidence: 'official' }, 'base'), undefined);
    assert.equal(factPath(patched, app), undefined, 'a detail that a patch made is looked for at its operator only');
  });

  it('is found for a fact of the first view that a host’s patch made', async () => {
    const pay = { visa: { value: 'yes', confidence: 'official', sources: ['base-topping-up'] } };
    const patched = await patchDataset(defaultDataset, { operators: { base: { channels: { website: { prepaid: { pay } } } } } });
    const { visa } = patched.operators.base.channels.website.prepaid.pay;
    assert.equal(factPath(patched, visa), 'operators.base.channels.website.prepaid.pay.visa');
  });

  it('leads to a fact with its sources, where those are loaded', () => {
    const path = 'operators.base.sells.prepaid';
    assert.equal(defaultDataset.operators.base.sells.prepaid.sources, undefined);
    assert.deepEqual(factAt(defaultDataset, path).sources, at(path).sources);
  });

  it('leads to a fact that only the dataset in use has', async () => {
    const available = { value: 'yes', confidence: 'reported', sources: ['bipt-prepaid'] };
    const patched = await patchDataset(defaultDataset, { operators: { voo: { channels: { 'operator-shop': { prepaid: { available } } } } } });
    const path = 'operators.voo.channels.operator-shop.prepaid.available';
    assert.equal(factAt(defaultDataset, path), undefined);
    assert.deepEqual(factAt(patched, path), { ...available, host: true });
  });
});
