// A host's patch: merged by RFC 7396, marked as the host's, and refused where the schema does not allow it: with its path,
// what was found and what is allowed.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { checkDataset } from '../../dist/dataset/check-dataset.js';
import { readPatch } from '../../dist/dataset/check-patch.js';
import { PatchError, defaultDataset, loadOperator, patchDataset, rankChannels } from '../../dist/dataset/index.js';
import { loadedFacts, loadedOperatorPart, loadedSources, loadFacts, loadSources } from '../../dist/dataset/load.js';
import { mergePatch } from '../../dist/dataset/merge-patch.js';
import { patched as patchedPart, patches } from '../../dist/dataset/patched.js';

const full = JSON.parse(await readFile('dataset.json', 'utf8'));
const SOURCE = 'base-topping-up';
const fact = (value, more = {}) => ({ value, confidence: 'official', sources: [SOURCE], ...more });
const base = (change) => ({ operators: { base: change } });
const detail = (change) => base({ detail: change });
const pay = (change) => base({ channels: { website: { prepaid: { pay: change } } } });
const app = (change) => detail({ app: change });

test('a patch changes the facts of the first view and marks them', async () => {
  const patched = await patchDataset(defaultDataset, pay({ visa: fact('yes') }));
  assert.equal(rankChannels(defaultDataset, { operator: 'base', card: 'prepaid', pay: 'visa' })[0].verdict, 'maybe');
  assert.equal(rankChannels(patched, { operator: 'base', card: 'prepaid', pay: 'visa' })[0].verdict, 'works');
  assert.equal(patched.operators.base.channels.website.prepaid.pay.visa.host, true);
  assert.equal(patched.operators.digi, defaultDataset.operators.digi);
});

test('details that are loaded later are patched too, and the built-in ones stay', async () => {
  const patched = await patchDataset(defaultDataset, detail({ app: fact('My Own'), helpLine: { own: fact('1234') } }));
  const mine = await loadOperator(patched, 'base');
  const builtIn = await loadOperator(defaultDataset, 'base');
  assert.deepEqual([mine.app.value, mine.app.host], ['My Own', true]);
  assert.deepEqual([mine.helpLine.own.value, mine.helpLine.own.host], ['1234', true]);
  // What stands beside a patched fact stays: the steps come from another file than the help lines.
  assert.deepEqual(mine.helpLine.other, builtIn.helpLine.other);
  assert.deepEqual(mine.steps, builtIn.steps);
  assert.equal(builtIn.app.value, 'My BASE');
});

test('a patch on a patch keeps both, and a fact can be taken away', async () => {
  const first = await patchDataset(defaultDataset, app(fact('My Own')));
  const second = await patchDataset(first, JSON.stringify(detail({ helpLine: { other: { value: null, confidence: 'unknown' } } })));
  const { app: mine, helpLine } = await loadOperator(second, 'base');
  assert.equal(mine.value, 'My Own');
  assert.deepEqual(helpLine.other, { confidence: 'unknown', host: true });
});

test('a page’s value comes without our condition, and without what speaks against ours', async () => {
  const { bundle } = (await loadOperator(defaultDataset, 'base')).validity;
  assert.ok(bundle.minimumAmount && bundle.contradiction);
  const patched = await patchDataset(defaultDataset, { ...detail({ validity: { bundle: { value: 'P10D', confidence: 'reported', sources: ['mine'] } } }), sources: { mine: MINE } });
  assert.deepEqual((await loadOperator(patched, 'base')).validity.bundle, { value: 'P10D', confidence: 'reported', sources: ['mine'], host: true });
});

const MINE = { readAt: 'https://shop.example/prices', publisher: 'My shop', kind: 'other', date: '2026-01-02' };

test('steps, notes and checks are replaced as lists, each item marked', async () => {
  const { steps, notes, balance } = await loadOperator(defaultDataset, 'base');
  const { host: _none, ...step } = steps.website.prepaid[0];
  const [note] = notes;
  const [check] = balance;
  const patched = await patchDataset(
    defaultDataset,
    detail({
      steps: { website: { prepaid: [{ id: step.id, confidence: 'reported', sources: [SOURCE], ...(step.action ? { action: step.action } : {}) }] } },
      notes: [{ id: note.id, topic: note.topic, confidence: 'reported', sources: [SOURCE] }],
      balance: [
        {
          kind: check.kind,
          shows: check.shows,
          confidence: 'reported',
          sources: [SOURCE],
          ...(check.code ? { code: check.code } : {}),
          ...(check.to ? { to: check.to } : {}),
          ...(check.body ? { body: check.body } : {}),
        },
      ],
    }),
  );
  const mine = await loadOperator(patched, 'base');
  for (const list of [mine.steps.website.prepaid, mine.notes, mine.balance])
    assert.deepEqual(
      list.map(({ host }) => host),
      [true],
    );
});

