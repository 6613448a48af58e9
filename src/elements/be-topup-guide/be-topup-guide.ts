import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { many } from '../../controllers/settings.js';
import { SECTION_IDS } from '../../dataset/ids.js';
import { rank } from '../../dataset/rank.js';
import type { CardId, Dataset, RankedChannel, SectionId } from '../../dataset/types.js';
import { BeElement, COMMON_SETTINGS, readFacts, type Frame } from '../base.js';
import { EVENTS, TAGS } from '../names.js';
import { choiceForm } from '../shared/choice-form.js';
import { choiceFormStyles } from '../shared/choice-form.styles.js';
import { CHOICE_SETTINGS, choiceOf, type ReaderChoice } from '../shared/choice.js';
import { tag } from '../shared/host-mark.js';
import { reasonsLine, verdictText } from '../shared/reasons.js';
import { fill, heading, hostOf, link, name } from '../shared/rich-text.js';
import { guideStyles } from './be-topup-guide.styles.js';
import { DEFAULT_SECTIONS } from './sections.js';

const OUR_TAGS = Object.values(TAGS).join(',');

/** When the next frame has been drawn; in a page that nobody sees none comes. */
const nextFrame = (): Promise<unknown> =>
  new Promise((then) => {
    requestAnimationFrame(() => requestAnimationFrame(then));
    setTimeout(then, 200);
  });

/**
 * The whole guide: what to do with this card, right now. With elements of this library inside,
 * it is the frame that shares language, facts and the reader's choices with them.
 *
 * @summary The guide.
 * @attr {OperatorId} operator - The reader's operator.
 * @attr {CardId} card - Prepaid, monthly plan or eSIM.
 * @attr {PaymentId[]} pay - Payments the reader has, separated by spaces.
 * @attr {NeedId[]} needs - What the reader needs, separated by spaces.
 * @attr {SectionId[]} sections - Which sections to show, in which order, separated by spaces; default all, the answer first.
 * @attr {number} heading-level - Level of the guide's heading, 1 to 6; sections are one below. Elements inside have this level themselves: the guide shows no heading then. Default 2.
 * @attr {string} theme - `auto` (follows the page's color-scheme), `light` or `dark`.
 * @attr {string} report-url - Where reports of wrong facts go: an https: or mailto: address. The word reference in braces in it becomes what a reader would copy. Default none.
 * @prop {Dataset} dataset - Facts to answer from.
 * @slot - Elements of this library: then they are the guide's content. Anything else is the page's own copy, shown until the guide is ready. A `<script type="application/json">` patches the facts.
 * @fires {CustomEvent<{operator: string, card: string, pay: string[], needs: string[]}>} be-choice - A reader chose.
 * @csspart base - The wrapper.
 * @csspart form - The choices.
 * @csspart answer - The best way.
 * @csspart section - A section below the answer.
 * @csspart heading - A heading.
 * @cssprop --be-accent - Colour of links, buttons and step numbers. Any colour: as text it is made dark or light enough for the page. Default a blue.
 * @cssprop --be-on-accent - Text on a button filled with the accent. Default black or white, whichever is readable.
 * @cssprop --be-background - Background with `theme` light or dark; with `auto` it is the page's. Default white or near-black.
 * @cssprop --be-color - Text colour with `theme` light or dark; with `auto` it is the page's. Default near-black or near-white.
 * @cssprop --be-line-color - Lines between things. Default grey with alpha.
 * @cssprop --be-edge-color - Borders of fields and buttons. Default the text colour with alpha.
 * @cssprop --be-soft-color - Background of codes and of the answer. Default grey with alpha.
 * @cssprop --be-good-color - Colour of "works". Default a green.
 * @cssprop --be-warn-color - Colour of "perhaps" and of marks. Default an amber.
 * @cssprop --be-bad-color - Colour of "no". Default a red.
 * @cssprop --be-radius - Corner radius. Default `0.5em`.
 * @cssprop --be-space - Unit of space. Default `1em`.
 * @cssprop --be-font-size - Font size. Default the page's.
 * @cssprop --be-font-family - Font. Default the page's.
 */
export class BeTopupGuide extends BeElement implements Frame {
  static override settings = { ...COMMON_SETTINGS, ...CHOICE_SETTINGS, sections: many(SECTION_IDS) };
  static override styles = [...BeElement.styles, choiceFormStyles, guideStyles];

  declare operator?: string | null;
  declare card?: string | null;
  declare pay?: string | readonly string[] | null;
  declare needs?: string | readonly string[] | null;
  declare sections?: string | readonly string[] | null;
  declare composed: boolean;
  declare patched: Dataset | undefined;
  /** Whether the sections below the answer are rendered too: a frame after it, so that a reader sees first what the guide is for. */
  declare whole: boolean;
  static override properties = { composed: { state: true }, patched: { state: true }, whole: { state: true } };

