// rankChannels: a table of cases, then the rules that hold for all of them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { CARD_IDS, CHANNEL_IDS, NEED_IDS, OPERATOR_IDS, PAYMENT_IDS, REASON_IDS, billingOf, defaultDataset, rankChannels } from '../../dist/dataset/index.js';

const full = JSON.parse(await readFile(new URL('../../dataset.json', import.meta.url), 'utf8'));

/** choice → the first ways with their verdicts, and reasons that must stand with one of them. */
const CASES = [
  ['BASE, prepaid, cash: the voucher', { operator: 'base', card: 'prepaid', pay: ['cash'] }, ['voucher works'], { voucher: ['offered', 'pay-accepted'] }],
  [
    'BASE, prepaid: the website first, the terminal last of what may work',
    { operator: 'base', card: 'prepaid' },
    ['website works', 'app works', 'voucher works', 'bank-app works'],
    { website: ['offered'], terminal: ['offered-unconfirmed'] },
  ],
  ['BASE, prepaid, cash: a website never takes cash', { operator: 'base', card: 'prepaid', pay: 'cash' }, ['voucher works'], { website: ['offered', 'pay-refused'] }],
  ['BASE, prepaid, no internet: text the code', { operator: 'base', card: 'prepaid', needs: ['no-internet'] }, ['voucher works'], { voucher: ['need-met'], app: ['need-unmet'] }],
  ['BASE, prepaid, no account: the app asks for one', { operator: 'base', card: 'prepaid', needs: ['no-account'] }, ['website works'], { website: ['need-met'], app: ['need-unmet'] }],
  [
    'BASE, prepaid, no Belgian bank account: the voucher, as shops take cash',
    { operator: 'base', card: 'prepaid', needs: ['no-belgian-bank'] },
    ['voucher works'],
    { voucher: ['offered', 'need-met'], 'bank-app': ['need-unmet'], website: ['need-unknown'] },
  ],
  ['BASE, prepaid, from abroad', { operator: 'base', card: 'prepaid', needs: 'from-abroad' }, ['website works', 'app works'], { voucher: ['need-unmet'] }],
  ['BASE, prepaid, from abroad for someone else', { operator: 'base', card: 'prepaid', needs: ['from-abroad', 'for-someone-else'] }, ['website works', 'app works'], { website: ['need-met'] }],
  ['BASE, prepaid, Visa: nobody says which cards it takes', { operator: 'base', card: 'prepaid', pay: ['visa'] }, ['website maybe'], { website: ['pay-unknown'] }],
  ['BASE, prepaid, PayPal: not known, not no', { operator: 'base', card: 'prepaid', pay: ['paypal'] }, ['website maybe'], { website: ['pay-unknown'] }],
  ['BASE, monthly: direct debit is not for prepaid', { operator: 'base', card: 'postpaid' }, ['website works'], { voucher: ['other-billing'] }],
  ['BASE, monthly, hands off: direct debit', { operator: 'base', card: 'postpaid', needs: ['hands-off'] }, ['direct-debit works'], { website: ['need-unmet'] }],
  ['BASE, monthly, bank transfer', { operator: 'base', card: 'postpaid', pay: ['bank-transfer'] }, ['bank-transfer works'], { 'direct-debit': ['pay-refused'] }],
  ['BASE, eSIM: the billing is not known', { operator: 'base', card: 'esim' }, ['website maybe'], { website: ['esim-billing-unknown', 'offered'] }],
  ['BASE, eSIM, cash: what is impossible stays so', { operator: 'base', card: 'esim', pay: ['cash'] }, ['voucher maybe'], { website: ['esim-billing-unknown', 'pay-refused'] }],
  ['Mobile Vikings, prepaid, Bancontact', { operator: 'mobile-vikings', card: 'prepaid', pay: ['bancontact'] }, ['website works', 'app works'], { website: ['offered', 'pay-accepted'] }],
  ['Mobile Vikings, prepaid, foreign Visa or cash', { operator: 'mobile-vikings', card: 'prepaid', pay: ['visa', 'cash'] }, ['website works'], { website: ['pay-accepted'] }],
  ['Mobile Vikings, prepaid, cash: nothing is confirmed', { operator: 'mobile-vikings', card: 'prepaid', pay: ['cash'] }, ['voucher maybe'], { website: ['pay-refused'], voucher: ['offer-unknown'] }],
  ['Mobile Vikings, prepaid, hands off: automatic', { operator: 'mobile-vikings', card: 'prepaid', needs: ['hands-off'] }, ['automatic works'], { website: ['need-unmet'] }],
  ['Mobile Vikings, prepaid, no internet: by text', { operator: 'mobile-vikings', card: 'prepaid', needs: ['no-internet'] }, ['sms works'], { website: ['need-unmet'] }],
  ['Mobile Vikings, prepaid, no account: not on the site', { operator: 'mobile-vikings', card: 'prepaid', needs: ['no-account'] }, ['voucher maybe'], { website: ['need-unmet'] }],
  ['DIGI, nothing chosen: only plans are known, so the bill', { operator: 'digi' }, ['website works'], { voucher: ['other-billing'] }],
  ['DIGI, prepaid: nobody says that it sells one', { operator: 'digi', card: 'prepaid' }, ['website maybe'], { website: ['card-unknown', 'offer-unknown'] }],
  ['DIGI, monthly, hands off', { operator: 'digi', card: 'postpaid', needs: ['hands-off'] }, ['direct-debit works'], {}],
  ['Scarlet, prepaid: it says that it sells plans only', { operator: 'scarlet', card: 'prepaid' }, [], { website: ['card-not-sold'] }],
  ['Lycamobile, prepaid: nothing is known of its ways', { operator: 'lycamobile', card: 'prepaid' }, ['website maybe', 'app maybe', 'voucher maybe'], { website: ['offer-unknown'] }],
  ['nothing chosen', {}, ['website maybe'], { website: ['some-operators'] }],
  ['nothing chosen, cash', { pay: ['cash'] }, ['voucher maybe'], { website: ['some-operators', 'pay-refused'] }],
  ['no operator, monthly', { card: 'postpaid' }, [], { voucher: ['other-billing'] }],
  ['empty strings are no choice', { operator: '', card: '', pay: '', needs: '' }, ['website maybe'], { website: ['some-operators'] }],
  ['null is no choice', { operator: null, card: null, pay: null, needs: null }, ['website maybe'], { website: ['some-operators'] }],
];

