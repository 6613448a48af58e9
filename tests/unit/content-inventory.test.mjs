// Every row of the content inventory and every reader's need has its answer: the ids that carry it, and their words in each language.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const readJson = async (path) => JSON.parse(await readFile(new URL(path, root), 'utf8'));
const dataset = await readJson('dataset.json');
const words = {};
for (const name of await readdir(new URL('data/words/', root))) words[name.replace('.json', '')] = await readJson(`data/words/${name}`);

/**
 * row or need → what answers it: "kind: id". In an operator's entry "*" stands for all of them.
 * `element` names the tool that answers; one that is not built yet is in COMING.
 */
const ROWS = {
  C1: ['correction: esim-is-a-form', 'card: esim.payment', 'element: be-card-comparison'],
  C2: [
    'correction: credit-lost-when-leaving',
    'card: prepaid.identification',
    'card: prepaid.end',
    'card: prepaid.refund',
    'card: prepaid.short-stay',
    'precaution: know-end-dates',
    'precaution: identify-first',
    'precaution: refund-when-leaving',
    'element: be-card-comparison',
  ],
  C3: ['correction: credit-check', 'card: postpaid.identification', 'card: postpaid.commitment', 'card: postpaid.no-belgian-bank', 'element: be-card-comparison'],
  C4: ['correction: esim-changing-phones', 'precaution: esim-keep-profile', 'card: esim.suits', 'card: esim.changes-phones'],
  C5: ['correction: esim-worldwide', 'precaution: roaming-eu', 'precaution: esim-check-phone', 'precaution: esim-china-phone', 'card: esim.risks', 'element: be-esim-check'],
  C6: [
    'precaution: esim-check-phone',
    'precaution: esim-china-phone',
    'precaution: esim-outside-china',
    'precaution: esim-no-slot',
    'precaution: esim-keep-profile',
    'operator: * esimPrepaid',
    'element: be-esim-check (device families)',
  ],
  O1: ['correction: three-operators', 'operator: * group', 'operator: * network', 'closed-brand: ortel-mobile', 'closed-brand: aldi-talk', 'closed-brand: simyo'],
  // O2: no row gives a source for coverage itself; the guide can only send the reader to the comparator
  O2: ['precaution: choose-plan', 'contact: tariff-comparator'],
  O3: ['correction: chinese-interface', 'operator: * siteLanguages', 'element: be-topup-steps (words to look for)', 'element: be-phrase-card'],
  W1: ['channel: website.steps', 'channel: app.steps', 'operator: base channels.website', 'operator: mobile-vikings channels.website', 'element: be-topup-steps'],
  W2: ['correction: five-steps', 'correction: no-fee-found', 'channel: website.steps', 'payment: payconiq', 'payment: wero', 'payment: bancontact'],
  W3: [
    'correction: supermarket-chains',
    'correction: identity-card-for-voucher',
    'channel: voucher.shop-types',
    'channel: voucher.chains-unknown',
    'channel: voucher.steps',
    'precaution: redeem-code',
    'precaution: never-read-voucher',
    'glossary: voucher',
    'glossary: newsagent',
    'glossary: night-shop',
    'glossary: petrol-station',
  ],
  W4: ['correction: shops-everywhere', 'channel: operator-shop.steps', 'precaution: identify-first'],
  W5: ['correction: automatic-debit', 'precaution: automatic-top-up', 'channel: automatic.steps'],
  W6: ['correction: cash-machines', 'channel: terminal.cash-point-functions', 'channel: terminal.general', 'glossary: cash-machine'],
  W7: [
    'channel: bank-app.only-base-in-kbc',
    'channel: voucher.steps',
    'channel: sms.steps',
    'channel: online-reseller.service-fee',
    'precaution: someone-elses-number',
    'precaution: from-abroad',
    'precaution: buying-elsewhere',
  ],
  W8: [
    'channel: direct-debit.steps',
    'channel: bank-transfer.steps',
    'channel: website.steps',
    'card: postpaid.renewal',
    'card: esim.renewal',
    'glossary: bill',
    'glossary: payment-statement',
    'glossary: payment-invitation',
    'glossary: direct-debit',
    'glossary: bank-transfer',
  ],
  P1: ['precaution: check-balance', 'precaution: know-end-dates', 'operator: * balance', 'operator: * validity', 'element: be-credit-calendar'],
  P2: ['precaution: choose-plan', 'contact: tariff-comparator'],
  // P3: nothing found on offers for new customers or holidays
  P3: ['precaution: read-promotion', 'operator: base note.bonus-from-ten'],
  P4: ['precaution: private-connection', 'precaution: keep-receipt', 'precaution: never-give-codes', 'precaution: never-read-voucher', 'precaution: official-address', 'operator: * domains'],
  P5: [
    'precaution: official-address',
    'precaution: fake-reload',
    'precaution: fake-refund',
    'precaution: fake-offers',
    'precaution: check-payee',
    'precaution: report-message',
    'precaution: bank-data-given',
    'precaution: buying-elsewhere',
    'contact: safeonweb',
    'contact: card-stop',
    'element: be-link-check',
  ],
  P6: ['precaution: buying-elsewhere', 'element: be-link-check (never-link.json holds t.me and wa.me)'],
};

