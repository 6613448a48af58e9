import { durationParts } from '../dataset/credit-calendar/civil-date.js';

/**
 * How numbers, dates and lists are written for readers in Belgium: Dutch, French and German as here (€ 15,00),
 * English with the day before the month, Arabic with the digits that stand on phones and bills.
 */
const REGION: Readonly<Record<string, string>> = { en: 'en-GB', nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', ar: 'ar-u-nu-latn' };

const formatters = new Map<string, unknown>();

/** Making a formatter costs more than using it: each one is made once. */
function formatter<Options, Format>(Formatter: new (locale: string, options: Options) => Format, locale: string, options: Options): Format {
  const key = JSON.stringify([Formatter.name, locale, options]);
  let made = formatters.get(key) as Format | undefined;
  if (!made) formatters.set(key, (made = new Formatter(REGION[locale] ?? locale, options)));
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
export const number = (locale: string, value: number, options: Intl.NumberFormatOptions = {}): string => formatter(Intl.NumberFormat, locale, options).format(value);

/** An amount of money: €15, € 0,50, 15 يورو. Cents only where there are some; the sign would need a direction mark in Arabic. */
export const euro = (locale: string, amount: number): string => number(locale, amount, { style: 'currency', currency: 'EUR', currencyDisplay: locale === 'ar' ? 'name' : 'symbol', minimumFractionDigits: Number.isInteger(amount) ? 0 : 2 });

/** A duration in whole days or months (P30D, P12M) in words: 30 days, 12 months. */
export function durationInWords(locale: string, duration: string): string {
  const { count, unit } = durationParts(duration);
  return countInWords(locale, count, unit);
}

const countInWords = (locale: string, count: number, unit: 'day' | 'month' | 'year'): string => number(locale, count, { style: 'unit', unit, unitDisplay: 'long' });

const dates = new Map<string, string>();

/** A date as precise as it is known (YYYY, YYYY-MM, YYYY-MM-DD) in words: 2026, December 2026, 22 December 2026. */
export function dateInWords(locale: string, date: string, weekday?: 'short'): string {
  // A guide says the same few dates a hundred times.
  const key = [locale, date, weekday].join();
  const known = dates.get(key);
  if (known) return known;
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', ...(month ? { month: 'long' } : {}), ...(day ? { day: 'numeric', weekday } : {}) };
  const words = formatter(Intl.DateTimeFormat, locale, options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  dates.set(key, words);
  return words;
}

/** How long ago, from whole months: 20 months ago, 5 years ago; at the least how long: 20 months. */
export function agoInWords(locale: string, months: number): string {
  const [count, unit] = months < 24 ? ([months, 'month'] as const) : ([Math.floor(months / 12), 'year'] as const);
  return orElse(
    () => formatter(Intl.RelativeTimeFormat, locale, {}).format(-count, unit),
    () => countInWords(locale, count, unit),
  );
}

/** Language tags as a list of names: "Dutch, French, English"; at the least "NL · FR · EN". */
export function languageNames(locale: string, tags: readonly string[]): string {
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
    const category = orElse(
      () => formatter(Intl.PluralRules, locale, {}).select(count),
      () => (count === 1 ? 'one' : 'other'),
    );
    return (texts[category] ?? texts['other'] ?? '').replace('#', number(locale, count));
  });
