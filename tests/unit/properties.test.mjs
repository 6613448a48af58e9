// What must hold for any input of the pure functions, tried with random ones. PROPERTY_RUNS=50 tries more (tests/support/property-runs.mjs).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { checkDataset } from '../../dist/dataset/check-dataset.js';
import { readPatch } from '../../dist/dataset/check-patch.js';
import { faultOf } from '../../dist/dataset/check-value.js';
import { addDuration } from '../../dist/dataset/credit-calendar/civil-date.js';
import { creditDates } from '../../dist/dataset/credit-calendar/credit-dates.js';
import { AUTHORITY_DOMAINS, OFFICIAL_DOMAINS, UNCONFIRMED_AUTHORITY_DOMAINS, UNCONFIRMED_DOMAINS } from '../../dist/dataset/generated/official-domains.js';
import { PATCH_SCHEMA } from '../../dist/dataset/generated/patch-schema.js';
import { CARD_IDS, CHANNEL_IDS, NEED_IDS, OPERATOR_IDS, PAYMENT_IDS, REASON_IDS } from '../../dist/dataset/ids.js';
import { PatchError, defaultDataset, loadOperator, patchDataset, rankChannels } from '../../dist/dataset/index.js';
import { checkLink, checkMessage } from '../../dist/dataset/link-check/index.js';
import { mergePatch } from '../../dist/dataset/merge-patch.js';
import { LOCALES, matchLocale } from '../../dist/locales/match.js';
import { mutated, validPatches, garbage } from '../support/arbitraries.js';
import { propertyRuns } from '../support/property-runs.mjs';

const { seed, factor } = propertyRuns();
const holds = (property, runs) => fc.assert(property, { seed, numRuns: Math.ceil(runs * factor) });

const PATCHES = await validPatches();

const optional = (arbitrary) => fc.option(arbitrary, { nil: undefined });
const choices = fc.record({
  operator: optional(fc.constantFrom(...OPERATOR_IDS)),
  card: optional(fc.constantFrom(...CARD_IDS)),
  pay: fc.subarray([...PAYMENT_IDS]),
  needs: fc.subarray([...NEED_IDS]),
});
const datasets = fc.oneof(fc.constant(undefined), PATCHES);
const dataOf = (patch) => (patch ? patchDataset(defaultDataset, patch) : defaultDataset);

test('ranking is total and stable: every way once, works before perhaps before no, each with a reason, the same every time', async () => {
  await holds(
    fc.asyncProperty(datasets, choices, fc.integer(), async (patch, choice, salt) => {
      const dataset = await dataOf(patch);
      const ranked = rankChannels(dataset, choice);
      assert.deepEqual(ranked.map(({ channel }) => channel).sort(), [...CHANNEL_IDS].sort());
      const order = ranked.map(({ verdict }) => ['works', 'maybe', 'no'].indexOf(verdict));
      assert.deepEqual(order, [...order].sort());
      for (const { reasons } of ranked) assert.ok(reasons.length > 0 && reasons.every(({ id }) => REASON_IDS.includes(id)));
      // The order in which payments and needs are named says nothing.
      const turned = (list) => list.slice(Math.abs(salt) % (list.length + 1)).concat(list.slice(0, Math.abs(salt) % (list.length + 1)));
      const again = rankChannels(structuredClone(dataset), { ...choice, pay: turned(choice.pay), needs: turned(choice.needs) });
      assert.deepEqual(
        again.map(({ channel, verdict }) => [channel, verdict]),
        ranked.map(({ channel, verdict }) => [channel, verdict]),
      );
    }),
    200,
  );
});

test('one more thing asked for never makes a way fit better', () => {
  holds(
    fc.property(choices, fc.constantFrom(...NEED_IDS), (choice, need) => {
      const order = ['works', 'maybe', 'no'];
      const before = new Map(rankChannels(defaultDataset, choice).map(({ channel, verdict }) => [channel, order.indexOf(verdict)]));
      for (const { channel, verdict } of rankChannels(defaultDataset, { ...choice, needs: [...choice.needs, need] })) assert.ok(order.indexOf(verdict) >= before.get(channel), channel);
    }),
    300,
  );
});

// No facts in these: a fact is changed whole, which is more than RFC 7396 asks.
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('value'), { noNullPrototype: true }),
  ),
})).value;
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const plainEqual = (a, b) => assert.deepEqual(a, b);
const frozen = (value) => (value !== null && typeof value === 'object' && Object.values(Object.freeze(value)).forEach(frozen), value);

/** The algorithm as section 2 of RFC 7396 writes it. */
function byTheBook(target, patch) {
  if (!isObject(patch)) return patch;
  const result = isObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name];
    else result[name] = byTheBook(result[name], value);
  }
  return result;
}

