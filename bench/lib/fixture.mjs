// What every page shows: the guide's own copy for one operator, all default sections, and its form. Read from the built library.
import { pathToFileURL } from 'node:url';

export const SETTINGS = { lang: 'en', operator: 'base' };

/** Headings of this level open a section: the guide's own heading is one above. */
const SECTION_LEVEL = 3;

const CARD_NONE = 'Not sure';
const OPERATOR_NONE = 'Choose, or leave if unsure';

/**
 * @param {string} root the built library
 * @returns {Promise<Fixture>}
 *
 * @typedef {object} Fixture
 * @property {object} form labels and choices
 * @property {object} title the guide's heading, a block
 * @property {object[]} answer blocks of the first view, the heading first
 * @property {{ heading?: object, blocks: object[] }[]} sections all else; the steps have no heading of their own
 * @property {number} words in all blocks
 */
export async function readFixture(root) {
  const from = (path) => import(pathToFileURL(`${root}/dist/${path}`).href);
  const [{ guideCopy }, { plainText }, library, { tableOf }] = await Promise.all([from('node/copy/static-copy.js'), from('node/copy/blocks.js'), from('index.js'), from('locales/words.js')]);
  const { blocks } = await guideCopy(SETTINGS);
  await library.loadWords(SETTINGS.lang, ['first']);
  const { cards, payments, needs } = tableOf(SETTINGS.lang).words;
  const [title, ...rest] = blocks;
  const list = rest.findIndex(({ kind }) => kind === 'list');
  const sections = [{ blocks: [] }];
  for (const block of rest.slice(list)) {
    if (block.kind === 'heading' && block.level === SECTION_LEVEL) sections.push({ heading: block, blocks: [] });
    else sections.at(-1).blocks.push(block);
  }
  const entries = (texts) => Object.entries(texts).map(([id, name]) => ({ id, name }));
  const operators = Object.values(library.defaultDataset.operators).map(({ id, name }) => ({ id, name }));
  return {
    form: {
      operator: { label: 'Your operator', value: SETTINGS.operator, options: [{ id: '', name: OPERATOR_NONE }, ...operators.sort((a, b) => a.name.localeCompare(b.name, 'en'))] },
      card: { label: 'Your card', value: '', options: [{ id: '', name: CARD_NONE }, ...entries(cards)] },
      pay: { label: 'How can you pay?', options: entries(payments) },
      needs: { label: 'More: no account, no internet, from abroad …', options: entries(needs) },
    },
    title,
    answer: rest.slice(0, list),
    sections,
    words: plainText(blocks).split(' ').length,
  };
}
