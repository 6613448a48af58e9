// The facts in data/ are in order, and each rule of the check fails when it is broken.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkData } from '../../scripts/data/check.mjs';
import { readDataset } from '../../scripts/data/read.mjs';

test('every fact has a source, every id resolves, every locale has every word, no address is unsafe', async () => {
  assert.deepEqual(await checkData(), []);
});

const broken = {
  'a fact without a source': [(data) => (data.operators.base.detail.app.sources = []), /no source/],
  'a source that does not exist': [(data) => (data.operators.base.detail.app.sources = ['nobody']), /"nobody" is not in sources\.json/],
  'unknown with a value': [(data) => (data.operators.base.detail.app = { value: 'x', confidence: 'unknown' }), /unknown but there is a value/],
  'official on press only': [(data) => (data.operators.base.detail.app.sources = ['bx1-wero']), /no source is an operator's/],
  'a number that is no number': [(data) => (data.operators.base.detail.balance[0].to = 'abc'), /pattern/],
  'a link below the home page': [(data) => (data.sources['base-bill'].link = 'https://www.base.be/fr/'), /pattern/],
  'a link to a shop for codes': [(data) => (data.sources['reloadbase-faq'].link = 'https://reloadbase.com/'), /never-link|is not linked/],
  'a step that opens a stranger': [(data) => (data.operators.base.detail.steps.website.prepaid[0].action.host = 'base.example'), /not on an own domain/],
  'a home page on a foreign domain': [(data) => (data.operators.digi.home = 'https://digi.be/'), /not on an own domain/],
  'a sentence that no locale has': [(data) => (data.operators.base.detail.notes[0].id = 'unheard-of'), /notes\.unheard-of is missing/],
  'a field that the schema does not know': [(data) => (data.operators.base.colour = 'blue'), /additional/],
};

for (const [name, [damage, expected]] of Object.entries(broken)) {
  test(`the check refuses ${name}`, async () => {
    const data = structuredClone(await readDataset());
    damage(data);
    const faults = await checkData(data);
    assert.ok(faults.some((fault) => expected.test(fault)), faults.join('\n') || 'no fault was reported');
  });
}
