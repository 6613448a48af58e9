import { one } from '../../controllers/settings.js';
import { OPERATOR_IDS } from '../../dataset/ids.js';
import { loadFacts } from '../../dataset/load.js';
import { BeElement, COMMON_SETTINGS } from '../base.js';

/**
 * A sentence for the counter in the shop's language, large, with the reader's below it,
 * and the words that stand on buttons and signs.
 *
 * @summary Say this at the counter.
 * @attr {OperatorId} operator - The reader's operator.
 * @attr {number} amount - What to top up, in euro.
 * @attr {'nl' | 'fr' | 'de'} to-lang - The shop's language: `nl`, `fr` or `de`. Default `nl`, for readers of Dutch `fr`.
 * @attr {string} phrase - Which sentence: an id from data/phrases.json. Default `top-up`.
 * @attr {number} heading-level - Level of the element's heading, 1 to 6; the glossary's is one below. Default 2.
 * @attr {string} theme - `auto`, `light` or `dark`.
 * @attr {string} report-url - Where reports of wrong facts go: an https: or mailto: address. The word reference in braces in it becomes what a reader would copy. Default none.
 * @prop {Dataset} dataset - Facts to answer from.
 * @csspart form - What to say, in which language, operator and amount.
 * @csspart card - The sentence with its meaning.
 * @csspart button - Full screen, read aloud, print.
 * @csspart table - The glossary.
 * @csspart heading - A heading.
 * @csspart mark - The mark beside a fact that is not official.
 * @csspart source - The line that names the sources.
 * @csspart report - The button that asks whether something is wrong.
 */
export class BePhraseCard extends BeElement {
  static override settings = { ...COMMON_SETTINGS, operator: one(OPERATOR_IDS), amount: { kind: 'text' }, 'to-lang': one(['nl', 'fr', 'de']), phrase: { kind: 'text' } } as const;

  declare operator?: string | null;
  declare amount?: number | string | null;
  declare toLang?: string | null;
  declare phrase?: string | null;

  protected override readonly parts = ['first', 'phrases'];
  static override loadView = () => Promise.all([import('./be-phrase-card.view.js'), loadFacts('phrases')]).then(([module]) => module);
}

declare global {
  interface HTMLElementTagNameMap {
    'be-phrase-card': BePhraseCard;
  }
}
