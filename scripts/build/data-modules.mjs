// Writes facts and words as packed, minified modules to cdn/data/: each import of the CDN scripts finds them there.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { minify } from '@swc/core';
import { messageKeys, shortenKeys } from './message-keys.mjs';
import { packFacts, packWords } from './pack.mjs';
import { factsOfWords, forBrowsers, plainLetters, plainWords } from './rollup-plugins.mjs';

const FACTS = 'dist/dataset/generated';
const WORDS = 'dist/locales/generated/words';

/** What a module of dist/ exports; both kinds are JSON between `export default` and a semicolon. */
const contentOf = (source) => JSON.parse(/export default (\{[\s\S]*\});/.exec(source)[1]);

/** Every module below a folder: its key and its content. */
async function* modulesBelow(folder, change = (source) => source) {
  for (const entry of (await readdir(folder, { recursive: true })).sort()) {
    if (entry.endsWith('.js') && forBrowsers(entry)) yield [entry.replace(/\.js$/, '').replaceAll('\\', '/'), contentOf(change(await readFile(join(folder, entry), 'utf8')))];
  }
}

async function writeModule(path, source) {
  const { code } = await minify(source, { module: true, compress: { passes: 3, ecma: 2022 }, mangle: true });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.js`, plainLetters(code));
}

/**
 * @param {object} [options]
 * @param {string} [options.folder] where the modules go
 * @param {string} [options.locale] only the words of this language
 * @param {(words: object) => object} [options.change] what becomes of the words before they are packed
 */
export async function writeDataModules({ folder = 'cdn/data', locale, change = (words) => words } = {}) {
  const keys = await messageKeys();
  const packed = {};
  for (const kind of ['facts', 'steps', 'operators', 'sources']) {
    for await (const [name, facts] of modulesBelow(join(FACTS, kind))) packed[`${kind}/${name}`] = packFacts(`${kind}/${name}`, facts);
  }
  const modules = locale ? [] : Object.entries(packed);
  const plain = await plainWords();
  for await (const [key, words] of modulesBelow(WORDS, (source) => shortenKeys(source, keys))) {
    if (locale && !key.startsWith(`${locale}/`)) continue;
    const facts = factsOfWords(key, plain);
    modules.push([`words/${key}`, facts ? packWords(key, change(words), packed[facts]) : change(words)]);
  }
  for (const [path, content] of modules) await writeModule(join(folder, path), `export default ${JSON.stringify(content)}`);
  if (!locale) await writeModule(join(folder, 'unpack'), await readFile(new URL('unpack.mjs', import.meta.url), 'utf8'));
}