const NEEDS = {
  1: ['precaution: know-end-dates', 'precaution: bundle-ended', 'operator: * validity', 'element: be-credit-calendar'],
  2: ['precaution: know-end-dates', 'precaution: do-not-cancel-first', 'operator: base note.twelve-months', 'operator: * validity.card', 'element: be-credit-calendar'],
  3: ['precaution: from-abroad', 'precaution: know-end-dates', 'operator: base channels.website', 'operator: mobile-vikings validity.card', 'element: be-credit-calendar'],
  4: ['precaution: identify-first', 'precaution: identify-again', 'operator: mobile-vikings validity.identification'],
  5: ['precaution: newcomers', 'precaution: identify-first', 'precaution: not-for-strangers', 'glossary: passport', 'glossary: identity-card', 'glossary: identification'],
  6: ['precaution: card-refused', 'payment: bancontact', 'payment: alipay', 'payment: wechat-pay', 'channel: online-reseller.service-fee', 'element: be-channel-picker (pay, no-belgian-bank)'],
  7: ['precaution: wrong-number', 'precaution: credit-not-arrived', 'channel: online-reseller.wrong-number-final'],
  8: ['precaution: redeem-code', 'channel: online-reseller.code-must-be-redeemed', 'channel: voucher.steps', 'operator: base steps.voucher'],
  9: ['precaution: buy-bundle', 'precaution: bundle-ended', 'precaution: mobile-payments'],
  10: ['finding: ported-number', 'operator: * network', 'closed-brand: ortel-mobile', 'closed-brand: youfone', 'element: be-topup-guide (which operator am I with)'],
  11: ['precaution: check-balance', 'operator: * balance'],
  12: ['precaution: read-promotion', 'operator: base note.bonus-from-ten'],
  13: [
    'precaution: refund-when-leaving',
    'precaution: do-not-cancel-first',
    'precaution: porting-delay',
    'precaution: complain',
    'correction: credit-lost-when-leaving',
    'operator: base note.refund-conditions',
    'operator: * refund',
    'contact: ombudsman',
  ],
  14: ['precaution: someone-elses-number', 'precaution: from-abroad', 'element: be-channel-picker (for-someone-else, from-abroad)'],
  15: [
    'precaution: official-address',
    'precaution: never-give-codes',
    'precaution: never-read-voucher',
    'precaution: fake-reload',
    'precaution: fake-refund',
    'precaution: fake-offers',
    'precaution: bank-data-given',
    'precaution: report-message',
    'precaution: number-move-text',
    'element: be-link-check',
  ],
  16: ['precaution: automatic-top-up', 'correction: automatic-debit', 'channel: automatic.steps'],
  17: ['card: prepaid.suits', 'card: postpaid.suits', 'card: esim.suits', 'precaution: choose-plan', 'element: be-card-comparison'],
  18: [
    'correction: esim-is-a-form',
    'correction: esim-changing-phones',
    'correction: esim-worldwide',
    'precaution: esim-keep-profile',
    'precaution: esim-check-phone',
    'precaution: esim-no-slot',
    'element: be-esim-check',
  ],
  19: ['precaution: lost-card'],
  20: ['precaution: complain', 'precaution: report-abuse', 'contact: ombudsman', 'contact: consumer-connect', 'contact: bipt'],
  // 21: the EUR 60 cap is only in users.md (JIM Mobile page), not in facts/
  21: ['precaution: roaming-eu', 'precaution: roaming-outside'],
  22: [
    'glossary: top-up',
    'glossary: voucher',
    'glossary: prepaid-card',
    'glossary: credit',
    'glossary: validity',
    'glossary: subscription',
    'element: be-phrase-card (names of the words: words detail.glossary)',
  ],
};
/** Tools that answer a row and are not in the package yet; a row must not lean on them alone. */
const COMING = ['be-esim-check', 'be-link-check', 'be-credit-calendar', 'be-phrase-card'];

