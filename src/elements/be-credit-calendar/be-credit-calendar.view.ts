import { html, noChange, nothing, type TemplateResult } from 'lit';
import { addDuration, isCalendarDate, shiftDays, todayInBelgium } from '../../dataset/credit-calendar/civil-date.js';
import { CLOCKS, clocksOf, datesFrom, datesFromOwnRule, isConfirmed, type ClockRule, type CreditDates } from '../../dataset/credit-calendar/credit-dates.js';
import { notBeforeDataset, type Aged } from '../../dataset/age.js';
import { loadedFacts } from '../../dataset/load.js';
import type { OperatorId } from '../../dataset/types.js';
import { dateInWords, euro } from '../../locales/format.js';
import { viewStyles } from '../../styles/view.js';
import { warnOnce } from '../../warn.js';
import type { View } from '../base.js';
import { EVENTS } from '../names.js';
import { operatorsByName } from '../shared/choice-form.js';
import { announcement, personActed } from '../shared/announcement.js';
import { choiceFormStyles } from '../shared/choice-form.styles.js';
import { mark } from '../shared/confidence.js';
import { flat } from '../shared/flat.js';
import { hostMark } from '../shared/host-mark.js';
import { operatorPart } from '../shared/operator-part.js';
import { options } from '../shared/options.js';
import { prepareOperator } from '../shared/prepare-operator.js';
import { fill, heading, hostOf, link, name } from '../shared/rich-text.js';
import { sourcesLine } from '../shared/sources-line.js';
import { tableStyles } from '../shared/table.styles.js';
import type { BeCreditCalendar } from './be-credit-calendar.js';
import { calendarStyles } from './be-credit-calendar.styles.js';
import { clockTable } from './clock-table.js';
import { clockName, ruleText, smallestTopUp } from './clock-texts.js';

const REMIND_DAYS = 7;
const OWN_CLOCKS = ['card', 'credit', 'bundle'] as const;
type OwnClock = (typeof OWN_CLOCKS)[number];
const END = { bundle: 'bundleEnd', credit: 'creditEnd', card: 'cardEnd' } as const;

/** What the reader typed and did here; kept as long as the element lives. */
interface State {
  own?: { readonly operator: OperatorId; readonly clock: OwnClock; readonly duration: string } | undefined;
  saved?: 'saved' | 'lost' | undefined;
  /** What the choice comes to, in one sentence. */
  said?: unknown;
}
const states = new WeakMap<BeCreditCalendar, State>();
function stateOf(element: BeCreditCalendar): State {
  let state = states.get(element);
  if (!state) states.set(element, (state = {}));
  return state;
}

function readInput(element: BeCreditCalendar): { operator: OperatorId | ''; date: string; amount: number | undefined } {
  const operator = element.setting<OperatorId>('operator') ?? '';
  const date = element.setting<string>('date') || '';
  const amount = element.setting<string>('amount') || '';
  if (date && !isCalendarDate(date)) warnOnce(`date="${date}" is not known; use one of days as YYYY-MM-DD`);
  const euros = Number(amount);
  const isAmount = amount !== '' && Number.isFinite(euros) && euros > 0;
  if (amount && !isAmount) warnOnce(`amount="${amount}" is not known; use one of amounts in euro above 0`);
  return { operator: operator && element.data.operators[operator] ? operator : '', date: isCalendarDate(date) ? date : todayInBelgium(), amount: isAmount ? euros : undefined };
}