test('a merge is that of RFC 7396, twice is once, and it changes nothing that was given', () => {
  holds(
    fc.property(json, json, (target, patch) => {
      frozen(target);
      frozen(patch);
      const merged = mergePatch(target, patch);
      plainEqual(merged, byTheBook(target, patch));
      plainEqual(mergePatch(merged, patch), merged);
      plainEqual(mergePatch(target, isObject(target) ? {} : target), target);
    }),
    500,
  );
});

const hosts = Object.values({ ...OFFICIAL_DOMAINS, ...UNCONFIRMED_DOMAINS })
  .flat()
  .concat(AUTHORITY_DOMAINS, UNCONFIRMED_AUTHORITY_DOMAINS);
const parts = fc.oneof(
  fc.constantFrom(
    'https://',
    'http://',
    'HTTPS://',
    '//',
    'javascript:',
    '@',
    '\\',
    '/',
    '#',
    '?',
    ':443',
    '.',
    '..',
    '%2e',
    '%00',
    '\u202e',
    '\u200b',
    'xn--',
    ' ',
    '\n',
    '。',
    'www.',
    'evil.example',
    '-secure',
    'user:word@',
  ),
  fc.constantFrom(...hosts),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.webUrl(),
);
const messages = fc.array(parts, { maxLength: 7 }).map((list) => list.join(''));

test('the link check never throws, and says official only of hosts on its list', () => {
  let official = 0;
  holds(
    fc.property(messages, (text) => {
      const { verdict, links } = checkMessage(text, defaultDataset);
      assert.equal(checkLink(text, defaultDataset).verdict, verdict);
      if (verdict === 'official') assert.ok(links.every((one) => one.verdict === 'official' || one.verdict === 'unknown'));
      for (const one of links) {
        if (one.verdict !== 'official') continue;
        official += 1;
        const opened = new URL(/^[a-z]+:\/\//i.test(one.raw) ? one.raw : `https://${one.raw}`);
        assert.ok(
          hosts.some((host) => opened.hostname === host || opened.hostname.endsWith(`.${host}`)),
          one.raw,
        );
      }
    }),
    800,
  );
  assert.ok(official > 20, `${official} official links among them`);
});

const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2990-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const ENDS = ['bundleEnd', 'creditEnd', 'cardEnd'];

test('credit dates: a later top-up never ends earlier, a larger one never ends less, no end lies before the top-up', async () => {
  await holds(
    fc.asyncProperty(
      datasets,
      fc.constantFrom(...OPERATOR_IDS),
      fc.tuple(days, days),
      fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })),
      async (patch, operator, twoDays, amounts) => {
        const dataset = await dataOf(patch);
        const [early, late] = twoDays.sort();
        const [small, large] = amounts.sort((a, b) => a - b);
        const [first, second, more] = await Promise.all([
          creditDates({ operator, date: early, amount: small }, dataset),
          creditDates({ operator, date: late, amount: small }, dataset),
          creditDates({ operator, date: early, amount: large }, dataset),
        ]);
        for (const end of ENDS) {
          assert.equal(end in first, end in second);
          if (!(end in first)) continue;
          assert.match(first[end], /^\d{4}-\d\d-\d\d$/);
          assert.ok(first[end] >= early && first[end] <= second[end], `${first[end]} ${second[end]}`);
          assert.ok(more[end] >= first[end]);
        }
      },
    ),
    150,
  );
});

test('a longer duration never ends earlier', () => {
  holds(
    fc.property(days, fc.integer({ min: 1, max: 9998 }), fc.constantFrom('D', 'M'), (date, count, unit) => {
      assert.ok(addDuration(date, `P${count}${unit}`) <= addDuration(date, `P${count + 1}${unit}`));
    }),
    500,
  );
});

test('any text means one of the locales, and a locale means itself however it is written', () => {
  holds(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.constantFrom('zh', 'nl', 'en', 'Hans', 'Hant', 'BE', 'TW', 'x', 'u', 'co', '-', '_', '*', ' '), { maxLength: 6 }).map((list) => list.join('')),
      ),
      (text) => {
        assert.ok(LOCALES.includes(matchLocale(text)));
      },
    ),
    1500,
  );
  holds(
    fc.property(fc.constantFrom(...LOCALES), fc.boolean(), fc.boolean(), (locale, upper, underscore) => {
      const written = upper ? locale.toUpperCase() : locale.toLowerCase();
      assert.equal(matchLocale(underscore ? written.replaceAll('-', '_') : written), locale);
    }),
    50,
  );
});

