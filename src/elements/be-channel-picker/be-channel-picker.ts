import { html, nothing, type TemplateResult } from 'lit';
import { rankChannels } from '../../dataset/rank.js';
import type { ChannelId, RankedChannel } from '../../dataset/types.js';
import { BeElement, COMMON_SETTINGS } from '../base.js';
import { EVENTS } from '../names.js';
import { choiceForm } from '../shared/choice-form.js';
import { choiceFormStyles } from '../shared/choice-form.styles.js';
import { CHOICE_SETTINGS, choiceOf, type ReaderChoice } from '../shared/choice.js';
import { reasonsLine, verdictText } from '../shared/reasons.js';
import { heading } from '../shared/rich-text.js';
import { pickerStyles } from './be-channel-picker.styles.js';

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
 * @prop {Dataset} dataset - Facts to answer from.
 * @fires {CustomEvent<{operator: string, channel: string}>} be-channel-select - A reader opened the steps of a way.
 * @csspart form - The choices; not shown inside a guide, which has its own.
 * @csspart ways - The list of ways.
 * @csspart way - One way.
 * @csspart verdict - Works, perhaps or no.
 * @csspart button - The button that opens the steps.
 */
export class BeChannelPicker extends BeElement {
  static override settings = { ...COMMON_SETTINGS, ...CHOICE_SETTINGS };
  static override styles = [...BeElement.styles, choiceFormStyles, pickerStyles];

  declare operator?: string | null;
  declare card?: string | null;
  declare pay?: string | readonly string[] | null;
  declare needs?: string | readonly string[] | null;
  /** Ways left out because they stand elsewhere: the guide shows its best way above. */
  declare omit: ChannelId | undefined;
  declare open: ChannelId | undefined;
  static override properties = { omit: { attribute: false }, open: { state: true } };

  protected override content(): unknown {
    const choice = choiceOf(this);
    const ranked = rankChannels(this.data, choice).filter(({ channel }) => channel !== this.omit);
    // A way that is of no use for this card is one line at the end, not a row.
    const useful = ranked.filter(({ reasons }) => reasons[0]?.id !== 'other-billing');
    return html`<div class="stack">
      ${heading(this.level, this.omit ? this.msg('Other ways, and why they rank lower', { id: 'ways.title-others', desc: 'Heading of the list of the other ways to top up, below the best one' }) : this.msg('Ways to top up or pay', { id: 'ways.title', desc: 'Heading of the list of ways to top up' }), 'section-title')}
      ${this.frame ? nothing : choiceForm(this, choice, this.#change)}
      <ul part="ways">
        ${useful.map((way) => this.#way(way, choice))}
      </ul>
    </div>`;
  }

  #way({ channel, verdict, reasons }: RankedChannel, choice: ReaderChoice): TemplateResult {
    const { name, about } = this.words.channels[channel];
    const operator = choice.operator ? this.data.operators[choice.operator] : undefined;
    const open = this.open === channel;
    return html`<li class="way" part="way" data-channel=${channel} data-verdict=${verdict}>
      <div class="way-head">
        ${heading(this.level + 1, name, 'item-title')}
        <span class="verdict" part="verdict" data-verdict=${verdict}>${verdictText(this, verdict)}</span>
      </div>
      <p>${about}</p>
      <p class="muted">${reasonsLine(this, reasons, operator)}</p>
      ${verdict === 'no'
        ? nothing
        : html`<button type="button" class="toggle screen-only" part="button" value=${channel} aria-expanded=${open} @click=${this.#toggle}>${this.msg('Steps', { id: 'ways.steps', desc: 'Button that opens the steps of a way; read together with the name of the way' })}<span class="visually-hidden">${name}</span></button>`}
      ${open ? html`<be-topup-steps .bare=${true} lang=${this.locale} heading-level=${this.level + 1} operator=${choice.operator} channel=${channel} card=${choice.card} .dataset=${this.data}></be-topup-steps>` : nothing}
    </li>`;
  }

  readonly #change = (part: Partial<ReaderChoice>): void => {
    Object.assign(this, part);
  };

  readonly #toggle = (event: Event): void => {
    const channel = (event.currentTarget as HTMLButtonElement).value as ChannelId;
    this.open = this.open === channel ? undefined : channel;
    if (this.open) this.emit(EVENTS.channelSelect, { operator: choiceOf(this).operator, channel });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'be-channel-picker': BeChannelPicker;
  }
}