test('facts for all operators are patched where they are shown, of those that a part holds', async () => {
  await Promise.all([loadFacts('precautions'), loadFacts('esim'), loadFacts('ways'), loadSources('general'), loadSources('base')]);
  const precaution = 'never-give-codes';
  const patched = await patchDataset(defaultDataset, {
    precautions: { [precaution]: { weight: 3, confidence: 'reported', sources: ['mine'] }, 'esim-check-phone': { confidence: 'reported', sources: ['mine'] } },
    contacts: { safeonweb: { emails: [{ value: 'help@safeonweb.be', confidence: 'reported', sources: ['mine'] }] } },
    sources: { mine: MINE, other: { ...MINE, publisher: 'Not named by any fact' } },
  });
  const { precautions, contacts, sourceSummaries } = loadedFacts('precautions', patched);
  const builtIn = loadedFacts('precautions', defaultDataset);
  assert.deepEqual([precautions[precaution].weight, precautions[precaution].host, precautions[precaution].topic], [3, true, builtIn.precautions[precaution].topic]);
  assert.equal(contacts.safeonweb.emails[0].host, true);
  assert.deepEqual(Object.keys(precautions), Object.keys(builtIn.precautions));
  assert.deepEqual(sourceSummaries.mine, ['My shop', '2026-01-02', undefined, true]);
  const { advice } = loadedFacts('esim', patched);
  assert.equal(advice['esim-check-phone'].host, true);
  assert.deepEqual(Object.keys(advice), Object.keys(loadedFacts('esim', defaultDataset).advice));
  const sources = loadedSources('general', patched).sources;
  assert.deepEqual([sources.mine.host, sources.other], [true, undefined]);
  assert.equal(loadedSources('base', patched).sources.mine, undefined);
});

const deep = (levels) => {
  let value = {};
  for (let level = 0; level < levels; level += 1) value = { operators: value };
  return value;
};
const cyclic = () => {
  const value = base({});
  value.operators.base.detail = value;
  return value;
};
const throwing = (what) =>
  Object.defineProperty({}, 'operators', {
    enumerable: true,
    get: () => {
      throw what;
    },
  });
class Facts {
  operators = {};
}
const CHECK = { kind: 'website', shows: 'credit', confidence: 'official', sources: [SOURCE] };
const OPEN_STEP = { id: 'open-site', confidence: 'official', sources: [SOURCE], action: { kind: 'open', host: 'www.base.be' } };
const note = (id) => ({ id, topic: 'payment', confidence: 'official', sources: ['bipt-prepaid'] });

