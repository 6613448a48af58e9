// A file of facts that arrives empty is lost: an error, not facts without content. In the very dist/ that coverage counts; load-facts.test.mjs tries a copy.
import assert from 'node:assert/strict';
import { register } from 'node:module';
import { test } from 'node:test';
import { loadedFacts, loadFacts } from '../../dist/dataset/load.js';
import { defaultDataset } from '../../dist/dataset/index.js';

const hooks = `export const load = (url, context, next) => url.endsWith('/facts/precautions.js') ? { format: 'module', source: 'export default undefined', shortCircuit: true } : next(url, context);`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

test('an empty file of facts is an error that names it, each time, and nothing is there', async () => {
  const named = { name: 'TypeError', message: 'facts/precautions' };
  await assert.rejects(loadFacts('precautions'), named);
  await assert.rejects(loadFacts('precautions'), named);
  assert.equal(loadedFacts('precautions', defaultDataset), undefined);
});
