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
  DurationFact,
  Fit,
  FullDataset,
  GeneralStep,
  ListFact,
  NeedId,
  NoteFact,
  OperatorDetail,
  OperatorId,
  Payment,
  PaymentId,
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
  readonly billing: readonly BillingId[];
  readonly nature: {
    readonly pay: Readonly<Partial<Record<PaymentId, Nature>>>;
    readonly needs: Readonly<Partial<Record<NeedId, Nature>>>;
  };
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
  readonly operators: Readonly<Partial<Record<OperatorId, Operator>>>;
  readonly channels: Readonly<Record<ChannelId, Channel>>;
}

/** What a reader has chosen. Empty or missing means: not chosen. */
export interface Choice {
  readonly operator?: OperatorId | '' | null | undefined;
  readonly card?: CardId | '' | null | undefined;
  /** Payments the reader has: a list, or names separated by spaces. */
  readonly pay?: readonly PaymentId[] | string | null | undefined;
  /** What the reader needs: a list, or names separated by spaces. */
  readonly needs?: readonly NeedId[] | string | null | undefined;
}

export type Verdict = 'works' | 'maybe' | 'no';

/** Why a way has its verdict. */
export interface Reason {
  readonly id: ReasonId;
  /** Path of the fact in dataset.json that the reason rests on; it may lead nowhere when nothing is known. */
  readonly fact: string;
  /** The payment or need that the reason speaks of. */
  readonly subject?: PaymentId | NeedId;
  /** For `some-operators`: where the way is confirmed. */
  readonly operators?: readonly OperatorId[];
}

export interface RankedChannel {
  readonly channel: ChannelId;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}
