import { loadedFacts, loadFacts, type FactParts } from '../../dataset/load.js';
import { hasWords, loadWords } from '../../locales/words.js';
import { warnOnce } from '../../warn.js';
import type { BeElement } from '../base.js';

/** `facts` once they and their words are there; else whether they still come. */
export type CommonFacts<P extends keyof FactParts> = { readonly state: 'loading' | 'lost'; readonly facts?: undefined } | { readonly state: 'ready'; readonly facts: FactParts[P] };

/**
 * Facts for all operators, with their words, that an element needs only sometimes: fetched when first asked for,
 * then the element is rendered again.
 */
export function commonFacts<P extends keyof FactParts>(element: BeElement, part: P): CommonFacts<P> {
  const { locale, lost } = element;
  const facts = loadedFacts(part, element.data);
  if (facts && hasWords(locale, [part])) return { state: 'ready', facts };
  const key = `${locale}/${part}`;
  if (lost.has(key)) return { state: 'lost' };
  Promise.all([loadFacts(part), loadWords(locale, [part])])
    .then(([, shown]) => {
      if (shown !== locale) lost.add(key);
    })
    .catch((error: unknown) => {
      lost.add(key);
      warnOnce(`the part "${part}" could not be loaded`, error);
    })
    .finally(() => element.requestUpdate());
  return { state: 'loading' };
}
