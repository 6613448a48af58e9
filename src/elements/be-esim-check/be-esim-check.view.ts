import { html, nothing, type TemplateResult } from 'lit';
import { checkDevice, devicesOf, type DeviceCheck } from '../../dataset/esim-check/check-device.js';
import { loadedFacts } from '../../dataset/load.js';
import { patched } from '../../dataset/patched.js';
import type { AnswerFact, OperatorId } from '../../dataset/types.js';
import { viewStyles } from '../../styles/view.js';
import { warnOnce } from '../../warn.js';
import type { View } from '../base.js';
import { EVENTS } from '../names.js';
import { operatorsByName } from '../shared/choice-form.js';
import { announcement, personActed } from '../shared/announcement.js';
import { choiceFormStyles } from '../shared/choice-form.styles.js';
import { mark } from '../shared/confidence.js';
import { code } from '../shared/code.js';
import { flat } from '../shared/flat.js';
import { options } from '../shared/options.js';
import { fill, heading, hostOf, link, name } from '../shared/rich-text.js';
import { sourcesLine } from '../shared/sources-line.js';
import { cell, column, dataTable, rowHeader } from '../shared/table.js';
import { tableStyles } from '../shared/table.styles.js';
import { verdictContent } from '../shared/verdict.js';
import type { BeEsimCheck } from './be-esim-check.js';
import { esimStyles } from './be-esim-check.styles.js';

/** What the reader saw on the phone itself; it outweighs any list. */
type Eid = 'found' | 'missing';
const seen = new WeakMap<BeEsimCheck, Eid>();

/** Precautions that are told where they belong on this sheet. */
const ADVICE = { test: 'esim-check-phone', keep: 'esim-keep-profile', china: 'esim-outside-china' } as const;

function resultOf(element: BeEsimCheck, device: string): DeviceCheck | undefined {
  const eid = seen.get(element);
  if (eid) return eid === 'found' ? { result: 'has', reasons: ['eid-found'] } : { result: 'has-not', reasons: ['eid-missing'] };
  return device ? checkDevice(device, element.data) : undefined;
}

function verdict(element: BeEsimCheck, result: DeviceCheck['result']): string {
  if (result === 'has') return element.msg('This phone has eSIM', { id: 'esim.has', desc: 'Result of the eSIM check' });
  if (result === 'has-not') return element.msg('This phone has no eSIM', { id: 'esim.has-not', desc: 'Result of the eSIM check' });
  return element.msg('Not certain: look for the EID', { id: 'esim.check', desc: 'Result of the eSIM check: the reader has to look' });
}

function next(element: BeEsimCheck, result: DeviceCheck['result']): string {
  if (result === 'has') return element.msg('Before you pay: make sure that the phone is not locked to one operator, and ask your operator whether your kind of card, prepaid or monthly, comes as eSIM.', { id: 'esim.next-has', desc: 'What to do next when the phone has eSIM' });
  if (result === 'has-not') return element.msg('Take a plastic card. To be quite sure, look for the EID first.', { id: 'esim.next-has-not', desc: 'What to do next when the phone has no eSIM' });
  return element.msg('Do the EID test below before you pay for an eSIM.', { id: 'esim.next-check', desc: 'What to do next when it is not certain' });
}

function reason(element: BeEsimCheck, id: string): string {
  if (id === 'eid-found') return element.msg('It shows an EID: the number of its eSIM chip.', { id: 'esim.eid-found', desc: 'Reason of the result: the reader saw an EID' });
  if (id === 'eid-missing') return element.msg('It shows no EID, so it has no eSIM chip that can be used.', { id: 'esim.eid-missing', desc: 'Reason of the result: the reader saw no EID' });
  return element.words.deviceReasons[id] ?? '';
}

const TONES = { has: 'good', check: 'warn', 'has-not': 'bad' } as const;

