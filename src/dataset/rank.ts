import type { AnswerFact, BillingId, CardId, ChannelId, Confidence, Dataset, NeedId, Operator, OperatorId, PaymentId, RankedChannel, Reason, Verdict } from './types.js';

/** Unconfirmed stands behind unknown: it is never a first choice. */
const CONFIDENCE_ORDER: readonly Confidence[] = ['official', 'reported', 'unknown', 'unconfirmed'];
const VERDICT_ORDER: readonly Verdict[] = ['works', 'maybe', 'no'];

const UNKNOWN: AnswerFact = { confidence: 'unknown' };
const isConfirmed = (fact: AnswerFact) => fact.confidence === 'official' || fact.confidence === 'reported';
/** What a fact lets one say: yes, no, or (not known, or only unconfirmed) nothing. */
const sure = (fact: AnswerFact | undefined) => (fact && isConfirmed(fact) ? fact.value : undefined);
const worse = (a: Verdict, b: Verdict): Verdict => (VERDICT_ORDER.indexOf(a) > VERDICT_ORDER.indexOf(b) ? a : b);

/**
 * How the line is paid for: as chosen, or by the only kind that the operator is known to sell.
 * `undefined` for an eSIM while nothing tells whether it is prepaid or monthly.
 */
export function billingOf(operator: Operator | undefined, card: string | null | undefined): BillingId | undefined {
  if (card === 'prepaid' || card === 'postpaid') return card;
  const prepaid = sure(operator?.sells.prepaid);
  const postpaid = sure(operator?.sells.postpaid);
  if (prepaid === 'no' && postpaid === 'yes') return 'postpaid';
  if (postpaid === 'no' && prepaid === 'yes') return 'prepaid';
  if (card === 'esim') return undefined;
  // Nothing chosen: a reader whose card runs out has prepaid, unless only plans are known to be sold.
  return postpaid === 'yes' && prepaid !== 'yes' ? 'postpaid' : 'prepaid';
}

/** What a reader has chosen, without anything that is not known. */
interface Ranked {
  readonly operator?: OperatorId | '' | null | undefined;
  readonly card?: CardId | '' | null | undefined;
  readonly pay: readonly PaymentId[];
  readonly needs: readonly NeedId[];
}

interface Scored extends RankedChannel {
  readonly confidence: Confidence;
  readonly fits: number;
}

