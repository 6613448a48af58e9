import type { ReactiveControllerHost } from 'lit';
import { loadedOperatorPart, fetchOperatorPart, type LoadedOperator, type LoadedSteps } from '../dataset/load.js';
import type { Dataset, OperatorId } from '../dataset/types.js';
import type { Locale } from '../locales/match.js';
import { loadWords, operatorWords, type OperatorWords } from '../locales/words.js';
import { warnOnce } from '../warn.js';

interface Host extends ReactiveControllerHost {
  readonly data: Dataset;
  readonly locale: Locale;
  readonly lost: Set<string>;
}

interface Facts {
  steps: LoadedSteps;
  operators: LoadedOperator;
}

/** A part of an operator's facts and its words; `lost` when they cannot be fetched. */
export type OperatorPart<P extends keyof Facts> = { readonly state: 'none' | 'loading' | 'lost' } | { readonly state: 'ready'; readonly facts: Facts[P]; readonly words: OperatorWords[P] };

/** Fetches what an element shows of an operator, facts and words in parallel, and asks for an update when they are there. */
export class OperatorPartController<P extends keyof Facts> {
  readonly #host: Host;
  readonly #part: P;
  /** "locale/operator", as last asked for. */
  #key: string | undefined;
  readonly #asked = new Map<string, Promise<void>>();

  constructor(host: Host, part: P) {
    this.#host = host;
    this.#part = part;
  }

  get(operator: OperatorId | '' | undefined): OperatorPart<P> {
    const { data, locale, lost } = this.#host;
    if (!operator || !data.operators[operator]) return { state: 'none' };
    const key = `${locale}/${operator}`;
    // Another choice and back is a way to try again.
    if (key !== this.#key) lost.clear();
    this.#key = key;
    const facts = loadedOperatorPart(data, this.#part, operator) as Facts[P] | undefined;
    const words = operatorWords(locale, this.#part, operator) ?? (lost.has(key) ? operatorWords('en', this.#part, operator) : undefined);
    if (facts && words) return { state: 'ready', facts, words };
    if (lost.has(key)) return { state: 'lost' };
    if (!this.#asked.has(key)) this.#asked.set(key, this.#load(data, operator, locale, key));
    return { state: 'loading' };
  }

  /** Starts fetching; the promise resolves when nothing is on the way any more, lost or not, or after two seconds: then the element says that it loads. */
  fetch(operator: OperatorId | '' | undefined): Promise<unknown> {
    this.get(operator);
    return Promise.race([Promise.all(this.#asked.values()), new Promise((late) => this.#asked.size && setTimeout(late, 2000))]);
  }

  async #load(data: Dataset, operator: OperatorId, locale: Locale, key: string): Promise<void> {
    try {
      const [, shown] = await Promise.all([fetchOperatorPart(data, this.#part, operator), loadWords(locale, [`${this.#part}/${operator}`])]);
      if (shown !== locale) this.#host.lost.add(key);
    } catch (error) {
      this.#host.lost.add(key);
      warnOnce(`the details of "${operator}" could not be loaded; what holds for all operators is shown instead`, error);
    }
    this.#asked.delete(key);
    this.#host.requestUpdate();
  }
}
