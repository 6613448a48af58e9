// Every byte limit of the project: brotli 11 bytes of minified files. Raising one needs a reason in the commit.
const KB = 1024;

export const BUDGETS = {
  /** First view of the one-language script: Lit, core, words and interface of that language, all verdicts. */
  firstView: 16 * KB,
  /** An operator's steps with their words: what the answer needs. */
  operatorSteps: 2 * KB,
  /** All else about an operator with its words. */
  operatorSheet: 3 * KB,
  /** Everything of one language together. */
  oneLanguage: 40 * KB,
};
