import { fetchOperatorPart } from '../../dataset/load.js';
import type { OperatorId } from '../../dataset/types.js';
import { loadWords } from '../../locales/words.js';
import type { BeElement } from '../base.js';

/**
 * Fetches all that an element's first render asks for: markup, words, facts. After it `render()` leaves nothing to come later.
 * @throws (the promise rejects) when a file cannot be fetched
 */
export async function prepareElement(element: BeElement): Promise<void> {
  const type = element.constructor as typeof BeElement;
  await Promise.all([type.prepareView(), loadWords(element.locale, element['parts'])]);
  await type.loadedView?.prepare?.(element);
}

/** A part of the operator's facts and its words, if the element has an operator that the dataset knows. */
export async function prepareOperator(element: BeElement, part: 'steps' | 'operators'): Promise<void> {
  const operator = element.setting<OperatorId>('operator');
  if (operator && element.data.operators[operator]) await Promise.all([fetchOperatorPart(element.data, part, operator), loadWords(element.locale, [`${part}/${operator}`])]);
}
