/** Language tags as a list of names: "Dutch, French, English". */
export function languageNames(locale: string, tags: readonly string[]): string {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(tags.map((tag) => names.of(tag) ?? tag));
}
