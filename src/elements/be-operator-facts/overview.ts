import { html, type TemplateResult } from 'lit';
import type { AnswerFact } from '../../dataset/types.js';
import type { BeElement } from '../base.js';
import { operatorsByName } from '../shared/choice-form.js';
import { commonFacts } from '../shared/common-facts.js';
import { mark } from '../shared/confidence.js';
import { contradictionLine } from '../shared/contradiction.js';
import { corrections } from '../shared/corrections.js';
import { flat } from '../shared/flat.js';
import { reportButton } from '../shared/report-button.js';
import { heading, hostOf, link, name } from '../shared/rich-text.js';
import { cell, column, dataTable, rowHeader } from '../shared/table.js';
import { yesOrNo } from './groups.js';

/** Names that are no operator any more, or never were one: text, no links. */
function brands(element: BeElement): unknown {
  const { state, facts } = commonFacts(element, 'brands');
  const { words } = element;
  if (!facts) return html`<p aria-busy=${state === 'loading'}></p>`;
  return html`${corrections(element, { title: element.msg('Often said, but not so', { id: 'operator.corrections', desc: 'Opens common errors about operators and their corrections' }), facts: facts.corrections, texts: words.brandsCorrections })}
    <details>
      <summary>${element.msg('Names you may still meet', { id: 'operator.closed', desc: 'Opens the list of brands that closed or are no phone cards' })}</summary>
      ${flat(html`<ul class="dots tight" part="list">
        ${Object.entries(facts.closedBrands).map(([id, brand]) => html`<li><b>${name(brand.name)}</b> · ${words.closedBrands[id]}${mark(element, brand)}${contradictionLine(brand, words.brandsContradictions)}</li>`)}
      </ul>`)}
    </details>`;
}

/** All operators in one table. */
export function overview(element: BeElement): TemplateResult {
  const { data, words } = element;
  const answer = (label: string, fact: AnswerFact) => cell(label, html`<span data-answer=${fact.value ?? 'unknown'}>${fact.value ? yesOrNo(element, fact.value) : ''}${mark(element, fact)}</span>`);
  const address = element.msg('Official address', { id: 'operator.home', desc: 'Label: the operator’s home page' });
  const cards = ['prepaid', 'postpaid', 'esim'] as const;
  return html`${heading(element.level, element.msg('All operators', { id: 'operator.overview', desc: 'Heading of the table of all operators' }), 'section-title')}
    ${dataTable(
      element.msg('What each one sells. “Not known” means that we found no page which says so; check at its address.', { id: 'operator.overview-caption', desc: 'Caption of the table of all operators' }),
      [element.msg('Operator', { id: 'operator.name', desc: 'Header of the column of operators' }), ...cards.map((card) => words.cards[card]), address].map(column),
      operatorsByName(element).map((id) => {
        const { name: brand, home, sells } = data.operators[id]!;
        return html`<tr role="row">${rowHeader(name(brand))}${cards.map((card) => answer(words.cards[card], sells[card]))}<td role="cell"><div class="wide">${link(home, hostOf(home))}</div></td></tr>`;
      }),
    )}
    ${brands(element)}
    <p class="muted">${reportButton(element)}</p>`;
}
