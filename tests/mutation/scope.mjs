// What the mutation check changes, and which tests have to notice.
// A module that the library imports only when it is needed must be imported by one of these files too: what runs when it is loaded would count for that one test only that loaded it.
const UNIT = [
  'age',
  'rank-channels',
  'credit-calendar',
  'esim-check',
  'fact-path',
  'load-facts',
  'patch-dataset',
  'merge-patch',
  'check-value',
  'check-addresses',
  'plain-value',
  'page-facts',
  'link-check',
  'link-check-parts',
];

export const TEST_FILES = UNIT.map((name) => `tests/unit/${name}.test.mjs`);

/** Random inputs find another thing each time, and a run would take hours: what is found has to be found by a table. */
export const isLeftOut = (id) => id.includes('what holds for any input');