function form(element: BeCreditCalendar, { operator, date, amount }: ReturnType<typeof readInput>): TemplateResult {
  const state = stateOf(element);
  const change = (part: Partial<Pick<BeCreditCalendar, 'operator' | 'date' | 'amount'>>) => {
    state.saved = undefined;
    personActed(element);
    Object.assign(element, part);
  };
  const value = (event: Event) => (event.currentTarget as HTMLInputElement).value;
  // While a year is typed, browsers hand over 0002, 0020, 0202: taken for a wrong day it would be replaced under the reader's fingers.
  const takeDate = (day: string) => isCalendarDate(day) && change({ date: day });
  return html`<div class="fields screen-only" part="form">
    <label class="field"
      ><span>${element.msg('Your operator', { id: 'form.operator', desc: 'Label of the list of phone operators' })}</span>
      <select name="operator" .value=${operator} @change=${(event: Event) => change({ operator: value(event) })}>
        ${options([['', element.msg('All side by side', { id: 'calendar.operator-none', desc: 'First entry of the list of operators: the clocks of all are compared' })], ...operatorsByName(element).map((id) => [id, element.data.operators[id]!.name] as const)], operator)}
      </select></label
    >
    <label class="field"
      ><span>${element.msg('Day of the top-up', { id: 'calendar.date', desc: 'Label of the date field' })}</span>
      <input type="date" name="date" .value=${date} min="1900-01-01" max="2999-12-31" @change=${(event: Event) => takeDate(value(event))}
    /></label>
    <label class="field"
      ><span>${element.msg('Amount in euro', { id: 'calendar.amount', desc: 'Label of the amount field' })}</span>
      <input type="number" name="amount" inputmode="decimal" min="0" step="any" .value=${amount === undefined ? '' : String(amount)} @change=${(event: Event) => change({ amount: value(event) })}
    /></label>
  </div>`;
}

/** One clock: its last day, or why there is none. */
function dateRow(element: BeCreditCalendar, dates: CreditDates, rule: ClockRule & Aged, amount: number | undefined, today: string): TemplateResult {
  const end = rule.clock === 'identification' ? undefined : dates[END[rule.clock]];
  const minimum = rule.minimumAmount === undefined ? '' : euro(element.locale, rule.minimumAmount);
  const why = (): unknown => {
    switch (rule.why) {
      case 'amount-too-small':
        return fill(element.msg('Does not start: {amount} is less than {minimum}.', { id: 'calendar.too-small', desc: 'Why a clock has no date; {amount} and {minimum} are amounts in euro' }), { amount: euro(element.locale, amount ?? 0), minimum });
      case 'amount-not-given':
        return fill(element.msg('Type the amount: it takes at least {minimum}.', { id: 'calendar.amount-missing', desc: 'Why a clock has no date yet; {minimum} is an amount in euro' }), { minimum });
      case 'not-confirmed':
        return element.msg('Not confirmed, so no date. Ask the operator.', { id: 'calendar.not-confirmed', desc: 'Why a clock has no date: only one or an old source states the rule' });
      case 'not-by-top-up':
        return element.msg('Counts from the day you identified yourself, not from a top-up.', { id: 'calendar.not-by-top-up', desc: 'Why the clock of identification has no date' });
      default:
        return element.msg('Not known. Ask the operator.', { id: 'calendar.unknown', desc: 'Why a clock has no date: nobody has been found who states the rule' });
    }
  };
  const source =
    rule.why === 'own-rule' ? html` <span class="mark" part="mark" data-level="low">${element.msg('your own rule', { id: 'calendar.own-mark', desc: 'Small mark beside a date that follows from a rule the reader typed' })}</span>` : mark(element, rule.confidence === 'unknown' ? undefined : rule);
  return html`<li class="date" data-clock=${rule.clock} data-why=${rule.why}>
    <span>${clockName(element, rule.clock)}</span>
    ${end
      ? html`<span><time class="end" datetime=${end}>${dateInWords(element.locale, end, 'short')}</time>${end < today ? html` <span class="passed">${element.msg('(has passed)', { id: 'calendar.passed', desc: 'Beside a date before today' })}</span>` : nothing}</span>`
      : html`<span class="muted">${why()}</span>`}
    ${rule.duration ? html`<span class="about muted">${ruleText(element, rule)}${source}</span>` : nothing}
  </li>`;
}

