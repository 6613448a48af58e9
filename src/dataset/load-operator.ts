import { fetchOperatorPart, type OperatorParts } from './load.js';
import type { Dataset, OperatorDetail, OperatorId } from './types.js';

/**
 * One part of what is known about one operator: `steps`, or `operators` (codes, clocks, notes).
 * @throws TypeError for an operator that is not in the dataset; the import's error when the file cannot be fetched
 */
export async function loadOperatorPart<P extends keyof OperatorParts>(dataset: Dataset, part: P, id: OperatorId): Promise<OperatorParts[P]> {
  if (!dataset.operators[id]) throw new TypeError(`be-topup-guide: operator "${id}" is not in the dataset; use ${Object.keys(dataset.operators).join(', ')}`);
  return fetchOperatorPart(dataset, part, id);
}

/**
 * Everything known about one operator.
 * @throws what `loadOperatorPart` throws
 */
export async function loadOperator(dataset: Dataset, id: OperatorId): Promise<OperatorDetail> {
  const [steps, sheet] = await Promise.all([loadOperatorPart(dataset, 'steps', id), loadOperatorPart(dataset, 'operators', id)]);
  return { ...sheet, ...steps };
}
