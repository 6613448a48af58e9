import { one } from '../../controllers/settings.js';
import { CARD_IDS, CHANNEL_IDS, OPERATOR_IDS } from '../../dataset/ids.js';
import { loadFacts } from '../../dataset/load.js';
import type { PropertyValues } from 'lit';
import { BeElement, COMMON_SETTINGS } from '../base.js';
import { EVENTS } from '../names.js';
import { prefetchOperator } from '../shared/prepare-operator.js';

/**
 * Numbered steps for one way at one operator, with the words to look for, tap to dial or text, and a tick for each.
 *
 * @summary Steps for one way to top up or pay.
 * @attr {OperatorId} operator - Whose steps; without it the general ones.
 * @attr {ChannelId} channel - Which way; default `website`.
 * @attr {CardId} card - Topping up (`prepaid`) or paying the bill (`postpaid`); default: what the operator sells.
 * @attr {number} heading-level - Level of the element's heading, 1 to 6; steps are one below. Default 2.
 * @attr {string} theme - `auto`, `light` or `dark`.
 * @attr {string} report-url - Where reports of wrong facts go: an https: or mailto: address. The word reference in braces in it becomes what a reader would copy. Default none.
 * @prop {Dataset} dataset - Facts to answer from.
 * @fires {CustomEvent<{step: string, done: boolean}>} be-step-done - A reader ticked a step or took the tick back.
 * @csspart steps - The ordered list.
 * @csspart step - One step.
 * @csspart code - A code, number or command.
 * @csspart copy - A button that copies what stands on it or before it.
 * @csspart source - The line that names the sources.
 * @csspart button - A button or link that dials, texts or opens an address.
 * @csspart heading - A heading.
 * @csspart list - The notes below the steps.
 * @csspart mark - The mark beside a fact that is not official.
 * @csspart report - The button that asks whether something is wrong.
 */
export class BeTopupSteps extends BeElement {
  static override settings = { ...COMMON_SETTINGS, operator: one(OPERATOR_IDS), channel: one(CHANNEL_IDS), card: one(CARD_IDS) };

  declare operator?: string | null;
  declare channel?: string | null;
  declare card?: string | null;
  /** Set by elements that stand around and have a heading of their own. */
  declare bare: boolean;
  declare done: ReadonlySet<string>;
  static override properties = { bare: { attribute: false }, done: { state: true } };


  constructor() {
    super();
    this.bare = false;
    this.done = new Set();
  }

  // The general steps come along: most operators' own are not known for every way. Where they are, they do without.
  static override loadView = () => Promise.all([import('./be-topup-steps.view.js'), loadFacts('ways').catch(() => 0)]).then(([module]) => module);

  protected override prefetch(): Promise<unknown> {
    return prefetchOperator(this, 'steps');
  }
  protected override readonly parts = ['first', 'ways'];

  override willUpdate(changed: PropertyValues): void {
    // Other steps, other ticks.
    if (this.hasUpdated && ['operator', 'channel', 'card'].some((key) => changed.has(key as never))) this.done = new Set();
  }

  /** Ticks a step or takes the tick back. */
  tick(step: string, ticked: boolean): void {
    const done = new Set(this.done);
    if (ticked) done.add(step);
    else done.delete(step);
    this.done = done;
    this.emit(EVENTS.stepDone, { step, done: ticked });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'be-topup-steps': BeTopupSteps;
  }
}
