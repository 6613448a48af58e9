// Bytes of a single element from npm as a page's own bundler makes them: our code only, minified, without Lit and the dataset.
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { minify } from '@swc/core';
import { rollup } from 'rollup';

const PACKAGES = /^(lit|@lit|tldts|@cfworker)(\/|$)/;
/** Facts and words: modules that hold nothing but data, and what imports them by name. */
const DATASET = /\/generated\/(first-view|load|devices|dataset-date|official-domains|scam-cues|patch-schema|(facts|words|steps|operators|sources)\/.*)\.js$/;

const bytesOf = async (code) => {
  const { code: short } = await minify(code, { module: true, compress: { passes: 3, ecma: 2022 }, mangle: true, format: { comments: false } });
  return brotliCompressSync(Buffer.from(short), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
};

async function measureElement(root, tag) {
  const bundle = await rollup({ input: resolve(root, `dist/elements/${tag}/${tag}.define.js`), external: (id) => PACKAGES.test(id) || DATASET.test(id), logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  /** A chunk with all that it imports at once. */
  const whole = ({ fileName }) => {
    const names = new Set([fileName]);
    for (const name of names) for (const imported of chunks.get(name).imports) if (chunks.has(imported)) names.add(imported);
    return names;
  };
  const sum = async (names) => (await Promise.all([...names].map((name) => bytesOf(chunks.get(name).code)))).reduce((total, bytes) => total + bytes, 0);
  const entry = whole(output[0]);
  const view = output.find(({ moduleIds }) => moduleIds?.some((id) => id.endsWith(`/${tag}.view.js`)));
  return { tag, entry: await sum(entry), view: view ? await sum([...whole(view)].filter((name) => !entry.has(name))) : 0 };
}

/** The guide imports all others: it is no single element. */
const SINGLE = (name) => name.startsWith('be-') && name !== 'be-topup-guide';

/** @returns {Promise<{ tag: string, entry: number, view: number }[]>} what `be-topup-guide/define/<tag>` imports at once, and what its first render fetches */
export async function measureElements(root = '.') {
  const tags = (await readdir(resolve(root, 'dist/elements'))).filter(SINGLE).sort();
  const sizes = [];
  for (const tag of tags) sizes.push(await measureElement(root, tag));
  return sizes;
}
