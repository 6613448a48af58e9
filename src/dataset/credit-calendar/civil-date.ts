/** Days of the calendar as text, YYYY-MM-DD: no hour and no time zone can shift them. */

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DURATION = /^P([1-9]\d{0,3})([DM])$/;
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2999;

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');
const lastDayOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Year, month (1 to 12) and day; undefined when the text is no day of the calendar. */
function partsOf(text: unknown): [year: number, month: number, day: number] | undefined {
  const [, year, month, day] = (typeof text === 'string' && DATE.exec(text)) || [];
  const parts = [Number(year), Number(month), Number(day)] as [number, number, number];
  const [y, m, d] = parts;
  return y >= EARLIEST_YEAR && y <= LATEST_YEAR && m >= 1 && m <= 12 && d >= 1 && d <= lastDayOfMonth(y, m) ? parts : undefined;
}

/** Whether a value is a day of the calendar as YYYY-MM-DD, from 1900 to 2999. */
export const isCalendarDate = (value: unknown): value is string => partsOf(value) !== undefined;

/** Whether a value is a duration in whole days or months: P30D, P12M. */
export const isDuration = (value: unknown): value is string => typeof value === 'string' && DURATION.test(value);

/** Number and unit of a duration. */
export function durationParts(duration: string): { readonly count: number; readonly unit: 'day' | 'month' } {
  const [, count, unit] = DURATION.exec(duration) ?? [];
  if (!count) throw new TypeError(`be-topup-guide: a duration is whole days or months like P30D or P12M; got ${JSON.stringify(duration)}`);
  return { count: Number(count), unit: unit === 'D' ? 'day' : 'month' };
}

/**
 * The last valid day of what lasts `duration` from `date` on.
 * N days: the date + N. N months: the same day N months on, or that month's last day when it has no such day.
 *
 * @param date YYYY-MM-DD
 * @param duration ISO 8601 in whole days or months: P30D, P12M
 * @returns YYYY-MM-DD
 * @throws TypeError when either is not
 */
export function addDuration(date: string, duration: string): string {
  const parts = partsOf(date);
  if (!parts) throw new TypeError(`be-topup-guide: a date is a day of the calendar as YYYY-MM-DD, from ${EARLIEST_YEAR} to ${LATEST_YEAR}; got ${JSON.stringify(date)}`);
  const [year, month, day] = parts;
  const { count, unit } = durationParts(duration);
  if (unit === 'day') return new Date(Date.UTC(year, month - 1, day + count)).toISOString().slice(0, 10);
  const months = year * 12 + (month - 1) + count;
  const [endYear, endMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return `${pad(endYear, 4)}-${pad(endMonth)}-${pad(Math.min(day, lastDayOfMonth(endYear, endMonth)))}`;
}

/** The day before or after, by a number of days. */
export const shiftDays = (date: string, days: number): string => {
  const [year, month, day] = partsOf(date)!;
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
};

/**
 * Today in Belgium, wherever the reader's device is. It is one or two hours ahead of UTC: only when the day is another
 * by then is Intl asked, whose first date costs a phone over 100 ms.
 */
export function todayInBelgium(now: Date = new Date()): string {
  const [day, later] = [0, 2].map((hours) => new Date(now.getTime() + hours * 3_600_000).toISOString().slice(0, 10)) as [string, string];
  if (day === later) return day;
  const parts = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Brussels', calendar: 'gregory', numberingSystem: 'latn', year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(now);
  const part = (type: string) => parts.find((item) => item.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}
