import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DetailController } from '../../controllers/detail.js';
import { one } from '../../controllers/settings.js';
import { CARD_IDS, CHANNEL_IDS, OPERATOR_IDS } from '../../dataset/ids.js';
import { loadedFacts, loadFacts, type Glossary, type LoadedOperator } from '../../dataset/load.js';
import { billingOf } from '../../dataset/rank.js';
import type { BillingId, CardId, ChannelId, GeneralStep, Operator, OperatorId, Step, StepAction } from '../../dataset/types.js';
import { hasWords, loadWords } from '../../locales/words.js';
import { warnOnce } from '../../warn.js';
import { BeElement, COMMON_SETTINGS } from '../base.js';
import { EVENTS } from '../names.js';
import { mark } from '../shared/confidence.js';
import { code, fill, heading, hostOf, link, name } from '../shared/rich-text.js';
import { sourcesLine } from '../shared/sources-line.js';
import { stepsStyles } from './be-topup-steps.styles.js';

type AnyStep = Step | (GeneralStep & { readonly confidence?: undefined; readonly sources?: undefined; readonly action?: undefined });

/** What a tap does; only for what the operator itself states. */
export function actionAddress(action: StepAction, confidence: string | undefined): string | undefined {
  if (action.kind === 'open') return `https://${action.host}/`;
  if (confidence !== 'official') return undefined;
  switch (action.kind) {
    case 'sms':
      // "?&body=" is the form that both Android and iOS read.
      return `sms:${action.to}?&body=${encodeURIComponent(action.body)}`;
    case 'call':
      return `tel:${action.to}`;
    case 'ussd':
      return `tel:${encodeURIComponent(action.code)}`;
  }
}

/**
 * Numbered steps for one way at one operator, with the words to look for, tap to dial or text, and a tick for each.
 *
 * @summary Steps for one way to top up or pay.
 * @attr {OperatorId} operator - Whose steps; without it the general ones.
 * @attr {ChannelId} channel - Which way; default `website`.
 * @attr {CardId} card - Topping up (`prepaid`) or paying the bill (`postpaid`); default: what the operator sells.
 * @attr {number} heading-level - Level of the element's heading, 1 to 6; steps are one below. Default 2.
 * @attr {string} theme - `auto`, `light` or `dark`.
 * @prop {Dataset} dataset - Facts to answer from.
 * @fires {CustomEvent<{step: string, done: boolean}>} be-step-done - A reader ticked a step or took the tick back.
 * @csspart steps - The ordered list.
 * @csspart step - One step.
 * @csspart code - A code, number or command.
 * @csspart source - The line that names the sources.
 */
export class BeTopupSteps extends BeElement {
  static override settings = { ...COMMON_SETTINGS, operator: one(OPERATOR_IDS), channel: one(CHANNEL_IDS), card: one(CARD_IDS) };
  static override styles = [...BeElement.styles, stepsStyles];

  declare operator?: string | null;
  declare channel?: string | null;
  declare card?: string | null;
  /** Set by elements that stand around and have a heading of their own. */
  declare bare: boolean;
  declare done: ReadonlySet<string>;
  static override properties = { bare: { attribute: false }, done: { state: true } };

  readonly #detail = new DetailController(this);
  #general: 'none' | 'asked' | 'lost' = 'none';

  constructor() {
    super();
    this.bare = false;
    this.done = new Set();
  }

  override willUpdate(changed: PropertyValues): void {
    // Other steps, other ticks.
    if (this.hasUpdated && ['operator', 'channel', 'card'].some((key) => changed.has(key as never))) this.done = new Set();
  }

