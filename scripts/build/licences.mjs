// Writes cdn/third-party-licences.txt: the licence of every package that is part of a file in cdn/.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Not imported: its drawings are copied into our source by scripts/icons/build.mjs. */
const COPIED = ['heroicons'];

/** Packages whose code is in the built files, read from their source maps. */
export async function bundledPackages(root = 'cdn') {
  const packages = new Set(COPIED);
  for (const name of await readdir(root, { recursive: true })) {
    if (!name.endsWith('.js.map')) continue;
    const { sources } = JSON.parse(await readFile(join(root, name), 'utf8'));
    for (const source of sources) {
      const [, found] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
      if (found) packages.add(found);
    }
  }
  return [...packages].sort();
}

async function licenceOf(name) {
  const folder = join('node_modules', name);
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const { version, license, author, repository } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (!license) throw new Error(`${name} names no licence: it cannot be shipped`);
  const text = file
    ? (await readFile(join(folder, file), 'utf8')).trim()
    : `Its author, ${author?.name ?? author}, publishes it under this licence without a copy of the text: ${repository?.url ?? repository}`;
  return `${name} ${version} (${license})\n\n${text}\n`;
}

export async function writeLicences() {
  const texts = await Promise.all((await bundledPackages()).map(licenceOf));
  await writeFile('cdn/third-party-licences.txt', `The scripts in this folder contain parts of these packages.\n\n${texts.join(`\n${'-'.repeat(72)}\n\n`)}`);
}
