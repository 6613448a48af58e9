// Generated blocks in Markdown pages: what stands between a line `<!-- generated: NAME ARGUMENT -->` and `<!-- end of generated -->`.
const BLOCK = /^(<!-- generated: ([\w-]+)(?: ([\w-]+))? -->)\n[\s\S]*?^<!-- end of generated -->$/gm;
const OPENING = /^<!-- generated:/gm;

const cell = (text) => String(text).replaceAll('|', '\\|');

/** @param {string[]} heads @param {(string | number)[][]} rows @returns {string} a Markdown table */
export const table = (heads, rows) => [heads, heads.map(() => '---'), ...rows.map((cells) => cells.map(cell))].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** @returns {string[]} names of the blocks of a page, in its order */
export const blockNames = (page) => [...page.matchAll(BLOCK)].map(([, , name]) => name);

/**
 * @param {string} page Markdown
 * @param {Record<string, (argument?: string) => string>} blocks what to write, by name; blocks of other names stay as they are
 * @returns {string} the page with those blocks written anew
 * @throws when a block has no end
 */
export function withBlocks(page, blocks) {
  if ((page.match(OPENING) ?? []).length !== blockNames(page).length) throw new Error('a generated block has no <!-- end of generated -->, or its first line is not <!-- generated: NAME ARGUMENT -->');
  return page.replace(BLOCK, (whole, opening, name, argument) => (Object.hasOwn(blocks, name) ? `${opening}\n\n${blocks[name](argument).trim()}\n\n<!-- end of generated -->` : whole));
}
