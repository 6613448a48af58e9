// What Intl says in one language of dates, languages, amounts and durations, asked when the scripts are built: src/locales/format.ts says why.
import { countFrom, dateFrom, euroFrom, listFrom, regionOf } from '../../dist/locales/format.js';

/** Languages that the data names: those of Belgium, and English. Of others Intl is asked. */
const LANGUAGES = ['nl', 'fr', 'de', 'en'];
const LETTERS = { weekday: 'w', day: 'd', month: 'm', year: 'y' };
/** By how many parts of a date are known. */
const DATES = [{ year: 'numeric' }, { year: 'numeric', month: 'long' }, { year: 'numeric', month: 'long', day: 'numeric' }, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' }];
const COUNTED = ['day', 'month', 'year', 'month ago', 'year ago'];

/** A day in each month, on all days of a week; the first of them a Sunday. */
const DAYS = Array.from({ length: 12 }, (_, month) => [2023, month + 1, month + 1]);
/** Numbers that are not grouped. */
const NUMBERS = Array.from({ length: 1000 }, (_, number) => number);
const CENTS = [0.01, 0.5, 1.2, 7.25, 12.1, 999.99];

/** The formatters that format.ts makes in a browser. */
export function intlOf(locale) {
  const region = regionOf(locale);
  const currency = { style: 'currency', currency: 'EUR', currencyDisplay: locale === 'ar' ? 'name' : 'symbol' };
  const [amounts, cents] = [0, 2].map((minimumFractionDigits) => new Intl.NumberFormat(region, { ...currency, minimumFractionDigits }));
  const numbers = new Intl.NumberFormat(region);
  const ago = new Intl.RelativeTimeFormat(region);
  const units = Object.fromEntries(['day', 'month', 'year'].map((unit) => [unit, new Intl.NumberFormat(region, { style: 'unit', unit, unitDisplay: 'long' })]));
  const languages = new Intl.DisplayNames(region, { type: 'language' });
  const plurals = new Intl.PluralRules(region);
  return {
    dates: DATES.map((options) => new Intl.DateTimeFormat(region, { ...options, timeZone: 'UTC' })),
    list: new Intl.ListFormat(region, { type: 'conjunction', style: 'narrow' }),
    language: (tag) => languages.of(tag),
    number: (value) => numbers.format(value),
    euro: (value) => (Number.isInteger(value) ? amounts : cents).format(value),
    count: (count, what) => (what.endsWith(' ago') ? ago.format(-count, what.replace(' ago', '')) : units[what].format(count)),
    category: (count) => plurals.select(count),
  };
}

/**
 * @param {string} locale
 * @returns {import('../../dist/locales/format.js').Names | undefined} nothing where they do not make what Intl writes: then it writes in the browser
 */
export function namesOf(locale) {
  const intl = intlOf(locale);
  const at = ([year, month, day]) => Date.UTC(year, month - 1, day);
  const parts = (day) => intl.dates[3].formatToParts(at(day));
  const part = (day, wanted) => parts(day).find(({ type }) => type === wanted).value;
  const separators = (members) => intl.list.formatToParts(members).flatMap(({ type, value }) => (type === 'literal' ? [value] : []));
  const gap = (text, number) => text.replace(number, '{n}');
  /** The first number of each category shows its form. */
  const formsOf = (what) => {
    const { other, ...forms } = Object.fromEntries(NUMBERS.map((number) => [intl.category(number), gap(intl.count(number, what), `${number}`)]).reverse());
    return { other, ...Object.fromEntries(Object.entries(forms).filter(([, form]) => form !== other)) };
  };
  const names = {
    months: DAYS.map((day) => part(day, 'month')),
    weekdays: DAYS.slice(0, 7).map((_, index) => part([2023, 1, index + 1], 'weekday')),
    date: parts(DAYS[0])
      .map(({ type, value }) => (LETTERS[type] ? `{${LETTERS[type]}}` : value))
      .join(''),
    languages: Object.fromEntries(LANGUAGES.map((tag) => [tag, intl.language(tag)])),
    list: [...separators(['0', '1', '2']), ...separators(['0', '1'])],
    euro: [gap(intl.euro(15), '15'), /1(.)25/.exec(intl.euro(1.25))?.[1]],
    counts: Object.fromEntries(COUNTED.map((what) => [what, formsOf(what)])),
  };
  const saysTheSame =
    DAYS.every((day) => intl.dates.every((format, precision) => format.format(at(day)) === dateFrom(names, day.slice(0, precision + 1), precision === 3 ? 'short' : undefined))) &&
    LANGUAGES.every((_, index) => intl.list.format(LANGUAGES.slice(index).map(intl.language)) === listFrom(names, LANGUAGES.slice(index))) &&
    [...NUMBERS, ...CENTS].every((value) => intl.euro(value) === euroFrom(names, value)) &&
    NUMBERS.every((number) => intl.number(number) === `${number}` && COUNTED.every((what) => intl.count(number, what) === countFrom(names, number, what, intl.category(number))));
  return saysTheSame ? names : undefined;
}
