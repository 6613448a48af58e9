import { patched } from '../../dataset/patched.js';
import type { NeedId, Operator, PaymentId, RankedChannel, Reason, ReasonId } from '../../dataset/types.js';
import type { BeElement } from '../base.js';
import { hostMark } from './host-mark.js';
import { fill, hostOf, joined, link, name } from './rich-text.js';

/** A verdict in one word or two. */
export function verdictText(element: BeElement, { verdict, reasons }: RankedChannel): string {
  if (verdict === 'maybe' && reasons.some(({ id }) => id === 'some-operators')) return element.msg('At some operators', { id: 'verdict.some', desc: 'Verdict on a way to top up when no operator is chosen' });
  if (verdict === 'works') return element.msg('Works', { id: 'verdict.works', desc: 'Verdict on a way to top up: confirmed' });
  if (verdict === 'maybe') return element.msg('Perhaps', { id: 'verdict.maybe', desc: 'Verdict on a way to top up: something about it is not known' });
  return element.msg('No', { id: 'verdict.no', desc: 'Verdict on a way to top up: it does not work for this reader' });
}

/** What rules a way out; beside one of these nothing else matters. */
const AGAINST: readonly ReasonId[] = ['other-billing', 'card-not-sold', 'not-offered', 'pay-refused', 'need-unmet'];

/** A payment inside a sentence: brands as they are written, other names small, except where nouns are large. */
function paymentName(element: BeElement, id: PaymentId): unknown {
  const text = element.words.payments[id];
  return /^(cash|bank-transfer|direct-debit)$/.test(id) ? (element.locale === ('de' as string) ? text : text.toLowerCase()) : name(text);
}

/** One reason as a sentence piece. */
function reasonText(element: BeElement, reason: Reason, operator: Operator | undefined): unknown {
  const { words, data } = element;
  const subject = reason.subject;
  const comma = element.msg(', ', { id: 'list.comma', desc: 'Stands between dates or names in a row' });
  return fill(words.reasons[reason.id], {
    operator: operator ? name(operator.name) : '',
    site: operator ? link(operator.home, hostOf(operator.home)) : '',
    operators: (reason.operators ?? []).map((id, index) => [index ? comma : '', name(data.operators[id]!.name)]),
    payment: subject && subject in words.payments ? paymentName(element, subject as PaymentId) : '',
    need: subject && subject in words.needs ? words.needs[subject as NeedId] : '',
  });
}

/** Why a way ranks where it does, in one line. */
export function reasonsLine(element: BeElement, reasons: readonly Reason[], operator: Operator | undefined): unknown {
  const against = reasons.filter(({ id }) => AGAINST.includes(id));
  const told = against.length > 0 ? against : reasons;
  const separator = element.msg('; ', { id: 'list.separator', desc: 'Stands between short reasons in a row' });
  return joined(told.map((reason, index) => [index ? separator : '', reasonText(element, reason, operator), patched<{ readonly host?: true }>(element.data, reason.fact, {}).host ? hostMark(element) : '']));
}
