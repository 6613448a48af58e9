import { html, nothing, type TemplateResult } from 'lit';
import type { Glossary, LoadedSteps } from '../../dataset/load.js';
import { billingOf } from '../../dataset/rank.js';
import type { BillingId, CardId, ChannelId, GeneralStep, Operator, OperatorId, Step, StepAction } from '../../dataset/types.js';
import { viewStyles } from '../../styles/view.js';
import type { View } from '../base.js';
import { actionAddress } from '../shared/action.js';
import { commonFacts } from '../shared/common-facts.js';
import { mark, nameOf } from '../shared/confidence.js';
import { contradictionLine } from '../shared/contradiction.js';
import { copyButton } from '../shared/copy-button.js';
import { corrections } from '../shared/corrections.js';
import { flat } from '../shared/flat.js';
import { operatorPart } from '../shared/operator-part.js';
import { prepareOperator } from '../shared/prepare-operator.js';
import { externalIcon } from '../shared/generated/icons.js';
import { reportButton } from '../shared/report-button.js';
import { code } from '../shared/code.js';
import { fill, heading, hostOf, joined, link, name } from '../shared/rich-text.js';
import { sourcesLine } from '../shared/sources-line.js';
import { stepsStyles } from './be-topup-steps.styles.js';
import type { BeTopupSteps } from './be-topup-steps.js';

type AnyStep = Step | (GeneralStep & { readonly confidence?: undefined; readonly sources?: undefined; readonly action?: undefined });

function siteLine(element: BeTopupSteps, operator: Operator | undefined): unknown {
  if (!operator) return nothing;
  return fill(element.msg('Check at {site}.', { id: 'check-at', desc: 'Where to check what is not known; {site} is the operator’s address' }), { site: link(operator.home, hostOf(operator.home)) });
}

function title(element: BeTopupSteps, channel: ChannelId, operator: Operator | undefined): unknown {
  if (element.bare) return nothing;
  const way = element.words.channels[channel];
  return heading(element.level, operator ? html`${name(operator.name)} · ${way}` : way, 'section-title');
}

/** What a list of steps is made of: its sentences, and the words to look for with what they mean. */
interface Texts {
  readonly steps: Readonly<Record<string, string>>;
  readonly terms: Readonly<Record<string, string>>;
  readonly glossary: Glossary;
}

/** Words to look for on the page or the sign: what each means, then the word in its own language. */
function look(element: BeTopupSteps, ids: readonly string[] | undefined, { glossary, terms: meanings }: Texts): unknown {
  const terms = (ids ?? []).flatMap((id) => {
    const entry = glossary[id];
    const languages = (['nl', 'fr', 'en'] as const).filter((language) => entry?.[language] && language !== element.locale);
    return languages.length > 0 ? [[`${meanings[id]} = `, languages.map((language, index) => [index ? ' / ' : '', html`<b lang=${language} dir="ltr">${entry![language]}</b>`])]] : [];
  });
  if (terms.length === 0) return nothing;
  const list = joined(terms.map((term, index) => [index ? ' · ' : '', term]));
  return html`<p class="look">${fill(element.msg('Words to look for: {words}', { id: 'steps.look', desc: 'Below a step: the Dutch and French words that stand on the page or sign' }), { words: list })}</p>`;
}

function button(element: BeTopupSteps, action: StepAction | undefined, confidence: string | undefined): unknown {
  const address = action && actionAddress(action, confidence);
  if (!action || !address) return nothing;
  const tap = (text: string, to: string, external = false) =>
    html`<a class="button main" part="button" href=${address} rel=${external ? 'noopener external' : nothing} target=${external ? '_blank' : nothing}><span>${fill(text, { to: html`<bdi dir="ltr">${to}</bdi>` })}</span>${external ? externalIcon : nothing}</a>`;
  switch (action.kind) {
    case 'open':
      return tap(element.msg('Open {to}', { id: 'steps.open', desc: 'Button that opens the operator’s site; {to} is its address' }), hostOf(address), true);
    case 'sms':
      return tap(element.msg('Write the text to {to}', { id: 'steps.text', desc: 'Button that opens a prepared text message' }), action.to);
    case 'call':
      return tap(element.msg('Call {to}', { id: 'steps.call', desc: 'Button that dials a number' }), action.to);
    case 'ussd':
      return tap(element.msg('Dial {to}', { id: 'steps.dial', desc: 'Button that dials a code such as #120#' }), action.code);
  }
}

/** What a reader has to type or send, to copy it to another phone or app. */
function typed(element: BeTopupSteps, action: StepAction | undefined, confidence: string | undefined): unknown {
  if (!action || action.kind === 'open' || !actionAddress(action, confidence)) return nothing;
  const values = action.kind === 'sms' ? [action.body.trim(), action.to] : [action.kind === 'call' ? action.to : action.code];
  return values.map((value) => copyButton(element, value, true));
}

