import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadedOperatorPart, loadOperatorPart, type LoadedOperator, type LoadedSteps } from '../dataset/load.js';
import type { Dataset, OperatorId } from '../dataset/types.js';
import type { Locale } from '../locales/match.js';
import { loadWords, operatorWords, type OperatorWords } from '../locales/words.js';
import { warnOnce } from '../warn.js';

interface Host extends ReactiveControllerHost {
  readonly data: Dataset;
  readonly locale: Locale;
}

interface Facts {
  steps: LoadedSteps;
  operators: LoadedOperator;
}

/** A part of an operator's facts and its words; `lost` when they cannot be fetched. */
export type OperatorPart<P extends keyof Facts> = { readonly state: 'none' | 'loading' | 'lost' } | { readonly state: 'ready'; readonly facts: Facts[P]; readonly words: OperatorWords[P] };

/** Fetches what an element shows of an operator, facts and words in parallel, and asks for an update when they are there. */
export class OperatorPartController<P extends keyof Facts> implements ReactiveController {
  readonly #host: Host;
  readonly #part: P;
  /** By "locale/operator": what could not be had in that language. */
  readonly #lost = new Set<string>();
  readonly #asked = new Set<string>();

  constructor(host: Host, part: P) {
    this.#host = host;
    this.#part = part;
    host.addController(this);
  }

  hostConnected(): void {
    // A lost file may be there again when the element comes back.
    this.#lost.clear();
  }

  get(operator: OperatorId | '' | undefined): OperatorPart<P> {
    const { data, locale } = this.#host;
    if (!operator || !data.operators[operator]) return { state: 'none' };
    const key = `${locale}/${operator}`;
    const lost = this.#lost.has(key);
    const facts = loadedOperatorPart(data, this.#part, operator) as Facts[P] | undefined;
    const words = operatorWords(locale, this.#part, operator) ?? (lost ? operatorWords('en', this.#part, operator) : undefined);
    if (facts && words) return { state: 'ready', facts, words };
    if (lost) return { state: 'lost' };
    if (!this.#asked.has(key)) {
      this.#asked.add(key);
      void this.#load(data, operator, locale, key);
    }
    return { state: 'loading' };
  }

  async #load(data: Dataset, operator: OperatorId, locale: Locale, key: string): Promise<void> {
    try {
      const [, shown] = await Promise.all([loadOperatorPart(data, this.#part, operator), loadWords(locale, [`${this.#part}/${operator}`])]);
      if (shown !== locale) this.#lost.add(key);
    } catch (error) {
      this.#lost.add(key);
      warnOnce(`the details of "${operator}" could not be loaded; what holds for all operators is shown instead (${String(error)})`);
    }
    this.#asked.delete(key);
    this.#host.requestUpdate();
  }
}