function result(element: BeEsimCheck, device: string): TemplateResult {
  const outcome = resultOf(element, device);
  const fact = seen.has(element) ? undefined : devicesOf(element.data)[device];
  const contradiction = fact?.contradiction && element.words.esimContradictions[fact.contradiction];
  return html`${announcement(element, () => (outcome ? [verdict(element, outcome.result), next(element, outcome.result)].join(element.msg('; ', { id: 'list.separator', desc: 'Stands between short reasons in a row' })) : nothing))}
    ${outcome
      ? html`<div class="answer result tight" data-tone=${TONES[outcome.result]}>
          <p class="verdict" part="verdict" data-result=${outcome.result}>${verdictContent(TONES[outcome.result], html`${verdict(element, outcome.result)}${fact && fact.confidence !== 'unknown' ? mark(element, { ...fact, path: `devices.${device}` }) : nothing}`)}</p>
          ${outcome.reasons.map((id) => html`<p>${reason(element, id)}</p>`)} ${contradiction ? html`<p>${contradiction}</p>` : nothing}
          <p>${next(element, outcome.result)}</p>
          ${fact ? sourcesLine(element, fact.sources, loadedFacts('esim', element.data)!.deviceSources, { reports: false }) : nothing}
        </div>`
      : nothing}`;
}

function choice(element: BeEsimCheck, device: string): TemplateResult {
  const tell = () => {
    personActed(element);
    const outcome = resultOf(element, element.setting<string>('device') ?? '');
    if (outcome) element.emit(EVENTS.esimResult, { result: outcome.result, reasons: [...outcome.reasons] });
  };
  const choose = (event: Event) => {
    seen.delete(element);
    element.device = (event.currentTarget as HTMLSelectElement).value;
    element.requestUpdate();
    tell();
  };
  const look = (eid: Eid) => {
    if (seen.get(element) === eid) seen.delete(element);
    else seen.set(element, eid);
    element.requestUpdate();
    tell();
  };
  const facts = loadedFacts('esim', element.data)!;
  const { [ADVICE.test]: test } = facts.advice;
  const action = test?.action;
  const button = (eid: Eid, label: string) => html`<button type="button" part="button" value=${eid} aria-pressed=${seen.get(element) === eid} @click=${() => look(eid)}>${label}</button>`;
  return html`<label class="field single screen-only" part="form"
      ><span>${element.msg('Your phone', { id: 'esim.device', desc: 'Label of the list of phones' })}</span>
      <select name="device" .value=${device} @change=${choose}>
        ${options([['', element.msg('Choose your phone', { id: 'esim.device-none', desc: 'First entry of the list of phones' })], ...Object.keys(devicesOf(element.data)).map((id) => [id, element.words.devices[id] ?? id] as const)], device)}
      </select></label
    >
    ${result(element, device)} ${heading(element.level + 1, element.msg('The test: is there an EID?', { id: 'esim.test', desc: 'Heading of the test for eSIM; EID is the number of the eSIM chip' }), 'item-title')}
    <p>${fill(element.words.esimAdvice[ADVICE.test]?.text, { code: action?.kind === 'ussd' ? code(action.code) : '' })}${mark(element, test)}</p>
    <div class="buttons screen-only">${button('found', element.msg('I see an EID', { id: 'esim.found', desc: 'Button: the phone shows an EID' }))}${button('missing', element.msg('There is none', { id: 'esim.missing', desc: 'Button: the phone shows no EID' }))}</div>`;
}

