/** Shapes of the dataset. The parts come from the JSON Schemas in `data/schema/`. */
import type { AnswerFact, BillingId, CardId, ChannelId, NeedId, Operator as FullOperator, OperatorDetail, OperatorId, PaymentId, ReasonId } from './generated/types.js';

export type {
  AmountsFact,
  AnswerFact,
  BalanceCheck,
  BillingId,
  Card,
  CardId,
  ChannelId,
  ChannelUse,
  ClosedBrand,
  Confidence,
  Contact,
  Correction,
  CriterionId,
  DomainsFact,
  DurationFact,
  EmailFact,
  Fit,
  FullDataset,
  GeneralStep,
  LanguagesFact,
  NeedId,
  NoteFact,
  OperatorDetail,
  OperatorId,
  Payment,
  PaymentId,
  PhoneFact,
  Precaution,
  ReasonId,
  Scam,
  SectionId,
  SituationId,
  Source,
  SourceKind,
  Step,
  StepAction,
  TextFact,
  TopicId,
} from './generated/types.js';

/** yes or no, by what a way is; not a fact about Belgium. */
export type Nature = 'yes' | 'no';

/** A way to top up or pay, as far as the first view needs it. */
export interface Channel {
  /** What the way is for: topping up credit, paying a bill, or both. */
  readonly billing: readonly BillingId[];
  /** What follows from what the way is, at any operator. */
  readonly nature: {
    readonly pay: Readonly<Partial<Record<PaymentId, Nature>>>;
    readonly needs: Readonly<Partial<Record<NeedId, Nature>>>;
  };
  /** Facts that hold at every operator, unless its own say otherwise. */
  readonly general?: {
    readonly available?: AnswerFact;
    readonly pay?: Readonly<Partial<Record<PaymentId, AnswerFact>>>;
    readonly needs?: Readonly<Partial<Record<NeedId, AnswerFact>>>;
  };
}

/** One brand, as far as the first view needs it. `detail` is there in a full dataset.json, else it is loaded by `loadOperator`. */
export type Operator = Omit<FullOperator, 'detail' | '$schema'> & { readonly detail?: OperatorDetail };

/** What the queries take. Both `defaultDataset` and the content of dataset.json have this shape. */
export interface Dataset {
  /** Brands by id. */
  readonly operators: Readonly<Partial<Record<OperatorId, Operator>>>;
  /** Ways by id. */
  readonly channels: Readonly<Record<ChannelId, Channel>>;
}

/** What a reader has chosen. Empty or missing means: not chosen. */
export interface Choice {
  /** The brand on the card. */
  readonly operator?: OperatorId | '' | null | undefined;
  /** The kind of card. */
  readonly card?: CardId | '' | null | undefined;
  /** Payments the reader has: a list, or names separated by spaces. */
  readonly pay?: readonly PaymentId[] | string | null | undefined;
  /** What the reader needs: a list, or names separated by spaces. */
  readonly needs?: readonly NeedId[] | string | null | undefined;
}

/** Whether a way works for a choice. What is not known is `maybe`, never yes or no. */
export type Verdict = 'works' | 'maybe' | 'no';

/** Why a way has its verdict. */
export interface Reason {
  /** Its sentence is in the words (first.reasons). */
  readonly id: ReasonId;
  /** Path of the fact in dataset.json that the reason rests on; it may lead nowhere when nothing is known. */
  readonly fact: string;
  /** The payment or need that the reason speaks of. */
  readonly subject?: PaymentId | NeedId;
  /** For `some-operators`: where the way is confirmed. */
  readonly operators?: readonly OperatorId[];
}

/** One way with its place in the ranking. */
export interface RankedChannel {
  /** The way. */
  readonly channel: ChannelId;
  /** Whether it works. */
  readonly verdict: Verdict;
  /** Why, the weightiest first. */
  readonly reasons: readonly Reason[];
}
