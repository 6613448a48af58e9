import { many, one } from '../../controllers/settings.js';
import { CARD_IDS, SITUATION_IDS } from '../../dataset/ids.js';
import type { SituationId } from '../../dataset/types.js';
import { loadFacts } from '../../dataset/load.js';
import { BeElement, COMMON_SETTINGS } from '../base.js';

/**
 * Prepaid, monthly plan and eSIM side by side, and which of them fits a situation, with reasons.
 *
 * @summary Card types compared.
 * @attr {CardId[]} cards - Which cards to compare, separated by spaces; default all three.
 * @attr {SituationId} situation - The reader's situation; the cards that fit it are marked.
 * @attr {number} heading-level - Level of the element's heading, 1 to 6. Default 2.
 * @attr {string} theme - `auto`, `light` or `dark`.
 * @attr {string} report-url - Where reports of wrong facts go: an https: or mailto: address. The word reference in braces in it becomes what a reader would copy. Default none.
 * @prop {Dataset} dataset - Facts to answer from.
 * @fires {CustomEvent<{card: string}>} be-card-select - A reader chose a card.
 * @csspart table - The comparison.
 * @csspart button - A button that chooses a card.
 * @csspart corrections - Common errors and what is true.
 * @csspart heading - A heading.
 * @csspart list - A list of corrections.
 * @csspart mark - The mark beside a fact that is not official.
 * @csspart source - The line that names the sources.
 * @csspart report - The button that asks whether something is wrong.
 */
export class BeCardComparison extends BeElement {
  static override settings = { ...COMMON_SETTINGS, cards: many(CARD_IDS), situation: one(SITUATION_IDS) };

  declare cards?: string | readonly string[] | null;
  declare situation?: SituationId | '' | null;

  protected override readonly parts = ['first', 'cards'];
  static override loadView = () => Promise.all([import('./be-card-comparison.view.js'), loadFacts('cards')]).then(([module]) => module);
}

declare global {
  interface HTMLElementTagNameMap {
    'be-card-comparison': BeCardComparison;
  }
}
