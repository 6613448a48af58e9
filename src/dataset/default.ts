import { channels as channelWords, operators as operatorFields } from './generated/first-view.js';
import { CHANNEL_IDS, NEED_IDS, PAYMENT_IDS } from './ids.js';
import type { AnswerFact, BillingId, Channel, ChannelId, Dataset, Operator } from './types.js';

/** The build writes each answer as one letter: its case is the value, the letter the confidence. */
const CONFIDENCE = { o: 'official', r: 'reported', u: 'unconfirmed' } as const;
const NATURE: Record<string, string> = { y: 'yes', n: 'no' };

function answer(letter: string): AnswerFact {
  const lower = letter.toLowerCase() as keyof typeof CONFIDENCE;
  return lower in CONFIDENCE ? { value: letter === lower ? 'yes' : 'no', confidence: CONFIDENCE[lower] } : { confidence: 'unknown' };
}

type Map<T> = Record<string, T>;
type Subjects<T> = { readonly pay: Map<T>; readonly needs: Map<T> };

const PAYMENTS: readonly string[] = PAYMENT_IDS;
const SUBJECTS: readonly string[] = [...PAYMENTS, ...NEED_IDS];
const idOf = (ids: readonly string[], letter: string) => ids[letter.charCodeAt(0) - 97]!;

/** Which payments and needs, two letters each: "ao" is the first id of the list, official. */
function eachPair(letters: readonly string[], note: (group: keyof Subjects<unknown>, subject: string, letter: string) => void): void {
  letters.forEach((letter, index) => {
    const subject = idOf(SUBJECTS, letters[index - 1] ?? 'a');
    if (index % 2) note(PAYMENTS.includes(subject) ? 'pay' : 'needs', subject, letter);
  });
}

function decodeOperator(id: string, [name, home, sells, uses]: readonly string[]): Operator {
  const channels: Map<Map<unknown>> = {};
  for (const use of uses ? uses.split(' ') : []) {
    const [channel, billing, available, ...rest] = use as unknown as [string, string, string, ...string[]];
    const answers: Subjects<AnswerFact> = { pay: {}, needs: {} };
    eachPair(rest, (group, subject, letter) => (answers[group][subject] = answer(letter)));
    (channels[idOf(CHANNEL_IDS, channel)] ??= {})[billing === 'p' ? 'prepaid' : 'postpaid'] = { available: answer(available), ...answers };
  }
  const [prepaid, postpaid, esim] = [...sells!].map(answer);
  return { id, name, home: `https://${home}/`, sells: { prepaid, postpaid, esim }, channels } as unknown as Operator;
}

const BILLING: Record<string, readonly BillingId[]> = { p: ['prepaid'], m: ['postpaid'], b: ['prepaid', 'postpaid'] };

function decodeChannel(way: string): [ChannelId, Channel] {
  const [id, billing, available, ...rest] = way as unknown as [string, string, string, ...string[]];
  const nature: Subjects<string> = { pay: {}, needs: {} };
  const general: Subjects<AnswerFact> & { available?: AnswerFact } = { pay: {}, needs: {} };
  if (available !== '-') general.available = answer(available);
  eachPair(rest, (group, subject, letter) => {
    const value = NATURE[letter];
    if (value) nature[group][subject] = value;
    else general[group][subject] = answer(letter);
  });
  return [idOf(CHANNEL_IDS, id) as ChannelId, { billing: BILLING[billing], nature, general } as unknown as Channel];
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object') Object.values(Object.freeze(value) as object).forEach(deepFreeze);
  return value;
}

/**
 * The facts of the first view: names, addresses, verdicts. Frozen.
 * An operator's details and the general parts are loaded by `loadOperator` and `loadFacts`.
 */
export const defaultDataset: Dataset = deepFreeze({
  operators: Object.fromEntries(Object.entries(operatorFields).map(([id, fields]) => [id, decodeOperator(id, fields)])),
  channels: Object.fromEntries(channelWords.split(' ').map(decodeChannel)),
} as Dataset);
