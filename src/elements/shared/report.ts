import { html, nothing, type TemplateResult } from 'lit';
import { factAt, factPath } from '../../dataset/fact-path.js';
import { loadedParts, loadedSources, loadSources, type SourceSummary } from '../../dataset/load.js';
import type { OperatorId } from '../../dataset/types.js';
import { VERSION } from '../../generated/version.js';
import { hasWords, loadWords } from '../../locales/words.js';
import { warnOnce } from '../../warn.js';
import type { BeElement } from '../base.js';
import { copyOnClick } from './copy-button.js';
import { checkIcon, flagIcon } from './generated/icons.js';
import { code } from './code.js';
import { fill, link } from './rich-text.js';

/** Any fact, as far as a reference needs it. */
interface Referable {
  readonly path?: string;
  readonly id?: string;
  readonly value?: unknown;
  readonly confidence?: string;
  readonly sources?: readonly string[];
  readonly host?: true;
}

/** A sentence on the page is quoted up to here. */
const QUOTED_CHARACTERS = 200;

const operatorOf = (element: BeElement): OperatorId | undefined => element.setting<OperatorId>('operator') || undefined;

const pathOf = (element: BeElement, fact: Referable): string => fact.path ?? factPath(element.data, fact, operatorOf(element)) ?? fact.id ?? '?';

/** A source as "BASE, undated", with the address as read where that is loaded: the scripts of a CDN know it only of some. */
function sourceText(element: BeElement, id: string): string {
  const known = [operatorOf(element), 'general' as const].map((of) => of && loadedSources(of, element.data)?.sources[id]).find(Boolean);
  if (known) return `${known.publisher}, ${known.date}, ${known.readAt}`;
  const parts = [...loadedParts().values()] as readonly { readonly sourceSummaries?: Readonly<Record<string, SourceSummary>> }[];
  return parts.map(({ sourceSummaries }) => sourceSummaries?.[id]).find(Boolean)?.join(', ') ?? id;
}

/** What is copied. In English, for whoever keeps the facts; what the reader saw stands in the reader's language. */
function reference(element: BeElement, fact: Referable, shown?: string): string {
  const { value, confidence, sources = [], host } = { ...(fact.path ? factAt(element.data, fact.path) : undefined), ...fact } as Referable;
  return [
    `be-topup-guide ${VERSION}: ${pathOf(element, fact)}`,
    ...(value === undefined ? [] : [`value: ${JSON.stringify(value)}`]),
    ...(confidence ? [`confidence: ${host ? 'this site’s own' : confidence}`] : []),
    ...sources.map((id) => `source: ${sourceText(element, id)}`),
    ...(shown ? [`shown (${element.locale}): ${shown}`] : []),
  ].join('\n');
}

/** What stands around a button: its fact with its label, without the buttons themselves. */
function shownAround(button: HTMLElement): string {
  const around = button.closest('li, .fact, tr, p, dd, h2, h3, h4, h5, h6')?.cloneNode(true) as HTMLElement | undefined;
  for (const extra of around?.querySelectorAll('button, label, .report-link') ?? []) extra.remove();
  return (around?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, QUOTED_CHARACTERS);
}

/** The host's address for reports with the reference of a fact in it, or undefined when none is set or it is not allowed. */
function reportAddress(element: BeElement, fact: Referable): string | undefined {
  const pattern = element.setting<string>('report-url');
  if (!pattern) return undefined;
  const address = URL.canParse(pattern) ? new URL(pattern) : undefined;
  if (!address || !['https:', 'mailto:'].includes(address.protocol) || address.username || address.password) {
    warnOnce(`report-url="${pattern}" is not allowed; use an https: or mailto: address, with {reference} where the reference goes`);
    return undefined;
  }
  return pattern.replaceAll('{reference}', encodeURIComponent(reference(element, fact)));
}

function tools(element: BeElement, fact: Referable, shown = false): TemplateResult {
  const id = pathOf(element, fact);
  const label = element.msg('Copy the reference {id}', { id: 'reference.copy', desc: 'Name of a button with an icon; {id} is the English name of a fact' }).replace('{id}', id);
  const address = reportAddress(element, fact);
  const send = element.msg('Report', { id: 'reference.report', desc: 'Link behind a fact: leads to where this site takes reports of wrong facts' });
  return html`<button type="button" class="copy screen-only" part="copy" aria-label=${label} @click=${copyOnClick(element, (button) => reference(element, fact, shown ? undefined : shownAround(button)))}>${flagIcon}${checkIcon}${shown ? code(id) : nothing}</button>${address ? html`<span class="report-link screen-only">${link(address, send)}</span>` : nothing}`;
}

/**
 * From now on the element shows a button behind each fact.
 * @throws the import's error when its words cannot be fetched
 */
export async function startReporting(element: BeElement): Promise<void> {
  const operator = operatorOf(element);
  // Without the addresses of its sources a reference is still good.
  const sources = [...(operator ? [operator] : []), 'general' as const].map((of) => loadSources(of).catch(() => undefined));
  await Promise.all([loadWords(element.locale, ['reference']), ...sources]);
  const started = element.locale;
  element.reporting = {
    fact: (fact) => (hasWords(element.locale, ['reference']) ? tools(element, fact) : nothing),
    explanation(more) {
      if (!hasWords(element.locale, ['reference'])) {
        // The language was changed meanwhile, or its words were lost.
        if (element.locale !== started) void startReporting(element).then(() => element.requestUpdate());
        return nothing;
      }
      const how = element.msg('Behind each fact there is a button {icon} now. It copies a reference: name, value, source, version. Send that to whoever runs this page.', { id: 'reference.how', desc: 'What a reader does who found a wrong fact; {icon} is the icon of the button' });
      return html`<span class="reference-how"><span role="status">${fill(how, { icon: flagIcon })}</span>${more.map((path) => tools(element, { path }, true))}</span>`;
    },
  };
}
