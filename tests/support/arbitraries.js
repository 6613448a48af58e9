// Random patches: valid ones out of the schema that the library checks them with, and what comes of them by mistake. Runs in Node and in browsers.
import fc from 'fast-check';
import { defaultDataset } from '../../dist/dataset/default.js';
import { OFFICIAL_DOMAINS, UNCONFIRMED_DOMAINS } from '../../dist/dataset/generated/official-domains.js';
import { PATCH_SCHEMA } from '../../dist/dataset/generated/patch-schema.js';
import { OPERATOR_IDS } from '../../dist/dataset/ids.js';
import { loadFacts } from '../../dist/dataset/load.js';
import { loadOperator } from '../../dist/dataset/load-operator.js';

const { root, definitions } = PATCH_SCHEMA;
const resolved = ({ $ref, ...rest }) => ($ref === undefined ? rest : resolved({ ...definitions[$ref], ...rest }));

/** The source that every patch brings. */
export const MINE = { readAt: 'https://shop.example/prices', publisher: 'My shop', kind: 'other', date: '2026-01-02' };

const amount = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100);
const sources = fc.constant(['mine']);

/** Any value that the schema allows where the whole of it is asked for. */
function whole(schema) {
  const { enum: values, const: only, type, pattern, minLength, maxLength, items, minItems = 0, uniqueItems, properties = {}, required = [], oneOf } = resolved(schema);
  if (values) return fc.constantFrom(...values);
  if (only !== undefined) return fc.constant(only);
  if (oneOf) return fc.oneof(...oneOf.map(whole));
  if (type === 'string')
    return pattern
      ? fc.stringMatching(new RegExp(pattern), { maxLength }).filter((text) => maxLength === undefined || text.length <= maxLength)
      : fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 20) }).filter((text) => [...text].length <= maxLength);
  if (type === 'number') return amount;
  if (type === 'array') return uniqueItems ? fc.uniqueArray(whole(items), { minLength: minItems, maxLength: 3 }) : fc.array(whole(items), { minLength: minItems, maxLength: 3 });
  const known = Object.fromEntries(Object.entries(properties).filter(([key, inside]) => key !== 'host' && !resolved(inside).readOnly));
  const values_ = Object.fromEntries(Object.entries(known).map(([key, inside]) => [key, key === 'sources' ? sources : whole(inside)]));
  return fc.record(values_, { requiredKeys: required.filter((key) => key in values_) });
}

/** A fact as a patch has it: whole, or not known. */
function fact(schema) {
  const { properties } = resolved(schema);
  const { value, confidence, ...others } = properties;
  const more = Object.fromEntries(Object.entries(others).flatMap(([key, inside]) => (['host', 'sources', 'action'].includes(key) || resolved(inside).readOnly ? [] : [[key, whole(inside)]])));
  const known = fc.record(
    { ...more, ...(value ? { value: whole(value) } : {}), confidence: fc.constantFrom(...resolved(confidence).enum.filter((one) => one !== 'unknown')), sources },
    { requiredKeys: ['confidence', 'sources', ...(value ? ['value'] : [])] },
  );
  return value && resolved(confidence).enum.includes('unknown') ? fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: fc.constant({ confidence: 'unknown' }) }) : known;
}

const some = (map) => fc.record(map, { requiredKeys: [] });
const mapOf = (keys, value, most = 3) => fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: most, noNullPrototype: true });
const CONFIDENCES = ['official', 'reported', 'unconfirmed'];
/** Items of a list, in any order, not all of them, said by somebody else. */
const changed = (items) =>
  fc
    .tuple(fc.shuffledSubarray(items, { minLength: Math.min(1, items.length) }), fc.constantFrom(...CONFIDENCES))
    .map(([chosen, confidence]) => chosen.map(({ age: _age, contradiction: _contradiction, host: _host, ...item }) => ({ ...item, confidence, sources: ['mine'] })));

/**
 * Patches that must be taken. What has words of ours is built from the facts that are there.
 * @returns {Promise<fc.Arbitrary<object>>}
 */
