// How much of src/ the tests run at least, in percent: of lines, of branches and of functions, each. Measured in every whole `npm test`. Lowering one needs a reason in the commit.
export const LIMITS = {
  'src/dataset/': 100,
  'src/': 95,
};

/** Not counted: what the build writes. */
export const GENERATED = ['dist/**/generated/**'];

/** Only Node processes whose script lies here are measured: the others load nothing of dist/. */
export const MEASURED = /^(?:tests\/(?:data|locales|unit|ssr|node)\/.*\.test\.mjs|dist\/node\/cli\.js)$/;

/** Where the measurements lie until they are counted. */
export const FOLDER = 'tests/output/coverage';