/** Name, patch, path, what is found, what is allowed. */
const REFUSED = [
  ['text that is no JSON', '{', 'its root', /text that is not valid JSON/, /JSON text of an object/],
  ['empty text', '', 'its root', /text that is not valid JSON/, /JSON text/],
  ['text with a comment', '{/* */}', 'its root', /not valid JSON/, /JSON text/],
  ['a list', '[]', 'its root', /an empty list/, /an object with operators, channels, precautions, contacts, devices, sources/],
  ['a number', 7, 'its root', /7/, /an object with operators/],
  ['null', null, 'its root', /null/, /an object with operators/],
  ['nothing', undefined, 'its root', /undefined/, /a value of JSON/],
  ['an unknown map', { prices: {} }, 'prices', /unknown key "prices"/, /an object with operators/],
  ['a map of our sentences', { corrections: {} }, 'corrections', /unknown key/, /an object with operators/],
  ['an unknown operator', { operators: { nokia: {} } }, 'operators.nokia', /unknown id "nokia"/, /one of proximus, orange, base/],
  ['an operator taken away', { operators: { base: null } }, 'operators.base', /null/, /an object with name, home/],
  ['an unknown key of an operator', base({ colour: 'blue' }), 'operators.base.colour', /unknown key "colour"/, /an object with name, home, sells, channels, detail/],
  ['another id', base({ id: 'orange' }), 'operators.base.id', /"orange"/, /not a page’s to change/],
  ['a wrong type', base({ name: 7 }), 'operators.base.name', /7/, /text of 1 to 40 characters/],
  ['an empty name', base({ name: '' }), 'operators.base.name', /text of 0 characters/, /1 to 40 characters/],
  ['a long name', base({ name: 'x'.repeat(41) }), 'operators.base.name', /text of 41 characters/, /1 to 40/],
  ['a name taken away', base({ name: null }), 'operators.base.name', /null/, /text of 1 to 40/],
  ['an address taken away', base({ home: null }), 'operators.base.home', /null/, /https:\/\/host\//],
  ['javascript:', base({ home: 'javascript:alert(1)' }), 'operators.base.home', /"javascript:alert\(1\)"/, /https, no user, no port, no path/],
  ['data:', base({ home: 'data:text/html,x' }), 'operators.base.home', /"data:/, /https:\/\/host\//],
  ['an unencrypted address', base({ home: 'http://www.base.be/' }), 'operators.base.home', /"http:/, /https/],
  ['credentials', base({ home: 'https://user:word@base.be/' }), 'operators.base.home', /user:word/, /no user/],
  ['a host before @', base({ home: 'https://base.be@evil.example/' }), 'operators.base.home', /@evil/, /no user/],
  ['a path', base({ home: 'https://www.base.be/top-up' }), 'operators.base.home', /top-up/, /no path/],
  ['a port', base({ home: 'https://www.base.be:8443/' }), 'operators.base.home', /8443/, /no port/],
  ['a stranger’s host', base({ home: 'https://evil.example/' }), 'operators.base.home', /evil\.example/, /an address on base\.be/],
  ['a host that only ends alike', base({ home: 'https://notbase.be/' }), 'operators.base.home', /notbase/, /an address on base\.be/],
  ['a host that no browser opens', base({ home: 'https://xn--a.base.be/' }), 'operators.base.home', /xn--a/, /an address on base\.be/],
  ['an unknown way', base({ channels: { pigeon: {} } }), 'operators.base.channels.pigeon', /unknown id "pigeon"/, /one of website, app/],
  ['an unknown payment', pay({ gold: fact('yes') }), 'operators.base.channels.website.prepaid.pay.gold', /unknown id "gold"/, /one of bancontact, payconiq/],
  [
    'a new way that nobody says is there',
    { operators: { voo: { channels: { website: { prepaid: {} } } } } },
    'operators.voo.channels.website.prepaid.available',
    /nothing/,
    /an object with value, confidence/,
  ],
  ['an unknown answer', pay({ visa: fact('perhaps') }), 'operators.base.channels.website.prepaid.pay.visa.value', /"perhaps"/, /one of yes, no/],
  ['an unknown confidence', app({ value: 'x', confidence: 'certain', sources: [SOURCE] }), 'operators.base.detail.app.confidence', /"certain"/, /one of official, reported, unconfirmed, unknown/],
  ['a bare value', app({ value: 'My Own' }), 'operators.base.detail.app.confidence', /nothing/, /one of official/],
  ['a value without a source', app({ value: 'My Own', confidence: 'official' }), 'operators.base.detail.app.sources', /nothing/, /at least one id of a source/],
  ['an empty list of sources', app({ value: 'My Own', confidence: 'official', sources: [] }), 'operators.base.detail.app.sources', /an empty list/, /at least one id of a source/],
  ['sources without a value', app({ confidence: 'official', sources: [SOURCE] }), 'operators.base.detail.app.value', /nothing/, /a fact is whole/],
  ['a value that is not known', app({ value: 'x', confidence: 'unknown' }), 'operators.base.detail.app.value', /"x"/, /nothing, as the confidence is unknown/],
  [
    'an unknown source',
    app(fact('x', { sources: ['my-shop'] })),
    'operators.base.detail.app.sources[0]',
    /unknown source "my-shop"/,
    /^one that the patch brings under "sources", or one of [\w-]+(, [\w-]+)*, base-[\w-]+(, [\w-]+)*$/,
  ],
  ['a source twice', app(fact('x', { sources: [SOURCE, SOURCE] })), 'operators.base.detail.app.sources[1]', /a second time/, /only once/],
  ['one of our sources, changed', { sources: { [SOURCE]: MINE }, ...app(fact('x')) }, `sources.${SOURCE}`, /one of the guide’s own sources/, /an id of your own/],
  ['one of our general sources, changed', { sources: { 'bipt-prepaid': MINE } }, 'sources.bipt-prepaid', /one of the guide’s own sources/, /an id of your own/],
  [
    'an unknown source of a fact for all operators',
    { precautions: { 'never-give-codes': { confidence: 'official', sources: ['bipt-prepaid', 'my-shop'] } } },
    'precautions.never-give-codes.sources[1]',
    /unknown source "my-shop"/,
    /one that the patch brings/,
  ],
  [
    'another operator’s source',
    { operators: { voo: { detail: { app: fact('x', { sources: ['base-pin-code'] }) } } } },
    'operators.voo.detail.app.sources[0]',
    /unknown source "base-pin-code"/,
    /one that the patch brings/,
  ],
  ['a source with a link', { sources: { mine: { ...MINE, link: 'https://shop.example/' } } }, 'sources.mine.link', /shop\.example/, /not a page’s to change/],
  ['a source that is read nowhere', { sources: { mine: { ...MINE, readAt: 'javascript:alert(1)' } } }, 'sources.mine.readAt', /javascript/, /begins with https:\/\/ or http:\/\//],
  ['a date that is none', { sources: { mine: { ...MINE, date: 'yesterday' } } }, 'sources.mine.date', /"yesterday"/, /YYYY-MM-DD or undated/],
  ['a reason of ours', app(fact('x', { contradiction: 'some-text' })), 'operators.base.detail.app.contradiction', /"some-text"/, /not a page’s to change/],
  ['a number with something behind it', detail({ helpLine: { own: fact('1999;ext=1') } }), 'operators.base.detail.helpLine.own.value', /"1999;ext=1"/, /a number of 3 to 17 digits/],
  ['an e-mail address with a header', detail({ helpLine: { email: fact('a@base.be?bcc=b@evil.example') } }), 'operators.base.detail.helpLine.email.value', /bcc/, /an e-mail address/],
  ['a language that is none', detail({ siteLanguages: fact(['nl', '<b>']) }), 'operators.base.detail.siteLanguages.value[1]', /"<b>"/, /a language tag/],
  ['a duration without end', detail({ validity: { card: fact('P99999999999D') } }), 'operators.base.detail.validity.card.value', /P99999999999D/, /such as P30D/],
  ['an amount below nothing', detail({ amounts: fact([10, -5]) }), 'operators.base.detail.amounts.value[1]', /-5/, /a number above 0, at most 10000/],
  [
    'a text without a number',
    detail({ balance: [{ kind: 'sms', body: 'SALDO', shows: 'credit', confidence: 'official', sources: [SOURCE] }] }),
    'operators.base.detail.balance[0].to',
    /nothing/,
    /what a check of kind sms needs/,
  ],
  ...[
    ['sms', 'to', { body: 'SALDO' }],
    ['sms', 'body', { to: '1993' }],
    ['call', 'to', {}],
    ['ussd', 'code', {}],
  ].map(([kind, missing, more]) => [
    `a check of kind ${kind} without its ${missing}`,
    detail({ balance: [CHECK, { ...CHECK, kind, ...more }] }),
    `operators.base.detail.balance[1].${missing}`,
    /^nothing$/,
    new RegExp(`^what a check of kind ${kind} needs$`),
  ]),
  [
    'the second of two steps, whose sentence speaks of no action',
    detail({ steps: { website: { prepaid: [OPEN_STEP, { id: 'choose-amount', confidence: 'official', sources: [SOURCE], action: { kind: 'call', to: '1234' } }] } } }),
    'operators.base.detail.steps.website.prepaid[1].action',
    /kind "call"/,
    /none, as its sentence speaks of none/,
  ],
  [
    'an action of a precaution whose sentence stands with the eSIM',
    { precautions: { 'esim-no-slot': { confidence: 'official', sources: ['x'], action: { kind: 'call', to: '1234' } } } },
    'precautions.esim-no-slot.action',
    /kind "call"/,
    /none, as its sentence speaks of none/,
  ],
  [
    'a note of a way that we have no words for',
    { channels: { voucher: { notes: [note('shop-types'), note('pay-me')] } } },
    'channels.voucher.notes[1].id',
    /unknown id "pay-me"/,
    /^one of shop-types, chains-unknown, cash-accepted, never-read-out$/,
  ],
  ['a note of a way that has none', { channels: { website: { notes: [note('pay-me')] } } }, 'channels.website.notes[0].id', /unknown id "pay-me"/, /no item, as there are no words for one/],
  [
    'a step that we have no words for',
    detail({ steps: { website: { prepaid: [{ id: 'pay-me', confidence: 'official', sources: [SOURCE] }] } } }),
    'operators.base.detail.steps.website.prepaid[0].id',
    /unknown id "pay-me"/,
    /one of /,
  ],
  [
    'a note that we have no words for',
    detail({ notes: [{ id: 'pay-me', topic: 'payment', confidence: 'official', sources: [SOURCE] }] }),
    'operators.base.detail.notes[0].id',
    /unknown id "pay-me"/,
    /^one of [\w-]+(, [\w-]+)+$/,
  ],
  [
    'a trap where the operator has none',
    { operators: { voo: { detail: { traps: [{ id: 'pay-me', topic: 'payment', confidence: 'official', sources: [SOURCE] }] } } } },
    'operators.voo.detail.traps[0].id',
    /unknown id "pay-me"/,
    /no item, as there are no words for one/,
  ],
  [
    'a step without what its sentence speaks of',
    detail({ steps: { website: { prepaid: [{ id: 'open-site', confidence: 'official', sources: [SOURCE] }] } } }),
    'operators.base.detail.steps.website.prepaid[0].action',
    /nothing/,
    /an action of kind open, which its sentence speaks of/,
  ],
  [
    'a step that opens a stranger’s site',
    detail({ steps: { website: { prepaid: [{ id: 'open-site', confidence: 'official', sources: [SOURCE], action: { kind: 'open', host: 'evil.example' } }] } } }),
    'operators.base.detail.steps.website.prepaid[0].action.host',
    /"https:\/\/evil\.example\/"/,
    /an address on base\.be/,
  ],
  [
    'an action that is none',
    detail({ steps: { website: { prepaid: [{ id: 'open-site', confidence: 'official', sources: [SOURCE], action: 'open' }] } } }),
    'operators.base.detail.steps.website.prepaid[0].action',
    /"open"/,
    /an object whose kind is one of open, sms, call, ussd/,
  ],
  ['the id of a source that only the operator’s facts have', { sources: { 'base-pin-code': MINE }, ...app(fact('x')) }, 'sources.base-pin-code', /one of the guide’s own sources/, /an id of your own/],
  ['our mark, as something else', app(fact('x', { host: 'shop' })), 'operators.base.detail.app.host', /"shop"/, /^true$/],
  ['text where a list belongs', detail({ siteLanguages: fact('nl') }), 'operators.base.detail.siteLanguages.value', /"nl"/, /a list, each item a language tag/],
  ['a list with nothing in it', detail({ amounts: fact([]) }), 'operators.base.detail.amounts.value', /an empty list/, /at least 1: a list, each item a number above 0, at most 10000/],
  ['a list where text belongs', base({ name: ['a', 'b'] }), 'operators.base.name', /a list of 2/, /text of 1 to 40/],
  ['an object where text belongs', base({ name: { first: 'a' } }), 'operators.base.name', /an object/, /text of 1 to 40/],
  ['a long answer, which is not repeated whole', pay({ visa: fact('x'.repeat(100)) }), 'operators.base.channels.website.prepaid.pay.visa.value', /^"x{60}…"$/, /one of yes, no/],
  ['a precaution that we have no words for', { precautions: { relax: { confidence: 'official', sources: [SOURCE] } } }, 'precautions.relax', /unknown id "relax"/, /one of official-address/],
  ['a precaution taken away', { precautions: { 'fake-reload': null } }, 'precautions.fake-reload', /null/, /an object with topic/],
  [
    'another kind of action',
    { precautions: { 'fake-reload': { confidence: 'official', sources: ['x'], action: { kind: 'run', code: 'x' } } } },
    'precautions.fake-reload.action.kind',
    /"run"/,
    /one of open, sms, call, ussd/,
  ],
  [
    'an action where the sentence has none',
    { precautions: { 'know-end-dates': { confidence: 'official', sources: ['x'], action: { kind: 'call', to: '1234' } } } },
    'precautions.know-end-dates.action',
    /kind "call"/,
    /none, as its sentence speaks of none/,
  ],
  [
    'a public body at a stranger’s',
    { contacts: { safeonweb: { sites: [{ value: 'https://evil.example/', confidence: 'official', sources: ['x'] }] } } },
    'contacts.safeonweb.sites[0].value',
    /evil/,
    /an address on .*safeonweb\.be/,
  ],
  ['what a way is', { channels: { website: { billing: [] } } }, 'channels.website.billing', /an empty list/, /not a page’s to change/],
  ['long text', JSON.stringify(base({ name: 'x'.repeat(60_000) })), 'its root', /600\d\d characters/, /at most 50000/],
  ['long text in an object', base({ name: 'x'.repeat(60_000) }), 'operators.base.name', /600\d\d characters/, /at most 50000/],
  ['many values', `{"operators":[${'1,'.repeat(6000)}1]}`, /^operators\[\d+\]$/, /more than 5000 values/, /at most 5000/],
  ['many values in an object', { operators: Array(6000).fill(1) }, 'operators', /more than 5000 values/, /at most 5000/],
  ['many values in short lists', { operators: [Array(3000).fill(1), Array(3000).fill(1)] }, /^operators\[1\]\[\d+\]$/, /more than 5000 values/, /at most 5000/],
  ['many values, one after the other', '1 '.repeat(6000), 'its root', /more than 5000 values/, /at most 5000/],
  ['a key without quotation marks', '{1:2}', 'its root', /not valid JSON/, /JSON text/],
  ['a list whose length is none', new Proxy([], { get: (list, key) => (key === 'length' ? Symbol('x') : list[key]) }), 'its root', /a value that cannot be read/, /a value of JSON/],
  ['a list without end', { operators: Array(4e9) }, 'operators', /more than 5000 values/, /at most 5000/],
  ['deep text', `${'{"a":'.repeat(8000)}1${'}'.repeat(8000)}`, /^a(\.a)+$/, /more than 16 levels/, /at most 16 levels/],
  ['deep lists', '['.repeat(40_000), /^(\[0\])+/, /more than 16 levels/, /at most 16/],
  ['deep objects', deep(100_000), /^operators(\.operators)+/, /more than 16 levels/, /at most 16/],
  ['__proto__ in text', '{"operators":{"base":{"detail":{"__proto__":{"polluted":true}}}}}', 'operators.base.detail.__proto__', /the key "__proto__"/, /no key of a prototype/],
  ['__proto__ at the root', '{"__proto__":{"polluted":true}}', '__proto__', /the key "__proto__"/, /no key of a prototype/],
  ['constructor', { constructor: { prototype: { polluted: true } } }, 'constructor', /the key "constructor"/, /no key of a prototype/],
  ['prototype', base({ prototype: {} }), 'operators.base.prototype', /the key "prototype"/, /no key of a prototype/],
  ['an inherited name as an id', { operators: { toString: {} } }, 'operators.toString', /unknown id "toString"/, /one of proximus/],
  ['an inherited name as a key', base({ valueOf: 1 }), 'operators.base.valueOf', /unknown key "valueOf"/, /an object with/],
  ['a cycle', cyclic(), 'operators.base.detail', /a cycle: the object at its root again/, /does not hold itself/],
  ['a key twice', '{"operators":{"base":{"name":"A","name":"B"}}}', 'operators.base.name', /the key "name" a second time/, /each key only once/],
  ['an operator twice', '{"operators":{"base":{},"orange":{},"b\\u0061se":{}}}', 'operators.base', /the key "base" a second time/, /each key only once/],
  ['a key twice inside a list', '{"operators":{"base":{"detail":{"notes":[{"id":"a"},{"id":"a","id":"b"}]}}}}', 'operators.base.detail.notes[1].id', /a second time/, /only once/],
  [
    'a note twice',
    detail({ notes: ['a', 'a'].map((id) => ({ id, topic: 'payment', confidence: 'official', sources: ['x'] })) }),
    'operators.base.detail.notes[1].id',
    /"a" a second time/,
    /each only once/,
  ],
  ['a function', base({ name: () => 'x' }), 'operators.base.name', /a function/, /a value of JSON/],
  ['a Date', base({ name: new Date() }), 'operators.base.name', /a Date/, /a value of JSON/],
  ['a Map', { operators: new Map() }, 'operators', /a Map/, /a value of JSON/],
  ['an instance of a class', new Facts(), 'its root', /an instance of a class/, /a plain object/],
  ['NaN', detail({ amounts: fact([NaN]) }), 'operators.base.detail.amounts.value[0]', /NaN/, /a finite number/],
  ['Infinity', detail({ amounts: fact([Infinity]) }), 'operators.base.detail.amounts.value[0]', /Infinity/, /a finite number/],
  ['a BigInt', detail({ amounts: fact([10n]) }), 'operators.base.detail.amounts.value[0]', /a BigInt/, /a value of JSON/],
  ['a symbol', base({ name: Symbol('x') }), 'operators.base.name', /a symbol/, /a value of JSON/],
  ['undefined', base({ name: undefined }), 'operators.base.name', /undefined/, /a value of JSON/],
  ['a list of holes', detail({ amounts: fact(Array(3)) }), 'operators.base.detail.amounts.value[0]', /undefined/, /a value of JSON/],
  ['a getter that throws', throwing(new Error('no')), 'operators', /throws when it is read \("no"\)/, /a value of JSON/],
  ['a getter that throws nothing', throwing(undefined), 'operators', /throws when it is read/, /a value of JSON/],
  [
    'a getter that throws what cannot be read',
    throwing({
      toString: () => {
        throw new Error('no');
      },
    }),
    'operators',
    /an error that cannot be read/,
    /a value of JSON/,
  ],
  [
    'a proxy whose keys throw',
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no keys');
        },
      },
    ),
    'its root',
    /no keys/,
    /a value of JSON/,
  ],
  [
    'a revoked proxy',
    (() => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    })(),
    'its root',
    /throws when it is read/,
    /a value of JSON/,
  ],
  ['a direction mark in what is shown', base({ name: '\u202e'.repeat(41) }), 'operators.base.name', /text of 41 characters/, /1 to 40/],
  ['a key with a sign in it', base({ 'a.b\u202e': 1 }), /^operators\.base\["a\.b\\u202e"\]$/, /unknown key "a\.b\\u202e"/, /an object with/],
];
for (const [name, patch, path, found, allowed] of REFUSED) {
  test(`a patch is refused, with path, what was found and what is allowed: ${name}`, async () => {
    const error = await patchDataset(defaultDataset, patch).then(
      () => assert.fail('it was taken'),
      (reason) => reason,
    );
    assert.ok(error instanceof PatchError && error.name === 'PatchError', String(error?.stack));
    const [, where, what, may] = /^the patch is refused at (.+?): found (.+); allowed: (.+)$/s.exec(error.message) ?? assert.fail(error.message);
    if (typeof path === 'string') assert.equal(where, path);
    else assert.match(where, path);
    assert.match(what, found);
    assert.match(may, allowed);
    assert.equal({}.polluted, undefined);
  });
}

