import { LOCALES, RIGHT_TO_LEFT } from './generated/locales.js';

export { LOCALES };
/** A language of the guide, as a BCP 47 tag. */
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'en';

export const directionOf = (locale: string): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.includes(locale) ? 'rtl' : 'ltr');

const isLocale = (tag: string): tag is Locale => (LOCALES as readonly string[]).includes(tag);

/**
 * The locale of the guide for a BCP 47 language tag: zh, zh-CN → zh-Hans; zh-TW, zh-HK → zh-Hant; nl-BE → nl.
 * Quotes and spaces around it are ignored. Anything else, garbage included, is English.
 */
export function matchLocale(tag: string | null | undefined): Locale {
  if (!tag) return DEFAULT_LOCALE;
  const clean = tag.replace(/[^\w-]/g, '').replace(/_/g, '-');
  // Most need no Intl, whose first use costs a phone 30 ms: nl, nl-BE, zh-Hans.
  for (const candidate of [clean, clean.split('-')[0]!]) if (isLocale(candidate)) return candidate;
  try {
    const { language, script } = new Intl.Locale(clean).maximize();
    for (const candidate of [`${language}-${script}`, language]) if (isLocale(candidate)) return candidate;
  } catch {
    // Not a language tag: a blogger's typo must not break the page.
  }
  return DEFAULT_LOCALE;
}