for (const [name, choice, first, reasons] of CASES) {
  test(name, () => {
    for (const dataset of [defaultDataset, full]) {
      const ranked = rankChannels(dataset, choice);
      assert.deepEqual(
        ranked.slice(0, first.length).map(({ channel, verdict }) => `${channel} ${verdict}`),
        first,
      );
      for (const [channel, ids] of Object.entries(reasons)) {
        const found = ranked.find((way) => way.channel === channel).reasons.map(({ id }) => id);
        for (const id of ids) assert.ok(found.includes(id), `${channel}: ${id} is not among ${found.join(', ')}`);
      }
    }
  });
}

/** Every operator and card with every single payment and need: the rules hold everywhere. */
function* allChoices() {
  for (const operator of ['', ...OPERATOR_IDS]) {
    for (const card of ['', ...CARD_IDS]) {
      yield { operator, card };
      for (const pay of PAYMENT_IDS) yield { operator, card, pay: [pay] };
      for (const need of NEED_IDS) yield { operator, card, needs: [need] };
      yield { operator, card, pay: ['visa', 'cash'], needs: ['no-account', 'from-abroad'] };
    }
  }
}

const at = (path) => path.split('.').reduce((value, key) => value?.[key], full);

test('every answer names all eleven ways once, in the order works, maybe, no, with known reasons', () => {
  for (const choice of allChoices()) {
    const ranked = rankChannels(defaultDataset, choice);
    assert.deepEqual(ranked.map(({ channel }) => channel).sort(), [...CHANNEL_IDS].sort());
    const order = ranked.map(({ verdict }) => ['works', 'maybe', 'no'].indexOf(verdict));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
      JSON.stringify(choice),
    );
    for (const { reasons } of ranked) {
      assert.ok(reasons.length > 0);
      for (const { id } of reasons) assert.ok(REASON_IDS.includes(id), id);
    }
  }
});

test('what is not known is never "works" and never "no"', () => {
  for (const choice of allChoices()) {
    for (const { channel, verdict, reasons } of rankChannels(defaultDataset, choice)) {
      const ids = reasons.map(({ id }) => id);
      const label = `${JSON.stringify(choice)} ${channel}: ${verdict} ${ids.join(' ')}`;
      const open = ['offer-unknown', 'offered-unconfirmed', 'card-unknown', 'need-unknown', 'esim-billing-unknown', 'some-operators', 'no-operator'];
      const against = ['not-offered', 'card-not-sold', 'other-billing', 'pay-refused', 'need-unmet'];
      if (ids.some((id) => open.includes(id)) || ids.includes('pay-unknown')) assert.notEqual(verdict, 'works', label);
      if (verdict === 'no')
        assert.ok(
          ids.some((id) => against.includes(id)),
          label,
        );
      if (ids.some((id) => against.includes(id))) assert.equal(verdict, 'no', label);
    }
  }
});

