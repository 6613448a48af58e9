import { fetchOperatorPart } from '../../dataset/load.js';
import type { OperatorId } from '../../dataset/types.js';
import { loadWords } from '../../locales/words.js';
import type { BeElement } from '../base.js';

/** A part of the operator's facts and its words, if the element has an operator that the dataset knows. */
export async function prepareOperator(element: BeElement, part: 'steps' | 'operators'): Promise<void> {
  const operator = element.setting<OperatorId>('operator');
  if (operator && element.data.operators[operator]) await Promise.all([fetchOperatorPart(element.data, part, operator), loadWords(element.locale, [`${part}/${operator}`])]);
}

/** The same along with the markup. What is lost, or takes longer than two seconds, is asked for again by the element, which then says so. */
export const prefetchOperator = (element: BeElement, part: 'steps' | 'operators'): Promise<unknown> => Promise.race([prepareOperator(element, part).catch(() => undefined), new Promise((late) => setTimeout(late, 2000))]);
