// rankChannels: a table of cases, then the rules that hold for all of them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { CARD_IDS, CHANNEL_IDS, NEED_IDS, OPERATOR_IDS, PAYMENT_IDS, REASON_IDS, defaultDataset, rankChannels } from '../../dist/dataset/index.js';

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

test('the dataset is frozen, to the leaves', () => {
  assert.throws(() => {
    defaultDataset.operators.base.sells.prepaid.value = 'no';
  }, TypeError);
});

test('a programmer’s error says what was expected and what came', () => {
  assert.throws(() => rankChannels(undefined, {}), { name: 'TypeError', message: /must be a dataset, not undefined/ });
  assert.throws(() => rankChannels(defaultDataset, { operator: 'nokia' }), { name: 'TypeError', message: /operator "nokia" is not in the dataset; use proximus, / });
  assert.throws(() => rankChannels(defaultDataset, { card: 'gold' }), { name: 'TypeError', message: /card "gold" is not known; use prepaid, postpaid, esim/ });
  assert.throws(() => rankChannels(defaultDataset, { pay: ['gold'] }), { name: 'TypeError', message: /pay "gold" is not known; use bancontact/ });
  assert.throws(() => rankChannels(defaultDataset, { needs: 7 }), { name: 'TypeError', message: /needs must be a list or a string, not number/ });
});
