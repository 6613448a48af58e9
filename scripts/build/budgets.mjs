// Every byte limit of the project: brotli 11 bytes of minified files. Raising one needs a reason in the commit.
const KB = 1024;

/**
 * Words and interface strings of each language, all parts together: what was measured when it was complete, and 2 %.
 * An alphabet writes longer sentences than Chinese does, and letters outside ASCII are two or three bytes each.
 */
const WORDS = { en: 31_800, 'zh-Hans': 35_400, 'zh-Hant': 38_500, nl: 39_300, fr: 41_600, de: 41_800, ar: 42_000 };
/** A language that has no entry yet. */
const WORDS_OF_ANOTHER = 43_000;

/** All else about an operator with its words; Mobile Vikings and Proximus have the most to say. */
const OPERATOR_SHEET = { en: 3 * KB, 'zh-Hans': 3 * KB };
const OPERATOR_SHEET_OF_ANOTHER = 3.4 * KB;

/** Script, markup, facts and sources, the same in every language (docs/decisions/0004). */
const WITHOUT_WORDS = 83.5 * KB;

/** @returns {Record<string, number>} limits of one language in bytes, by what `summarise` in sizes.mjs measures */
export function budgetsOf(locale) {
  const words = WORDS[locale] ?? WORDS_OF_ANOTHER;
  return {
    /** First view of the one-language script: Lit, core, words and interface of that language, all verdicts. */
    firstView: 16 * KB,
    words,
    /** An operator's steps with their words: what the answer needs. */
    operatorSteps: 2 * KB,
    operatorSheet: Math.round(OPERATOR_SHEET[locale] ?? OPERATOR_SHEET_OF_ANOTHER),
    /** Everything of one language together: 12 operators, 11 elements, all facts with their sources. */
    oneLanguage: WITHOUT_WORDS + words,
    /** The list of public suffixes behind the link check, fetched when a reader checks a link. */
    linkCheckLibrary: 50 * KB,
    /** The check of a page's own patch, fetched when a page brings one. */
    patchCheck: 9 * KB,
  };
}
