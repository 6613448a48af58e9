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
import { cell, column, dataTable, rowHeader } from '../shared/table.js';
import { clockName, ruleText } from './clock-texts.js';

/** The clocks of all operators, side by side; what is not known stays in view. */
export function clockTable(element: BeElement): TemplateResult {
  const facts = loadedFacts('calendar', element.data)!;
  const { data } = element;
  const sources: string[] = [];
  const value = (clock: (typeof CLOCKS)[number], fact: DurationFact) => {
    sources.push(...(fact.sources ?? []));
    if (!isDuration(fact.value)) return mark(element, fact.value === undefined ? fact : { confidence: 'unknown' });
    return html`${ruleText(element, { clock, duration: fact.value, ...(fact.minimumAmount === undefined ? {} : { minimumAmount: fact.minimumAmount }) })}${mark(element, fact)}`;
  };
  const rows = operatorsByName(element).map((id) => {
    const { validity } = clocksOf(data, facts, id);
    const { prepaid } = data.operators[id]!.sells;
    const plansOnly = prepaid.value === 'no' && CLOCKS.every((clock) => !isDuration(validity[clock].value));
    return html`<tr role="row" data-operator=${id}>
      ${rowHeader(name(data.operators[id]!.name))}
      ${plansOnly
        ? html`<td role="cell" colspan="4"><div class="wide muted">${element.msg('Monthly plans only: no credit that ends', { id: 'calendar.plans-only', desc: 'In the table of clocks: this operator sells no prepaid cards' })}${mark(element, prepaid)}</div></td>`
        : CLOCKS.map((clock) => cell(clockName(element, clock), value(clock, validity[clock])))}
    </tr>`;
  });
  return html`${dataTable(
      element.msg('How long things last at each operator. “Not known”: nobody has been found who states it; ask the operator.', { id: 'calendar.caption', desc: 'Caption of the table of clocks of all operators' }),
      html`${column(element.msg('Operator', { id: 'calendar.operator-column', desc: 'Header of the first column of the table of clocks' }))}${CLOCKS.map((clock) => column(clockName(element, clock)))}`,
      rows,
    )}
    ${sourcesLine(element, sources, facts.sourceSummaries)}`;
}
