import { loadFacts, type FactParts } from '../load.js';
import { patched } from '../patched.js';
import type { AmountsFact, Confidence, Dataset, DurationFact, OperatorId } from '../types.js';
import { addDuration, durationParts, isCalendarDate, isDuration, todayInBelgium } from './civil-date.js';

export const CLOCKS = ['bundle', 'credit', 'card', 'identification'] as const;
/** A clock: what ends at a time of its own. */
export type ClockId = (typeof CLOCKS)[number];

/** What was topped up, when and where. */
export interface TopUp {
  /** Where. */
  readonly operator: OperatorId;
  /** Day of the top-up as YYYY-MM-DD; default: today in Belgium. */
  readonly date?: string | null | undefined;
  /** Euro, more than 0. Left out: clocks that ask for a minimum do not start. */
  readonly amount?: number | null | undefined;
}

/** Why a clock starts with this top-up, or does not. */
export type ClockReason = 'applies' | 'amount-too-small' | 'amount-not-given' | 'not-by-top-up' | 'not-confirmed' | 'not-known' | 'own-rule';

/** One clock at one operator, and whether this top-up starts it. */
export interface ClockRule {
  /** Which clock. */
  readonly clock: ClockId;
  /** ISO 8601, whole days or months: P30D, P12M. Absent when nobody is known to state it. */
  readonly duration?: string;
  /** Euro: a smaller top-up does not start this clock. */
  readonly minimumAmount?: number;
  /** How sure the rule is. */
  readonly confidence: Confidence;
  /** Ids from the sources of the dataset. */
  readonly sources: readonly string[];
  /** Path of the fact in dataset.json; it may lead to nothing known. */
  readonly fact: string;
  /** Whether this top-up starts the clock. */
  readonly applies: boolean;
  /** Why it does, or does not. */
  readonly why: ClockReason;
  /** Set on a fact that the page around has changed. */
  readonly host?: true;
}

/** Last valid days as YYYY-MM-DD. A key is absent where no confirmed rule gives it. */
export interface CreditDates {
  /** Of the bundle: calls, texts and data. */
  readonly bundleEnd?: string;
  /** Of the credit. */
  readonly creditEnd?: string;
  /** Of the card, and with it of the number. */
  readonly cardEnd?: string;
  /** One rule for each clock: bundle, credit, card, identification. */
  readonly rules: readonly ClockRule[];
}

/** What is known of one operator's clocks. */
export interface OperatorClocks {
  readonly validity: Readonly<Record<ClockId, DurationFact>>;
  readonly amounts: AmountsFact;
}

const END_KEYS = { bundle: 'bundleEnd', credit: 'creditEnd', card: 'cardEnd' } as const;
const factPath = (operator: OperatorId, clock: ClockId): string => `operators.${operator}.detail.validity.${clock}`;
export const isConfirmed = (fact: { readonly confidence: Confidence }): boolean => fact.confidence === 'official' || fact.confidence === 'reported';
const UNKNOWN = { confidence: 'unknown' } as const;

/** The clocks of one operator: the built-in facts, with what the dataset or a host's patch says instead. */
export function clocksOf(dataset: Dataset, facts: FactParts['calendar'], operator: OperatorId): OperatorClocks {
  const own = dataset.operators[operator]?.detail;
  const builtIn = facts.clocks[operator];
  const value: { readonly validity?: Partial<OperatorClocks['validity']> | undefined; readonly amounts?: AmountsFact | undefined } = patched(dataset, operator, { validity: own?.validity ?? builtIn?.validity, amounts: own?.amounts ?? builtIn?.amounts });
  const { bundle = UNKNOWN, credit = UNKNOWN, card = UNKNOWN, identification = UNKNOWN } = value.validity ?? {};
  return { validity: { bundle, credit, card, identification }, amounts: value.amounts ?? UNKNOWN };
}

