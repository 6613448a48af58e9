import { one } from '../../controllers/settings.js';
import { OPERATOR_IDS } from '../../dataset/ids.js';
import { loadFacts } from '../../dataset/load.js';
import { BeElement, COMMON_SETTINGS } from '../base.js';

/**
 * Whether this phone has eSIM, what an eSIM is good for and where the promises end,
 * how its top-up differs, and what is known of each operator.
 *
 * @summary Does this phone have eSIM?
 * @attr {string} device - A family of phones: an id from data/devices.json.
 * @attr {OperatorId} operator - The reader's operator; without one all are listed.
 * @attr {number} heading-level - Level of the element's heading, 1 to 6; parts are one below. Default 2.
 * @attr {string} theme - `auto`, `light` or `dark`.
 * @attr {string} report-url - Where reports of wrong facts go: an https: or mailto: address. The word reference in braces in it becomes what a reader would copy. Default none.
 * @prop {Dataset} dataset - Facts to answer from.
 * @fires {CustomEvent<{result: 'has' | 'has-not' | 'check', reasons: string[]}>} be-esim-result - A reader chose a phone, or said whether it shows an EID.
 * @csspart form - The choice of the phone.
 * @csspart verdict - The result.
 * @csspart button - The buttons that say whether an EID is there.
 * @csspart code - The code to dial.
 * @csspart table - What is known of the operators.
 * @csspart heading - A heading.
 * @csspart mark - The mark beside a fact that is not official.
 * @csspart source - The line that names the sources.
 * @csspart report - The button that asks whether something is wrong.
 */
export class BeEsimCheck extends BeElement {
  static override settings = { ...COMMON_SETTINGS, operator: one(OPERATOR_IDS), device: { kind: 'text' } } as const;

  declare operator?: string | null;
  declare device?: string | null;

  protected override readonly parts = ['first', 'esim'];
  static override loadView = () => Promise.all([import('./be-esim-check.view.js'), loadFacts('esim')]).then(([module]) => module);
}

declare global {
  interface HTMLElementTagNameMap {
    'be-esim-check': BeEsimCheck;
  }
}
