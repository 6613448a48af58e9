import { html } from 'lit';
import type { NeedId, Operator, PaymentId, Reason, Verdict } from '../../dataset/types.js';
import type { BeElement } from '../base.js';
import { fill, hostOf, link, name } from './rich-text.js';

/** A verdict in one word or two. */
export function verdictText(element: BeElement, verdict: Verdict): string {
  if (verdict === 'works') return element.msg('Works', { id: 'verdict.works', desc: 'Verdict on a way to top up: confirmed' });
  if (verdict === 'maybe') return element.msg('Perhaps', { id: 'verdict.maybe', desc: 'Verdict on a way to top up: something about it is not known' });
  return element.msg('No', { id: 'verdict.no', desc: 'Verdict on a way to top up: it does not work for this reader' });
}

/** One reason as a sentence piece. */
function reasonText(element: BeElement, reason: Reason, operator: Operator | undefined): unknown {
  const { words, data } = element;
  const subject = reason.subject;
  return fill(words.reasons[reason.id], {
    operator: operator ? name(operator.name) : '',
    site: operator ? link(operator.home, hostOf(operator.home)) : '',
    operators: (reason.operators ?? []).map((id, index) => html`${index ? ', ' : ''}${name(data.operators[id]!.name)}`),
    payment: subject && subject in words.payments ? name(words.payments[subject as PaymentId]) : '',
    need: subject && subject in words.needs ? words.needs[subject as NeedId] : '',
  });
}

/** Why a way ranks where it does, in one line. */
export function reasonsLine(element: BeElement, reasons: readonly Reason[], operator: Operator | undefined): unknown {
  const separator = element.msg('; ', { id: 'list.separator', desc: 'Stands between short reasons in a row' });
  return reasons.map((reason, index) => html`${index ? separator : ''}${reasonText(element, reason, operator)}`);
}
