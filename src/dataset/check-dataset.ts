import { operatorAddressFault } from './check-addresses.js';
import { faultOf } from './check-value.js';
import { faultMessage, type Fault } from './fault.js';
import { PATCH_SCHEMA } from './generated/patch-schema.js';
import { patches } from './patched.js';
import { toPlain } from './plain-value.js';
import type { Dataset, Operator } from './types.js';

/** Several times dataset.json: a bound, not a budget. */
const LIMITS = { characters: 5_000_000, nodes: 100_000, depth: 16 };

/** What elements read of a dataset; the rest of a dataset.json is loaded with the guide. */
const READ = ['operators', 'channels', 'devices'];
const { root, definitions } = PATCH_SCHEMA;
const SCHEMA = { root: { ...root, properties: Object.fromEntries(READ.map((name) => [name, root.properties![name]!])) }, definitions };

/** The first thing of a plain value that makes it no dataset. */
export function datasetFault(value: unknown): Fault | undefined {
  const fault = faultOf(value, SCHEMA, false);
  if (fault) return fault;
  for (const [key, { id, home }] of Object.entries((value as Dataset).operators) as [string, Operator][]) {
    const path = `operators.${key}`;
    if (id !== key) return { path: `${path}.id`, found: `"${id}"`, allowed: key };
    const address = operatorAddressFault(`${path}.home`, home, id);
    if (address) return address;
  }
  return undefined;
}

/**
 * The facts that a page gives an element as its `dataset`: a copy, found in order.
 * @throws TypeError for what is no dataset; the message says where, what was found and what is allowed
 */
export function checkDataset(given: unknown): Dataset {
  const plain = toPlain(given, LIMITS, false);
  const fault = plain.fault ?? datasetFault(plain.value);
  if (fault) throw new TypeError(faultMessage('the dataset', fault));
  const { value } = plain as { readonly value: Record<string, unknown> };
  const dataset = Object.fromEntries(READ.flatMap((name) => (name in value ? [[name, value[name]]] : []))) as unknown as Dataset;
  patches.set(dataset, undefined);
  return dataset;
}
