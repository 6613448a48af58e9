import { durationParts } from '../dataset/credit-calendar/civil-date.js';

/**
 * How numbers, dates and lists are written for readers in Belgium: Dutch, French and German as here (€ 15,00),
 * English with the day before the month, Arabic with the digits that stand on phones and bills.
 */
const REGION: Readonly<Record<string, string>> = { en: 'en-GB', nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', ar: 'ar-u-nu-latn' };

/** The tag by which Intl is asked. */
export const regionOf = (locale: string): string => REGION[locale] ?? locale;

/** What Intl says in one language, as far as guides need it: {n} is a number. */
export interface Names {
  /** As they stand in a date, January first. */
  readonly months: readonly string[];
  /** Short, Sunday first. */
  readonly weekdays: readonly string[];
  /** A date with all its parts: "{w}, {d} {m} {y}". A part that is left out takes along what stands behind it. */
  readonly date: string;
  /** Names by language tag. */
  readonly languages: Readonly<Record<string, string>>;
  /** Between the members of a list, before its last, and between two. */
  readonly list: readonly [between: string, last: string, two: string];
  /** An amount, and what stands before its cents: "€ {n}", ",". */
  readonly euro: readonly [amount: string, decimal: string];
  /** By plural category: "{n} days". */
  readonly counts: Readonly<Record<Counted, Readonly<Record<string, string>>>>;
}

/** What is counted: how long, and how long ago. */
export type Counted = 'day' | 'month' | 'year' | 'month ago' | 'year ago';

const known = new Map<string, Names>();

/**
 * Has numbers, dates and lists written without Intl: the first formatter makes Chromium read every language it has, 30 ms
 * on a computer and four times that on a phone. The scripts of one language bring what it would say (scripts/build/names.mjs).
 */
export const addNames = (locale: string, names: Names): void => void known.set(locale, names);

/** Larger numbers are grouped. */
const isShort = (value: number): boolean => value >= 0 && value < 1000;

/** A date from names, as precise as it is known. */
export function dateFrom({ months, weekdays, date }: Names, [year, month, day]: readonly [number, number?, number?], weekday?: 'short'): string {
  const words: Record<string, unknown> = { y: year, m: month && months[month - 1], d: day, w: day && weekday && weekdays[new Date(Date.UTC(year, month! - 1, day)).getUTCDay()] };
  return date.replace(/\{(\w)\}([^{]*)/g, (_, part: string, behind: string) => (words[part] ? `${words[part]}${behind}` : '')).trim();
}

/** A list of languages from names. */
export function listFrom({ languages, list: [between, last, two] }: Names, tags: readonly string[]): string {
  const before = (index: number): string => (index === 0 ? '' : tags.length === 2 ? two : tags[index + 1] ? between : last);
  return tags.map((tag, index) => `${before(index)}${languages[tag]}`).join('');
}

/** An amount below a thousand from names. */
export const euroFrom = ({ euro: [amount, decimal] }: Names, value: number): string => amount.replace('{n}', Number.isInteger(value) ? `${value}` : value.toFixed(2).replace('.', decimal));

/** A whole number below a thousand of what is counted, from names. */
export const countFrom = ({ counts }: Names, count: number, what: Counted, category: string): string => (counts[what][category] ?? counts[what]['other']!).replace('{n}', `${count}`);

const formatters = new Map<string, unknown>();

/** Making a formatter costs more than using it: each one is made once. */
function formatter<Options, Format>(Formatter: new (locale: string, options: Options) => Format, locale: string, options: Options): Format {
  const key = JSON.stringify([Formatter.name, locale, options]);
  let made = formatters.get(key) as Format | undefined;
  if (!made) formatters.set(key, (made = new Formatter(regionOf(locale), options)));
  return made;
}

/** What needs a formatter that a browser may lack, or break on: then plainer text, never an element that shows nothing. */
function orElse<Text>(write: () => Text, plainer: () => Text): Text {
  try {
    return write();
  } catch {
    return plainer();
  }
}

/** A number in the digits and grouping of a language. */
export const number = (locale: string, value: number, options?: Intl.NumberFormatOptions): string =>
  !options && known.has(locale) && isShort(value) && Number.isInteger(value) ? `${value}` : formatter(Intl.NumberFormat, locale, options ?? {}).format(value);

/** An amount of money: €15, € 0,50, 15 يورو. Cents only where there are some; the sign would need a direction mark in Arabic. */
export function euro(locale: string, amount: number): string {
  const names = known.get(locale);
  if (names && isShort(amount)) return euroFrom(names, amount);
  return number(locale, amount, { style: 'currency', currency: 'EUR', currencyDisplay: locale === 'ar' ? 'name' : 'symbol', minimumFractionDigits: Number.isInteger(amount) ? 0 : 2 });
}

/** A duration in whole days or months (P30D, P12M) in words: 30 days, 12 months. */
export function durationInWords(locale: string, duration: string): string {
  const { count, unit } = durationParts(duration);
  return countInWords(locale, count, unit);
}

/** The plural category of a whole number; at the least "one" or "other". */
const categoryOf = (locale: string, count: number): string =>
  orElse(
    () => formatter(Intl.PluralRules, locale, {}).select(count),
    () => (count === 1 ? 'one' : 'other'),
  );

const countInWords = (locale: string, count: number, unit: 'day' | 'month' | 'year'): string =>
  counted(locale, count, unit) ?? number(locale, count, { style: 'unit', unit, unitDisplay: 'long' });

function counted(locale: string, count: number, what: Counted): string | undefined {
  const names = known.get(locale);
  return names && isShort(count) ? countFrom(names, count, what, categoryOf(locale, count)) : undefined;
}

function dateByIntl(locale: string, [year, month, day]: readonly [number, number?, number?], weekday?: 'short'): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', ...(month ? { month: 'long' } : {}), ...(day ? { day: 'numeric', weekday } : {}) };
  return formatter(Intl.DateTimeFormat, locale, options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

const dates = new Map<string, string>();

/** A date as precise as it is known (YYYY, YYYY-MM, YYYY-MM-DD) in words: 2026, December 2026, 22 December 2026. */
export function dateInWords(locale: string, date: string, weekday?: 'short'): string {
  // A guide says the same few dates a hundred times.
  const key = [locale, date, weekday].join();
  const made = dates.get(key);
  if (made) return made;
  const parts = date.split('-').map(Number) as [number, number?, number?];
  const names = known.get(locale);
  const words = names ? dateFrom(names, parts, weekday) : dateByIntl(locale, parts, weekday);
  dates.set(key, words);
  return words;
}

/** How long ago, from whole months: 20 months ago, 5 years ago; at the least how long: 20 months. */
export function agoInWords(locale: string, months: number): string {
  const [count, unit] = months < 24 ? ([months, 'month'] as const) : ([Math.floor(months / 12), 'year'] as const);
  const words = counted(locale, count, `${unit} ago`);
  if (words) return words;
  return orElse(
    () => formatter(Intl.RelativeTimeFormat, locale, {}).format(-count, unit),
    () => countInWords(locale, count, unit),
  );
}

/** Language tags as a list of names: "Dutch, French, English"; at the least "NL · FR · EN". */
export function languageNames(locale: string, tags: readonly string[]): string {
  const told = known.get(locale);
  if (told && tags.every((tag) => tag in told.languages)) return listFrom(told, tags);
  const names = tags.map((tag) =>
    orElse(
      () => formatter(Intl.DisplayNames, locale, { type: 'language' }).of(tag) ?? tag,
      () => tag.toUpperCase(),
    ),
  );
  return orElse(
    () => formatter(Intl.ListFormat, locale, { type: 'conjunction', style: 'narrow' }).format(names),
    () => names.join(' · '),
  );
}

/** Forms of a plural in a message, as ICU writes them: {count, plural, one {# page} other {# pages}}. */
const PLURAL = /\{count, plural,((?:\s*\w+ \{[^{}]*\})+)\}/g;

/** A message with the form of its plural that fits `count`; # is the number. Other {names} stay for `fill`. */
export const plural = (locale: string, message: string, count: number): string =>
  message.replace(PLURAL, (_, forms: string) => {
    const texts = Object.fromEntries([...forms.matchAll(/(\w+) \{([^{}]*)\}/g)].map(([, category, text]) => [category, text]));
    return (texts[categoryOf(locale, count)] ?? texts['other'] ?? '').replace('#', number(locale, count));
  });
