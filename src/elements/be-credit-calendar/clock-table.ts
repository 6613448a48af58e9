import { html, type TemplateResult } from 'lit';
import { CLOCKS, clocksOf } from '../../dataset/credit-calendar/credit-dates.js';
import { isDuration } from '../../dataset/credit-calendar/civil-date.js';
import { loadedFacts } from '../../dataset/load.js';
import type { DurationFact } from '../../dataset/types.js';
import type { BeElement } from '../base.js';
import { operatorsByName } from '../shared/choice-form.js';
import { mark } from '../shared/confidence.js';
import { name } from '../shared/rich-text.js';
import { sourcesLine } from '../shared/sources-line.js';
import { clockName, ruleText } from './clock-texts.js';

/** The clocks of all operators, side by side; what is not known stays in view. */
export function clockTable(element: BeElement): TemplateResult {
  const facts = loadedFacts('calendar')!;
  const { data } = element;
  const sources: string[] = [];
  const unknown = element.msg('not known', { id: 'mark.unknown', desc: 'Small mark where nobody has been found who states the fact' });
  const cell = (clock: (typeof CLOCKS)[number], fact: DurationFact) => {
    sources.push(...(fact.sources ?? []));
    // In a narrow column the rows are stacked by CSS; the roles keep them a table for screen readers.
    return html`<td role="cell"><span class="label" aria-hidden="true">${clockName(element, clock)}: </span>${
      isDuration(fact.value) ? html`${ruleText(element, { clock, duration: fact.value, ...(fact.minimumAmount === undefined ? {} : { minimumAmount: fact.minimumAmount }) })}${mark(element, fact)}` : html`<span class="unknown">${unknown}</span>`
    }</td>`;
  };
  const rows = operatorsByName(element).map((id) => {
    const { validity } = clocksOf(data, facts, id);
    const { prepaid } = data.operators[id]!.sells;
    const plansOnly = prepaid.value === 'no' && CLOCKS.every((clock) => !isDuration(validity[clock].value));
    return html`<tr role="row" data-operator=${id}>
      <th role="rowheader" scope="row">${name(data.operators[id]!.name)}</th>
      ${plansOnly
        ? html`<td role="cell" colspan="4"><span class="unknown">${element.msg('Monthly plans only: no credit that ends', { id: 'calendar.plans-only', desc: 'In the table of clocks: this operator sells no prepaid cards' })}</span>${mark(element, prepaid)}</td>`
        : CLOCKS.map((clock) => cell(clock, validity[clock]))}
    </tr>`;
  });
  return html`<table role="table" part="table">
      <caption>${element.msg('How long things last at each operator. “Not known”: nobody has been found who states it; ask the operator.', { id: 'calendar.caption', desc: 'Caption of the table of clocks of all operators' })}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${element.msg('Operator', { id: 'calendar.operator-column', desc: 'Header of the first column of the table of clocks' })}</th>
          ${CLOCKS.map((clock) => html`<th role="columnheader" scope="col">${clockName(element, clock)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">${rows}</tbody>
    </table>
    ${sourcesLine(element, sources, facts.sourceSummaries)}`;
}