/** "To keep this number, top up at least … before …", and what an earlier top-up changes. */
function keep(element: BeCreditCalendar, operator: OperatorId, dates: CreditDates, amount: number | undefined): TemplateResult {
  const clocks = clocksOf(element.data, loadedFacts('calendar', element.data)!, operator);
  const brand = name(element.data.operators[operator]!.name);
  const least = smallestTopUp(clocks);
  const own = stateOf(element).own;
  const day = (date: string) => html`<time datetime=${date}>${dateInWords(element.locale, date)}</time>`;
  const sentence = !dates.cardEnd
    ? fill(element.msg('Which top-up keeps this number, and by when, is not known for {operator}.', { id: 'calendar.keep-unknown', desc: 'Main sentence when the clock of the card is not known' }), { operator: brand })
    : least === undefined
      ? fill(element.msg('To keep this number, top up before the end of {date}. Which amount is enough is not known.', { id: 'calendar.keep', desc: 'Main sentence; {date} is the last valid day of the card' }), { date: day(dates.cardEnd) })
      : fill(element.msg('To keep this number, top up at least {amount} before the end of {date}.', { id: 'calendar.keep-amount', desc: 'Main sentence; {amount} is in euro, {date} the last valid day of the card' }), { amount: html`${euro(element.locale, least)}${clocks.validity.card.minimumAmount === undefined && clocks.amounts.host ? hostMark(element) : ''}`, date: day(dates.cardEnd) });
  const ends = OWN_CLOCKS.flatMap((clock) => dates[END[clock]] ?? []).sort();
  const example = ends[0] && shiftDays(ends[0], -REMIND_DAYS);
  const again = example && { ...datesFrom(clocks, operator, example, amount), ...(own?.operator === operator ? { [END[own.clock]]: addDuration(example, own.duration) } : {}) };
  const separator = element.msg('; ', { id: 'list.separator', desc: 'Stands between short reasons in a row' });
  stateOf(element).said = sentence;
  return html`<p class="answer keep">${sentence}</p>
    ${again
      ? html`<p>${element.msg('By these rules the clocks count from the latest top-up: topping up earlier adds nothing to the days that are left, and an amount that is too small for a clock does not move it.', { id: 'calendar.earlier', desc: 'What an earlier top-up changes' })}</p>
          <p>${fill(
            amount === undefined
              ? element.msg('For example, another top-up on {date}: {ends}.', { id: 'calendar.example', desc: 'Example of an earlier top-up; {ends} is a list of clocks with dates' })
              : element.msg('For example, {amount} again on {date}: {ends}.', { id: 'calendar.example-amount', desc: 'Example of an earlier top-up; {ends} is a list of clocks with dates' }),
            {
              amount: amount === undefined ? '' : euro(element.locale, amount),
              date: day(example!),
              ends: CLOCKS.flatMap((clock) => (clock !== 'identification' && again[END[clock]] ? [{ clock, end: again[END[clock]]! }] : [])).map(({ clock, end }, index) => [index ? separator : '', fill(element.msg('{clock} until {date}', { id: 'calendar.until', desc: 'One clock with its last day, in a list' }), { clock: clockName(element, clock), date: day(end) })]),
            },
          )}</p>`
      : nothing}`;
}

