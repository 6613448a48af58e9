import { defaultDataset } from './default.js';
import type { Dataset } from './types.js';

/** What a host's patch makes of a part of the dataset that is loaded later. */
export type ApplyPatch = <T extends object>(of: string | undefined, value: T) => T;

/**
 * By each dataset that elements may answer from: the built-in one, those that a patch made, those that were found in order.
 * The patching itself is fetched only when a page brings a patch.
 */
export const patches = new WeakMap<Dataset, ApplyPatch | undefined>([[defaultDataset, undefined]]);

/** `value`, as the host's patch on this dataset changes it. `of`: the operator whose details or sources it holds; undefined: what holds for all operators; text with dots in it: the fact that a reason names. */
export const patched = <T extends object>(dataset: Dataset, of: string | undefined, value: T): T => patches.get(dataset)?.(of, value) ?? value;
