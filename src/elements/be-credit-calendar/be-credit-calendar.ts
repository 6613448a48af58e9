import { one } from '../../controllers/settings.js';
import { OPERATOR_IDS } from '../../dataset/ids.js';
import { loadFacts } from '../../dataset/load.js';
import { BeElement, COMMON_SETTINGS } from '../base.js';

/**
 * When bundle, credit and card end: the clocks of all operators side by side,
 * or the dates after one top-up, to save as a calendar file.
 *
 * @summary Last valid days after a top-up.
 * @attr {OperatorId} operator - The reader's operator; without one the clocks of all are compared.
 * @attr {string} date - Day of the top-up as YYYY-MM-DD; default today in Belgium.
 * @attr {number} amount - What was topped up, in euro.
 * @attr {number} heading-level - Level of the element's heading, 1 to 6. Default 2.
 * @attr {string} theme - `auto`, `light` or `dark`.
 * @attr {string} report-url - Where reports of wrong facts go: an https: or mailto: address. The word reference in braces in it becomes what a reader would copy. Default none.
 * @prop {Dataset} dataset - Facts to answer from.
 * @fires {CustomEvent<{operator: string, date: string}>} be-calendar-save - A reader saved the dates; `date` is the day of the top-up.
 * @csspart form - Operator, day and amount.
 * @csspart table - The clocks of all operators, or the dates.
 * @csspart button - The button that saves the calendar file.
 * @csspart heading - A heading.
 * @csspart source - The line that names the sources.
 * @csspart report - The button that asks whether something is wrong.
 */
export class BeCreditCalendar extends BeElement {
  static override settings = { ...COMMON_SETTINGS, operator: one(OPERATOR_IDS), date: { kind: 'text' }, amount: { kind: 'text' } } as const;

  declare operator?: string | null;
  declare date?: string | null;
  declare amount?: number | string | null;

  protected override readonly parts = ['first', 'calendar'];
  static override loadView = () => Promise.all([import('./be-credit-calendar.view.js'), loadFacts('calendar')]).then(([module]) => module);
}

declare global {
  interface HTMLElementTagNameMap {
    'be-credit-calendar': BeCreditCalendar;
  }
}
