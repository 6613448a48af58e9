/** A plural in a message, as ICU writes it: {count, plural, one {# page} other {# pages}}. Its forms are the first group. */
export const plurals = /\{count, plural,((?:\s*\w+ \{[^{}]*\})+)\}/g;

/** Placeholders {name} of a text, sorted, as one string; those of a plural are its count. */
export const placeholders = (text) =>
  [...text.replace(plurals, '{count}').matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(' ');

/** Counts that the guide can show; categories that only other numbers need (French "many": a million) are not asked for. */
const HIGHEST_COUNT = 999;

/** Plural categories of a language for whole numbers, sorted. */
export function pluralCategories(locale) {
  const rules = new Intl.PluralRules(locale);
  return [...new Set(Array.from({ length: HIGHEST_COUNT + 1 }, (_, count) => rules.select(count)))].sort();
}