  readonly #consumers = new Set<BeElement>();
  #children: MutationObserver | undefined;
  #patchText: string | undefined;
  /** Said to screen readers after a change, not at the start. */
  #acted = false;
  /** Waited for before the next render: the answer is in view then. */
  #drawn: Promise<unknown> | undefined;

  constructor() {
    super();
    this.composed = false;
    this.whole = isServer;
    this.addEventListener(EVENTS.cardSelect, (event) => this.#change({ card: (event as CustomEvent<{ card: CardId }>).detail.card }));
  }

  override get data(): Dataset {
    return this.patched ?? super.data;
  }

  settingForChildren(attribute: string): unknown {
    // The colours of a theme are inherited: an element inside must not draw a box of its own.
    if (attribute === 'theme') return undefined;
    return this.setting(attribute);
  }

  addConsumer(element: BeElement): void {
    this.#consumers.add(element);
    if (element.hasUpdated || element.getRootNode() !== this.renderRoot) return;
    // The guide's own sections come into view in their order: none pushes another away that a reader sees already.
    // A file that does not come at all holds up the others for two seconds.
    const { classList } = element.parentElement as Element;
    classList.add('coming');
    const come = () => classList.remove('coming');
    element.updateComplete.then(come, come);
    setTimeout(come, 2000);
  }

  removeConsumer(element: BeElement): void {
    this.#consumers.delete(element);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readChildren();
    this.#children = new MutationObserver(() => this.#readChildren());
    this.#children.observe(this, { childList: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
  }

  #readChildren(): void {
    this.composed = this.querySelector(OUR_TAGS) !== null;
    const text = this.querySelector('script[type="application/json"]')?.textContent?.trim();
    if (text === this.#patchText) return;
    this.#patchText = text;
    this.#patch();
  }

  #patch(): void {
    const text = this.#patchText;
    const base = super.data;
    this.patched = undefined;
    if (text) {
      void readFacts(text, base).then((patched) => {
        if (text === this.#patchText && base === super.data) this.patched = patched as Dataset;
      });
    }
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const drawn = this.#drawn;
    this.#drawn = undefined;
    return drawn ? drawn.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** Resolves when the sections below the answer are rendered too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.whole) {
      this.#drawn = nextFrame();
      this.whole = true;
    }
    // Most elements do not care how one pays: only those are rendered again that have the setting. No name: `data-be-*`, or the guide around.
    const names = [...changed.keys()];
    // The patch is on the facts that the page gave, whichever came first.
    if (changed.has('dataset')) this.#patch();
    for (const consumer of this.#consumers) if (!names[0] || names.some((name) => name === 'patched' || name in consumer)) consumer.requestUpdate();
  }

  protected override content(): unknown {
    const choice = choiceOf(this);
    if (this.composed) return html`<div class="guide">${choiceForm(this, choice, this.#change)}<slot></slot></div>`;
    const asked = this.setting<SectionId[]>('sections') ?? [];
    const sections = asked.length > 0 ? asked : DEFAULT_SECTIONS;
    const shown = this.whole || sections[0] !== 'answer' ? sections : sections.slice(0, 1);
    const ranked = rank(this.data, choice);
    const [best] = ranked as [RankedChannel, ...RankedChannel[]];
    const below = this.level + 1;
    const one = (section: SectionId): unknown => {
      switch (section) {
        case 'answer':
          return this.#answer(choice, best);
        case 'steps':
          return this.#section(html`<be-topup-steps lang=${this.locale} .bare=${sections.includes('answer')} heading-level=${below} operator=${choice.operator} channel=${best.channel} card=${choice.card} .dataset=${this.data}></be-topup-steps>`);
        case 'ways':
          return this.#section(html`<be-channel-picker lang=${this.locale} heading-level=${below} .omit=${choice.operator && sections.includes('answer') ? best.channel : undefined} operator=${choice.operator} card=${choice.card} pay=${choice.pay.join(' ')} needs=${choice.needs.join(' ')} .dataset=${this.data}></be-channel-picker>`);
        case 'cards':
          return this.#section(html`<be-card-comparison lang=${this.locale} heading-level=${below} .dataset=${this.data}></be-card-comparison>`);
        case 'phrases':
          return this.#section(html`<be-phrase-card lang=${this.locale} heading-level=${below} operator=${choice.operator} .dataset=${this.data}></be-phrase-card>`);
        case 'calendar':
          return this.#section(html`<be-credit-calendar lang=${this.locale} heading-level=${below} operator=${choice.operator} .dataset=${this.data}></be-credit-calendar>`);
        case 'esim':
          return this.#section(html`<be-esim-check lang=${this.locale} heading-level=${below} operator=${choice.operator} .dataset=${this.data}></be-esim-check>`);
        case 'operator':
          return this.#section(html`<be-operator-facts lang=${this.locale} heading-level=${below} operator=${choice.operator} .dataset=${this.data}></be-operator-facts>`);
        case 'precautions':
          return this.#section(html`<be-precautions-list lang=${this.locale} heading-level=${below} operator=${choice.operator} .dataset=${this.data}></be-precautions-list>`);
        case 'link-check':
          return this.#section(html`<be-link-check lang=${this.locale} heading-level=${below} operator=${choice.operator} .dataset=${this.data}></be-link-check>`);
        case 'sources':
          return this.#section(html`<be-source-list lang=${this.locale} heading-level=${below} operator=${choice.operator} .dataset=${this.data}></be-source-list>`);
        default:
          return nothing;
      }
    };
    return html`<div class="guide">${shown.map(one)}</div>`;
  }

  #section(content: unknown): TemplateResult {
    return html`<div class="section" part="section">${content}</div>`;
  }

