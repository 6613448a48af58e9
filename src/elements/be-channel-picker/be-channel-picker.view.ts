import { html, nothing, type TemplateResult } from 'lit';
import { loadFacts } from '../../dataset/load.js';
import { rank } from '../../dataset/rank.js';
import type { RankedChannel } from '../../dataset/types.js';
import { viewStyles } from '../../styles/view.js';
import type { View } from '../base.js';
import { announcement, personActed } from '../shared/announcement.js';
import { choiceForm } from '../shared/choice-form.js';
import { choiceFormStyles } from '../shared/choice-form.styles.js';
import { choiceOf, type ReaderChoice } from '../shared/choice.js';
import { commonFacts } from '../shared/common-facts.js';
import { mark } from '../shared/confidence.js';
import { contradictionLine } from '../shared/contradiction.js';
import { corrections } from '../shared/corrections.js';
import { flat } from '../shared/flat.js';
import { reasonsLine, verdictText } from '../shared/reasons.js';
import { reportButton } from '../shared/report-button.js';
import { heading, name } from '../shared/rich-text.js';
import { verdictContent } from '../shared/verdict.js';
import type { BeChannelPicker } from './be-channel-picker.js';
import { pickerStyles } from './be-channel-picker.styles.js';

const TONES = { works: 'good', maybe: 'warn', no: 'bad' } as const;

function way(element: BeChannelPicker, ranked: RankedChannel, choice: ReaderChoice): TemplateResult {
  const { channel, verdict, reasons } = ranked;
  const title = element.words.channels[channel];
  const operator = choice.operator ? element.data.operators[choice.operator] : undefined;
  const open = element.open === channel;
  return html`<li class="way" part="way" data-channel=${channel} data-verdict=${verdict}>
    <div class="way-head">
      ${heading(element.level + 1, title, 'item-title')}
      <span class="verdict" part="verdict" data-verdict=${verdict} data-tone=${TONES[verdict]}>${verdictContent(TONES[verdict], verdictText(element, ranked))}</span>
    </div>
    <p>${element.words.channelAbout[channel]}</p>
    <p class="muted reasons">${reasonsLine(element, reasons, operator)}${element.reporting ? reasons.map(({ fact }) => (fact.includes('*') ? nothing : element.reporting!.fact({ path: fact }))) : nothing}</p>
    ${verdict === 'no'
      ? nothing
      : html`<button type="button" class="toggle screen-only" part="button" aria-expanded=${open} @click=${() => element.toggle(channel)}><span>${element.msg('Steps', { id: 'ways.steps', desc: 'Button that opens the steps of a way; read together with the name of the way' })}<span class="visually-hidden">: ${title}</span></span></button>`}
    ${open ? html`<be-topup-steps .bare=${true} lang=${element.locale} heading-level=${element.level + 1} operator=${choice.operator} channel=${channel} card=${choice.card} .dataset=${element.data}></be-topup-steps>` : nothing}
  </li>`;
}

/** What is known of the payments that the reader ticked, at any operator. */
function paymentNotes(element: BeChannelPicker, choice: ReaderChoice): unknown {
  const { facts } = commonFacts(element, 'ways');
  const { words } = element;
  const notes = choice.pay.flatMap((id) => (facts?.payments[id]?.notes ?? []).map((note) => ({ id, note })));
  if (notes.length === 0) return nothing;
  return flat(html`<ul class="dots tight" part="list">
    ${notes.map(({ id, note }) => html`<li><b>${name(words.payments[id])}</b> · ${words.paymentNotes[id]?.[note.id]}${mark(element, note)}${contradictionLine(note, words.waysContradictions)}</li>`)}
  </ul>`);
}

function errors(element: BeChannelPicker): unknown {
  const { facts } = commonFacts(element, 'ways');
  if (!facts) return nothing;
  return corrections(element, { title: element.msg('Often said, but not so', { id: 'ways.corrections', desc: 'Opens common errors about ways to top up and their corrections' }), facts: facts.corrections, texts: element.words.waysCorrections, section: 'ways' });
}

const starts = new WeakMap<BeChannelPicker, string>();

/** Says which way is first now; within the guide's own sections the guide says it. */
function first(element: BeChannelPicker, choice: ReaderChoice, best: RankedChannel | undefined): unknown {
  if (element.frame) {
    if (!element.frame.contains(element)) return nothing;
    // The form is the guide's: what was chosen there shows here as another choice.
    const chosen = JSON.stringify(choice);
    if (!starts.has(element)) starts.set(element, chosen);
    if (starts.get(element) !== chosen) personActed(element);
  }
  return announcement(element, () => (best ? `${element.words.channels[best.channel]}: ${verdictText(element, best)}` : nothing));
}

function render(element: BeChannelPicker): TemplateResult {
  const choice = choiceOf(element);
  const ranked = rank(element.data, choice).filter(({ channel }) => channel !== element.omit);
  // Ways of the other kind of card (direct debit for a prepaid card) would only be in the way.
  const useful = ranked.filter(({ reasons }) => reasons[0]?.id !== 'other-billing');
  return html`<div class="stack">
    ${heading(
      element.level,
      element.omit
        ? element.msg('Other ways, and why they rank lower', { id: 'ways.title-others', desc: 'Heading of the list of the other ways to top up, below the best one' })
        : element.msg('Ways to top up or pay', { id: 'ways.title', desc: 'Heading of the list of ways to top up' }),
      'section-title',
    )}
    ${element.frame ? nothing : choiceForm(element, choice, (part) => {
          personActed(element);
          Object.assign(element, part);
        })}
    ${first(element, choice, useful[0])}
    ${paymentNotes(element, choice)}
    <ul part="ways">
      ${useful.map((item) => way(element, item, choice))}
    </ul>
    ${errors(element)}
    <p class="muted">${reportButton(element)}</p>
  </div>`;
}

export const view: View = { styles: [viewStyles, choiceFormStyles, pickerStyles], render, prepare: () => loadFacts('ways') };