test('the steps of a way can be taken away', async () => {
  const { steps: builtIn } = await loadOperator(defaultDataset, 'base');
  assert.ok(builtIn.website.prepaid && builtIn.website.postpaid);
  const { steps } = await loadOperator(await patchDataset(defaultDataset, detail({ steps: { website: { postpaid: null } } })), 'base');
  assert.deepEqual(steps.website, { prepaid: builtIn.website.prepaid });
});

test('a step may open another site of the operator, and a public body another of its own', async () => {
  await loadFacts('precautions');
  const patched = await patchDataset(defaultDataset, {
    ...detail({
      steps: {
        website: {
          prepaid: [
            { id: 'open-site', confidence: 'official', sources: [SOURCE], action: { kind: 'open', host: 'shop.base.be' } },
            { id: 'choose-amount', confidence: 'official', sources: [SOURCE] },
          ],
        },
      },
    }),
    contacts: { safeonweb: { sites: [{ value: 'https://report.safeonweb.be/', confidence: 'official', sources: ['mine'] }] } },
    sources: { mine: MINE },
  });
  const { steps } = await loadOperator(patched, 'base');
  assert.deepEqual(
    steps.website.prepaid.map(({ id, action, host }) => [id, action, host]),
    [
      ['open-site', { kind: 'open', host: 'shop.base.be' }, true],
      ['choose-amount', undefined, true],
    ],
  );
  assert.deepEqual(
    loadedFacts('precautions', patched).contacts.safeonweb.sites.map(({ value }) => value),
    ['https://report.safeonweb.be/'],
  );
});

