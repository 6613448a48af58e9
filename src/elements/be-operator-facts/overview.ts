import { html, type TemplateResult } from 'lit';
import type { AnswerFact } from '../../dataset/types.js';
import type { BeElement } from '../base.js';
import { operatorsByName } from '../shared/choice-form.js';
import { commonFacts } from '../shared/common-facts.js';
import { mark } from '../shared/confidence.js';
import { contradictionLine } from '../shared/contradiction.js';
import { corrections } from '../shared/corrections.js';
import { heading, hostOf, link, name } from '../shared/rich-text.js';
import { yesOrNo } from './groups.js';

/** Names that are no operator any more, or never were one: text, no links. */
function brands(element: BeElement): unknown {
  const { state, facts } = commonFacts(element, 'brands');
  const { words } = element;
  if (!facts) return html`<p aria-busy=${state === 'loading'}></p>`;
  return html`${corrections(element, { title: element.msg('Often said, but not so', { id: 'operator.corrections', desc: 'Opens common errors about operators and their corrections' }), facts: facts.corrections, texts: words.brandsCorrections })}
    <details>
      <summary>${element.msg('Names you may still meet', { id: 'operator.closed', desc: 'Opens the list of brands that closed or are no phone cards' })}</summary>
      <ul class="notes tight" part="list">
        ${Object.entries(facts.closedBrands).map(([id, brand]) => html`<li><b>${name(brand.name)}</b> · ${words.closedBrands[id]}${mark(element, brand)}${contradictionLine(brand, words.brandsContradictions)}</li>`)}
      </ul>
    </details>`;
}

/** All operators in one table. */
export function overview(element: BeElement): TemplateResult {
  const { data, words } = element;
  const answer = (label: string, fact: AnswerFact) => html`<td role="cell" data-answer=${fact.value ?? 'unknown'}><span class="label" aria-hidden="true">${label}: </span>${fact.value ? yesOrNo(element, fact.value) : ''}${mark(element, fact)}</td>`;
  const address = element.msg('Official address', { id: 'operator.home', desc: 'Label: the operator’s home page' });
  const column = (label: string) => html`<th role="columnheader" scope="col">${label}</th>`;
  return html`${heading(element.level, element.msg('All operators', { id: 'operator.overview', desc: 'Heading of the table of all operators' }), 'section-title')}
    <table role="table" part="table">
      <caption>${element.msg('What each one sells. “Not known” means that we found no page which says so; check at its address.', { id: 'operator.overview-caption', desc: 'Caption of the table of all operators' })}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${column(element.msg('Operator', { id: 'operator.name', desc: 'Header of the column of operators' }))}${column(words.cards.prepaid)}${column(words.cards.postpaid)}${column(words.cards.esim)}${column(address)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${operatorsByName(element).map((id) => {
          const operator = data.operators[id]!;
          const { prepaid, postpaid, esim } = operator.sells;
          return html`<tr role="row">
            <th role="rowheader" scope="row">${name(operator.name)}</th>
            ${answer(words.cards.prepaid, prepaid)}${answer(words.cards.postpaid, postpaid)}${answer(words.cards.esim, esim)}
            <td role="cell">${link(operator.home, hostOf(operator.home))}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    ${brands(element)}`;
}