export async function validPatches(operators = OPERATOR_IDS) {
  const details = Object.fromEntries(await Promise.all(operators.map(async (id) => [id, await loadOperator(defaultDataset, id)])));
  const operatorSchema = resolved(root.properties.operators).additionalProperties;
  const detailSchema = resolved(operatorSchema.properties.detail);
  const use = resolved(definitions.channelUse);
  const answers = (name) => mapOf(resolved(use.properties[name].propertyNames).enum, fc.oneof({ weight: 5, arbitrary: fact(use.properties.available) }, { weight: 1, arbitrary: fc.constant(null) }));
  // A way that is new at an operator has to say that it is there.
  const uses = fc.record({ available: fact(use.properties.available), pay: answers('pay'), needs: answers('needs') }, { requiredKeys: ['available'] });
  const facts = ['group', 'network', 'domains', 'siteLanguages', 'app', 'account', 'esimPrepaid', 'amounts'];
  const group = (name) => some(Object.fromEntries(Object.entries(detailSchema.properties[name].properties).map(([key, inside]) => [key, fact(inside)])));
  const checks = ['ussd', 'call', 'sms', 'app', 'website'].map((kind) =>
    fc.record({
      kind: fc.constant(kind),
      shows: whole(definitions.balanceCheck.properties.shows),
      confidence: fc.constantFrom(...CONFIDENCES),
      sources,
      ...(kind === 'ussd' ? { code: whole(definitions.balanceCheck.properties.code) } : {}),
      ...(['call', 'sms'].includes(kind) ? { to: whole(definitions.balanceCheck.properties.to) } : {}),
      ...(kind === 'sms' ? { body: fc.string({ minLength: 1, maxLength: 20 }) } : {}),
    }),
  );
  const operator = (id) => {
    const { steps, notes, traps } = details[id];
    const lists = Object.entries(steps).flatMap(([channel, all]) => Object.entries(all).map(([billing, list]) => changed(list).map((own) => ({ [channel]: { [billing]: own } }))));
    return some({
      name: whole(operatorSchema.properties.name).filter((text) => text.trim() !== ''),
      home: fc.constantFrom(...[...(OFFICIAL_DOMAINS[id] ?? []), ...(UNCONFIRMED_DOMAINS[id] ?? [])].flatMap((domain) => [`https://${domain}/`, `https://shop.${domain}/`])),
      sells: some(Object.fromEntries(['prepaid', 'postpaid', 'esim'].map((card) => [card, fact(definitions.answerFact)]))),
      channels: mapOf(resolved(operatorSchema.properties.channels.propertyNames).enum, some({ prepaid: uses, postpaid: uses })),
      detail: some({
        ...Object.fromEntries(facts.map((name) => [name, fact(detailSchema.properties[name])])),
        ...Object.fromEntries(['helpLine', 'validity', 'refund'].map((name) => [name, group(name)])),
        balance: fc.array(fc.oneof(...checks), { maxLength: 3 }),
        notes: changed(notes),
        traps: changed(traps),
        ...(lists.length > 0 ? { steps: fc.oneof(...lists) } : {}),
      }),
    });
  };
  const { precautions, contacts, devices, channels } = root.properties;
  const ways = (await loadFacts('ways')).channels;
  const site = resolved(contacts.additionalProperties).properties;
  return fc
    .record(
      {
        operators: fc.oneof(...operators.map((id) => operator(id).map((change) => ({ [id]: change })))),
        channels: fc.oneof(...Object.keys(ways).map((id) => some({ general: uses, notes: changed(ways[id].notes) }).map((change) => ({ [id]: change })))),
        precautions: mapOf(precautions.propertyNames.enum, fact(precautions.additionalProperties)),
        contacts: mapOf(contacts.propertyNames.enum, some({ languages: fact(site.languages), phones: whole(site.phones), emails: whole(site.emails) })),
        devices: mapOf(devices.propertyNames.enum, fact(devices.additionalProperties)),
        sources: fc.constant({ mine: MINE }),
      },
      { requiredKeys: ['sources'] },
    )
    .map((patch) => JSON.parse(JSON.stringify({ ...patch, channels: patch.channels && Object.fromEntries(Object.entries(patch.channels).filter(([id]) => channels.propertyNames && id)) })));
}

/** What may stand where something else should. */
export const garbage = () =>
  fc.oneof(
    fc.constantFrom(null, undefined, NaN, Infinity, -1, 0, '', 'javascript:alert(1)', '<img src=x onerror=alert(1)>', '\u202e', '__proto__', true, 10n, () => 'x', new Date(0), new Map(), [], {}),
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true, maxDepth: 3 }),
    fc.string({ unit: 'grapheme' }),
  );

const pathsBelow = (value, path = []) => (value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([key, child]) => [[...path, key], ...pathsBelow(child, [...path, key])]) : []);

/** A patch with one thing in it put out of order. */
export const mutated = (patches) =>
  fc.tuple(patches, fc.nat(), fc.constantFrom('replace', 'remove', 'add', 'prototype'), garbage(), fc.string()).map(([patch, where, how, junk, key]) => {
    const result = structuredClone(patch);
    const paths = pathsBelow(result);
    const path = paths[where % paths.length];
    const last = path.at(-1);
    let holder = result;
    for (const step of path.slice(0, -1)) holder = holder[step];
    if (how === 'replace') holder[last] = junk;
    else if (how === 'remove') delete holder[last];
    else if (Array.isArray(holder)) holder.push(junk);
    else Object.defineProperty(holder, how === 'add' ? key : ['__proto__', 'constructor', 'prototype'][where % 3], { value: junk, enumerable: true, configurable: true, writable: true });
    return result;
  });