/** A rule that the reader has from the operator, for a clock of which none is confirmed. */
function ownRule(element: BeCreditCalendar, operator: OperatorId, open: OwnClock[], isOnly: boolean): TemplateResult {
  const state = stateOf(element);
  const own = state.own?.operator === operator ? state.own : undefined;
  const read = (event: Event) => {
    const fields = (event.currentTarget as HTMLElement).closest('.own-rule')!;
    const field = (selector: string) => fields.querySelector<HTMLInputElement>(selector)!.value;
    const count = Number(field('[name="own-count"]'));
    const isCount = Number.isInteger(count) && count > 0 && count <= 1200;
    state.own = isCount ? { operator, clock: field('[name="own-clock"]') as OwnClock, duration: `P${count}${field('[name="own-unit"]')}` } : undefined;
    state.saved = undefined;
    element.requestUpdate();
  };
  const [, count = '', unit = 'D'] = /^P(\d+)([DM])$/.exec(own?.duration ?? '') ?? [];
  return html`<details class="own-rule screen-only" ?open=${isOnly || own !== undefined || noChange}>
    <summary>${element.msg('Did your operator tell you a rule? Type it here', { id: 'calendar.own', desc: 'Opens fields for a rule that the reader has from the operator' })}</summary>
    <div class="fields">
      <label class="field"
        ><span>${element.msg('What ends', { id: 'calendar.own-clock', desc: 'Label of the list of clocks, beside the reader’s own rule' })}</span>
        <select name="own-clock" @change=${read}>${open.map((clock) => html`<option value=${clock} ?selected=${own?.clock === clock}>${clockName(element, clock)}</option>`)}</select></label
      >
      <label class="field"
        ><span>${element.msg('after how many', { id: 'calendar.own-count', desc: 'Label of a number field: after how many days or months' })}</span>
        <input type="number" name="own-count" inputmode="numeric" min="1" max="1200" step="1" .value=${count} @change=${read}
      /></label>
      <label class="field"
        ><span>${element.msg('days or months', { id: 'calendar.own-unit', desc: 'Label of a list with two entries: days, months' })}</span>
        <select name="own-unit" @change=${read}>
          <option value="D" ?selected=${unit === 'D'}>${element.msg('days', { id: 'calendar.days', desc: 'Unit of the reader’s own rule' })}</option>
          <option value="M" ?selected=${unit === 'M'}>${element.msg('months', { id: 'calendar.months', desc: 'Unit of the reader’s own rule' })}</option>
        </select></label
      >
    </div>
  </details>`;
}

function save(element: BeCreditCalendar, operator: OperatorId, date: string, dates: CreditDates): TemplateResult {
  const state = stateOf(element);
  const click = async () => {
    try {
      // Few readers save one: what makes the file is fetched on the click.
      const { saveCalendar } = await import('./save-calendar.js');
      await saveCalendar(dates, element.locale, `${operator}-${date}.ics`);
      state.saved = 'saved';
      element.emit(EVENTS.calendarSave, { operator, date });
    } catch (error) {
      state.saved = 'lost';
      warnOnce(`the calendar file could not be made (${String(error)})`);
    }
    element.requestUpdate();
  };
  return html`<div class="tight screen-only">
    <button type="button" class="button main" part="button" @click=${click}>${element.msg('Save to my calendar', { id: 'calendar.save', desc: 'Button that saves the dates as a calendar file' })}</button>
    ${state.saved ? nothing : html`<p class="muted">${element.msg('A calendar file with a reminder a week before each date. It is made on your device; nothing is sent.', { id: 'calendar.save-about', desc: 'Below the button that saves the dates' })}</p>`}
    <p class="muted" role="status">${
      state.saved === 'saved'
        ? element.msg('The file is saved: open it to put the dates into your calendar. If nothing happened (in WeChat, for instance), open this page in a browser.', { id: 'calendar.saved', desc: 'After the calendar file was saved' })
        : state.saved === 'lost'
          ? element.msg('The file could not be made. Write the dates down.', { id: 'calendar.lost', desc: 'When the calendar file could not be saved' })
          : nothing
    }</p>
  </div>`;
}

