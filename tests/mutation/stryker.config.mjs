// Mutation check: changes the library one small thing at a time and runs the Node tests of the pure functions. A change that no test notices is a test that is missing. After a build: npm run test:mutation.
export default {
  packageManager: 'npm',
  plugins: ['./tests/mutation/runner.mjs'],
  testRunner: 'node-test',
  // Left out: what the build writes.
  mutate: ['dist/dataset/**/*.js', 'dist/locales/calendar-file.js', '!dist/**/generated/**'],
  thresholds: { high: 98, low: 97, break: 97 },
  ignorePatterns: ['**', '!dist/**/*.js', '!tests/unit/**', '!tests/support/without-file.mjs', '!tests/mutation/**', '!data/**', '!dataset.json', '!package.json'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Modules that were loaded anew stay in memory.
  maxTestRunnerReuse: 250,
  // Endless loops are found by counting. A slow machine is no reason to call a change noticed.
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false, reportScoreTable: true },
  jsonReporter: { fileName: 'tests/output/mutation/mutation.json' },
  htmlReporter: { fileName: 'tests/output/mutation/index.html' },
  tempDirName: 'tests/output/mutation/sandbox',
};