const at = (value, path) => path.split('.').reduce((inner, key) => inner?.[key], value);

/** Fails unless there is a sentence at this path in every language. */
function hasWords(path) {
  for (const [locale, texts] of Object.entries(words)) {
    const found = path.reduce((inner, key) => inner?.[key], texts);
    assert.ok(typeof found === 'string' && found.length > 1, `${locale}: no words at ${path.join('.')}`);
  }
}

function exists(value, what) {
  assert.ok(value !== undefined && value !== null, `${what} is not in the dataset`);
  return value;
}

/** kind → checks that the id exists and that every language has its words. */
const CHECKS = {
  correction(id) {
    exists(dataset.corrections[id], `correction ${id}`);
    for (const part of ['claim', 'truth']) hasWords(['detail', 'corrections', id, part]);
  },
  precaution(id) {
    exists(dataset.precautions[id], `precaution ${id}`);
    for (const part of ['title', 'text']) hasWords(['detail', 'precautions', id, part]);
  },
  contact(id) {
    const contact = exists(dataset.contacts[id], `contact ${id}`);
    for (const part of Object.keys(contact.texts)) hasWords(['detail', 'contacts', id, part]);
  },
  'closed-brand'(id) {
    exists(dataset.closedBrands[id], `closed brand ${id}`);
    hasWords(['detail', 'closedBrands', id]);
  },
  glossary(id) {
    const entry = exists(dataset.glossary[id], `glossary ${id}`);
    assert.ok(Object.keys(entry).length > 0, `glossary ${id} has no word in any language of a shop`);
    hasWords(['detail', 'glossary', id]);
  },
  finding(id) {
    exists(
      dataset.finding.notes.find((note) => note.id === id),
      `finding ${id}`,
    );
    hasWords(['detail', 'finding', id]);
  },
  payment(id) {
    const payment = exists(dataset.payments[id], `payment ${id}`);
    hasWords(['first', 'payments', id]);
    for (const note of payment.notes) hasWords(['detail', 'paymentNotes', id, note.id]);
  },
  /** "prepaid.end" is a criterion, "prepaid.short-stay" a situation. */
  card(path) {
    const [id, aspect] = path.split('.');
    const card = exists(dataset.cards[id], `card ${id}`);
    if (aspect in card.criteria) hasWords(['detail', 'cards', id, aspect]);
    else {
      exists(card.situations[aspect], `card ${path}`);
      hasWords(['detail', 'fits', id, aspect]);
    }
  },
  /** "voucher.steps", "terminal.general" or "voucher.<note>". */
  channel(path) {
    const [id, aspect] = path.split('.');
    const channel = exists(dataset.channels[id], `channel ${id}`);
    hasWords(['first', 'channels', id, 'name']);
    if (aspect === 'general') exists(channel.general, `channel ${path}`);
    else if (aspect === 'steps') {
      const steps = Object.values(channel.steps).flat();
      assert.ok(steps.length > 0, `channel ${id} has no steps`);
      for (const step of steps) hasWords(['detail', 'steps', step.id]);
    } else {
      exists(
        channel.notes.find((note) => note.id === aspect),
        `channel ${path}`,
      );
      hasWords(['detail', 'channelNotes', id, aspect]);
    }
  },
  /** "base note.twelve-months", "* validity.card", "base channels.website", "base steps.voucher". */
  operator(entry) {
    const [who, what] = entry.split(' ');
    for (const id of who === '*' ? Object.keys(dataset.operators) : [who]) {
      const operator = exists(dataset.operators[id], `operator ${id}`);
      if (what.startsWith('note.')) {
        const note = what.slice('note.'.length);
        exists(
          operator.detail.notes.find((one) => one.id === note),
          `${id} note ${note}`,
        );
        hasWords(['detail', 'operators', id, 'notes', note]);
      } else if (what.startsWith('steps.')) {
        const steps = Object.values(exists(at(operator.detail, what), `${id} ${what}`)).flat();
        for (const step of steps) {
          const own = words.en.detail.operators[id]?.steps?.[step.id] !== undefined;
          hasWords(own ? ['detail', 'operators', id, 'steps', step.id] : ['detail', 'steps', step.id]);
        }
      } else exists(at(operator, what) ?? at(operator.detail, what), `${id} ${what}`);
    }
    // A starred fact that nobody knows at any operator answers nothing, but for the one that is known to be unknown.
    if (who === '*' && what !== 'esimPrepaid') {
      const known = Object.values(dataset.operators).filter(({ detail }) => JSON.stringify(at(detail, what)).includes('"confidence":"official"'));
      assert.ok(known.length > 0, `${what} is official at no operator`);
    }
  },
  async element(entry) {
    const [tag] = entry.split(' ');
    const built = (await readdir(new URL('src/elements/', root))).includes(tag);
    assert.ok(built || COMING.includes(tag), `there is no <${tag}>`);
  },
};