test('a precaution may give another number to call', async () => {
  await loadFacts('precautions');
  const action = { kind: 'call', to: '1234' };
  const patched = await patchDataset(defaultDataset, { precautions: { 'bank-data-given': { confidence: 'official', sources: ['mine'], action } }, sources: { mine: MINE } });
  assert.deepEqual(loadedFacts('precautions', patched).precautions['bank-data-given'].action, action);
});

test('a patch changes what a way is like, and its notes where they are shown', async () => {
  await loadFacts('ways');
  const patched = await patchDataset(defaultDataset, {
    channels: { website: { general: { available: { value: 'no', confidence: 'reported', sources: ['bipt-prepaid'] } } }, voucher: { notes: [note('cash-accepted')] } },
  });
  const { website, voucher, app: other } = patched.channels;
  assert.deepEqual(website.general.available, { value: 'no', confidence: 'reported', sources: ['bipt-prepaid'], host: true });
  assert.deepEqual([website.billing, website.nature], [defaultDataset.channels.website.billing, defaultDataset.channels.website.nature]);
  assert.deepEqual([voucher, other], [defaultDataset.channels.voucher, defaultDataset.channels.app]);
  const ways = loadedFacts('ways', patched);
  const builtIn = loadedFacts('ways', defaultDataset);
  assert.deepEqual(ways.channels.voucher, { ...builtIn.channels.voucher, notes: [{ ...note('cash-accepted'), host: true }] });
  assert.deepEqual(ways.payments, builtIn.payments);
});

