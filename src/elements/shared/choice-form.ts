import { html, noChange, nothing, type TemplateResult } from 'lit';
import { CARD_IDS, NEED_IDS, PAYMENT_IDS } from '../../dataset/ids.js';
import type { OperatorId } from '../../dataset/types.js';
import type { BeElement } from '../base.js';
import type { ReaderChoice } from './choice.js';

/** Operators in the order readers look for a name: the alphabet. Not by `localeCompare`: what that loads first takes a phone 100 ms. */
export const operatorsByName = ({ data: { operators } }: BeElement): readonly OperatorId[] => {
  const small = (id: OperatorId) => operators[id]!.name.toLowerCase();
  return (Object.keys(operators) as OperatorId[]).sort((a, b) => (small(a) < small(b) ? -1 : 1));
};

/** Operator, card, payments and needs; native controls, so that every device brings its own way to choose. */
export function choiceForm(element: BeElement, choice: ReaderChoice, change: (part: Partial<ReaderChoice>) => void): TemplateResult {
  const { words, data } = element;
  const chosen = (event: Event) => (event.currentTarget as HTMLSelectElement).value;
  /** One listener for all: each box of its own would cost a listener and a binding. */
  const chips = <T extends string>(ids: readonly T[], names: Readonly<Record<T, string>>, ticked: readonly T[], onChange: (ticked: T[]) => void) =>
    html`<div class="chips" @change=${({ target }: Event) => {
      const { name, checked } = target as HTMLInputElement;
      onChange(checked ? [...ticked, name as T] : ticked.filter((id) => id !== name));
    }}>${ids.map((id) => html`<label class="chip"><input type="checkbox" name=${id} .checked=${ticked.includes(id)} /><span>${names[id]}</span></label>`)}</div>`;

  return html`<div class="form stack screen-only" part="form">
    <div class="fields">
      <label class="field"
        ><span>${element.msg('Your operator', { id: 'form.operator', desc: 'Label of the list of phone operators' })}</span>
        <select name="operator" .value=${choice.operator} @change=${(event: Event) => change({ operator: chosen(event) as OperatorId | '' })}>
          <option value="" ?selected=${choice.operator === ''}>${element.msg('Choose, or leave if unsure', { id: 'form.operator-none', desc: 'First entry of the list of operators: nothing chosen yet' })}</option>
          ${operatorsByName(element).map((id) => html`<option value=${id} ?selected=${choice.operator === id}>${data.operators[id]!.name}</option>`)}
        </select></label
      >
      <label class="field"
        ><span>${element.msg('Your card', { id: 'form.card', desc: 'Label of the list of card types: prepaid, monthly plan, eSIM' })}</span>
        <select name="card" .value=${choice.card} @change=${(event: Event) => change({ card: chosen(event) as ReaderChoice['card'] })}>
          <option value="" ?selected=${choice.card === ''}>${element.msg('Not sure', { id: 'form.card-none', desc: 'First entry of the list of card types: nothing chosen' })}</option>
          ${CARD_IDS.map((id) => html`<option value=${id} ?selected=${choice.card === id}>${words.cards[id]}</option>`)}
        </select></label
      >
    </div>
    <fieldset>
      <legend>${element.msg('How can you pay?', { id: 'form.pay', desc: 'Legend of the payment methods; several may be ticked' })}</legend>
      ${chips(PAYMENT_IDS, words.payments, choice.pay, (pay) => change({ pay }))}
    </fieldset>
    <details ?open=${choice.needs.length > 0 || noChange}>
      <summary>${element.msg('More: no account, no internet, from abroad …', { id: 'form.needs', desc: 'Opens further wishes about how to top up' })}</summary>
      <fieldset>
        <legend class="visually-hidden">${element.msg('It should work', { id: 'form.needs-legend', desc: 'Legend of the wishes: it should work … without an account, from abroad' })}</legend>
        ${chips(NEED_IDS, words.needs, choice.needs, (needs) => change({ needs }))}
      </fieldset>
    </details>
    ${choice.card === 'esim' ? html`<p class="note">${element.msg('Is your eSIM prepaid or a monthly plan? Choose that as your card: it decides how you top up.', { id: 'form.esim-which', desc: 'Asked when the reader chose eSIM as card type' })}</p>` : nothing}
  </div>`;
}
