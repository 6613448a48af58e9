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
