interface Punctuation {
  /** Between a name and its value. */
  readonly colon: string;
  readonly brackets: readonly [open: string, close: string];
}

/** Signs that the copies add themselves, as a language writes them. @param locale one of the library's, whichever there are */
export function punctuationOf(locale: string): Punctuation {
  if (locale.startsWith('zh')) return { colon: '：', brackets: ['（', '）'] };
  if (locale === 'fr') return { colon: '\u00a0: ', brackets: [' (', ')'] };
  return { colon: ': ', brackets: [' (', ')'] };
}
