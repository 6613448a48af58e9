// Every byte limit of the project: brotli 11 bytes of minified files. Raising one needs a reason in the commit.
const KB = 1024;

export const BUDGETS = {
  /** First view of the one-language script: Lit, core, words and interface of that language, all verdicts. */
  firstView: 16 * KB,
  /** An operator's steps with their words: what the answer needs. */
  operatorSteps: 2 * KB,
  /** All else about an operator with its words. */
  operatorSheet: 3 * KB,
  /** Everything of one language together: 12 operators, 11 elements, all facts with their sources (docs/decisions/0004). */
  oneLanguage: 116 * KB,
  /** The list of public suffixes behind the link check, fetched when a reader checks a link. */
  linkCheckLibrary: 50 * KB,
  /** The check of a page's own patch, fetched when a page brings one. */
  patchCheck: 9 * KB,
};
