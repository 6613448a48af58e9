// Every byte limit of the project: brotli 11 bytes of minified files. Raising one needs a reason in the commit.
// Beside these, every entry is pinned at what it is (sizes.json): growth fails before a limit is reached.
const KB = 1024;

/** How much an entry may grow before somebody has to say why. */
export const GROWTH = 0.02;

/**
 * What the project wants, in English. A limit below is higher only where that cannot be had: `npm run sizes` prints the floor,
 * the texts alone without any structure, and a test fails when the floor does not prove it (docs/decisions/0004).
 */
export const AIMS = {
  firstView: 16 * KB,
  operatorDetail: 2 * KB,
  toolFirstUse: 6 * KB,
  precautionsFirstUse: 6 * KB,
  oneLanguage: 40 * KB,
  singleElement: 6 * KB,
};

/** Code of a single element from npm on top of Lit, as the page's bundler makes it: what its entry imports at once. */
export const SINGLE_ELEMENT = AIMS.singleElement;
/** Those that bring another element with them: the picker the steps that it opens. */
export const WITH_ANOTHER = { 'be-channel-picker': 6300 };

/**
 * What depends on a language, each as measured and 2 %: an alphabet writes longer sentences than Chinese does, and letters outside
 * ASCII are two or three bytes each. `another` is for a language that has no entry yet.
 */
const LANGUAGES = {
  en: { words: 29_830, operatorDetail: 3110, toolFirstUse: AIMS.toolFirstUse, precautionsFirstUse: 8730 },
  'zh-Hans': { words: 33_140, operatorDetail: 3430, toolFirstUse: 6510, precautionsFirstUse: 9100 },
  'zh-Hant': { words: 36_290, operatorDetail: 3620, toolFirstUse: 6780, precautionsFirstUse: 9660 },
  nl: { words: 37_200, operatorDetail: 3630, toolFirstUse: 6810, precautionsFirstUse: 9810 },
  fr: { words: 39_570, operatorDetail: 3850, toolFirstUse: 7060, precautionsFirstUse: 10_100 },
  de: { words: 39_590, operatorDetail: 3860, toolFirstUse: 7040, precautionsFirstUse: 10_180 },
  ar: { words: 39_520, operatorDetail: 3880, toolFirstUse: 6980, precautionsFirstUse: 10_150 },
  another: { words: 40_500, operatorDetail: 3960, toolFirstUse: 7190, precautionsFirstUse: 10_400 },
};

/** Script, markup, facts and sources, the same in every language. */
const WITHOUT_WORDS = 80_500;

/** @returns {Record<string, number>} limits of one language in bytes, by what `summarise` in sizes.mjs measures */
export function budgetsOf(locale) {
  const { words, operatorDetail, toolFirstUse, precautionsFirstUse } = LANGUAGES[locale] ?? LANGUAGES.another;
  return {
    /** First view of the one-language script: Lit, core, words and interface of that language, all verdicts. */
    firstView: AIMS.firstView,
    /** Words and interface strings, all parts together. */
    words,
    /** An operator's steps with their words: what the answer needs. */
    operatorSteps: 1470,
    /** Steps and sheet of an operator with their words; of the one with the most to say. */
    operatorDetail,
    /** Helpers of all views, what reads the facts, what Intl would say: once, with the first of them. */
    shared: 8700,
    /** Markup, facts and words of a tool; of the largest but the precautions, which are nearly all text. */
    toolFirstUse,
    precautionsFirstUse,
    /** Addresses of the pages read about all operators: what the list of sources lists. */
    sourceAddresses: 7000,
    /** Everything of one language together: 12 operators, 11 elements, all facts with their sources. */
    oneLanguage: WITHOUT_WORDS + words,
    /** The list of public suffixes behind the link check, fetched when a reader checks a link. */
    linkCheckLibrary: 50 * KB,
    /** The check of a page's own facts with its schema, fetched when a page brings a patch or a dataset. */
    patchCheck: 9 * KB,
  };
}
