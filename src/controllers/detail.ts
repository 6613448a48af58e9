import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadedOperator, loadOperator, type LoadedOperator } from '../dataset/load.js';
import type { Dataset, OperatorId } from '../dataset/types.js';
import type { Locale } from '../locales/match.js';
import { hasWords, loadWords, operatorWords, type OperatorWords } from '../locales/words.js';
import { warnOnce } from '../warn.js';

interface Host extends ReactiveControllerHost {
  readonly data: Dataset;
  readonly locale: Locale;
}

/** An operator's facts and their words; `lost` when they cannot be fetched. */
export type Detail = { readonly state: 'none' | 'loading' | 'lost' } | { readonly state: 'ready'; readonly facts: LoadedOperator; readonly words: OperatorWords };

/** Fetches the details of the operator an element shows, facts and words in parallel, and asks for an update when they are there. */
export class DetailController implements ReactiveController {
  readonly #host: Host;
  readonly #lost = new Set<string>();
  readonly #asked = new Set<string>();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A lost file may be there again when the element comes back.
    this.#lost.clear();
  }

  get(operator: OperatorId | '' | undefined): Detail {
    if (!operator) return { state: 'none' };
    const { data, locale } = this.#host;
    const facts = loadedOperator(data, operator);
    const words = operatorWords(locale, operator) ?? operatorWords('en', operator);
    if (facts && words && (hasWords(locale, [`operators/${operator}`]) || this.#lost.has(`${locale}/${operator}`))) return { state: 'ready', facts, words };
    const key = `${locale}/${operator}`;
    if (this.#lost.has(key)) return { state: 'lost' };
    if (!this.#asked.has(key)) {
      this.#asked.add(key);
      void this.#load(data, operator, locale, key);
    }
    return { state: 'loading' };
  }

  async #load(data: Dataset, operator: OperatorId, locale: Locale, key: string): Promise<void> {
    try {
      const [, shown] = await Promise.all([loadOperator(data, operator), loadWords(locale, [`operators/${operator}`])]);
      if (shown !== locale) this.#lost.add(key);
    } catch (error) {
      this.#lost.add(key);
      warnOnce(`the details of "${operator}" could not be loaded; general steps are shown instead (${String(error)})`);
    }
    this.#asked.delete(key);
    this.#host.requestUpdate();
  }
}
