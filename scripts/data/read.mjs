// Reads data/ as it lies on disk. Everything that looks at the facts at build time comes through here.
import { readFile, readdir } from 'node:fs/promises';

export const root = new URL('../../', import.meta.url);
const dataRoot = new URL('data/', root);

/**
 * @param {string} path relative to data/
 * @param {URL} folder another data/ than this work tree's: an earlier one
 */
export async function readJson(path, folder = dataRoot) {
  const text = await readFile(new URL(path, folder), 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`data/${path}: not valid JSON: ${error.message}`, { cause: error });
  }
}

const withoutSchema = ({ $schema, ...rest }) => rest;

/** Files of data/ that are one map each, by the name they have in the dataset. */
export const MAPS = ['channels', 'payments', 'cards', 'precautions', 'contacts', 'scams', 'corrections', 'closedBrands', 'glossary', 'devices', 'phrases', 'finding'];

/** closedBrands → closed-brands.json */
export const fileOfMap = (name) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;

/**
 * The whole of data/ without the words: the content of dataset.json.
 * Operators stand in the order of `operatorId` in the schema.
 */
export async function readDataset(folder = dataRoot) {
  const common = await readJson('schema/common.schema.json', folder);
  const present = new Set((await readdir(new URL('operators/', folder))).map((name) => name.replace(/\.json$/, '')));
  const operators = {};
  for (const id of common.definitions.operatorId.enum) {
    if (present.has(id)) operators[id] = withoutSchema(await readJson(`operators/${id}.json`, folder));
  }
  const dataset = { operators };
  for (const name of MAPS) dataset[name] = withoutSchema(await readJson(fileOfMap(name), folder));
  dataset.sources = withoutSchema(await readJson('sources.json', folder));
  return dataset;
}

/** Every locale of data/words/, keyed by locale. */
export async function readWords(folder = dataRoot) {
  const names = (await readdir(new URL('words/', folder))).filter((name) => name.endsWith('.json')).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name.replace(/\.json$/, ''), await readJson(`words/${name}`, folder)])));
}

/** Calls `visit(fact, path)` for every object below `value` that carries a confidence. */
export function eachFact(value, visit, path = '') {
  if (value === null || typeof value !== 'object') return;
  if (typeof value.confidence === 'string') visit(value, path);
  for (const [key, child] of Object.entries(value)) eachFact(child, visit, path ? `${path}.${key}` : key);
}
