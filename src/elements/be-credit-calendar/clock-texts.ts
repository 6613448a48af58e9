import type { OperatorClocks } from '../../dataset/credit-calendar/credit-dates.js';
import type { ClockId, ClockRule } from '../../dataset/credit-calendar/credit-dates.js';
import { durationInWords, euro } from '../../locales/format.js';
import type { BeElement } from '../base.js';

/** What a clock is called. */
export function clockName(element: BeElement, clock: ClockId): string {
  switch (clock) {
    case 'bundle':
      return element.msg('Bundle or bonus', { id: 'calendar.bundle', desc: 'Name of a clock: how long the calls, texts and data of a top-up last' });
    case 'credit':
      return element.msg('Call credit', { id: 'calendar.credit', desc: 'Name of a clock: how long the money on the card lasts' });
    case 'card':
      return element.msg('Card and number', { id: 'calendar.card', desc: 'Name of a clock: how long the card works without another top-up' });
    case 'identification':
      return element.msg('Identification', { id: 'calendar.identification', desc: 'Name of a clock: how long the proof of identity counts' });
  }
}

/** "30 days after a top-up of at least €10". */
export function ruleText(element: BeElement, { clock, duration, minimumAmount }: Pick<ClockRule, 'clock' | 'duration' | 'minimumAmount'>): string {
  const values = { duration: durationInWords(element.locale, duration!), amount: minimumAmount === undefined ? '' : euro(element.locale, minimumAmount) };
  const text =
    clock === 'identification'
      ? element.msg('{duration} after you identify yourself', { id: 'calendar.rule-identification', desc: 'Rule of a clock; {duration} is like “18 months”' })
      : minimumAmount === undefined
        ? element.msg('{duration} after a top-up', { id: 'calendar.rule', desc: 'Rule of a clock; {duration} is like “12 months”' })
        : element.msg('{duration} after a top-up of at least {amount}', { id: 'calendar.rule-minimum', desc: 'Rule of a clock; {duration} is like “30 days”, {amount} like “€10”' });
  return text.replace('{duration}', values.duration).replace('{amount}', values.amount);
}

/** The smallest top-up that is known to keep the card; undefined when nobody states one. */
export function smallestTopUp({ validity: { card }, amounts }: OperatorClocks): number | undefined {
  if (card.minimumAmount !== undefined) return card.minimumAmount;
  return (amounts.confidence === 'official' || amounts.confidence === 'reported') && amounts.value ? Math.min(...amounts.value) : undefined;
}
