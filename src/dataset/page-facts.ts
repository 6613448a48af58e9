import { checkDataset } from './check-dataset.js';
// In one file with what needs it: a page that brings facts fetches one file.
import './check-patch.js';
import { patchDataset } from './patch.js';
import type { Dataset } from './types.js';

/**
 * The facts that a page gives: a patch on `base`, or a dataset of its own.
 * @throws PatchError or TypeError (the promise rejects) when they are refused; the message says where, what was found and what is allowed
 */
export const readFacts = async (given: unknown, base: Dataset | undefined): Promise<Dataset> => (base ? patchDataset(base, given) : checkDataset(given));