  #answer(choice: ReaderChoice, best: RankedChannel): TemplateResult {
    const operator = choice.operator ? this.data.operators[choice.operator] : undefined;
    const title = this.msg('Your Belgian phone card runs out: what to do', { id: 'guide.title', desc: 'Title of the guide' });
    return html`<div class="head">${heading(this.level, title, 'title')}</div>
      ${choiceForm(this, choice, this.#change)}
      <div class="answer stack" part="answer">
        ${operator
          ? html`${heading(this.level + 1, this.#headline(operator.name, best), 'best')}
              <p class="reasons">${reasonsLine(this, best.reasons, operator)}</p>
              <p>${fill(this.msg('Official address: {site}', { id: 'guide.site', desc: 'The operator’s own address, below the best way' }), { site: link(operator.home, hostOf(operator.home)) })}</p>`
          : this.#general()}
        <p role="status" class="visually-hidden">${this.#acted && operator ? `${this.words.channels[best.channel]}: ${verdictText(this, best)}` : nothing}</p>
      </div>`;
  }

  #headline(operator: string, { channel, verdict }: RankedChannel): unknown {
    const values = { operator: name(operator), way: html`<span class="way-name">${this.words.channels[channel]}</span>` };
    if (verdict === 'works') return fill(this.msg('Your best way at {operator}: {way}', { id: 'guide.best', desc: 'Headline of the answer; {way} is the name of a way to top up' }), values);
    if (verdict === 'maybe') return fill(this.msg('No way at {operator} is confirmed for this. Most likely: {way}', { id: 'guide.perhaps', desc: 'Headline of the answer when nothing is confirmed' }), values);
    return fill(this.msg('At {operator} nothing we know of fits all of this', { id: 'guide.nothing', desc: 'Headline of the answer when every way is ruled out' }), values);
  }

  /** Nothing chosen yet: how to find out which operator it is, and what holds everywhere. */
  #general(): unknown {
    return html`${heading(this.level + 1, this.msg('First: which operator is it?', { id: 'guide.which', desc: 'Headline when no operator is chosen' }), 'best')}
      <ul class="dots tight">
        <li>${this.msg('Look at the name on the SIM card or on the packet it came in.', { id: 'guide.find-card', desc: 'How to find one’s operator, 1' })}</li>
        <li>${this.msg('Or look at the name in your phone’s settings, at “SIM” or “Mobile network”.', { id: 'guide.find-settings', desc: 'How to find one’s operator, 2' })}</li>
        <li>${fill(this.msg('Was the number moved from another operator? The look-up at {site} is said to show where it is now.', { id: 'guide.find-ported', desc: 'How to find one’s operator, 3; {site} is crdc.be' }), { site: html`<bdi dir="ltr">crdc.be</bdi>` })}${tag(this.msg('unconfirmed', { id: 'mark.unconfirmed', desc: 'Small mark beside a fact that only one or an old source states' }), 'low')}</li>
      </ul>
      <p>${this.msg('A top-up works only at your own operator. Choose it above for its codes, addresses and steps. Until then, this holds everywhere: use the operator’s own website or app, or a voucher from a shop.', { id: 'guide.everywhere', desc: 'General answer when no operator is chosen' })}</p>`;
  }

  readonly #change = (part: Partial<ReaderChoice>): void => {
    this.#acted = true;
    const choice = { ...choiceOf(this), ...part };
    Object.assign(this, choice);
    this.emit(EVENTS.choice, choice);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'be-topup-guide': BeTopupGuide;
  }
}