function operators(element: BeEsimCheck): TemplateResult {
  const facts = loadedFacts('esim', element.data)!;
  const { data, words } = element;
  const chosen = element.setting<OperatorId>('operator');
  const ids = chosen && data.operators[chosen] ? [chosen] : operatorsByName(element);
  const sources: string[] = [];
  const answer = (found: AnswerFact, path: string) => {
    const fact = { ...found, path };
    sources.push(...(fact.sources ?? []));
    if (fact.value === undefined) return mark(element, fact);
    return html`${fact.value === 'yes' ? element.msg('yes', { id: 'esim.yes', desc: 'In the table: the operator has eSIM' }) : element.msg('no', { id: 'esim.no', desc: 'In the table: the operator has no eSIM' })}${mark(element, fact)}`;
  };
  const heads = {
    esim: element.msg('eSIM at all', { id: 'esim.column-esim', desc: 'Header of a column: whether the operator has eSIM for any of its cards' }),
    prepaid: element.msg('eSIM on prepaid', { id: 'esim.column-prepaid', desc: 'Header of a column: whether the operator has eSIM for prepaid cards' }),
    note: element.msg('Good to know', { id: 'esim.column-note', desc: 'Header of a column with remarks' }),
  };
  const row = (id: OperatorId) => {
    const builtIn = facts.operators[id];
    const { esimPrepaid, notes: all } = patched(data, id, { esimPrepaid: data.operators[id]!.detail?.esimPrepaid ?? builtIn?.esimPrepaid ?? { confidence: 'unknown' as const }, notes: builtIn?.notes ?? [] });
    const notes = all.filter(({ topic }) => topic === 'esim');
    // The sources of the answer are with the detail; the first view has its value only.
    const { esim: sold } = data.operators[id]!.sells;
    const esim = sold.host ? sold : { ...builtIn?.esim, ...sold };
    sources.push(...notes.flatMap((note) => note.sources));
    return html`<tr role="row" data-operator=${id}>
      ${rowHeader(name(data.operators[id]!.name))}
      ${cell(heads.esim, answer(esim, `operators.${id}.sells.esim`))} ${cell(heads.prepaid, answer(esimPrepaid, `operators.${id}.detail.esimPrepaid`))}
      <td role="cell"><div class="wide">${notes.map((note) => html`<p>${words.esimNotes[id]?.[note.id]}${mark(element, note)}</p>`)}</div></td>
    </tr>`;
  };
  const rows = ids.map(row);
  const only = ids.length === 1 ? data.operators[ids[0]!]! : undefined;
  return html`${heading(element.level + 1, element.msg('eSIM at the operators', { id: 'esim.operators', desc: 'Heading of the table of operators' }), 'item-title')}
    ${dataTable(
      element.msg('That an operator has eSIM does not mean that its prepaid cards come as eSIM: ask before you pay.', { id: 'esim.caption', desc: 'Caption of the table of operators' }),
      html`${column(element.msg('Operator', { id: 'esim.operator-column', desc: 'Header of the first column of the table of operators' }))}${Object.values(heads).map(column)}`,
      rows,
    )}
    ${only ? html`<p>${fill(element.msg('Where to ask: {site}', { id: 'esim.ask', desc: 'Below the table when one operator is chosen; {site} is its address' }), { site: link(only.home, hostOf(only.home)) })}</p>` : nothing} ${sourcesLine(element, sources, facts.sourceSummaries)}`;
}

function render(element: BeEsimCheck): TemplateResult {
  const facts = loadedFacts('esim', element.data)!;
  const { words } = element;
  const asked = element.setting<string>('device') ?? '';
  const known = Object.hasOwn(devicesOf(element.data), asked);
  if (asked && !known) warnOnce(`device="${asked}" is not known; use one of ${Object.keys(devicesOf(element.data)).join(', ')}`);
  const advice = (id: string) => {
    const text = words.esimAdvice[id];
    return text && facts.advice[id] ? html`<p><strong>${text.title}</strong>${mark(element, facts.advice[id])}</p><p>${text.text}</p>` : nothing;
  };
  return html`<div class="stack">
    ${heading(element.level, element.msg('eSIM: does my phone have it, and is it for me?', { id: 'esim.title', desc: 'Heading of the eSIM check' }), 'section-title')}
    <p>${element.msg('An eSIM is a card without plastic: a profile that your operator sends to a chip in the phone.', { id: 'esim.what', desc: 'What an eSIM is' })}</p>
    <p>${fill(element.msg('Who it suits: {who}', { id: 'esim.suits', desc: 'Who an eSIM is good for; {who} is a sentence' }), { who: words.esimCard['suits'] })}</p>
    ${choice(element, known ? asked : '')} ${heading(element.level + 1, element.msg('Where the promises end', { id: 'esim.promises', desc: 'Heading above common claims about eSIM and what is true of them' }), 'item-title')}${flat(html`<ul class="stack">
      ${Object.entries(facts.corrections).map(([id, fact]) => html`<li class="tight"><p class="claim">${words.esimCorrections[id]?.claim}</p><p>${words.esimCorrections[id]?.truth}${mark(element, fact)}</p></li>`)}
    </ul>
    ${heading(element.level + 1, element.msg('Topping up an eSIM', { id: 'esim.top-up', desc: 'Heading: how topping up differs with an eSIM' }), 'item-title')}
    <p>${words.esimCard['renewal']}${mark(element, facts.card.renewal?.confidence === 'unknown' ? undefined : facts.card.renewal)}</p>
    <p>${element.msg('A top-up changes the credit, not the profile: there is nothing to scan or install again.', { id: 'esim.top-up-number', desc: 'How topping up an eSIM differs' })}</p>
    <div class="note tight">${advice(ADVICE.keep)}</div>
    <div class="note tight">${advice(ADVICE.china)}</div>`)}${operators(element)}
  </div>`;
}

export const view: View = { styles: [viewStyles, choiceFormStyles, tableStyles, esimStyles], render };
