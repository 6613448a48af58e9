// Writes facts and words as minified modules to cdn/data/: each import of the CDN scripts finds them there.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { minify } from '@swc/core';
import { messageKeys, shortenKeys } from './message-keys.mjs';
import { forBrowsers, plainLetters } from './rollup-plugins.mjs';

export async function writeDataModules() {
  const keys = await messageKeys();
  let count = 0;
  for (const [from, folders] of [
    ['dist/dataset/generated', ['facts', 'steps', 'operators', 'sources']],
    ['dist/locales/generated', ['words']],
  ]) {
    for (const folder of folders) {
      for (const entry of await readdir(join(from, folder), { recursive: true })) {
        if (!entry.endsWith('.js') || !forBrowsers(entry)) continue;
        const source = await readFile(join(from, folder, entry), 'utf8');
        const { code } = await minify(shortenKeys(source.replace(/^\/\/# sourceMappingURL.*$/m, ''), keys), { module: true, compress: true, mangle: true });
        const target = join('cdn/data', folder, entry);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, plainLetters(code));
        count += 1;
      }
    }
  }
  return count;
}
