import { loadFacts } from '../../dataset/load.js';
import type { ChannelId } from '../../dataset/types.js';
import { BeElement, COMMON_SETTINGS } from '../base.js';
import { EVENTS } from '../names.js';
import { CHOICE_SETTINGS, choiceOf } from '../shared/choice.js';

/**
 * The ways to top up or pay, filtered and ranked, each with the reasons for its place and its steps on demand.
 *
 * @summary Ways to top up, ranked for one reader.
 * @attr {OperatorId} operator - The reader's operator.
 * @attr {CardId} card - Prepaid, monthly plan or eSIM.
 * @attr {PaymentId[]} pay - Payments the reader has, separated by spaces.
 * @attr {NeedId[]} needs - What the reader needs, separated by spaces.
 * @attr {number} heading-level - Level of the element's heading, 1 to 6; ways are one below. Default 2.
 * @attr {string} theme - `auto`, `light` or `dark`.
 * @attr {string} report-url - Where reports of wrong facts go: an https: or mailto: address. The word reference in braces in it becomes what a reader would copy. Default none.
 * @prop {Dataset} dataset - Facts to answer from.
 * @fires {CustomEvent<{operator: string, channel: string}>} be-channel-select - A reader opened the steps of a way.
 * @csspart form - The choices; not shown inside a guide, which has its own.
 * @csspart ways - The list of ways.
 * @csspart way - One way.
 * @csspart verdict - Works, perhaps or no.
 * @csspart button - The button that opens the steps.
 * @csspart corrections - Common errors and what is true.
 * @csspart heading - A heading.
 * @csspart list - A list of corrections.
 * @csspart mark - The mark beside a fact that is not official.
 * @csspart report - The button that asks whether something is wrong.
 */
export class BeChannelPicker extends BeElement {
  static override settings = { ...COMMON_SETTINGS, ...CHOICE_SETTINGS };

  declare operator?: string | null;
  declare card?: string | null;
  declare pay?: string | readonly string[] | null;
  declare needs?: string | readonly string[] | null;
  /** A way left out because it stands elsewhere: the guide shows its best way above. */
  declare omit: ChannelId | undefined;
  /** The way whose steps are open. */
  declare open: ChannelId | undefined;
  static override properties = { omit: { attribute: false }, open: { state: true } };

  protected override readonly parts = ['first', 'ways'];
  static override loadView = () => Promise.all([import('./be-channel-picker.view.js'), loadFacts('ways')]).then(([module]) => module);

  /** Opens the steps of a way, or closes them when they are open. */
  toggle(channel: ChannelId): void {
    this.open = this.open === channel ? undefined : channel;
    if (this.open) this.emit(EVENTS.channelSelect, { operator: choiceOf(this).operator, channel });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'be-channel-picker': BeChannelPicker;
  }
}
