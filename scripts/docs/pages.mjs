// The pages that hold generated blocks: README.md and docs/*.md.
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { blockNames, withBlocks } from './markers.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @param {Record<string, (argument?: string) => string>} blocks
 * @returns {Promise<Record<string, string>>} path from the root → what that page has to be; pages that hold none of these blocks are left out
 */
export async function pagesWith(blocks) {
  const names = ['README.md', ...(await readdir(`${ROOT}docs`)).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
  const pages = {};
  for (const path of names) {
    const page = await readFile(ROOT + path, 'utf8');
    try {
      if (blockNames(page).some((name) => Object.hasOwn(blocks, name))) pages[path] = withBlocks(page, blocks);
    } catch (error) {
      throw new Error(`${path}: ${error.message}`, { cause: error });
    }
  }
  return pages;
}
