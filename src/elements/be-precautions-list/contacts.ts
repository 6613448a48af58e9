import { html, nothing, type TemplateResult } from 'lit';
import type { Confidence, Contact } from '../../dataset/types.js';
import type { BeElement } from '../base.js';
import { mark } from '../shared/confidence.js';
import { contradictionLine } from '../shared/contradiction.js';
import { languageNames } from '../../locales/format.js';
import { copyButton } from '../shared/copy-button.js';
import { code } from '../shared/code.js';
import { hostOf, link, name } from '../shared/rich-text.js';

interface Reach {
  readonly value: string;
  readonly languages?: readonly string[];
  readonly from?: 'belgium' | 'abroad';
  readonly confidence: Confidence;
  readonly contradiction?: string;
}

/** The reader's own language first, then what holds for all, then English, then the rest. */
function byLanguage<T extends Reach>(locale: string, items: readonly T[]): readonly T[] {
  const [own] = locale.split('-') as [string];
  const rank = ({ languages }: T) => (languages?.includes(own) ? 0 : !languages ? 1 : languages.includes('en') ? 2 : 3);
  return [...items].sort((a, b) => rank(a) - rank(b));
}

/** One number, address or site: a link only when the body itself states it. */
function reach(element: BeElement, item: Reach, href: string, text: string, words: Readonly<Record<string, string>>): TemplateResult {
  const plain = href.startsWith('tel:') ? code(text) : html`<bdi dir="ltr">${text}</bdi>`;
  const shown = item.confidence !== 'official' ? plain : href.startsWith('https:') ? link(href, text) : html`<a href=${href}>${plain}</a>${copyButton(element, text)}`;
  const notes = [
    item.from === 'belgium' ? element.msg('in Belgium', { id: 'precautions.from-belgium', desc: 'Behind a phone number: dialled in Belgium' }) : item.from === 'abroad' ? element.msg('from abroad', { id: 'precautions.from-abroad', desc: 'Behind a phone number: dialled from another country' }) : '',
    item.languages ? languageNames(element.locale, item.languages) : '',
  ].filter(Boolean);
  return html`<dd>${shown}${notes.length > 0 ? html` <span class="muted">${notes.join(' · ')}</span>` : nothing}${mark(element, item)}${contradictionLine(item, words)}</dd>`;
}

/** Who helps, with languages and limits. */
export function contactCard(element: BeElement, id: string, contact: Contact): TemplateResult {
  const { words, locale } = element;
  const texts = words.contacts[id];
  const { about, limits } = contact.texts;
  const disputes = words.precautionsContradictions;
  const row = (label: string, items: readonly TemplateResult[]) => (items.length > 0 ? html`<div class="reach"><dt>${label}</dt>${items}</div>` : nothing);
  return html`<div class="contact tight" part="contact">
    <p><b>${name(contact.name)}</b></p>
    <p>${texts?.about}${mark(element, about)}</p>
    ${limits ? html`<p class="muted">${texts?.limits}${mark(element, limits)}</p>` : nothing}
    <dl>
      ${row(element.msg('Phone', { id: 'precautions.phone', desc: 'Label of phone numbers of a body that helps' }), byLanguage(locale, contact.phones as readonly Reach[]).map((item) => reach(element, item, `tel:${item.value.replaceAll(' ', '')}`, item.value, disputes)))}
      ${row(element.msg('E-mail', { id: 'precautions.email', desc: 'Label of e-mail addresses of a body that helps' }), byLanguage(locale, contact.emails as readonly Reach[]).map((item) => reach(element, item, `mailto:${item.value}`, item.value, disputes)))}
      ${row(element.msg('Site', { id: 'precautions.site', desc: 'Label of the sites of a body that helps' }), byLanguage(locale, contact.sites as readonly Reach[]).map((item) => reach(element, item, item.value, hostOf(item.value), disputes)))}
      ${row(element.msg('Languages', { id: 'precautions.languages', desc: 'Label: languages in which a body can be reached' }), [html`<dd>${contact.languages.value ? languageNames(locale, contact.languages.value) : nothing}${mark(element, contact.languages)}</dd>`])}
    </dl>
  </div>`;
}