/** What a patch says stands in what it makes, marked. */
function assertMarked(patch, made, path = '') {
  for (const [key, value] of Object.entries(patch)) {
    if (!isObject(value) || !isObject(made?.[key])) continue;
    if (value.confidence) assert.equal(made[key].host, true, `${path}.${key}`);
    assertMarked(value, made[key], `${path}.${key}`);
  }
}

test('a patch that the schema allows is taken, marked wherever it changes a fact, and leaves the rest as it was', async () => {
  await holds(
    fc.asyncProperty(PATCHES, fc.boolean(), async (patch, asText) => {
      const patched = await patchDataset(defaultDataset, asText ? JSON.stringify(patch) : patch);
      for (const id of OPERATOR_IDS) {
        const change = patch.operators?.[id];
        if (!change) {
          assert.equal(patched.operators[id], defaultDataset.operators[id]);
          continue;
        }
        const { detail, ...now } = change;
        assertMarked(now, patched.operators[id], id);
        if (detail) assertMarked(detail, await loadOperator(patched, id), `${id}.detail`);
      }
      // What elements draw of it is a dataset in order.
      checkDataset(structuredClone(patched));
    }),
    80,
  );
});

test('whatever is done to a patch, it is taken or refused with path, what was found and what is allowed', async () => {
  let refused = 0;
  await holds(
    fc.asyncProperty(fc.oneof({ weight: 6, arbitrary: mutated(PATCHES) }, { weight: 1, arbitrary: garbage() }), async (patch) => {
      const error = await patchDataset(defaultDataset, patch).then(
        () => undefined,
        (reason) => reason,
      );
      assert.equal({}.polluted, undefined);
      if (!error) return;
      refused += 1;
      assert.ok(error instanceof PatchError, error?.stack);
      assert.match(error.message, /^the patch is refused at [^]+: found [^]+; allowed: [^]+$/);
      assert.ok(error.message.length < 6000, error.message);
    }),
    300,
  );
  assert.ok(refused > 50, `${refused} were refused`);
});

test('text of any kind is taken or refused, never more than that', async () => {
  const tokens = fc
    .array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"operators"', '"base"', '"a"', '"\\u0061"', '1', 'null', '"', '\\', ' ', '__proto__', '"__proto__"'), { maxLength: 40 })
    .map((list) => list.join(''));
  await holds(
    fc.asyncProperty(fc.oneof(tokens, fc.string({ unit: 'binary' }), fc.json()), async (text) => {
      const read = await readPatch(text);
      let parsed = false;
      try {
        JSON.parse(text);
        parsed = true;
      } catch {
        // Not JSON.
      }
      if (!parsed) assert.ok(read.fault, text);
    }),
    1500,
  );
});

/** The shipped schema as any validator reads it: our own reader leaves out keys that nobody reads. */
function standard(value) {
  if (Array.isArray(value)) return value.map(standard);
  if (!isObject(value)) return value;
  const out = {};
  for (const [key, child] of Object.entries(value)) {
    if (key === 'additionalProperties' && child === false) continue;
    out[key] = key === '$ref' ? `#/definitions/${child}` : standard(child);
  }
  return out;
}

test('our own reader of the schema says what a validator says', async () => {
  const ajv = new Ajv({ strict: false });
  const { operators, channels, devices } = PATCH_SCHEMA.root.properties;
  const root = { ...PATCH_SCHEMA.root, properties: { operators, channels, devices } };
  const valid = ajv.compile({ ...standard(root), definitions: standard(PATCH_SCHEMA.definitions) });
  const details = Object.fromEntries(
    await Promise.all(
      ['base', 'orange'].map(async (id) => {
        const { sourceSummaries: _summaries, glossary: _glossary, ...detail } = await loadOperator(defaultDataset, id);
        return [id, { ...defaultDataset.operators[id], detail }];
      }),
    ),
  );
  const dataset = structuredClone({ operators: details, channels: defaultDataset.channels });
  const counts = { right: 0, wrong: 0 };
  holds(
    fc.property(mutated(fc.constant(dataset)), (changed) => {
      let plain;
      try {
        plain = JSON.parse(JSON.stringify(changed));
      } catch {
        return;
      }
      const fault = faultOf(plain, { root, definitions: PATCH_SCHEMA.definitions }, false);
      // Two items of one id are refused by us alone: JSON Schema has no word for it.
      if (fault?.found.endsWith('a second time') && fault.path.endsWith('.id')) return;
      counts[fault ? 'wrong' : 'right'] += 1;
      assert.equal(valid(plain), fault === undefined, JSON.stringify(fault ?? valid.errors));
    }),
    400,
  );
  assert.ok(counts.right > 20 && counts.wrong > 20, JSON.stringify(counts));
});
