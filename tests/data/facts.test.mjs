// The facts in data/ are in order, and each rule of the check fails when it is broken.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkData, operatorFaults } from '../../scripts/data/check.mjs';
import { readDataset, readJson } from '../../scripts/data/read.mjs';

test('every fact has a source, every id resolves, every locale has every word, no address is unsafe', async () => {
  assert.deepEqual(await checkData(), []);
});

test('an operator that only the schema or only a file names is not left out without a word', () => {
  assert.deepEqual(operatorFaults(['base', 'digi'], ['base.json', 'digi.json']), []);
  assert.deepEqual(operatorFaults(['base', 'digi'], ['base.json', 'example.json']), [
    'operators/example.json: "example" is not in operatorId of schema/common.schema.json',
    'schema/common.schema.json: operatorId names "digi", which has no operators/digi.json',
  ]);
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

const BROKEN_RECORDS = {
  'a contradiction without the page that says otherwise': [({ contradictions }) => delete contradictions['base-balance-number'].against, /base-balance-number: must (have required property 'against'|match exactly one schema)/],
  'a contradiction without a reason': [({ contradictions }) => delete contradictions['base-balance-number'].because, /base-balance-number: must have required property 'because'/],
  'a contradiction with a reason of its own making': [({ contradictions }) => (contradictions['base-balance-number'].because = 'felt-better'), /base-balance-number\/because/],
  'a contradiction that is not recorded': [({ contradictions }) => delete contradictions['base-balance-number'], /balance\.0: contradiction "base-balance-number" is not in/],
  'a contradiction that no fact names': [({ contradictions }) => (contradictions.gone = { against: ['base-bill'], because: 'newer' }), /no fact names "gone"/],
  'a contradiction with a source that does not exist': [({ contradictions }) => (contradictions['base-repeat-top-up'].against = ['nobody']), /source "nobody" is not in sources\.json/],
  'a contradiction whose two sides are one': [({ contradictions }) => (contradictions['base-pay-command'].against = ['base-open-amount']), /balance\.3: all its sources are against it/],
  'a kind of fact without a limit': [({ ageLimits }) => delete ageLimits.clock, /no limit for "clock"/],
  'a limit that no fact has': [({ ageLimits }) => (ageLimits.weather = { months: 1, covers: 'rain' }), /no fact is of kind "weather"/],
  'a limit that is no number': [({ ageLimits }) => (ageLimits.clock.months = 'long'), /clock\/months/],
};

for (const [name, [damage, expected]] of Object.entries(BROKEN_RECORDS)) {
  test(`the check refuses ${name}`, async () => {
    const records = { ageLimits: await readJson('age-limits.json'), contradictions: await readJson('contradictions.json') };
    damage(records);
    const faults = await checkData(await readDataset(), records);
    assert.ok(faults.some((fault) => expected.test(fault)), faults.join('\n') || 'no fault was reported');
  });
}
