import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { LinkFinding, MessageCheck } from '../../dataset/link-check/index.js';
import { defaultDataset } from '../../dataset/default.js';
import { loadedFacts } from '../../dataset/load.js';
import type { OperatorId } from '../../dataset/types.js';
import { warnOnce } from '../../warn.js';
import { plural } from '../../locales/format.js';
import { viewStyles } from '../../styles/view.js';
import type { View } from '../base.js';
import { EVENTS } from '../names.js';
import { choiceFormStyles } from '../shared/choice-form.styles.js';
import { copyButton } from '../shared/copy-button.js';
import { code } from '../shared/code.js';
import { fill, heading, name } from '../shared/rich-text.js';
import { sourcesLine } from '../shared/sources-line.js';
import { verdictContent } from '../shared/verdict.js';
import type { BeLinkCheck, LinkCheckState } from './be-link-check.js';
import { linkCheckStyles } from './be-link-check.styles.js';
import { REASON_TEXTS } from './reasons.js';

/** Fetched with the public suffix list inside, when a reader is about to use it. */
const checker = () => import('../../dataset/link-check/index.js');

async function check(element: BeLinkCheck): Promise<void> {
  const text = element.renderRoot.querySelector('textarea')!.value;
  if (text.trim() === '') {
    element.shown = 'empty';
    return;
  }
  element.shown = 'busy';
  try {
    const { checkMessage, officialDomainsOf } = await checker();
    // The reader may have gone on writing.
    if (element.shown !== 'busy') return;
    const result = checkMessage(text, element.data);
    const operator = element.setting<OperatorId>('operator') || result.operator || '';
    element.shown = { check: result, own: operator ? officialDomainsOf(operator) : [], operator };
    element.emit(EVENTS.linkResult, { verdict: result.verdict, operator: result.operator ?? '', reasons: result.reasons });
  } catch (error) {
    warnOnce(`the link check could not be loaded (${String(error)})`);
    element.shown = 'lost';
  }
}

function verdictText(element: BeLinkCheck, { verdict, operator, worst, reasons }: MessageCheck): unknown {
  const who = operator ? name(element.data.operators[operator]?.name ?? operator) : undefined;
  switch (verdict) {
    case 'official':
      return who
        ? fill(element.msg('This is an address of {operator}.', { id: 'link.official', desc: 'Result of the link check' }), { operator: who })
        : element.msg('This is an address of an authority or public service.', { id: 'link.official-authority', desc: 'Result of the link check' });
    case 'other':
      return element.msg('This is not an operator’s address.', { id: 'link.other', desc: 'Result of the link check: a stranger' });
    case 'lookalike':
      if (worst?.verdict !== 'lookalike') {
        return who
          ? fill(element.msg('This looks like a false message in the name of {operator}.', { id: 'link.false-message', desc: 'Result of the link check: the request is a fraud' }), { operator: who })
          : element.msg('This looks like a fraud.', { id: 'link.fraud', desc: 'Result of the link check: the request is a fraud, no operator named' });
      }
      if (!who) return element.msg('This looks like a known address, but it is not.', { id: 'link.lookalike-authority', desc: 'Result of the link check: imitates an authority' });
      return reasons.includes('other-country')
        ? fill(element.msg('This is not {operator} in Belgium.', { id: 'link.lookalike-abroad', desc: 'Result of the link check: same brand in another country' }), { operator: who })
        : fill(element.msg('This looks like {operator}, but is none of its known addresses.', { id: 'link.lookalike', desc: 'Result of the link check: imitates an operator' }), { operator: who });
    default:
      return reasons.includes('operator-domain') || reasons.includes('authority-domain')
        ? element.msg('Cannot tell: the name is known, but something is wrong here.', { id: 'link.unknown-known', desc: 'Result of the link check: official host, but disguised, or a wrong request' })
        : element.msg('Cannot tell whose this is.', { id: 'link.unknown', desc: 'Result of the link check' });
  }
}