test('a "works" or a "no" rests on a confirmed fact or on what the way is', () => {
  for (const choice of allChoices()) {
    for (const { reasons } of rankChannels(defaultDataset, choice)) {
      for (const { id, fact } of reasons) {
        if (!['offered', 'offered-reported', 'not-offered', 'card-not-sold', 'pay-accepted', 'pay-refused', 'need-met', 'need-unmet'].includes(id)) continue;
        const value = at(fact);
        if (typeof value === 'string') assert.match(fact, /\.nature\./);
        else assert.ok(['official', 'reported'].includes(value?.confidence), `${JSON.stringify(choice)} ${id} ${fact}`);
      }
    }
  }
});

test('an unconfirmed way is never the first choice', () => {
  for (const choice of allChoices()) {
    const [first] = rankChannels(defaultDataset, choice);
    assert.ok(!first.reasons.some(({ id }) => id === 'offered-unconfirmed') || first.verdict === 'no', JSON.stringify(choice));
  }
});

test('the compact facts of the script say the same as dataset.json', () => {
  for (const choice of allChoices()) assert.deepEqual(rankChannels(defaultDataset, choice), rankChannels(full, choice));
});

test('the compact facts are those of dataset.json: what is sold, and how sure it is', () => {
  for (const id of OPERATOR_IDS) {
    for (const kind of CARD_IDS) {
      const { value, confidence } = full.operators[id].sells[kind];
      assert.deepEqual(defaultDataset.operators[id].sells[kind], value && confidence !== 'unknown' ? { value, confidence } : { confidence: 'unknown' }, `${id} ${kind}`);
    }
    for (const channel of Object.keys(defaultDataset.operators[id].channels)) assert.ok(CHANNEL_IDS.includes(channel), channel);
  }
});

test('the dataset is frozen, to the leaves', () => {
  assert.throws(() => {
    defaultDataset.operators.base.sells.prepaid.value = 'no';
  }, TypeError);
});

/** what an operator sells → billing with no card chosen, and with an eSIM */
const BILLINGS = [
  [{ prepaid: 'yes', postpaid: 'yes' }, 'prepaid', undefined],
  [{ prepaid: 'yes', postpaid: 'no' }, 'prepaid', 'prepaid'],
  [{ prepaid: 'yes' }, 'prepaid', undefined],
  [{ prepaid: 'no', postpaid: 'yes' }, 'postpaid', 'postpaid'],
  [{ prepaid: 'no', postpaid: 'no' }, 'prepaid', undefined],
  [{ prepaid: 'no' }, 'prepaid', undefined],
  [{ postpaid: 'yes' }, 'postpaid', undefined],
  [{ postpaid: 'no' }, 'prepaid', undefined],
  [{}, 'prepaid', undefined],
];
test('the billing is what was chosen, or what the operator is known to sell; of an eSIM it is known only where one kind is sold and the other is not', () => {
  for (const [sold, none, esim] of BILLINGS) {
    for (const confidence of ['official', 'reported', 'unconfirmed']) {
      const fact = (value) => (value ? { value, confidence } : { confidence: 'unknown' });
      const operator = { sells: { prepaid: fact(sold.prepaid), postpaid: fact(sold.postpaid) } };
      const known = confidence !== 'unconfirmed';
      for (const nothing of [undefined, null, '']) assert.equal(billingOf(operator, nothing), known ? none : 'prepaid', JSON.stringify(operator));
      assert.equal(billingOf(operator, 'esim'), known ? esim : undefined, JSON.stringify(operator));
      for (const card of ['prepaid', 'postpaid']) assert.equal(billingOf(operator, card), card);
    }
  }
  assert.equal(billingOf(undefined, undefined), 'prepaid');
  assert.equal(billingOf(undefined, 'esim'), undefined);
});

