import { defaultDataset } from './default.js';
import type { Dataset } from './types.js';

/** What a host's patch makes of a part of the dataset that is loaded later. */
export type ApplyPatch = <T extends object>(path: readonly string[], value: T) => T;

/**
 * By each dataset that elements may answer from: the built-in one, those that a patch made, those that were found in order.
 * The patching itself is fetched only when a page brings a patch.
 */
export const patches = new WeakMap<Dataset, ApplyPatch>([[defaultDataset, (_path, value) => value]]);

/** `value`, as the host's patch on this dataset changes it. No path: one of the parts for all operators; one key with dots in it: the fact that a reason names. */
export const patched = <T extends object>(dataset: Dataset, path: readonly string[], value: T): T => patches.get(dataset)?.(path, value) ?? value;
