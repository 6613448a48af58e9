import type { Locale } from '../../locales/match.js';

interface Punctuation {
  /** Between a name and its value. */
  readonly colon: string;
  readonly brackets: readonly [open: string, close: string];
}

/** Signs that the copies add themselves, as a language writes them. */
export function punctuationOf(locale: Locale): Punctuation {
  if (locale.startsWith('zh')) return { colon: '：', brackets: ['（', '）'] };
  if (locale === 'fr') return { colon: '\u00a0: ', brackets: [' (', ')'] };
  return { colon: ': ', brackets: [' (', ')'] };
}