function item(element: BeTopupSteps, step: AnyStep, texts: Texts, operator: Operator | undefined, facts: LoadedSteps | undefined): TemplateResult {
  const { action } = step;
  const values: Record<string, unknown> = {
    operator: operator ? name(operator.name) : element.msg('your operator', { id: 'ways.your-operator', desc: 'In a general step, where the operator is not chosen' }),
    get site() {
      return operator ? link(operator.home, hostOf(operator.home)) : '';
    },
    app: nameOf(element, facts?.app),
    account: nameOf(element, facts?.account),
  };
  if (action?.kind === 'sms') Object.assign(values, { to: code(action.to), body: code(action.body.trim()) });
  if (action?.kind === 'call') values['to'] = code(action.to);
  if (action?.kind === 'ussd') values['code'] = code(action.code);
  const done = element.done.has(step.id);
  return html`<li class="step" ?data-done=${done} part="step">
    ${heading(element.level + 1, html`<span id="step-${step.id}">${fill(texts.steps[step.id], values)}</span>${step.confidence ? mark(element, step) : nothing}`, 'item-title')}
    ${look(element, step.look, texts)}
    <div class="actions screen-only">
      ${button(element, action, step.confidence)}${typed(element, action, step.confidence)}
      <label class="done"
        ><input type="checkbox" name=${step.id} aria-labelledby="done-${step.id} step-${step.id}" .checked=${done} @change=${(event: Event) => element.tick(step.id, (event.currentTarget as HTMLInputElement).checked)} /><span id="done-${step.id}">${element.msg('Done', { id: 'steps.done', desc: 'Label of the tick box of a step' })}</span></label
      >
    </div>
  </li>`;
}

function list(element: BeTopupSteps, steps: readonly AnyStep[], texts: Texts, operator?: Operator, facts?: LoadedSteps): TemplateResult {
  return flat(html`<ol class="steps" part="steps">
    ${steps.map((step) => item(element, step, texts, operator, facts))}
  </ol>`);
}

/** What holds for this way at any operator: which shops, what it costs, what to watch. */
function channelNotes(element: BeTopupSteps, channel: ChannelId): unknown {
  const notes = commonFacts(element, 'ways').facts?.channels[channel].notes ?? [];
  const texts = element.words.channelNotes[channel] ?? {};
  return notes.length > 0 ? flat(html`<ul class="notes dots tight" part="list">${notes.map((note) => html`<li>${texts[note.id]}${mark(element, note)}${contradictionLine(note, element.words.waysContradictions)}</li>`)}</ul>`) : nothing;
}

function generalSteps(element: BeTopupSteps, channel: ChannelId, billing: BillingId, operator: Operator | undefined): unknown {
  const { facts } = commonFacts(element, 'ways');
  return html`${title(element, channel, operator)}
    <p class="note">
      ${operator
        ? fill(element.msg('We do not know {operator}’s own steps for this. These are the general ones.', { id: 'ways.general-for', desc: 'Above general steps when the operator’s own are not known' }), { operator: name(operator.name) })
        : element.msg('These are the general steps. Choose your operator for its own.', { id: 'ways.general', desc: 'Above general steps when no operator is chosen' })}
      ${siteLine(element, operator)}
    </p>
    ${facts
      ? html`${list(element, facts.channels[channel].steps[billing] ?? [], { ...element.words, glossary: facts.glossary }, operator)}
        ${channelNotes(element, channel)}
        ${corrections(element, { title: element.msg('Often said, but not so', { id: 'ways.corrections', desc: 'Opens common errors about ways to top up and their corrections' }), facts: facts.corrections, texts: element.words.waysCorrections, section: 'steps' })}
        <p class="muted">${reportButton(element)}</p>`
      : nothing}`;
}

function render(element: BeTopupSteps): unknown {
  const id = element.setting<OperatorId>('operator') || undefined;
  const operator = id && element.data.operators[id];
  const channel = element.setting<ChannelId>('channel') || 'website';
  const { billing: allowed } = element.data.channels[channel];
  const wanted = billingOf(operator, element.setting<CardId>('card')) ?? 'prepaid';
  const billing = allowed.includes(wanted) ? wanted : allowed[0]!;
  const detail = operatorPart(element, 'steps', operator ? id : undefined);

  if (detail.state === 'loading') {
    return html`${title(element, channel, operator)}<p class="muted" aria-busy="true">${element.msg('Loading the steps …', { id: 'steps.loading', desc: 'Shown for a moment while the steps are fetched' })}</p>`;
  }
  const own = detail.state === 'ready' ? detail.facts.steps[channel]?.[billing] : undefined;
  if (!own || detail.state !== 'ready') return generalSteps(element, channel, billing, operator);
  return html`${title(element, channel, operator)}${list(element, own, { ...detail.words, glossary: detail.facts.glossary }, operator, detail.facts)}
  ${channelNotes(element, channel)}
  ${sourcesLine(
    element,
    own.flatMap((step) => step.sources),
    detail.facts.sourceSummaries,
    // That the way exists is a fact too: the answer rests on it.
    { more: [`operators.${id}.channels.${channel}.${billing}.available`] },
  )}`;
}

export const view: View = { styles: [viewStyles, stepsStyles], render, prepare: (element) => prepareOperator(element, 'steps') };
