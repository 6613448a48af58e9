// Writes facts and words as packed, minified modules to cdn/data/: the script for any language, and each for another language than its own, finds them there.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { minify } from '@swc/core';
import { messageKeys } from './message-keys.mjs';
import { packFacts, packWords } from './pack.mjs';
import { factsOfWords, forBrowsers, GENERATED, keysBelow, plainWords, readFacts, readWords } from './parts.mjs';
import { plainLetters } from './rollup-plugins.mjs';

/** Those that browsers ask for, in an order of their own. */
const modulesBelow = async (folder) => (await keysBelow(folder, forBrowsers)).sort();

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
    for (const name of await modulesBelow(join(GENERATED.facts, kind))) packed[`${kind}/${name}`] = packFacts(`${kind}/${name}`, await readFacts(`${kind}/${name}`));
  }
  const modules = locale ? [] : Object.entries(packed);
  const plain = await plainWords();
  for (const key of await modulesBelow(GENERATED.words)) {
    if (locale && !key.startsWith(`${locale}/`)) continue;
    const facts = factsOfWords(key, plain);
    const words = change(await readWords(key, keys));
    modules.push([`words/${key}`, facts ? packWords(key, words, packed[facts]) : words]);
  }
  for (const [path, content] of modules) await writeModule(join(folder, path), `export default ${JSON.stringify(content)}`);
}