/** The host as a browser would open it; what someone had to register stands out. */
function hostLine(element: BeLinkCheck, { host, registrable }: LinkFinding): unknown {
  if (!host) return nothing;
  const end = registrable || host;
  return html`<div>
    <p class="muted">${element.msg('A browser would open:', { id: 'link.opens', desc: 'Stands above the host in large type' })}</p>
    <bdi class="host" part="host" dir="ltr"><span>${host.slice(0, host.length - end.length)}</span><b>${end}</b></bdi>
  </div>`;
}

function reasonItems(element: BeLinkCheck, { reasons, operator, worst, scams }: MessageCheck): unknown {
  const { words } = element;
  const whose = operator ?? worst?.operator;
  const values = {
    operator: whose ? name(element.data.operators[whose]?.name ?? whose) : name(worst?.registrable ?? ''),
    name: html`<bdi dir="ltr"><b>${worst?.registrable || worst?.host || ''}</b></bdi>`,
  };
  return reasons.map((reason) => html`<li data-reason=${reason}>${fill(REASON_TEXTS[reason](element), values)}${reason === 'known-scam' ? scams.map((id) => html` ${words.scams[id]}`) : nothing}</li>`);
}

/** Where to forward a message, in the reader's language as far as there is one, and whom to call. Only official ones. */
function help(element: BeLinkCheck) {
  const { contacts } = loadedFacts('link', defaultDataset)!;
  const emails = contacts.safeonweb.emails.filter(({ confidence }) => confidence === 'official');
  const inLanguage = (language: string) => emails.find(({ languages }) => languages?.includes(language));
  return { email: inLanguage(element.locale.split('-')[0]!) ?? inLanguage('en') ?? emails[0], phones: contacts['card-stop'].phones.filter(({ confidence }) => confidence === 'official') };
}

/** What to do with it. An address that is official needs nothing; anything else is not to be trusted. */
function nextSteps(element: BeLinkCheck, { check: { verdict }, own, operator }: Exclude<LinkCheckState, string>): unknown {
  const { email: forwardTo, phones: cardStop } = help(element);
  const email = forwardTo?.value;
  const phone = (from: string) => {
    const value = cardStop.find((one) => one.from === from)?.value;
    return value ? html`<a class="phone" href="tel:${value.replaceAll(' ', '')}"><bdi dir="ltr">${value}</bdi></a>` : nothing;
  };
  return html`${heading(element.level + 1, element.msg('What to do', { id: 'link.what-to-do', desc: 'Heading of the advice below the result' }), 'item-title')}
    <ul class="dots tight" part="list">
      ${verdict === 'official' ? nothing : html`<li>${element.msg('Do not pay there and give no code, password or card number.', { id: 'link.do-not-pay', desc: 'Advice, 1' })}</li>`}
      ${own.length > 0
        ? html`<li>${fill(element.msg('Type {operator}’s own address yourself: {site}', { id: 'link.type-yourself', desc: 'Advice, 2; {site} is one or more host names' }), { operator: name(element.data.operators[operator as OperatorId]?.name ?? operator), site: own.map((site, index) => [index ? ' / ' : '', code(site)]) })}${own.map((site) => copyButton(element, site, own.length > 1))}</li>`
        : html`<li>${element.msg('Type your operator’s own address yourself, as it stands on your contract or SIM packet.', { id: 'link.type-yourself-any', desc: 'Advice, 2, when no operator is known' })}</li>`}
      ${email && verdict !== 'official' ? html`<li>${fill(element.msg('Forward a suspicious e-mail to {address}; of a text message send a screenshot.', { id: 'link.forward', desc: 'Advice, 3; {address} is an e-mail address of Safeonweb' }), { address: html`<a href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a>` })}</li>` : nothing}
      ${verdict === 'official' ? nothing : html`<li>${fill(element.msg('Bank details given already? Call Card Stop at once: {phone} (from abroad {abroad}), and your bank.', { id: 'link.card-stop', desc: 'Advice, 4' }), { phone: phone('belgium'), abroad: phone('abroad') })}</li>`}
    </ul>`;
}

