// Every figure of speed and size that the project wants to reach. `npm run bench` prints what was measured beside these.
// Byte limits that fail `npm test` are in scripts/build/budgets.mjs; these here fail nothing.
const KB = 1024;

export const TARGETS = {
  /** Bytes, brotli 11, English. */
  firstViewBytes: 16 * KB,
  operatorDetailBytes: 2 * KB,
  toolFirstUseBytes: 6 * KB,
  oneLanguageBytes: 40 * KB,
  /** Largest of the elements, from npm: without Lit and the dataset. */
  singleElementBytes: 6 * KB,

  /** Painted after navigation, against static HTML of the same content. */
  scriptAlone: { cpu4: 1.25, slow4g: 1.55 },
  preRendered: { cpu4: 1.08, slow4g: 1.2 },

  /** Layout shift with a pre-rendered snippet. */
  shift: 0,

  /** Change of a filter at CPU 4×: event to finished DOM in ms; event to paint against a hand-written `hidden` toggle. */
  filterUpdate: 5,
  filterPaintRatio: 1.1,
  /** Event to finished DOM at a thousand rows, against hand-written. */
  thousandRowsRatio: 3,

  /** A hundred guides on a page, against static; heap of each beyond the first in bytes. */
  hundredRatio: 1.1,
  heapPerGuide: 10 * KB,

  /** Script compiled and run during load beyond the static page's, ms at CPU 4×; the longest task in ms. */
  scriptTime: 45,
  longTask: 50,
};
