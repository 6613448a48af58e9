import { NEED_IDS, OPERATOR_IDS, PAYMENT_IDS, CARD_IDS } from '../../dataset/ids.js';
import { many, one } from '../../controllers/settings.js';
import type { CardId, NeedId, OperatorId, PaymentId } from '../../dataset/types.js';
import type { BeElement } from '../base.js';

/** The four things a reader may tell about card and money, as settings. */
export const CHOICE_SETTINGS = {
  operator: one(OPERATOR_IDS),
  card: one(CARD_IDS),
  pay: many(PAYMENT_IDS),
  needs: many(NEED_IDS),
} as const;

/** What the reader has told; also the `detail` of `be-choice`. */
export interface ReaderChoice {
  readonly operator: OperatorId | '';
  readonly card: CardId | '';
  readonly pay: readonly PaymentId[];
  readonly needs: readonly NeedId[];
}

/** The choice as an element's settings give it. An operator that the dataset does not have is as good as none. */
export function choiceOf(element: BeElement): ReaderChoice {
  const operator = element.setting<OperatorId>('operator') ?? '';
  return {
    operator: operator && element.data.operators[operator] ? operator : '',
    card: element.setting<CardId>('card') ?? '',
    pay: element.setting<PaymentId[]>('pay') ?? [],
    needs: element.setting<NeedId[]>('needs') ?? [],
  };
}