/** A dataset of one operator and two ways: what is not in today's data has to be right too. */
function smallDataset({ website = {}, app = {}, general, sells = {} } = {}) {
  const yes = { value: 'yes', confidence: 'official' };
  const way = (more) => ({ billing: ['prepaid'], nature: { pay: {}, needs: {} }, general: { pay: {}, needs: {} }, ...more });
  return {
    operators: { base: { id: 'base', sells: { prepaid: yes, postpaid: { confidence: 'unknown' }, esim: yes, ...sells }, channels: { website: { prepaid: website }, app: { prepaid: app } } } },
    channels: { website: way(general), app: way(general), voucher: { ...way(general), billing: ['postpaid'] } },
  };
}
const ranked = (dataset, choice = {}) =>
  rankChannels(dataset, { operator: 'base', card: 'prepaid', ...choice }).map(({ channel, verdict, reasons }) => `${channel} ${verdict}: ${reasons.map(({ id }) => id).join(' ')}`);
const fact = (value, confidence = 'official') => ({ value, confidence });

test('offered, reported, unconfirmed, not known, not offered: each says so, in this order', () => {
  const says = (website, app) => ranked(smallDataset({ website: { available: website }, app: { available: app } }));
  assert.deepEqual(says(fact('yes', 'reported'), fact('yes')), ['app works: offered', 'website works: offered-reported', 'voucher no: other-billing']);
  assert.deepEqual(says(fact('yes', 'unconfirmed'), { confidence: 'unknown' }), ['app maybe: offer-unknown', 'website maybe: offered-unconfirmed', 'voucher no: other-billing']);
  assert.deepEqual(says(fact('no', 'unconfirmed'), undefined), ['app maybe: offer-unknown', 'website maybe: offered-unconfirmed', 'voucher no: other-billing']);
  assert.deepEqual(says(fact('no'), fact('no', 'reported')), ['website no: not-offered', 'app no: not-offered', 'voucher no: other-billing']);
  assert.deepEqual(ranked(smallDataset({ website: { available: fact('yes') }, sells: { prepaid: fact('no') } }))[2], 'voucher no: other-billing');
  assert.deepEqual(ranked(smallDataset({ website: { available: fact('yes') }, sells: { prepaid: fact('no') } }))[0], 'website no: card-not-sold offered');
});

test('what the way is comes before what the operator says, and that before what holds in general', () => {
  const general = { general: { available: fact('yes'), pay: { cash: fact('yes') }, needs: { 'no-account': fact('yes') } } };
  const website = { available: fact('yes'), pay: { cash: fact('no') }, needs: { 'no-account': fact('no') } };
  const reasonsOf = (dataset) =>
    rankChannels(dataset, { operator: 'base', card: 'prepaid', pay: 'cash', needs: 'no-account' })
      .find(({ channel }) => channel === 'website')
      .reasons.map(({ id, fact: path }) => `${id} ${path}`);
  const own = 'operators.base.channels.website.prepaid';
  assert.deepEqual(reasonsOf(smallDataset({ general, website })), [`offered ${own}.available`, `pay-refused ${own}.pay.cash`, `need-unmet ${own}.needs.no-account`]);
  assert.deepEqual(reasonsOf(smallDataset({ general, website: undefined })), [
    'offered channels.website.general.available',
    'pay-accepted channels.website.general.pay.cash',
    'need-met channels.website.general.needs.no-account',
  ]);
  assert.deepEqual(reasonsOf(smallDataset({ website: {} })), [`offer-unknown ${own}.available`, `pay-unknown ${own}.pay.cash`, `need-unknown ${own}.needs.no-account`]);
  const nature = { nature: { pay: { cash: 'no' }, needs: { 'no-account': 'yes' } } };
  assert.deepEqual(reasonsOf(smallDataset({ general: { ...general, ...nature }, website })), [
    `offered ${own}.available`,
    'pay-refused channels.website.nature.pay.cash',
    'need-met channels.website.nature.needs.no-account',
  ]);
  // An answer that nobody confirms is none.
  assert.deepEqual(reasonsOf(smallDataset({ website: { pay: { cash: fact('yes', 'unconfirmed') }, needs: { 'no-account': fact('no', 'unconfirmed') } } })).slice(1), [
    `pay-unknown ${own}.pay.cash`,
    `need-unknown ${own}.needs.no-account`,
  ]);
});

test('of several payments one that is accepted is enough, one that is open leaves it open', () => {
  const website = { available: fact('yes'), pay: { cash: fact('no'), visa: fact('yes') } };
  assert.equal(ranked(smallDataset({ website }), { pay: 'cash visa' })[0], 'website works: offered pay-accepted');
  assert.equal(ranked(smallDataset({ website }), { pay: ['cash', 'paypal'] })[0], 'website maybe: offered pay-unknown');
  assert.equal(ranked(smallDataset({ website }), { pay: ' cash ' })[1], 'website no: offered pay-refused');
});

