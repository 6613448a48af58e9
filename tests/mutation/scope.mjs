// What the mutation check changes, and which tests have to notice.
const UNIT = ['age', 'rank-channels', 'credit-calendar', 'esim-check', 'fact-path', 'load-facts', 'patch-dataset', 'link-check', 'link-check-parts'];

export const TEST_FILES = UNIT.map((name) => `tests/unit/${name}.test.mjs`);

/** Random inputs find another thing each time, and a run would take hours: what is found has to be found by a table. */
export const isLeftOut = (id) => id.includes('what holds for any input');