test('checks of the credit that need nothing more are taken as they are', async () => {
  const balance = [CHECK, { ...CHECK, kind: 'app' }, { ...CHECK, kind: 'sms', to: '1993', body: 'SALDO' }, { ...CHECK, kind: 'call', to: '1933' }, { ...CHECK, kind: 'ussd', code: '*#5000#' }];
  const patched = await patchDataset(defaultDataset, detail({ balance }));
  assert.deepEqual(
    (await loadOperator(patched, 'base')).balance,
    balance.map((check) => ({ ...check, host: true })),
  );
});

test('an answer can be taken away', async () => {
  const first = await patchDataset(defaultDataset, pay({ visa: fact('yes') }));
  const patched = await patchDataset(first, pay({ visa: null }));
  assert.ok('visa' in first.operators.base.channels.website.prepaid.pay);
  assert.ok(!('visa' in patched.operators.base.channels.website.prepaid.pay));
  await loadSources('base');
  assert.deepEqual(loadedSources('base', patched).sources, loadedSources('base', defaultDataset).sources);
});

test('a patch names its own sources and ours; what it says of ours is what the guide says', async () => {
  const { value, summaries } = await readPatch({ ...app(fact('x', { sources: [SOURCE, 'mine'] })), sources: { mine: { ...MINE, dateHint: 'around 2025' } } });
  assert.deepEqual(value.operators.base.detail.app.sources, [SOURCE, 'mine']);
  const { publisher, date, dateHint } = full.sources[SOURCE];
  assert.deepEqual(summaries, { mine: ['My shop', '2026-01-02', 'around 2025', true], [SOURCE]: [publisher, date, dateHint, false] });
});

