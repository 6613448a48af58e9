import { CARD_IDS, NEED_IDS, PAYMENT_IDS } from './ids.js';
import { rank } from './rank.js';
import type { Choice, Dataset, RankedChannel } from './types.js';

function asList<T extends string>(name: string, value: readonly T[] | string | null | undefined, allowed: readonly T[]): T[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'string' && !Array.isArray(value)) throw new TypeError(`rankChannels: ${name} must be a list or a string, not ${typeof value}`);
  const items = typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : [...value];
  for (const item of items) {
    if (!allowed.includes(item as T)) throw new TypeError(`rankChannels: ${name} "${String(item)}" is not known; use ${allowed.join(', ')}`);
  }
  return items as T[];
}

/**
 * Ranks all ways to top up (or, for a monthly plan, to pay the bill) for a choice.
 *
 * - `works`: the operator or several reports confirm it, and everything asked for is confirmed too.
 * - `no`: a source, or what the way is, rules it out.
 * - `maybe`: all else. "Not known" is never `works` and never `no`.
 *
 * With no operator every way is a `maybe` at most, the ways that most operators confirm first.
 * For `esim` the billing decides: while it is not known both are looked at, and a way is a `maybe` at most.
 *
 * @param dataset `defaultDataset`, a patched one, or the content of dataset.json
 * @param choice ids only; empty or missing means not chosen
 * @returns all eleven ways, best first; reasons as ids with the path of their fact
 * @throws TypeError when an id is not in the dataset or a list has the wrong type
 */
export function rankChannels(dataset: Dataset, choice: Choice = {}): RankedChannel[] {
  if (!dataset?.operators || !dataset.channels) throw new TypeError(`rankChannels: the first argument must be a dataset, not ${dataset === null ? 'null' : typeof dataset}`);
  const operator = choice.operator ? dataset.operators[choice.operator] : undefined;
  if (choice.operator && !operator) throw new TypeError(`rankChannels: operator "${choice.operator}" is not in the dataset; use ${Object.keys(dataset.operators).join(', ')}`);
  if (choice.card && !CARD_IDS.includes(choice.card)) throw new TypeError(`rankChannels: card "${String(choice.card)}" is not known; use ${CARD_IDS.join(', ')}`);
  const pay = asList('pay', choice.pay, PAYMENT_IDS);
  const needs = asList('needs', choice.needs, NEED_IDS);
  return rank(dataset, { operator: choice.operator, card: choice.card, pay, needs });
}