test('among ways that work what was asked for decides, then the order of the dataset', () => {
  const works = { available: fact('yes') };
  const first = (app, choice) => ranked(smallDataset({ website: works, app: { ...works, ...app } }), choice)[0].split(' ')[0];
  assert.equal(first({}, {}), 'website');
  assert.equal(first({ pay: { visa: fact('yes') } }, { pay: 'visa' }), 'app');
  assert.equal(first({ needs: { 'no-account': fact('yes') } }, { needs: 'no-account' }), 'app');
});

test('among ways that may work, the one that is known to fit more comes first', () => {
  const open = { available: fact('yes') };
  const first = (app, choice) => ranked(smallDataset({ website: open, app: { ...open, ...app } }), choice)[0];
  assert.equal(first({ pay: { visa: fact('yes') } }, { pay: 'visa', needs: 'no-account' }), 'app maybe: offered pay-accepted need-unknown');
  assert.equal(first({ needs: { 'no-account': fact('yes') } }, { pay: 'visa', needs: 'no-account' }), 'app maybe: offered pay-unknown need-met');
});

test('a way of a card that nobody says is sold is a maybe', () => {
  assert.equal(ranked(smallDataset({ website: { available: fact('yes') }, sells: { prepaid: { confidence: 'unknown' } } }))[0], 'website maybe: card-unknown offered');
});

test('of an eSIM’s two billings the better one counts, whichever it is', () => {
  const dataset = smallDataset({ general: { billing: ['prepaid', 'postpaid'] }, sells: { postpaid: fact('yes') } });
  dataset.operators.base.channels.website.postpaid = { available: fact('yes') };
  const [first] = rankChannels(dataset, { operator: 'base', card: 'esim' });
  assert.deepEqual([first.channel, first.reasons.at(-1).fact], ['website', 'operators.base.channels.website.postpaid.available']);
});

test('without an operator the ways that most of them confirm come first, and are named', () => {
  const dataset = smallDataset({ app: { available: fact('yes') } });
  assert.deepEqual(
    rankChannels(dataset).map(({ channel, verdict, reasons }) => [channel, verdict, reasons]),
    [
      ['app', 'maybe', [{ id: 'some-operators', fact: 'operators.*.channels.app.prepaid.available', operators: ['base'] }]],
      ['website', 'maybe', [{ id: 'no-operator', fact: 'channels.website.general.available' }]],
      ['voucher', 'no', [{ id: 'other-billing', fact: 'channels.voucher.billing' }]],
    ],
  );
});

test('an eSIM whose billing is not known: the better of both, and why it is no more than a maybe', () => {
  const dataset = smallDataset({ website: { available: fact('yes') } });
  assert.deepEqual(rankChannels(dataset, { operator: 'base', card: 'esim' })[0], {
    channel: 'website',
    verdict: 'maybe',
    reasons: [
      { id: 'esim-billing-unknown', fact: 'operators.base.detail.esimPrepaid' },
      { id: 'offered', fact: 'operators.base.channels.website.prepaid.available' },
    ],
  });
  assert.equal(rankChannels(dataset, { card: 'esim' })[0].reasons[0].fact, 'operators.*.detail.esimPrepaid');
});

test('a programmer’s error says what was expected and what came', () => {
  assert.throws(() => rankChannels(undefined, {}), { name: 'TypeError', message: /must be a dataset, not undefined/ });
  assert.throws(() => rankChannels(null), { name: 'TypeError', message: 'rankChannels: the first argument must be a dataset, not null' });
  for (const part of [{ operators: {} }, { channels: {} }, 'base'])
    assert.throws(() => rankChannels(part), { name: 'TypeError', message: `rankChannels: the first argument must be a dataset, not ${typeof part}` });
  assert.throws(() => rankChannels(defaultDataset, { operator: 'nokia' }), { name: 'TypeError', message: /operator "nokia" is not in the dataset; use proximus, / });
  assert.throws(() => rankChannels(defaultDataset, { card: 'gold' }), { name: 'TypeError', message: /card "gold" is not known; use prepaid, postpaid, esim/ });
  assert.throws(() => rankChannels(defaultDataset, { pay: ['gold'] }), { name: 'TypeError', message: `rankChannels: pay "gold" is not known; use ${PAYMENT_IDS.join(', ')}` });
  assert.throws(() => rankChannels(defaultDataset, { needs: 7 }), { name: 'TypeError', message: /needs must be a list or a string, not number/ });
});