test('sources of a patch are shown with the parts whose facts name them, beside ours', async () => {
  await Promise.all([loadFacts('precautions'), loadFacts('esim'), loadSources('base')]);
  const patched = await patchDataset(defaultDataset, { ...detail({ siteLanguages: fact(['nl'], { sources: ['mine'] }) }), sources: { mine: MINE, nl: MINE } });
  const builtIn = loadedSources('base', defaultDataset);
  assert.deepEqual(loadedSources('base', patched), { ...builtIn, sources: { ...builtIn.sources, mine: { ...MINE, host: true } } });
  assert.deepEqual(loadedFacts('esim', patched).deviceSources, {
    ...loadedFacts('esim', defaultDataset).deviceSources,
    mine: ['My shop', '2026-01-02', undefined, true],
    nl: ['My shop', '2026-01-02', undefined, true],
  });
  for (const part of ['precautions', 'esim']) assert.deepEqual(Object.keys(loadedFacts(part, patched)), Object.keys(loadedFacts(part, defaultDataset)), part);
});

test('an operator that a patch does not name stays as it is, details too', async () => {
  const patched = await patchDataset(defaultDataset, app(fact('My Own')));
  const { sourceSummaries: _summaries, ...orange } = await loadOperator(patched, 'orange');
  const { sourceSummaries: _builtIn, ...builtIn } = await loadOperator(defaultDataset, 'orange');
  assert.deepEqual(orange, builtIn);
});

test('an operator that the dataset leaves out cannot be patched', async () => {
  const only = { ...defaultDataset, operators: { base: defaultDataset.operators.base } };
  await assert.rejects(patchDataset(only, { operators: { voo: { name: 'Voo' } } }), { name: 'PatchError', message: /^the patch is refused at operators\.voo: found nothing; / });
  assert.equal((await patchDataset(only, base({ name: 'Mine' }))).operators.base.name, 'Mine');
});

test('a patch fetches only what it is held against', async () => {
  await patchDataset(defaultDataset, { operators: { hey: { name: 'Hey!' } } });
  for (const part of ['operators', 'steps']) assert.equal(loadedOperatorPart(defaultDataset, part, 'hey'), undefined, part);
  assert.equal(loadedSources('hey', defaultDataset), undefined);
});

test('details that a dataset holds itself are patched at once, and families of phones with them', async () => {
  const patched = await patchDataset(full, { ...app(fact('My Own')), devices: { android: { result: 'has', reasons: ['android-varies'], confidence: 'official', sources: [SOURCE] } } });
  const { app: mine, helpLine } = patched.operators.base.detail;
  assert.deepEqual([mine.value, mine.host], ['My Own', true]);
  assert.deepEqual(helpLine, full.operators.base.detail.helpLine);
  assert.deepEqual([patched.devices.android.result, patched.devices.android.host], ['has', true]);
  assert.equal(patched.devices.other, full.devices.other);
  assert.equal((await patchDataset(full, app(fact('My Own')))).devices.android, full.devices.android);
});

test('an account that is not known of an operator can be told', async () => {
  assert.equal((await loadOperator(defaultDataset, 'voo')).account, undefined);
  const patched = await patchDataset(defaultDataset, { operators: { voo: { detail: { account: fact('MyVoo') } } } });
  assert.deepEqual((await loadOperator(patched, 'voo')).account, { ...fact('MyVoo'), host: true });
});

test('a reason names a fact, and is the page’s when its patch has that fact', async () => {
  const way = 'operators.base.channels.website.prepaid.pay';
  const first = await patchDataset(defaultDataset, pay({ visa: fact('yes') }));
  const second = await patchDataset(first, app(fact('My Own')));
  for (const [dataset, path, told] of [
    [first, `${way}.visa`, { host: true }],
    [first, `${way}.mastercard`, {}],
    [first, 'operators.digi.channels.website', {}],
    [second, `${way}.visa`, { host: true }],
    [second, 'operators.base.detail.app', { host: true }],
    [defaultDataset, `${way}.visa`, {}],
  ])
    assert.deepEqual(patchedPart(dataset, path, {}), told, path);
});

