import { css, html, nothing, type TemplateResult } from 'lit';
import { loadedFacts, loadSources } from '../../dataset/load.js';
import type { OperatorId, Source } from '../../dataset/types.js';
import { plural } from '../../locales/format.js';
import { viewStyles } from '../../styles/view.js';
import type { View } from '../base.js';
import { mark } from '../shared/confidence.js';
import { flat } from '../shared/flat.js';
import { hostMark } from '../shared/host-mark.js';
import { openInPrint } from '../shared/open-in-print.js';
import { operatorSources } from '../shared/operator-sources.js';
import { operatorPart } from '../shared/operator-part.js';
import { prepareOperator } from '../shared/prepare-operator.js';
import { reportButton } from '../shared/report-button.js';
import { fill, heading, hostOf, link, name } from '../shared/rich-text.js';
import { dateText, summaryOf } from '../shared/sources-line.js';
import type { BeSourceList } from './be-source-list.js';

const styles = css`
  .entry {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .address {
    font-size: 0.8em;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .claim {
    color: var(--_muted);
  }
`;

function entry(element: BeSourceList, source: Source & { readonly host?: true }): TemplateResult {
  return html`<li class="entry">
    <p>
      <b>${name(source.publisher)}</b> · ${element.words.sourceKinds[source.kind]} · ${dateText(element, summaryOf(source))}
      ${source.link ? html` · ${link(source.link, hostOf(source.link))}` : nothing}${source.host ? hostMark(element) : nothing}
    </p>
    <p class="address">${fill(element.msg('Read at {address}', { id: 'sources.read-at', desc: 'Address of the archived copy of a page, as plain text' }), { address: html`<bdi dir="ltr">${source.readAt}</bdi>` })}</p>
  </li>`;
}

function render(element: BeSourceList): TemplateResult {
  openInPrint(element);
  const facts = loadedFacts('sources', element.data)!;
  const { words } = element;
  const wanted = element.setting<OperatorId>('operator') || undefined;
  const operator = wanted && element.data.operators[wanted];
  const of = operator ? operator.id : 'general';
  const detail = operatorPart(element, 'operators', operator ? (operator.id as OperatorId) : undefined);
  const { loading, loaded } = operatorSources(element, of as OperatorId | 'general');
  const sources = loaded?.sources;
  const contradictions = detail.state === 'ready' ? Object.values(detail.words.contradictions) : [];
  const entries = Object.values(sources ?? {});

  return html`<div class="stack" aria-busy=${loading || detail.state === 'loading'}>
    ${heading(element.level, element.msg('Where this comes from', { id: 'sources.title', desc: 'Heading of the list of sources' }), 'section-title')}
    <p>${element.msg('Every fact has a source. We read archived copies of these pages, most of them undated; nothing was checked live. What nobody confirms is marked.', { id: 'sources.intro', desc: 'Says how the facts were found and how sure they are' })}</p>
    ${heading(element.level + 1, element.msg('Often said, but not so', { id: 'sources.corrections', desc: 'Heading of the list of common errors and their corrections' }), 'item-title')}${flat(html`<ul part="list">
      ${Object.entries(facts.corrections).map(([id, fact]) => html`<li class="entry"><p class="claim">${words.corrections[id]?.claim}</p><p>${words.corrections[id]?.truth}${mark(element, fact)}</p></li>`)}
    </ul>`)}
    <p class="muted">${reportButton(element)}</p>
    ${contradictions.length > 0
      ? html`${heading(element.level + 1, element.msg('Where sources disagree', { id: 'sources.contradictions', desc: 'Heading of the list of contradictions between sources' }), 'item-title')}${flat(html`<ul part="list">
            ${contradictions.map((text) => html`<li class="entry">${text}</li>`)}
          </ul>`)}`
      : nothing}
    <details>
      <summary>
        ${operator
          ? fill(plural(element.locale, element.msg('{count, plural, one {# page} other {# pages}} read about {operator}', { id: 'sources.pages-of', desc: 'Opens the list of pages read about an operator' }), entries.length), { operator: name(operator.name) })
          : plural(element.locale, element.msg('{count, plural, one {# page} other {# pages}} read about all operators', { id: 'sources.pages', desc: 'Opens the list of pages that hold for all operators' }), entries.length)}
      </summary>
      ${flat(html`<ul part="list">
        ${entries.map((source) => entry(element, source))}
      </ul>`)}
    </details>
  </div>`;
}

export const view: View = { styles: [viewStyles, styles], render, prepare: (element) => Promise.all([prepareOperator(element, 'operators'), loadSources(element.setting<OperatorId>('operator') || 'general')]) };
