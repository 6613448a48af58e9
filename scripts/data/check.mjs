// Fails when data/ breaks its schema, or when a fact, an id, a word or an address is not in order.
// Run: npm run check:data
import { readdir } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { placeholders } from '../locales/plurals.mjs';
import { stillEnglish } from '../locales/still-english.mjs';
import { kindOf } from './ages.mjs';
import { eachFact, fileOfMap, MAPS, readDataset, readJson, readWords, root } from './read.mjs';

const hostOf = (address) => new URL(address).hostname;
const isOrUnder = (host, domain) => host === domain || host.endsWith(`.${domain}`);

/** Errors of the shape: what the JSON Schemas say. */
async function checkSchemas(dataset, maintenance, report) {
  const ajv = new Ajv({ allErrors: true, strict: true, allowMatchingProperties: true, strictRequired: false, allowUnionTypes: true });
  for (const name of ['common', 'operator', 'sources', 'general', 'maintenance']) ajv.addSchema(await readJson(`schema/${name}.schema.json`));
  const at = (name) => `https://be-topup-guide.invalid/schema/${name}`;
  const validate = (schema, value, where) => {
    const check = ajv.getSchema(at(schema));
    if (!check(value)) for (const error of check.errors) report(`${where}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
  };
  for (const [id, operator] of Object.entries(dataset.operators)) {
    validate('operator.schema.json', operator, `operators/${id}.json`);
    if (operator.id !== id) report(`operators/${id}.json: id is "${operator.id}"`);
  }
  validate('sources.schema.json', dataset.sources, 'sources.json');
  validate('maintenance.schema.json#/definitions/ageLimits', maintenance.ageLimits, 'age-limits.json');
  validate('maintenance.schema.json#/definitions/contradictions', maintenance.contradictions, 'contradictions.json');
  for (const name of MAPS) validate(`general.schema.json#/definitions/${name}`, dataset[name], fileOfMap(name));
}

/**
 * An operator is read when the schema names it and it has a file. One without the other would be left out without a word.
 * @param {string[]} ids of the schema
 * @param {string[]} names of the files in data/operators/
 * @returns {string[]} faults
 */
export function operatorFaults(ids, names) {
  const files = names.map((name) => name.replace(/\.json$/, ''));
  return [
    ...files.filter((id) => !ids.includes(id)).map((id) => `operators/${id}.json: "${id}" is not in operatorId of schema/common.schema.json`),
    ...ids.filter((id) => !files.includes(id)).map((id) => `schema/common.schema.json: operatorId names "${id}", which has no operators/${id}.json`),
  ];
}

/** Facts without an id of their own whose value is a sentence in words. */
const SENTENCES = /^(corrections|precautions|closedBrands|scams)\.|\.(criteria|texts)\./;

/** Every fact has a source that exists; unknown has neither value nor source. */
function checkFacts(dataset, { contradictions }, report) {
  const used = new Set(Object.values(contradictions).flatMap(({ against = [] }) => against));
  const { sources, ...facts } = dataset;
  eachFact(facts, (fact, path) => {
    const ids = fact.sources ?? [];
    for (const id of ids) {
      used.add(id);
      if (!sources[id]) report(`${path}: source "${id}" is not in sources.json`);
    }
    if (fact.confidence === 'unknown') {
      if (fact.value !== undefined) report(`${path}: confidence is unknown but there is a value`);
    } else {
      if (ids.length === 0) report(`${path}: no source`);
      const isNamed = fact.id !== undefined || fact.kind !== undefined || fact.reasons !== undefined || SENTENCES.test(path);
      if (fact.value === undefined && !isNamed) report(`${path}: no value`);
    }
    const kinds = ids.map((id) => sources[id]?.kind);
    const official = ['operator', 'regulator', 'government', 'law', 'bank', 'payment-scheme', 'manufacturer', 'retailer'];
    if (fact.confidence === 'official' && ids.length > 0 && !kinds.some((kind) => official.includes(kind))) {
      report(`${path}: official, but no source is an operator's or authority's own page`);
    }
  });
  for (const id of Object.keys(sources)) if (!used.has(id)) report(`sources.json: "${id}" supports no fact`);
}

/** Every fact is of a kind that has a limit, and every limit is used. */
function checkKinds(dataset, { ageLimits }, report) {
  const { sources, ...facts } = dataset;
  const used = new Set();
  eachFact(facts, (fact, path) => {
    try {
      const kind = kindOf(fact, path);
      used.add(kind);
      if (!ageLimits[kind]) report(`age-limits.json: no limit for "${kind}", the kind of ${path}`);
    } catch (error) {
      report(error.message);
    }
  });
  for (const kind of Object.keys(ageLimits)) if (kind !== '$schema' && !used.has(kind)) report(`age-limits.json: no fact is of kind "${kind}"`);
}

/** Where sources disagree, both sides are on record: the pages that the fact follows and those it does not, and why. */
function checkContradictions(dataset, { contradictions: { $schema, ...contradictions } }, report) {
  const { sources, ...facts } = dataset;
  const named = new Set();
  eachFact(facts, (fact, path) => {
    const id = fact.contradiction;
    if (!id) return;
    named.add(id);
    const record = contradictions[id];
    if (!record) return report(`${path}: contradiction "${id}" is not in contradictions.json: which page says otherwise, and why this value?`);
    const against = record.against ?? [];
    if (!(fact.sources ?? []).some((source) => !against.includes(source))) report(`${path}: all its sources are against it (contradictions.json ${id})`);
  });
  for (const [id, { against = [] }] of Object.entries(contradictions)) {
    if (!named.has(id)) report(`contradictions.json: no fact names "${id}"`);
    for (const source of against) if (!/^https?:/.test(source) && !sources[source]) report(`contradictions.json ${id}: source "${source}" is not in sources.json`);
  }
}

/** Who is named in a precaution exists, and what is named of a contact hangs together. */
function checkContacts({ precautions, contacts }, report) {
  for (const [id, { contact }] of Object.entries(precautions)) {
    if (contact !== undefined && !contacts[contact]) report(`precautions.json ${id}: contact "${contact}" is not in contacts.json`);
  }
  for (const [id, contact] of Object.entries(contacts)) {
    const where = `contacts.json ${id}`;
    const known = contact.languages.value ?? [];
    for (const one of [...contact.phones, ...contact.emails, ...contact.sites]) {
      for (const language of one.languages ?? []) if (!known.includes(language)) report(`${where}: ${one.value} is for "${language}", which is not one of its languages`);
    }
    const hosts = contact.sites.map((site) => hostOf(site.value).replace(/^www\./, ''));
    for (const { value } of contact.emails) if (!hosts.some((host) => isOrUnder(value.split('@')[1], host))) report(`${where}: ${value} is not on one of its sites (${hosts.join(' ')})`);
  }
}

/** No address is clickable that only an archive has seen, and none of the never-link list at all. */
async function checkAddresses(dataset, report) {
  const { $schema, ...never } = await readJson('never-link.json');
  const blocked = (host) => Object.keys(never).find((domain) => isOrUnder(host, domain));
  const official = Object.values(dataset.operators).flatMap((operator) => operator.detail.domains.value ?? []);
  const clickable = [];
  for (const [id, operator] of Object.entries(dataset.operators)) {
    clickable.push([`operators/${id}.json home`, operator.home]);
    const domains = operator.detail.domains.value ?? [];
    if (!domains.some((domain) => isOrUnder(hostOf(operator.home), domain))) report(`operators/${id}.json: home is not on an own domain (${domains.join(' ')})`);
    for (const domain of domains) if (blocked(domain)) report(`operators/${id}.json: ${domain} is on the never-link list`);
    for (const [channel, uses] of Object.entries(operator.detail.steps)) {
      for (const [billing, steps] of Object.entries(uses)) {
        for (const step of steps) {
          if (step.action?.kind !== 'open') continue;
          const where = `operators/${id}.json detail.steps.${channel}.${billing} "${step.id}"`;
          clickable.push([where, `https://${step.action.host}/`]);
          if (!domains.some((domain) => isOrUnder(step.action.host, domain))) report(`${where}: ${step.action.host} is not on an own domain`);
        }
      }
    }
  }
  for (const [id, contact] of Object.entries(dataset.contacts)) {
    for (const site of contact.sites) {
      clickable.push([`contacts.json ${id}`, site.value]);
      if (site.confidence !== 'official') continue;
      const read = site.sources.map((source) => hostOf(dataset.sources[source].readAt).replace(/^www\./, ''));
      if (!read.some((host) => isOrUnder(host, hostOf(site.value).replace(/^www\./, '')))) report(`contacts.json ${id}: ${site.value} is official, but none of its sources was read there`);
    }
  }
  const publicHosts = Object.values(dataset.contacts).flatMap(({ sites }) => sites.map((site) => hostOf(site.value)));
  for (const [id, { action, operators = Object.keys(dataset.operators) }] of Object.entries(dataset.precautions)) {
    if (action?.kind !== 'open') continue;
    const where = `precautions.json ${id}`;
    clickable.push([where, `https://${action.host}/`]);
    const own = operators.flatMap((operator) => dataset.operators[operator]?.detail.domains.value ?? []);
    if (![...own, ...publicHosts].some((domain) => isOrUnder(action.host, domain))) report(`${where}: ${action.host} is neither an operator's nor a contact's`);
  }
  for (const [id, source] of Object.entries(dataset.sources)) {
    if (source.link) {
      clickable.push([`sources.json ${id}`, source.link]);
      if (!['operator', 'regulator', 'government', 'law', 'payment-scheme', 'manufacturer', 'bank'].includes(source.kind)) {
        report(`sources.json ${id}: a ${source.kind} is not linked, its address stays plain text`);
      }
      if (source.kind === 'operator' && !official.some((domain) => isOrUnder(hostOf(source.link), domain))) {
        report(`sources.json ${id}: ${source.link} is not on any operator's domain`);
      }
    }
  }
  for (const [where, address] of clickable) {
    const url = new URL(address);
    if (url.pathname !== '/') report(`${where}: ${address} points below the home page, which nobody has opened live`);
    if (blocked(url.hostname)) report(`${where}: ${url.hostname} is on the never-link list`);
  }
}

/** Keys that `words` must have for this dataset: path → placeholders are free. */
export function requiredWords(dataset, common) {
  const keys = new Set();
  const add = (...parts) => keys.add(parts.join('.'));
  const ids = (name) => common.definitions[name].enum;
  for (const id of ids('cardId')) for (const part of ['name', 'short']) add('first', 'cards', id, part);
  for (const id of ids('channelId')) for (const part of ['name', 'about']) add('first', 'channels', id, part);
  for (const id of ids('paymentId')) add('first', 'payments', id);
  for (const id of ids('needId')) add('first', 'needs', id);
  for (const id of common.definitions.reasonId.enum) add('first', 'reasons', id);
  const generalSteps = new Set();
  for (const [id, channel] of Object.entries(dataset.channels)) {
    for (const steps of Object.values(channel.steps)) for (const step of steps) generalSteps.add(step.id);
    for (const note of channel.notes) add('detail', 'channelNotes', id, note.id);
  }
  for (const id of generalSteps) add('detail', 'steps', id);
  for (const [id, payment] of Object.entries(dataset.payments)) for (const note of payment.notes) add('detail', 'paymentNotes', id, note.id);
  for (const [id, card] of Object.entries(dataset.cards)) {
    for (const criterion of Object.keys(card.criteria)) add('detail', 'cards', id, criterion), add('detail', 'criteria', criterion);
    for (const situation of Object.keys(card.situations)) add('detail', 'fits', id, situation), add('detail', 'situations', situation);
  }
  for (const note of dataset.finding.notes) add('detail', 'finding', note.id);
  for (const id of Object.keys(dataset.corrections)) for (const part of ['claim', 'truth']) add('detail', 'corrections', id, part);
  for (const id of Object.keys(dataset.precautions)) for (const part of ['title', 'text']) add('detail', 'precautions', id, part);
  for (const [id, { texts }] of Object.entries(dataset.contacts)) for (const part of Object.keys(texts)) add('detail', 'contacts', id, part);
  for (const id of Object.keys(dataset.scams)) add('detail', 'scams', id);
  for (const id of Object.keys(dataset.closedBrands)) add('detail', 'closedBrands', id);
  for (const id of Object.keys(dataset.glossary)) add('detail', 'glossary', id);
  for (const [id, { reasons }] of Object.entries(dataset.devices)) add('detail', 'devices', id), reasons.forEach((reason) => add('detail', 'deviceReasons', reason));
  add('detail', 'deviceReasons', 'not-confirmed');
  for (const id of Object.keys(dataset.phrases)) for (const part of ['name', 'text']) add('detail', 'phrases', id, part);
  for (const source of Object.values(dataset.sources)) add('detail', 'sourceKinds', source.kind);
  const { sources, ...facts } = dataset;
  eachFact(facts, (fact) => fact.contradiction && add('detail', 'contradictions', fact.contradiction));
  for (const [id, operator] of Object.entries(dataset.operators)) {
    for (const note of operator.detail.notes) add('detail', 'operators', id, 'notes', note.id);
    for (const trap of operator.detail.traps) add('detail', 'operators', id, 'traps', trap.id);
    for (const uses of Object.values(operator.detail.steps)) {
      for (const steps of Object.values(uses)) for (const step of steps) add('step', id, step.id);
    }
  }
  return keys;
}

/** Every locale has every word, no word too many, and the placeholders of the English one. */
async function checkWords(dataset, report) {
  const common = await readJson('schema/common.schema.json');
  const words = await readWords();
  const required = requiredWords(dataset, common);
  const flatten = (value, path = '', out = new Map()) => {
    for (const [key, child] of Object.entries(value)) {
      const at = path ? `${path}.${key}` : key;
      if (typeof child === 'string') out.set(at, child);
      else flatten(child, at, out);
    }
    return out;
  };
  const flat = Object.fromEntries(Object.entries(words).map(([locale, value]) => [locale, flatten(value)]));
  if (!flat.en) return report('words/en.json is missing');
  for (const [locale, texts] of Object.entries(flat)) {
    const wanted = new Set();
    for (const key of required) {
      if (!key.startsWith('step.')) wanted.add(key);
      else {
        const [, operator, step] = key.split('.');
        const own = `detail.operators.${operator}.steps.${step}`;
        wanted.add(texts.has(own) ? own : `detail.steps.${step}`);
      }
    }
    for (const key of wanted) if (!texts.has(key)) report(`words/${locale}.json: ${key} is missing`);
    for (const [key, text] of texts) {
      if (!wanted.has(key)) report(`words/${locale}.json: ${key} is used by nothing`);
      if (text.trim() !== text || text === '') report(`words/${locale}.json: ${key} is empty or has outer spaces`);
      if (/<[a-z/]/i.test(text)) report(`words/${locale}.json: ${key} contains markup`);
      const english = flat.en.get(key);
      if (locale !== 'en' && english !== undefined && stillEnglish(english, text)) report(`words/${locale}.json: ${key} is still English`);
      if (english !== undefined && placeholders(english) !== placeholders(text)) {
        report(`words/${locale}.json: ${key} has {${placeholders(text)}}, English has {${placeholders(english)}}`);
      }
    }
  }
}

/**
 * @param dataset as readDataset gives it; default: what lies in data/
 * @param maintenance age-limits.json and contradictions.json, for tests
 * @returns {Promise<string[]>} every fault found, as "where: what"
 */
export async function checkData(dataset, maintenance) {
  const faults = [];
  const report = (fault) => faults.push(fault);
  const facts = dataset ?? (await readDataset());
  const records = maintenance ?? { ageLimits: await readJson('age-limits.json'), contradictions: await readJson('contradictions.json') };
  if (!dataset) faults.push(...operatorFaults((await readJson('schema/common.schema.json')).definitions.operatorId.enum, await readdir(new URL('data/operators/', root))));
  await checkSchemas(facts, records, report);
  if (faults.length === 0) {
    checkFacts(facts, records, report);
    checkKinds(facts, records, report);
    checkContradictions(facts, records, report);
    checkContacts(facts, report);
    await checkAddresses(facts, report);
    await checkWords(facts, report);
  }
  return faults;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const faults = await checkData();
  for (const fault of faults) console.error(fault);
  const dataset = await readDataset();
  const count = {};
  eachFact({ ...dataset, sources: {} }, (fact) => (count[fact.confidence] = (count[fact.confidence] ?? 0) + 1));
  console.log(`${Object.keys(dataset.operators).length} operators, ${Object.keys(dataset.sources).length} sources, facts: ${JSON.stringify(count)}`);
  console.log(faults.length === 0 ? 'data is in order' : `${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