function result(element: BeLinkCheck, shown: Exclude<LinkCheckState, string>): TemplateResult {
  const { check: checked } = shown;
  const { scams, sourceSummaries } = loadedFacts('link', defaultDataset)!;
  const { email, phones } = help(element);
  const sources = [email, ...phones, ...checked.scams.map((id) => scams[id])].flatMap((fact) => fact?.sources ?? []);
  return html`
    ${checked.worst ? hostLine(element, checked.worst) : nothing}
    ${checked.links.length > 1 ? html`<p class="muted">${plural(element.locale, element.msg('This text has {count, plural, one {# link} other {# links}}. The worst one decides.', { id: 'link.several', desc: 'Below the host, when there are several links' }), checked.links.length)}</p>` : nothing}
    <ul class="dots tight" part="list">
      ${reasonItems(element, checked)}
    </ul>
    ${checked.verdict === 'official' ? html`<p>${element.msg('This says whose address it is, not that the message is honest. In doubt, type the address yourself.', { id: 'link.not-safe', desc: 'Below an official result' })}</p>` : nothing}
    ${nextSteps(element, shown)} ${checked.verdict === 'official' ? nothing : sourcesLine(element, new Set(sources), sourceSummaries)}
  `;
}

const TONES = { official: 'good', other: 'warn', lookalike: 'bad', unknown: 'unknown' } as const;

function message(element: BeLinkCheck, shown: LinkCheckState | undefined): unknown {
  if (shown === 'empty') return element.msg('Paste an address or a message first.', { id: 'link.empty', desc: 'Shown when the field is empty' });
  if (shown === 'lost') return element.msg('The check could not be loaded. Try again when you are online.', { id: 'link.lost', desc: 'Shown when the code of the check cannot be fetched' });
  return typeof shown === 'object' ? verdictContent(TONES[shown.check.verdict], verdictText(element, shown.check), shown.check.verdict === 'other') : nothing;
}

function render(element: BeLinkCheck): TemplateResult {
  const { shown } = element;
  const checked = typeof shown === 'object' ? shown : undefined;
  const start = () => void check(element);
  const warmUp = () => void checker().catch(() => undefined);
  return html`<div class="stack">
    ${heading(element.level, element.msg('Is this link real?', { id: 'link.title', desc: 'Heading of the link check' }), 'section-title')}
    <div class="stack screen-only" part="form">
      <label class="field"
        ><span>${element.msg('Paste a web address or the whole message', { id: 'link.label', desc: 'Label of the text field' })}</span>
        <textarea
          rows="3"
          dir="auto"
          spellcheck="false"
          autocapitalize="off"
          autocomplete="off"
          aria-describedby="private"
          aria-invalid=${shown === 'empty'}
          @focus=${warmUp}
          @input=${() => (element.shown = undefined)}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) start();
          }}
        ></textarea>
      </label>
      <p class="muted" id="private">${element.msg('Checked here on the page: nothing is sent anywhere, and the link is not opened.', { id: 'link.private', desc: 'Below the text field' })}</p>
      <div><button type="button" class="button main" part="button" aria-disabled=${shown === 'busy'} @click=${start}>${element.msg('Check', { id: 'link.check', desc: 'Button' })}</button></div>
    </div>
    <div class=${checked ? 'answer stack' : ''} data-verdict=${checked?.check.verdict ?? nothing} data-tone=${checked ? TONES[checked.check.verdict] : nothing} aria-busy=${shown === 'busy'}>
      <p role="status" class="verdict" part="verdict">${message(element, shown)}</p>
      ${checked ? keyed(checked, result(element, checked)) : nothing}
    </div>
  </div>`;
}

export const view: View = { styles: [viewStyles, choiceFormStyles, linkCheckStyles], render };
