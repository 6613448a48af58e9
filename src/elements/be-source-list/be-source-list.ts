import { one } from '../../controllers/settings.js';
import { OPERATOR_IDS } from '../../dataset/ids.js';
import { loadFacts } from '../../dataset/load.js';
import { BeElement, COMMON_SETTINGS } from '../base.js';

/**
 * Where each fact comes from, how old it is, what was corrected and where sources disagree.
 *
 * @summary Sources of the facts.
 * @attr {OperatorId} operator - Whose sources; without it those of the general facts.
 * @attr {number} heading-level - Level of the element's heading, 1 to 6. Default 2.
 * @attr {string} theme - `auto`, `light` or `dark`.
 * @attr {string} report-url - Where reports of wrong facts go: an https: or mailto: address. The word reference in braces in it becomes what a reader would copy. Default none.
 * @prop {Dataset} dataset - Facts to answer from.
 * @csspart list - A list of sources or corrections.
 * @csspart heading - A heading.
 * @csspart mark - The mark beside a fact that is not official.
 * @csspart report - The button that asks whether something is wrong.
 */
export class BeSourceList extends BeElement {
  static override settings = { ...COMMON_SETTINGS, operator: one(OPERATOR_IDS) };

  declare operator?: string | null;

  protected override readonly parts = ['first', 'sources'];
  static override loadView = () => Promise.all([import('./be-source-list.view.js'), loadFacts('sources')]).then(([module]) => module);
}

declare global {
  interface HTMLElementTagNameMap {
    'be-source-list': BeSourceList;
  }
}