async function check(answers) {
  const facts = answers.filter((answer) => !answer.startsWith('element: '));
  assert.ok(facts.length > 0, 'nothing but tools');
  for (const answer of answers) {
    const [, kind, id] = /^([a-z-]+): (.+)$/.exec(answer);
    assert.ok(CHECKS[kind], `"${answer}": unknown kind`);
    await CHECKS[kind](id);
  }
}

const numbered = (letter, count) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

test('the table has every row and every need', () => {
  assert.deepEqual(Object.keys(ROWS), [...numbered('C', 6), ...numbered('O', 3), ...numbered('W', 8), ...numbered('P', 6)]);
  assert.deepEqual(Object.keys(NEEDS), numbered('', 22));
});

for (const [row, answers] of Object.entries(ROWS)) test(`${row} has its answer`, () => check(answers));
for (const [need, answers] of Object.entries(NEEDS)) test(`need ${need} has its answer`, () => check(answers));

test('a row whose verdict is "wrong" or "not established" is corrected where the error would be made', () => {
  const sections = { answer: 'be-operator-facts', ways: 'be-channel-picker', steps: 'be-topup-steps', cards: 'be-card-comparison', esim: 'be-esim-check' };
  for (const [id, { row, section }] of Object.entries(dataset.corrections)) {
    assert.ok(sections[section], `${id}: nobody shows corrections of the section "${section}"`);
    assert.ok(ROWS[row].includes(`correction: ${id}`), `${id} answers ${row}, but the table does not say so`);
  }
});

test('every precaution and every contact is named by a row or a need', () => {
  const named = new Set([...Object.values(ROWS), ...Object.values(NEEDS)].flat());
  const left = Object.keys(dataset.precautions).filter((id) => !named.has(`precaution: ${id}`));
  // Beyond the inventory: found in the evidence, not asked for by a row.
  assert.deepEqual(left.sort(), ['other-country-codes', 'price-rise']);
  assert.deepEqual(
    Object.keys(dataset.contacts).filter((id) => !named.has(`contact: ${id}`)),
    [],
  );
});
