import { html, nothing } from 'lit';
import type { AmountsFact, BalanceCheck, DurationFact, StepAction, TextFact } from '../../dataset/types.js';
import { durationInWords, euro, languageNames } from '../../locales/format.js';
import { actionAddress } from '../shared/action.js';
import { copyButton } from '../shared/copy-button.js';
import { code } from '../shared/code.js';
import { fill, hostOf, joined, link, name } from '../shared/rich-text.js';
import { mark } from '../shared/confidence.js';
import { showsLabel, topicLabel } from './labels.js';
import { dispute, forPrepaid, group, notesOn, valuesOf, type AnyFact, type Row, type Sheet } from './sheet.js';

export const yesOrNo = ({ msg }: Sheet['element'], value: 'yes' | 'no' | undefined): string =>
  value === 'yes' ? msg('Yes', { id: 'operator.yes', desc: 'Answer in the sheet of an operator: it sells this' }) : msg('No', { id: 'operator.no', desc: 'Answer in the sheet of an operator: it does not sell this' });

export function sells(sheet: Sheet): unknown {
  const { element, operator, facts } = sheet;
  const answer = (label: string, id: 'prepaid' | 'postpaid' | 'esim'): Row => {
    const fact = operator.sells[id];
    // What the first view leaves out; a host's own fact has neither.
    const { contradiction, age } = facts.sells[id] as AnyFact;
    return { label, fact: { ...fact, ...(contradiction && !fact.host ? { contradiction } : {}), ...(age ? { age } : {}), path: `operators.${operator.id}.sells.${id}` }, show: () => yesOrNo(element, fact.value) };
  };
  const { cards } = element.words;
  return group(
    sheet,
    element.msg('What it sells', { id: 'operator.sells', desc: 'Heading of what an operator sells: prepaid, monthly plans, eSIM' }),
    [
      answer(cards.prepaid, 'prepaid'),
      answer(cards.postpaid, 'postpaid'),
      answer(cards.esim, 'esim'),
      { label: element.msg('eSIM on a prepaid card', { id: 'operator.esim-prepaid', desc: 'Label: whether a prepaid line can be an eSIM' }), fact: facts.esimPrepaid, show: () => yesOrNo(element, facts.esimPrepaid.value) },
    ],
    notesOn(sheet, 'esim'),
  );
}

/** A number: dialled by a tap only when the operator itself gives it. */
const phone = (element: Sheet['element'], { value, confidence }: TextFact): unknown => (confidence === 'official' && value ? html`<a href="tel:${value.replace(/[^+\d]/g, '')}">${code(value)}</a>${copyButton(element, value)}` : code(value ?? ''));

export function addresses(sheet: Sheet): unknown {
  const { element, operator, facts } = sheet;
  const { helpLine, domains, siteLanguages, app, account } = facts;
  const rows: Row[] = [
    { label: element.msg('Official address', { id: 'operator.home', desc: 'Label: the operator’s home page' }), fact: { value: operator.home, confidence: domains.confidence, path: `operators.${operator.id}.home` }, show: () => html`${link(operator.home, hostOf(operator.home))}${copyButton(element, hostOf(operator.home))}` },
    { label: element.msg('Its own domains', { id: 'operator.domains', desc: 'Label: the registered domains that are the operator’s own, as plain text' }), fact: domains, show: () => joined(domains.value!.map((domain, index) => [index ? ' · ' : '', html`<bdi dir="ltr">${domain}</bdi>`])) },
    { label: element.msg('Languages of the site', { id: 'operator.languages', desc: 'Label: languages of the operator’s pages as far as they were seen' }), fact: siteLanguages, show: () => languageNames(element.locale, siteLanguages.value!) },
    { label: element.msg('App', { id: 'operator.app', desc: 'Label: name of the operator’s app' }), fact: app, show: () => name(app.value!) },
    { label: element.msg('Customer account', { id: 'operator.account', desc: 'Label: what the operator calls its customer area' }), fact: account, show: () => name(account!.value!) },
    { label: element.msg('Help line, from its own card', { id: 'operator.help-own', desc: 'Label: number to dial with a card of this operator' }), fact: helpLine.own, show: () => phone(element, helpLine.own) },
    { label: element.msg('Help line, from any phone', { id: 'operator.help-other', desc: 'Label: number to dial from any phone' }), fact: helpLine.other, show: () => phone(element, helpLine.other) },
  ];
  const { email } = helpLine;
  if (email?.value) rows.push({ label: element.msg('E-mail', { id: 'operator.email', desc: 'Label: e-mail address of the operator' }), fact: email, show: () => (email.confidence === 'official' ? html`<a href="mailto:${email.value}"><bdi dir="ltr">${email.value}</bdi></a>${copyButton(element, email.value)}` : html`<bdi dir="ltr">${email.value}</bdi>`) });
  return group(sheet, element.msg('Addresses and numbers', { id: 'operator.addresses', desc: 'Heading of address, languages, app, help line' }), rows, []);
}

/** What a reader types: beside a single value its button is enough, of several each names its own. */
const typed = (element: Sheet['element'], { body, to, code: ussd }: BalanceCheck): unknown => (body ? html`<div class="buttons screen-only">${copyButton(element, body, true)}${copyButton(element, to, true)}</div>` : copyButton(element, ussd ?? to));

