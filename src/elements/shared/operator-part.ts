import { fetchOperatorPart, loadedOperatorPart, type OperatorParts } from '../../dataset/load.js';
import type { OperatorId } from '../../dataset/types.js';
import { loadWords, operatorWords, type OperatorWords } from '../../locales/words.js';
import { warnOnce } from '../../warn.js';
import type { BeElement } from '../base.js';

/** A part of an operator's facts and its words; `lost` when they cannot be fetched. */
export type OperatorPart<P extends keyof OperatorParts> = { readonly state: 'none' | 'loading' | 'lost' } | { readonly state: 'ready'; readonly facts: OperatorParts[P]; readonly words: OperatorWords[P] };

/** By element: "locale/operator" as last asked for, and all that is on its way. */
const states = new WeakMap<BeElement, { key?: string; readonly asked: Set<string> }>();

/** What an element shows of an operator, facts and words, fetched in parallel when they are not there yet: then the element is rendered again. */
export function operatorPart<P extends keyof OperatorParts>(element: BeElement, part: P, operator: OperatorId | '' | undefined): OperatorPart<P> {
  const { data, locale, lost } = element;
  if (!operator || !data.operators[operator]) return { state: 'none' };
  let state = states.get(element);
  if (!state) states.set(element, (state = { asked: new Set() }));
  const key = `${locale}/${operator}`;
  // Another choice and back is a way to try again.
  if (key !== state.key) lost.clear();
  state.key = key;
  const facts = loadedOperatorPart(data, part, operator);
  const words = operatorWords(locale, part, operator) ?? (lost.has(key) ? operatorWords('en', part, operator) : undefined);
  if (facts && words) return { state: 'ready', facts, words };
  if (lost.has(key)) return { state: 'lost' };
  const { asked } = state;
  if (!asked.has(key)) {
    asked.add(key);
    Promise.all([fetchOperatorPart(data, part, operator), loadWords(locale, [`${part}/${operator}`])])
      .then(([, shown]) => {
        if (shown !== locale) lost.add(key);
      })
      .catch((error: unknown) => {
        lost.add(key);
        warnOnce(`the details of "${operator}" could not be loaded; what holds for all operators is shown instead`, error);
      })
      .finally(() => {
        asked.delete(key);
        element.requestUpdate();
      });
  }
  return { state: 'loading' };
}