function whyOf(clock: ClockId, fact: DurationFact, amount: number | undefined): ClockReason {
  if (!isDuration(fact.value)) return 'not-known';
  if (!isConfirmed(fact)) return 'not-confirmed';
  // It runs from the day one shows who one is; no amount moves it.
  if (clock === 'identification') return 'not-by-top-up';
  if (fact.minimumAmount === undefined) return amount === 0 ? 'amount-too-small' : 'applies';
  if (amount === undefined) return 'amount-not-given';
  return amount < fact.minimumAmount ? 'amount-too-small' : 'applies';
}

/** The dates, once the facts are there. */
export function datesFrom({ validity }: OperatorClocks, operator: OperatorId, date: string, amount: number | undefined): CreditDates {
  const ends: { -readonly [key in 'bundleEnd' | 'creditEnd' | 'cardEnd']?: string } = {};
  const rules = CLOCKS.map((clock): ClockRule => {
    const fact = validity[clock];
    const why = whyOf(clock, fact, amount);
    const applies = why === 'applies';
    if (applies && clock !== 'identification') ends[END_KEYS[clock]] = addDuration(date, fact.value!);
    return {
      clock,
      ...(isDuration(fact.value) ? { duration: fact.value } : {}),
      ...(fact.minimumAmount === undefined ? {} : { minimumAmount: fact.minimumAmount }),
      confidence: fact.confidence,
      sources: fact.sources ?? [],
      fact: factPath(operator, clock),
      applies,
      why,
      ...(fact.host ? { host: true } : {}),
    };
  });
  return { ...ends, rules };
}

/**
 * The dates by a rule that the reader has from the operator.
 *
 * @param operator who told the reader
 * @param clock what the rule is about
 * @param duration ISO 8601, whole days or months
 * @param date day of the top-up as YYYY-MM-DD
 * @throws TypeError for a duration or a date that is none
 */
export function datesFromOwnRule(operator: OperatorId, clock: 'bundle' | 'credit' | 'card', duration: string, date: string): CreditDates {
  durationParts(duration);
  return { [END_KEYS[clock]]: addDuration(date, duration), rules: [{ clock, duration, confidence: 'unconfirmed', sources: [], fact: factPath(operator, clock), applies: true, why: 'own-rule' }] };
}

const shown = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value) : String(value));

/**
 * When bundle, credit and card end after a top-up. An end is the last valid day, in Belgium.
 * Only rules that the operator or several others state (official, reported) give a date.
 *
 * @param topUp operator id, day (YYYY-MM-DD, default today in Belgium), amount in euro
 * @param dataset the facts: `defaultDataset`, a patched one, or the content of dataset.json
 * @returns last valid days as YYYY-MM-DD, a key absent where no confirmed rule gives it, and the rule of each clock
 * @throws TypeError (the promise rejects) for an operator that is not in the dataset, a date that is none, an amount that is no number or below 0
 */
export async function creditDates(topUp: TopUp, dataset: Dataset): Promise<CreditDates> {
  if (topUp === null || typeof topUp !== 'object') throw new TypeError(`be-topup-guide: creditDates expects { operator, date, amount }; got ${shown(topUp)}`);
  if (!dataset?.operators) throw new TypeError(`be-topup-guide: creditDates expects a dataset with operators; got ${shown(dataset)}`);
  const { operator, date, amount } = topUp;
  if (typeof operator !== 'string' || !Object.hasOwn(dataset.operators, operator)) {
    throw new TypeError(`be-topup-guide: operator is one of ${Object.keys(dataset.operators).join(', ')}; got ${shown(operator)}`);
  }
  if (date !== undefined && date !== null && !isCalendarDate(date)) throw new TypeError(`be-topup-guide: date is a day of the calendar as YYYY-MM-DD, from 1900 to 2999; got ${shown(date)}`);
  if (amount !== undefined && amount !== null && !(Number.isFinite(amount) && amount >= 0)) throw new TypeError(`be-topup-guide: amount is a number of euro, 0 or more; got ${shown(amount)}`);
  const facts = await loadFacts('calendar');
  return datesFrom(clocksOf(dataset, facts, operator), operator, date ?? todayInBelgium(), amount ?? undefined);
}
