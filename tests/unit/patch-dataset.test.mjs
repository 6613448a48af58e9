// A host's patch: merged by RFC 7396, marked as the host's, refused with a path when the schema does not allow it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PatchError, defaultDataset, loadOperator, patchDataset, rankChannels } from '../../dist/dataset/index.js';

const answer = (value) => ({ value, confidence: 'official', sources: ['base-topping-up'] });

test('a patch changes the facts of the first view and marks them', async () => {
  const patched = await patchDataset(defaultDataset, { operators: { base: { channels: { website: { prepaid: { pay: { visa: answer('yes') } } } } } } });
  assert.equal(rankChannels(defaultDataset, { operator: 'base', card: 'prepaid', pay: 'visa' })[0].verdict, 'maybe');
  assert.equal(rankChannels(patched, { operator: 'base', card: 'prepaid', pay: 'visa' })[0].verdict, 'works');
  assert.equal(patched.operators.base.channels.website.prepaid.pay.visa.host, true);
  assert.equal(patched.operators.digi, defaultDataset.operators.digi);
});

test('details that are loaded later are patched too, and the built-in ones stay', async () => {
  const patched = await patchDataset(defaultDataset, { operators: { base: { detail: { app: { value: 'My Own' } } } } });
  const { app, helpLine } = await loadOperator(patched, 'base');
  assert.deepEqual([app.value, app.host, helpLine.own.value], ['My Own', true, '1999']);
  assert.equal((await loadOperator(defaultDataset, 'base')).app.value, 'My BASE');
});

test('a patch on a patch keeps both, and null takes away', async () => {
  const first = await patchDataset(defaultDataset, { operators: { base: { detail: { app: { value: 'My Own' } } } } });
  const second = await patchDataset(first, '{"operators":{"base":{"detail":{"helpLine":{"other":{"value":null,"confidence":"unknown"}}}}}}');
  const { app, helpLine } = await loadOperator(second, 'base');
  assert.equal(app.value, 'My Own');
  assert.equal(helpLine.other.value, undefined);
});

const REFUSED = {
  'not JSON': ['{', /not valid JSON/],
  'not an object': ['[]', /refused at its root/],
  'an unknown map': ['{"prices":{}}', /refused at prices/],
  'an unknown operator field': ['{"operators":{"base":{"colour":"blue"}}}', /operators\.base\.colour/],
  'an unknown confidence': ['{"operators":{"base":{"detail":{"app":{"confidence":"certain"}}}}}', /operators\.base\.detail\.app\.confidence/],
  'an unknown payment': ['{"operators":{"base":{"channels":{"website":{"prepaid":{"pay":{"gold":{"confidence":"unknown"}}}}}}}}', /pay/],
  'a dangerous address': ['{"operators":{"base":{"home":"javascript:alert(1)"}}}', /operators\.base\.home/],
  'an address with a user': ['{"operators":{"base":{"home":"https://base.be@example.com/"}}}', /operators\.base\.home/],
  'a wrong type': ['{"operators":{"base":{"name":7}}}', /operators\.base\.name/],
  'too long': [JSON.stringify({ operators: { base: { name: 'x'.repeat(60_000) } } }), /at most 50000 are allowed/],
};
for (const [name, [patch, message]] of Object.entries(REFUSED)) {
  test(`a patch is refused when it is ${name}`, async () => {
    await assert.rejects(patchDataset(defaultDataset, patch), (error) => error instanceof PatchError && message.test(error.message));
  });
}

test('prototype keys do no harm', async () => {
  await patchDataset(defaultDataset, '{"operators":{"base":{"detail":{"__proto__":{"polluted":true}}}}}').catch(() => undefined);
  assert.equal({}.polluted, undefined);
});
