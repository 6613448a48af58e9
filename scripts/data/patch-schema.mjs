// The schema that src/ checks a page's own facts with: that of data/, without what only people read.
import { readJson } from './read.mjs';

/** What the check in src/dataset/check-value.ts knows. Another keyword in data/schema/ needs a rule there first. */
const KEYWORDS = ['$ref', '$comment', 'type', 'enum', 'const', 'pattern', 'minLength', 'maxLength', 'exclusiveMinimum', 'maximum', 'items', 'minItems', 'uniqueItems', 'properties', 'additionalProperties', 'propertyNames', 'required', 'oneOf', 'readOnly'];
const FOR_PEOPLE = ['title', 'description', '$id', '$schema'];
/** Maps whose schemas hold more schemas by name. */
const NAMED = ['properties', 'definitions'];

/** Maps of dataset.json that a page may change. In the others a fact is a sentence of ours, which no patch can bring. */
const PATCHED_MAPS = ['channels', 'precautions', 'contacts', 'devices', 'sources'];

/** A schema as it is shipped; `$schema` of the data files is no key of the dataset. */
function plain(schema, where) {
  if (typeof schema === 'boolean') return schema;
  const out = {};
  for (const [key, value] of Object.entries(schema)) {
    if (FOR_PEOPLE.includes(key) || key === 'definitions') continue;
    if (!KEYWORDS.includes(key)) throw new Error(`${where}: src/dataset/check-value.ts has no rule for "${key}"`);
    if (key === '$ref') out[key] = value.split('/').at(-1);
    else if (NAMED.includes(key)) {
      const named = Object.entries(value).filter(([name]) => name !== '$schema');
      if (named.length > 0) out[key] = Object.fromEntries(named.map(([name, one]) => [name, plain(one, `${where}.${name}`)]));
    } else if (key === 'oneOf') out[key] = value.map((one, index) => plain(one, `${where}.oneOf[${index}]`));
    else if (key === 'propertyNames') out[key] = plain(value.anyOf?.find((one) => one.const !== '$schema') ?? value, `${where}.${key}`);
    else if (['items', 'additionalProperties'].includes(key)) out[key] = plain(value, `${where}.${key}`);
    else out[key] = value;
  }
  return out;
}

/** Only what the root reaches. */
function reached(rootSchema, definitions) {
  const found = {};
  const visit = (value) => {
    if (value === null || typeof value !== 'object') return;
    if (typeof value.pattern === 'string' && !value.$comment) throw new Error(`data/schema: the pattern ${value.pattern} needs a $comment that says it in words`);
    if (typeof value.$ref === 'string' && !found[value.$ref]) visit((found[value.$ref] = definitions[value.$ref]));
    Object.values(value).forEach(visit);
  };
  visit(rootSchema);
  return found;
}

/**
 * @param {Record<string, any>} dataset whose ids are the known ones: a patch may change them, not add to them, as it brings no words
 * @returns {Promise<{ root: object, definitions: Record<string, object> }>} `$ref` names a definition
 */
export async function patchSchema(dataset) {
  const definitions = {};
  const files = {};
  for (const name of ['common', 'operator', 'general', 'sources']) {
    files[name] = await readJson(`schema/${name}.schema.json`);
    for (const [id, schema] of Object.entries(files[name].definitions ?? {})) {
      if (definitions[id]) throw new Error(`data/schema: "${id}" is defined twice`);
      definitions[id] = plain(schema, id);
    }
  }
  const operator = plain(files.operator, 'operator');
  // The first view has no details; they are loaded later.
  operator.required = operator.required.filter((key) => key !== 'detail');
  const maps = Object.fromEntries(PATCHED_MAPS.map((name) => [name, name === 'sources' ? plain(files.sources, name) : definitions[name]]));
  maps.channels.additionalProperties.required = ['billing', 'nature'];
  maps.channels.required = Object.keys(dataset.channels);
  maps.operators = { type: 'object', propertyNames: { $ref: 'operatorId' }, additionalProperties: operator };
  maps.channels.propertyNames = { $ref: 'channelId' };
  for (const name of ['precautions', 'contacts', 'devices']) maps[name].propertyNames = { enum: Object.keys(dataset[name]) };
  maps.sources.propertyNames = { $ref: 'id' };
  for (const name of PATCHED_MAPS) delete definitions[name];
  maps.precautions.additionalProperties.properties.contact = { enum: Object.keys(dataset.contacts) };
  maps.devices.additionalProperties.properties.reasons.items = { enum: [...new Set(Object.values(dataset.devices).flatMap(({ reasons }) => reasons))] };
  definitions.step.properties.look.items = { enum: Object.keys(dataset.glossary) };
  const { operators, ...others } = maps;
  const schema = { type: 'object', properties: { operators, ...others }, required: ['operators', 'channels'], additionalProperties: false };
  return { root: schema, definitions: reached(schema, definitions) };
}
