import { faultMessage, type Fault } from './fault.js';
import { mergePatch } from './merge-patch.js';
import { patched as applyEarlier, patches } from './patched.js';
import type { CheckedPatch, Patch } from './check-patch.js';
import type { Dataset, OperatorId } from './types.js';

/** A patch that is refused. The message names the path, what was found and what is allowed. */
export class PatchError extends Error {
  override name = 'PatchError';
}

type Tree = Record<string, unknown>;

/** The patch as far as the first view goes: details that are not there yet are patched when they come. */
function withoutDetails(operators: Patch['operators'], dataset: Dataset): NonNullable<Patch['operators']> {
  const changes = Object.entries(operators ?? {}).map(([id, change]) => {
    if (dataset.operators[id as OperatorId]?.detail) return [id, change];
    const { detail: _later, ...now } = change;
    return [id, now];
  });
  return Object.fromEntries(changes) as NonNullable<Patch['operators']>;
}

/** Of a general map only what is there: a part holds some of the ids, and a patch brings no new ones. */
const mergeKnown = (map: Tree, changes: Tree): Tree => mergePatch(map, Object.fromEntries(Object.entries(changes).filter(([id]) => Object.hasOwn(map, id)))) as Tree;

/** Where the parts of the guide keep what dataset.json has under another name. */
const NAMES: Readonly<Record<string, keyof Patch>> = { channels: 'channels', precautions: 'precautions', advice: 'precautions', contacts: 'contacts', devices: 'devices' };

/** Ids of all sources below a value. */
function citedBelow(value: unknown, found = new Set<string>()): Set<string> {
  if (value !== null && typeof value === 'object') {
    for (const [key, child] of Object.entries(value)) {
      if (key === 'sources' && Array.isArray(child)) (child as string[]).forEach((id) => found.add(id));
      else citedBelow(child, found);
    }
  }
  return found;
}

/** A part of the dataset that is loaded later, with the patch on it. */
function withPatch(part: Tree, of: string | undefined, { value, summaries }: CheckedPatch): Tree {
  const result: Tree = { ...part };
  for (const key of ['sourceSummaries', 'deviceSources']) if (key in part) result[key] = { ...(part[key] as Tree), ...summaries };
  const { operators, sources = {}, ...general } = value;
  for (const [name, from] of Object.entries(NAMES)) {
    const changes = value[from] as Tree | undefined;
    if (changes && name in part) result[name] = mergeKnown(part[name] as Tree, changes);
  }
  const change = of === undefined ? general : operators?.[of as OperatorId];
  if ('sources' in part) {
    const cited = citedBelow(change);
    result['sources'] = { ...(part['sources'] as Tree), ...Object.fromEntries(Object.entries(sources).flatMap(([key, source]) => (cited.has(key) ? [[key, { ...source, host: true }]] : []))) };
  }
  const detail = (change as { readonly detail?: Tree } | undefined)?.detail;
  // A part holds some of the details; an account is not known of every operator.
  const here = Object.entries(detail ?? {}).filter(([key]) => key in part || (key === 'account' && 'app' in part));
  return mergePatch(result, Object.fromEntries(here)) as Tree;
}

/**
 * A new dataset with a JSON Merge Patch (RFC 7396) on it. A fact is changed whole (value, confidence and sources
 * together), and marked as the host's.
 *
 * @param dataset what to patch; it stays as it is
 * @param patch the patch as an object, or its JSON text (at most 50,000 characters, 5,000 values, 16 levels)
 * @returns the patched dataset; details that are loaded later are patched too
 * @throws PatchError (the promise rejects) when the patch is refused: it says where, what was found and what is allowed
 */
export async function patchDataset(dataset: Dataset, patch: unknown): Promise<Dataset> {
  if (!dataset?.operators || !dataset.channels) throw new TypeError(`patchDataset: the first argument must be a dataset, not ${dataset === null ? 'null' : typeof dataset}`);
  const { readPatch, datasetFault } = await import('./check-patch.js');
  const read = await readPatch(patch);
  const refuse = (fault: Fault): never => {
    throw new PatchError(faultMessage('the patch', fault));
  };
  if ('fault' in read) return refuse(read.fault);
  const { operators, channels, devices } = read.value;
  const here = withoutDetails(operators, dataset);
  const known = 'devices' in dataset ? { devices: mergeKnown(dataset.devices as Tree, devices ?? {}) } : {};
  const result = { ...dataset, ...known, operators: mergeKnown(dataset.operators as Tree, here as Tree), channels: mergePatch(dataset.channels, withoutNotes(channels)) } as Dataset;
  // A way that is new at an operator may lack what a patch need not repeat.
  const fault = datasetFault({ ...result, operators: Object.fromEntries(Object.keys(here).map((id) => [id, result.operators[id as OperatorId]])) });
  if (fault) return refuse(fault);
  patches.set(result, (of, part) => {
    const earlier = applyEarlier(dataset, of, part) as Tree;
    return (of?.includes('.') ? (changesFact(read.value, of) ? { host: true } : earlier) : withPatch(earlier, of, read)) as typeof part;
  });
  return result;
}

/** Whether the patch has a fact where a reason names one. */
const changesFact = (patch: Patch, path: string): boolean => Boolean(path.split('.').reduce<unknown>((value, key) => (value as Tree | null | undefined)?.[key], patch));

/** Notes of a way are no part of the first view. */
const withoutNotes = (channels: Patch['channels'] = {}): Tree => Object.fromEntries(Object.entries(channels).map(([id, { notes: _later, ...now }]) => [id, now]));
