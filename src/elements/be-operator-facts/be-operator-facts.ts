import { one } from '../../controllers/settings.js';
import { OPERATOR_IDS } from '../../dataset/ids.js';
import { BeElement, COMMON_SETTINGS } from '../base.js';
import { prefetchOperator } from '../shared/prepare-operator.js';

/**
 * One brand's sheet: what it sells, addresses, codes, help line, what ends when, refund, traps, sources.
 * Without an operator: all of them in one table, and names that are no operator any more.
 *
 * @summary Facts about an operator.
 * @attr {OperatorId} operator - Whose sheet; without it an overview of all operators.
 * @attr {number} heading-level - Level of the element's heading, 1 to 6; groups are one below. Default 2.
 * @attr {string} theme - `auto`, `light` or `dark`.
 * @attr {string} report-url - Where reports of wrong facts go: an https: or mailto: address. The word reference in braces in it becomes what a reader would copy. Default none.
 * @prop {Dataset} dataset - Facts to answer from.
 * @csspart group - A group of facts below a heading of its own.
 * @csspart facts - A list of facts: name and value.
 * @csspart list - A list of notes, traps or brands.
 * @csspart table - The overview of all operators.
 * @csspart code - A code or number.
 * @csspart copy - A button that copies what stands on it or before it.
 * @csspart mark - The mark beside a fact that is not official.
 * @csspart contradiction - What another source says of a fact.
 * @csspart corrections - Common errors and what is true.
 * @csspart source - The line that names the sources.
 * @csspart heading - A heading.
 * @csspart report - The button that asks whether something is wrong.
 */
export class BeOperatorFacts extends BeElement {
  static override settings = { ...COMMON_SETTINGS, operator: one(OPERATOR_IDS) };

  declare operator?: string | null;

  protected override readonly parts = ['first', 'operator'];
  static override loadView = () => import('./be-operator-facts.view.js');

  protected override prefetch(): Promise<unknown> {
    return prefetchOperator(this, 'operators');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'be-operator-facts': BeOperatorFacts;
  }
}