/** One way to see what is left; a tap writes the text or dials the code, when the operator itself states it. */
function check(sheet: Sheet, one: BalanceCheck): unknown {
  const { element } = sheet;
  const { msg } = element;
  const values = { ...valuesOf(sheet), to: code(one.to ?? ''), body: code(one.body ?? ''), code: code(one.code ?? '') };
  const text = (): string => {
    switch (one.kind) {
      case 'sms':
        return msg('Text {body} to {to}', { id: 'operator.check-sms', desc: 'Balance check by text message' });
      case 'ussd':
        return msg('Dial {code}', { id: 'operator.check-ussd', desc: 'Balance check by a code such as #120#' });
      case 'call':
        return msg('Call {to}', { id: 'operator.check-call', desc: 'Balance check by a call' });
      case 'app':
        return sheet.facts.app.value ? msg('In the app {app}', { id: 'operator.check-app', desc: 'Balance check in the operator’s app' }) : msg('In the app', { id: 'operator.check-app-unnamed', desc: 'Balance check in the operator’s app, whose name is not known' });
      case 'website':
        return msg('Signed in at {site}', { id: 'operator.check-website', desc: 'Balance check on the operator’s website' });
    }
  };
  const content = fill(text(), values);
  const address = one.kind === 'app' || one.kind === 'website' ? undefined : actionAddress(one as unknown as StepAction, one.confidence);
  return html`<dd>${address ? html`<a href=${address}>${content}</a>${typed(element, one)}` : html`<span>${content}</span>`}${mark(element, one)}${dispute(sheet, one)}</dd>`;
}

export function balance(sheet: Sheet): unknown {
  const { element, facts } = sheet;
  const title = element.msg('Check what is left', { id: 'operator.balance', desc: 'Heading of the ways to see the balance' });
  const notes = notesOn(sheet, 'balance');
  if (facts.balance.length === 0) {
    const unknown: Row = { label: element.msg('Code or page for the balance', { id: 'operator.balance-unknown', desc: 'Label where no way to check the balance is known' }), fact: { confidence: 'unknown' }, show: () => nothing };
    return group(sheet, title, [unknown], notes);
  }
  const kinds = [...new Set(facts.balance.map(({ shows }) => shows))];
  const list = html`<dl part="facts">
    ${kinds.map((shows) => html`<div class="fact"><dt>${showsLabel(element, shows)}</dt>${facts.balance.filter((one) => one.shows === shows).map((one) => check(sheet, one))}</div>`)}
  </dl>`;
  return group(sheet, title, [], notes, list);
}

/** The four clocks. */
export function clocks(sheet: Sheet): unknown {
  const { element, facts } = sheet;
  const { bundle, credit, card, identification } = facts.validity;
  const { locale } = element;
  const row = (label: string, fact: DurationFact): Row => ({
    label,
    fact,
    show: () =>
      html`${durationInWords(locale, fact.value!)}${fact.minimumAmount === undefined ? nothing : html` · ${fill(element.msg('from {amount}', { id: 'operator.minimum', desc: 'Behind a duration: a smaller top-up does not count' }), { amount: euro(locale, fact.minimumAmount) })}`}`,
  });
  const rows = forPrepaid(sheet, [
    row(element.msg('Bundle or bonus', { id: 'operator.bundle', desc: 'Clock: minutes, texts and data that come with a top-up' }), bundle),
    row(element.msg('Credit', { id: 'operator.credit', desc: 'Clock: credit in euro' }), credit),
    row(element.msg('Card and number', { id: 'operator.card', desc: 'Clock: the card itself and its number' }), card),
    row(element.msg('Identification', { id: 'operator.topic-identification', desc: 'Heading of notes about proving who you are, and label of how long that holds' }), identification),
  ]);
  const intro = rows.length > 0 ? html`<p class="muted">${element.msg('Counted from your last top-up; identification from the day you proved who you are.', { id: 'operator.clocks-from', desc: 'Above the four durations: from when they count' })}</p>` : nothing;
  return group(sheet, element.msg('What ends when', { id: 'operator.clocks', desc: 'Heading of the four durations: bundle, credit, card, identification' }), rows, notesOn(sheet, 'validity'), intro);
}

const amounts = (locale: string, { value }: AmountsFact): unknown => value!.map((amount) => euro(locale, amount)).join(' · ');

export function money(sheet: Sheet): unknown {
  const { element, facts } = sheet;
  const rows = forPrepaid(sheet, [{ label: element.msg('Amounts we have seen', { id: 'operator.amounts', desc: 'Label: amounts one can top up; the operator may have more' }), fact: facts.amounts, show: () => amounts(element.locale, facts.amounts) }]);
  return group(sheet, element.msg('Amounts and bonus', { id: 'operator.money', desc: 'Heading of amounts and bonus' }), rows, notesOn(sheet, 'amounts', 'bonus'));
}

export function refund(sheet: Sheet): unknown {
  const { element, facts } = sheet;
  const { fee, deadline } = facts.refund;
  const rows = forPrepaid(sheet, [
    { label: element.msg('It keeps', { id: 'operator.refund-fee', desc: 'Label: euro that the operator keeps of a refund' }), fact: fee, show: () => amounts(element.locale, fee) },
    { label: element.msg('Ask within', { id: 'operator.refund-deadline', desc: 'Label: time to ask for the refund after the number moved' }), fact: deadline as AnyFact, show: () => durationInWords(element.locale, deadline.value!) },
  ]);
  return group(sheet, element.msg('Credit back when you leave', { id: 'operator.refund', desc: 'Heading: refund of unused credit when the number moves to another operator' }), rows, notesOn(sheet, 'refund'));
}

export function company(sheet: Sheet): unknown {
  const { element, facts } = sheet;
  const rows: Row[] = [
    { label: element.msg('Belongs to', { id: 'operator.group', desc: 'Label: the company or group behind the brand' }), fact: facts.group, show: () => name(facts.group.value!) },
    { label: element.msg('Network', { id: 'operator.network', desc: 'Label: whose network the brand uses' }), fact: facts.network, show: () => name(facts.network.value!) },
  ];
  return group(sheet, topicLabel(element, 'company'), rows, notesOn(sheet, 'company'));
}
