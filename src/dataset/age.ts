import { DATASET_DATE } from './generated/dataset-date.js';

/** What the build notes beside a fact that can grow old: date of its newest dated source (2021-07, around 2017), and the last day within the limit of data/age-limits.json. */
export interface Aged {
  readonly age?: readonly [date: string, due: string] | undefined;
}

export interface Age {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** The text lets one infer it: the page shows no date. */
  readonly inferred?: 'around' | 'before';
  /** Whole months from that date to today, as precise as the date is. */
  readonly months: number;
}

/** A day, YYYY-MM-DD, by the reader's clock. One before the dataset's own date is wrong: time has come at least that far. */
export const notBeforeDataset = (day: string): string => (day > DATASET_DATE ? day : DATASET_DATE);

const today = (now: Date): string => notBeforeDataset(Number.isNaN(now.getTime()) ? '' : now.toISOString().slice(0, 10));

/**
 * How old a fact is, when it is past its limit.
 *
 * @param fact as the build wrote it; one that a host's patch made is the host's to keep new
 * @param now the reader's clock
 * @returns undefined within the limit, and where the age is not known
 */
export function pastLimit(fact: Aged & { readonly host?: true }, now: Date = new Date()): Age | undefined {
  if (!fact.age || fact.host) return undefined;
  const on = today(now);
  if (on <= fact.age[1]) return undefined;
  const [, inferred, date] = /(?:(around|before) )?(.*)/.exec(fact.age[0]) as unknown as [string, Age['inferred'], string];
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const [thisYear, thisMonth, thisDay] = on.split('-').map(Number) as [number, number, number];
  const months = (thisYear - year) * 12 + (month ? thisMonth - month : 0) - (day && thisDay < day ? 1 : 0);
  return { date, months, ...(inferred ? { inferred } : {}) };
}