function score(dataset: Dataset, id: ChannelId, billing: BillingId, operator: Operator | undefined, pay: readonly PaymentId[], needs: readonly NeedId[]): Scored {
  const channel = dataset.channels[id];
  const reasons: Reason[] = [];
  let verdict: Verdict = 'works';
  let fits = 0;
  const say = (at: Verdict, reason: Reason) => {
    verdict = worse(verdict, at);
    reasons.push(reason);
  };

  if (!channel.billing.includes(billing)) {
    return { channel: id, verdict: 'no', reasons: [{ id: 'other-billing', fact: `channels.${id}.billing` }], confidence: 'unknown', fits };
  }

  const use = operator?.channels[id]?.[billing];
  const path = operator ? `operators.${operator.id}.channels.${id}.${billing}` : `channels.${id}.general`;
  const available = use?.available ?? channel.general?.available ?? UNKNOWN;
  const availablePath = use?.available || !channel.general?.available ? `${path}.available` : `channels.${id}.general.available`;

  if (operator) {
    const sold = operator.sells[billing];
    const soldPath = `operators.${operator.id}.sells.${billing}`;
    if (sure(sold) === 'no') say('no', { id: 'card-not-sold', fact: soldPath });
    else if (sure(sold) !== 'yes') say('maybe', { id: 'card-unknown', fact: soldPath });

    if (available.confidence === 'unconfirmed') say('maybe', { id: 'offered-unconfirmed', fact: availablePath });
    else if (available.value === undefined) say('maybe', { id: 'offer-unknown', fact: availablePath });
    else if (available.value === 'no') say('no', { id: 'not-offered', fact: availablePath });
    else say('works', { id: available.confidence === 'official' ? 'offered' : 'offered-reported', fact: availablePath });
  } else {
    const operators = (Object.keys(dataset.operators) as OperatorId[]).filter((key) => sure(dataset.operators[key]?.channels[id]?.[billing]?.available) === 'yes');
    say('maybe', operators.length > 0 ? { id: 'some-operators', fact: `operators.*.channels.${id}.${billing}.available`, operators } : { id: 'no-operator', fact: availablePath });
    fits += operators.length;
  }

  const facts = (group: 'pay' | 'needs', subject: PaymentId | NeedId): { value: 'yes' | 'no' | undefined; fact: string } => {
    const nature = (channel.nature[group] as Record<string, 'yes' | 'no'>)[subject];
    if (nature) return { value: nature, fact: `channels.${id}.nature.${group}.${subject}` };
    const own = (use?.[group] as Record<string, AnswerFact> | undefined)?.[subject];
    if (own) return { value: sure(own), fact: `${path}.${group}.${subject}` };
    const general = (channel.general?.[group] as Record<string, AnswerFact> | undefined)?.[subject];
    return { value: sure(general), fact: general ? `channels.${id}.general.${group}.${subject}` : `${path}.${group}.${subject}` };
  };

  // One accepted payment is enough; none known to be accepted is a maybe; all refused is a no.
  const answers = pay.map((subject) => ({ subject, ...facts('pay', subject) }));
  const accepted = answers.filter(({ value }) => value === 'yes');
  if (accepted.length > 0) {
    fits += 1;
    for (const { subject, fact } of accepted) say('works', { id: 'pay-accepted', fact, subject });
  } else {
    const open = answers.filter(({ value }) => value === undefined);
    for (const { subject, fact } of open) say('maybe', { id: 'pay-unknown', fact, subject });
    if (open.length === 0) for (const { subject, fact } of answers) say('no', { id: 'pay-refused', fact, subject });
  }

  // Every need has to be met.
  for (const subject of needs) {
    const { value, fact } = facts('needs', subject);
    if (value === 'yes') {
      fits += 1;
      say('works', { id: 'need-met', fact, subject });
    } else say(value === 'no' ? 'no' : 'maybe', { id: value === 'no' ? 'need-unmet' : 'need-unknown', fact, subject });
  }
  return { channel: id, verdict, reasons, confidence: available.confidence, fits };
}

/** Confirmed before unconfirmed, fits before does not; what is left stays in the order of convenience, which is that of `data/channels.json`. */
const compare = (a: Scored, b: Scored) =>
  VERDICT_ORDER.indexOf(a.verdict) - VERDICT_ORDER.indexOf(b.verdict) ||
  CONFIDENCE_ORDER.indexOf(a.confidence) - CONFIDENCE_ORDER.indexOf(b.confidence) ||
  b.fits - a.fits;

/** `rankChannels` (rank-channels.ts says what it does) for a choice that is known to be in order: the one that an element makes of its settings. */
export function rank(dataset: Dataset, { operator: id, card, pay, needs }: Ranked): RankedChannel[] {
  const operator = id ? dataset.operators[id] : undefined;
  const billing = billingOf(operator, card);

  const scored = (Object.keys(dataset.channels) as ChannelId[]).map((channel): Scored => {
    if (billing) return score(dataset, channel, billing, operator, pay, needs);
    const [best] = [score(dataset, channel, 'prepaid', operator, pay, needs), score(dataset, channel, 'postpaid', operator, pay, needs)].sort(compare) as [Scored, Scored];
    const reason: Reason = { id: 'esim-billing-unknown', fact: `operators.${operator?.id ?? '*'}.detail.esimPrepaid` };
    return { ...best, verdict: worse(best.verdict, 'maybe'), reasons: [reason, ...best.reasons] };
  });
  return scored.sort(compare).map(({ channel, verdict, reasons }) => ({ channel, verdict, reasons }));
}