function result(element: BeCreditCalendar, operator: OperatorId, date: string, amount: number | undefined): TemplateResult {
  const facts = loadedFacts('calendar', element.data)!;
  const state = stateOf(element);
  const { name: brand, home, sells } = element.data.operators[operator]!;
  const clocks = clocksOf(element.data, facts, operator);
  const confirmed = datesFrom(clocks, operator, date, amount);
  const open = OWN_CLOCKS.filter((clock) => !(clocks.validity[clock].value && isConfirmed(clocks.validity[clock])));
  const own = state.own?.operator === operator && open.includes(state.own.clock) ? datesFromOwnRule(operator, state.own.clock, state.own.duration, date) : undefined;
  const dates: CreditDates = { ...confirmed, ...own, rules: confirmed.rules.map((rule) => own?.rules.find(({ clock }) => clock === rule.clock) ?? rule) };
  const sheet = operatorPart(element, 'operators', operator);
  const notes = sheet.state === 'ready' ? sheet.facts.notes.filter(({ topic }) => topic === 'validity' || topic === 'bonus') : [];
  const contradictions = sheet.state === 'ready' ? [...new Set(CLOCKS.flatMap((clock) => clocks.validity[clock].contradiction ?? []))].flatMap((id) => sheet.words.contradictions[id] ?? []) : [];
  const today = notBeforeDataset(todayInBelgium());
  const isPlansOnly = sells.prepaid.value === 'no' && isConfirmed(sells.prepaid);
  const plansOnly = fill(element.msg('{operator} sells monthly plans, not prepaid cards: there is no credit that ends.', { id: 'calendar.plans-only-operator', desc: 'For an operator without prepaid cards' }), { operator: name(brand) });
  state.said = plansOnly;
  return html`<div class="stack" aria-busy=${sheet.state === 'loading'}>
    ${open.length === OWN_CLOCKS.length
      ? html`<p class="note">${
          isPlansOnly
            ? plansOnly
            : fill(element.msg('How long credit and card last at {operator} is not confirmed by anyone. Look it up at {site}, or ask in a shop.', { id: 'calendar.no-rule', desc: 'For an operator of which no confirmed rule is known' }), { operator: name(brand), site: link(home, hostOf(home)) })
        }${isPlansOnly ? mark(element, sells.prepaid) : nothing}</p>`
      : nothing}
    <p>${fill(element.msg('{operator}, topped up on {date}. Last valid days, in Belgium:', { id: 'calendar.result', desc: 'Above the dates; {operator} is a brand' }), { operator: name(brand), date: html`<time datetime=${date}>${dateInWords(element.locale, date)}</time>` })}</p>
    <ul class="dates" part="table">${dates.rules.map((rule) => dateRow(element, dates, rule.why === 'own-rule' ? rule : { ...rule, age: (clocks.validity[rule.clock] as Aged).age }, amount, today))}</ul>
    ${isPlansOnly ? nothing : keep(element, operator, dates, amount)}
    ${OWN_CLOCKS.some((clock) => dates[END[clock]]) ? save(element, operator, date, dates) : nothing}
    ${sheet.state === 'ready' && notes.length + contradictions.length > 0 ? flat(html`<ul class="dots tight">${notes.map((note) => html`<li>${sheet.words.notes[note.id]}${mark(element, note)}</li>`)}${contradictions.map((text) => html`<li>${text}</li>`)}</ul>`) : nothing}
    ${open.length > 0 && !isPlansOnly ? ownRule(element, operator, [...open], open.length === OWN_CLOCKS.length) : nothing}
    ${sourcesLine(element, [...dates.rules.flatMap((rule) => rule.sources), ...notes.flatMap((note) => note.sources)], { ...facts.sourceSummaries, ...(sheet.state === 'ready' ? sheet.facts.sourceSummaries : {}) })}
  </div>`;
}

function render(element: BeCreditCalendar): TemplateResult {
  const input = readInput(element);
  const shown = input.operator ? result(element, input.operator, input.date, input.amount) : clockTable(element);
  return html`<div class="stack">
    ${heading(element.level, element.msg('When does it end?', { id: 'calendar.title', desc: 'Heading of the credit calendar' }), 'section-title')}
    <p>${element.msg('Bundle, credit and card end on different days. Choose your operator, the day and the amount of a top-up to see yours.', { id: 'calendar.intro', desc: 'Below the heading of the credit calendar' })}</p>
    ${form(element, input)} ${announcement(element, () => (input.operator ? stateOf(element).said : nothing))} ${shown}
  </div>`;
}

export const view: View = { styles: [viewStyles, choiceFormStyles, tableStyles, calendarStyles], render, prepare: (element) => prepareOperator(element, 'operators') };