  /** The general steps come with the part "ways": fetched when an operator's own are not known. */
  #needGeneral(): boolean {
    if (loadedFacts('ways') && hasWords(this.locale, ['ways'])) return true;
    if (this.#general === 'none') {
      this.#general = 'asked';
      Promise.all([loadFacts('ways'), loadWords(this.locale, ['ways'])]).then(
        () => {
          this.#general = 'none';
          this.requestUpdate();
        },
        (error: unknown) => {
          this.#general = 'lost';
          warnOnce(`the general steps could not be loaded (${String(error)})`);
          this.requestUpdate();
        },
      );
    }
    return false;
  }

  protected override content(): unknown {
    const id = this.setting<OperatorId>('operator') || undefined;
    const operator = id && this.data.operators[id];
    const channel = this.setting<ChannelId>('channel') || 'website';
    const { billing: allowed } = this.data.channels[channel];
    const wanted = billingOf(operator, this.setting<CardId>('card')) ?? 'prepaid';
    const billing = allowed.includes(wanted) ? wanted : allowed[0]!;
    const detail = this.#detail.get(operator ? id : undefined);

    if (detail.state === 'loading') return html`${this.#title(channel, operator)}<p class="muted" aria-busy="true">${this.msg('Loading the steps …', { id: 'steps.loading', desc: 'Shown for a moment while the steps are fetched' })}</p>`;
    const own = detail.state === 'ready' ? detail.facts.steps[channel]?.[billing] : undefined;
    if (own && detail.state === 'ready') {
      return html`${this.#title(channel, operator)}${this.#list(own, detail.words.steps, detail.facts.glossary, operator, detail.facts)}
      ${sourcesLine(
        this,
        own.flatMap((step) => step.sources),
        detail.facts.sourceSummaries,
      )}`;
    }
    return this.#renderGeneral(channel, billing, operator);
  }

  #renderGeneral(channel: ChannelId, billing: BillingId, operator: Operator | undefined): unknown {
    if (!this.#needGeneral()) return html`${this.#title(channel, operator)}<p class="muted" aria-busy=${this.#general === 'asked'}>${this.#siteLine(operator)}</p>`;
    const facts = loadedFacts('ways')!;
    const { steps, notes } = facts.channels[channel];
    const texts = this.words.channelNotes[channel] ?? {};
    return html`${this.#title(channel, operator)}
      <p class="note">
        ${operator
          ? fill(this.msg('We do not know {operator}’s own steps for this. These are the general ones.', { id: 'steps.general-for', desc: 'Above general steps when the operator’s own are not known' }), { operator: name(operator.name) })
          : this.msg('These are the general steps. Choose your operator for its own.', { id: 'steps.general', desc: 'Above general steps when no operator is chosen' })}
        ${this.#siteLine(operator)}
      </p>
      ${this.#list(steps[billing] ?? [], this.words.steps, facts.glossary, operator, undefined)}
      ${notes.length > 0 ? html`<ul class="tight" part="list">${notes.map((note) => html`<li>${texts[note.id]}${mark(this, note)}</li>`)}</ul>` : nothing}`;
  }

  #siteLine(operator: Operator | undefined): unknown {
    if (!operator) return nothing;
    return fill(this.msg('Check at {site}.', { id: 'check-at', desc: 'Where to check what is not known; {site} is the operator’s address' }), { site: link(operator.home, hostOf(operator.home)) });
  }

  #title(channel: ChannelId, operator: Operator | undefined): unknown {
    if (this.bare) return nothing;
    const way = this.words.channels[channel].name;
    return heading(this.level, operator ? html`${name(operator.name)} · ${way}` : way, 'section-title');
  }

  #list(steps: readonly AnyStep[], texts: Readonly<Record<string, string>>, glossary: Glossary, operator: Operator | undefined, facts: LoadedOperator | undefined): TemplateResult {
    return html`<ol class="steps" part="steps">
      ${steps.map((step) => this.#step(step, texts[step.id], glossary, operator, facts))}
    </ol>`;
  }

  #step(step: AnyStep, text: string | undefined, glossary: Glossary, operator: Operator | undefined, facts: LoadedOperator | undefined): TemplateResult {
    const { action } = step;
    const values: Record<string, unknown> = {
      operator: operator ? name(operator.name) : this.msg('your operator', { id: 'steps.your-operator', desc: 'In a general step, where the operator is not chosen' }),
      site: operator ? link(operator.home, hostOf(operator.home)) : '',
      app: facts?.app.value ? name(facts.app.value) : '',
      account: facts?.account?.value ? name(facts.account.value) : '',
    };
    if (action?.kind === 'sms') Object.assign(values, { to: code(action.to), body: code(action.body.trim()) });
    if (action?.kind === 'call') values['to'] = code(action.to);
    if (action?.kind === 'ussd') values['code'] = code(action.code);
    const done = this.done.has(step.id);
    return html`<li class=${done ? 'step is-done' : 'step'} part="step">
      ${heading(this.level + 1, html`${fill(text, values)}${step.confidence ? mark(this, { confidence: step.confidence }) : nothing}`, 'item-title')}
      ${this.#look(step.look, glossary)}
      <div class="actions screen-only">
        ${this.#button(action, step.confidence)}
        <label class="done"
          ><input type="checkbox" name=${step.id} .checked=${done} @change=${this.#tick} /><span>${this.msg('Done', { id: 'steps.done', desc: 'Label of the tick box of a step' })}</span></label
        >
      </div>
    </li>`;
  }

  /** Words to look for on the page, each in its own language. */
  #look(ids: readonly string[] | undefined, glossary: Glossary): unknown {
    const terms = (ids ?? []).flatMap((id) => {
      const entry = glossary[id];
      const languages = (['nl', 'fr', 'de', 'en'] as const).filter((language) => entry?.[language] && language !== this.locale && language !== 'de');
      return languages.length > 0 ? [languages.map((language, index) => html`${index ? ' / ' : ''}<b lang=${language} dir="ltr">${entry![language]}</b>`)] : [];
    });
    if (terms.length === 0) return nothing;
    const list = terms.map((term, index) => html`${index ? ' · ' : ''}${term}`);
    return html`<p class="look">${fill(this.msg('Words to look for: {words}', { id: 'steps.look', desc: 'Below a step: the Dutch and French words that stand on the page or sign' }), { words: list })}</p>`;
  }

  #button(action: StepAction | undefined, confidence: string | undefined): unknown {
    const address = action && actionAddress(action, confidence);
    if (!action || !address) return nothing;
    switch (action.kind) {
      case 'open':
        return html`<a class="button main" part="button" href=${address} rel="noopener external" target="_blank">${fill(this.msg('Open {site}', { id: 'steps.open', desc: 'Button that opens the operator’s site' }), { site: html`<bdi dir="ltr">${hostOf(address)}</bdi>` })}</a>`;
      case 'sms':
        return html`<a class="button main" part="button" href=${address}>${fill(this.msg('Write the text to {to}', { id: 'steps.text', desc: 'Button that opens a prepared text message' }), { to: html`<bdi dir="ltr">${action.to}</bdi>` })}</a>`;
      case 'call':
        return html`<a class="button main" part="button" href=${address}>${fill(this.msg('Call {to}', { id: 'steps.call', desc: 'Button that dials a number' }), { to: html`<bdi dir="ltr">${action.to}</bdi>` })}</a>`;
      case 'ussd':
        return html`<a class="button main" part="button" href=${address}>${fill(this.msg('Dial {to}', { id: 'steps.dial', desc: 'Button that dials a code such as #120#' }), { to: html`<bdi dir="ltr">${action.code}</bdi>` })}</a>`;
    }
  }

  readonly #tick = (event: Event): void => {
    const { name: step, checked } = event.currentTarget as HTMLInputElement;
    const done = new Set(this.done);
    if (checked) done.add(step);
    else done.delete(step);
    this.done = done;
    this.emit(EVENTS.stepDone, { step, done: checked });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'be-topup-steps': BeTopupSteps;
  }
}