test('an object of another frame is a patch too', async () => {
  const patch = runInNewContext(`(${JSON.stringify(pay({ visa: fact('yes') }))})`);
  assert.notEqual(Object.getPrototypeOf(patch), Object.prototype);
  assert.equal((await patchDataset(defaultDataset, patch)).operators.base.channels.website.prepaid.pay.visa.host, true);
});

test('a merge never changes what objects inherit', () => {
  const merged = mergePatch({ a: 1 }, JSON.parse('{"__proto__":{"polluted":true},"b":2}'));
  assert.deepEqual(Object.entries(merged), [
    ['a', 1],
    ['b', 2],
  ]);
  assert.deepEqual([merged.polluted, {}.polluted, Object.getPrototypeOf(merged)], [undefined, undefined, Object.prototype]);
});

test('what cannot be asked twice is asked once', async () => {
  let asked = 0;
  const patch = pay(Object.defineProperty({}, 'visa', { enumerable: true, get: () => (asked++ ? { value: 'javascript:' } : fact('yes')) }));
  const patched = await patchDataset(defaultDataset, patch);
  assert.equal(patched.operators.base.channels.website.prepaid.pay.visa.value, 'yes');
  assert.equal(asked, 1);
});

test('a proxy that hands out a patch is a patch', async () => {
  const seen = (value) => (value !== null && typeof value === 'object' ? new Proxy(value, { get: (target, key) => seen(Reflect.get(target, key)) }) : value);
  const patched = await patchDataset(defaultDataset, seen(pay({ visa: fact('yes') })));
  assert.equal(patched.operators.base.channels.website.prepaid.pay.visa.host, true);
});

test('a programmer who gives no dataset to patch is told so', async () => {
  for (const [wrong, called] of [
    [undefined, 'undefined'],
    [null, 'null'],
    [{}, 'object'],
    [{ operators: {} }, 'object'],
    [{ channels: {} }, 'object'],
    ['facts', 'string'],
  ])
    await assert.rejects(patchDataset(wrong, {}), { name: 'TypeError', message: `patchDataset: the first argument must be a dataset, not ${called}` });
});

const without = (key) => Object.fromEntries(Object.entries(defaultDataset).filter(([name]) => name !== key));
const withBase = (change) => ({ ...defaultDataset, operators: { ...defaultDataset.operators, base: { ...defaultDataset.operators.base, ...change } } });

test('a dataset of the page is taken when it is in order: ours, dataset.json, some operators only', () => {
  for (const given of [{ ...defaultDataset }, full, { ...defaultDataset, operators: { base: defaultDataset.operators.base } }, withBase({ name: 'Mine' })]) {
    const { operators, channels } = checkDataset(given);
    assert.deepEqual([operators, channels], [given.operators, given.channels]);
    assert.notEqual(operators, given.operators, 'a copy, which the page cannot change any more');
  }
  assert.deepEqual(checkDataset(full).devices, full.devices);
  assert.deepEqual(Object.keys(checkDataset({ ...full, more: 1 })), ['operators', 'channels', 'devices']);
});

test('elements may answer from the built-in dataset, from a patched one and from one that was found in order, and from no other', async () => {
  for (const known of [defaultDataset, await patchDataset(defaultDataset, {}), checkDataset(full)]) assert.ok(patches.has(known));
  for (const unknown of [full, { ...defaultDataset }]) assert.ok(!patches.has(unknown));
});

for (const [name, given, path] of [
  ['text', 'facts', 'its root'],
  ['a number', 7, 'its root'],
  ['a list', [], 'its root'],
  ['an empty object', {}, 'operators'],
  ['no ways', without('channels'), 'channels'],
  ['ways that are missing', { ...defaultDataset, channels: {} }, 'channels.website'],
  ['an operator without a name', withBase({ name: null }), 'operators.base.name'],
  ['an operator under another id', withBase({ id: 'orange' }), 'operators.base.id: found "orange"; allowed: base'],
  ['a family of phones that is none', { ...defaultDataset, devices: { android: 7 } }, 'devices.android'],
  ['more text than a dataset has', withBase({ name: 'x'.repeat(5_000_001) }), 'operators.base.name'],
  ['more values than a dataset has', { ...defaultDataset, more: Array(100_001).fill(1) }, 'more: found more than 100000 values'],
  ['more levels than a dataset has', { ...defaultDataset, more: deep(16) }, 'more.operators.operators.'],
  ['what an operator sells, half', withBase({ sells: {} }), 'operators.base.sells.prepaid'],
  ['a dangerous address', withBase({ home: 'javascript:alert(1)' }), 'operators.base.home'],
  ['a stranger’s address', withBase({ home: 'https://evil.example/' }), 'operators.base.home'],
  ['a function', { ...defaultDataset, operators: () => ({}) }, 'operators'],
]) {
  test(`a dataset of the page is refused, with path, what was found and what is allowed: ${name}`, () => {
    assert.throws(
      () => checkDataset(given),
      (error) => error instanceof TypeError && error.message.startsWith(`the dataset is refused at ${path}`) && /^the dataset is refused at [^:]+: found .+; allowed: .+$/.test(error.message),
    );
  });
}
