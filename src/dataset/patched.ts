import type { Dataset } from './types.js';

/** What a host's patch makes of a part of the dataset that is loaded later. */
export type ApplyPatch = <T extends object>(path: readonly string[], value: T) => T;

/** By the dataset that a patch made. The patching itself is fetched only when a page brings a patch. */
const patches = new WeakMap<Dataset, ApplyPatch>();

export const rememberPatch = (dataset: Dataset, apply: ApplyPatch): void => void patches.set(dataset, apply);

/** `value`, as the host's patch on this dataset changes it. */
export const patched = <T extends object>(dataset: Dataset, path: readonly string[], value: T): T => patches.get(dataset)?.(path, value) ?? value;
