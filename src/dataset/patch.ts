import { mergePatch } from './merge-patch.js';
import { patched as applyEarlier, rememberPatch } from './patched.js';
import type { Dataset, OperatorId } from './types.js';

/** A patch that is refused. The message names the path, what was found and what is allowed. */
export class PatchError extends Error {
  override name = 'PatchError';
}

const MAXIMUM_CHARACTERS = 50_000;

type Patch = { operators?: Record<string, Record<string, unknown> | null>; channels?: unknown };

/** The patch as far as the first view goes: details that are not there yet are patched when they come. */
function withoutDetails(patch: Patch, dataset: Dataset): Patch {
  const operators = Object.entries(patch.operators ?? {}).map(([id, change]) => {
    if (!change || dataset.operators[id as OperatorId]?.detail) return [id, change];
    const { detail: _later, ...now } = change;
    return [id, now];
  });
  return { ...patch, operators: Object.fromEntries(operators) as NonNullable<Patch['operators']> };
}

/**
 * A new dataset with a JSON Merge Patch (RFC 7396) on it. Facts that the patch touches are marked as the host's.
 *
 * @param dataset what to patch; it stays as it is
 * @param patch the patch, or its JSON text (at most 50,000 characters)
 * @returns the patched dataset; details that are loaded later are patched too
 * @throws PatchError when the text is not JSON, too long, or breaks the schema
 */
export async function patchDataset(dataset: Dataset, patch: unknown): Promise<Dataset> {
  const text = typeof patch === 'string' ? patch : JSON.stringify(patch);
  if (text === undefined || text.length > MAXIMUM_CHARACTERS) throw new PatchError(`the patch has ${text?.length ?? 'no'} characters; at most ${MAXIMUM_CHARACTERS} are allowed`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new PatchError(`the patch is not valid JSON: ${String(error)}`);
  }
  const { checkPatch } = await import('./check-patch.js');
  const fault = checkPatch(value);
  if (fault) throw new PatchError(`the patch is refused at ${fault.path}: ${fault.message}`);
  const { operators, channels } = withoutDetails(value as Patch, dataset);
  const patched = { operators: mergePatch(dataset.operators, operators ?? {}), channels: mergePatch(dataset.channels, channels ?? {}) } as Dataset;
  rememberPatch(patched, (path, part) => {
    let change: unknown = value;
    for (const key of path) change = (change as Record<string, unknown> | undefined)?.[key];
    const earlier = applyEarlier(dataset, path, part);
    return change === undefined ? earlier : (mergePatch(earlier, change) as typeof part);
  });
  return patched;
}
