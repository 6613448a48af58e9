import { channels as channelLines, operators as operatorLines } from './generated/first-view.js';
import type { AnswerFact, BillingId, Channel, ChannelId, Dataset, Operator } from './types.js';

/** The build writes each answer as one letter: its case is the value, the letter the confidence. */
const CONFIDENCE = { o: 'official', r: 'reported', u: 'unconfirmed' } as const;
const NATURE: Record<string, string> = { y: 'yes', n: 'no' };

function answer(letter: string): AnswerFact {
  const lower = letter.toLowerCase() as keyof typeof CONFIDENCE;
  return lower in CONFIDENCE ? { value: letter === lower ? 'yes' : 'no', confidence: CONFIDENCE[lower] } : { confidence: 'unknown' };
}

type Map<T> = Record<string, T>;
/** Payment and need names do not overlap but for these two, which are payments. */
const isNeed = (id: string) => /^(no|from|for|hands)-/.test(id);

function decodeOperator(id: string, [name, home, sells, lines]: readonly string[]): Operator {
  const channels: Map<Map<Map<unknown>>> = {};
  for (const line of lines ? lines.split('\n') : []) {
    const [channel, billing, available, ...rest] = line.split(' ') as [string, string, string, ...string[]];
    const use: { available: AnswerFact; pay: Map<AnswerFact>; needs: Map<AnswerFact> } = { available: answer(available), pay: {}, needs: {} };
    for (const token of rest) {
      const [subject, letter] = token.split('=') as [string, string];
      use[isNeed(subject) ? 'needs' : 'pay'][subject] = answer(letter);
    }
    (channels[channel] ??= {})[billing] = use;
  }
  const [prepaid, postpaid, esim] = [...sells!].map(answer);
  return { id, name, home, sells: { prepaid, postpaid, esim }, channels } as unknown as Operator;
}

function decodeChannel(line: string): [ChannelId, Channel] {
  const [id, billing, available, ...rest] = line.split(' ') as [ChannelId, string, string, ...string[]];
  const nature: Map<Map<string>> = { pay: {}, needs: {} };
  const general: { available?: AnswerFact; pay: Map<AnswerFact>; needs: Map<AnswerFact> } = { pay: {}, needs: {} };
  if (available !== '-') general.available = answer(available);
  for (const token of rest) {
    const [subject, letter] = token.split('=') as [string, string];
    const group = isNeed(subject) ? 'needs' : 'pay';
    const value = NATURE[letter];
    if (value) nature[group]![subject] = value;
    else general[group][subject] = answer(letter);
  }
  return [id, { billing: billing.split('+') as BillingId[], nature, general } as unknown as Channel];
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object') Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

/**
 * The facts of the first view: names, addresses, verdicts. Frozen.
 * An operator's details and the general parts are loaded by `loadOperator` and `loadFacts`.
 */
export const defaultDataset: Dataset = deepFreeze({
  operators: Object.fromEntries(Object.entries(operatorLines).map(([id, fields]) => [id, decodeOperator(id, fields)])),
  channels: Object.fromEntries(channelLines.split('\n').map(decodeChannel)),
} as Dataset);
