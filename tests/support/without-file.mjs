// The library with one of its files lost: a copy of dist/ in a folder of its own.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @param {string} name of the lost file, in dist/
 * @param {(load: (module: string) => Promise<object>, comesBack: () => Promise<void>, arrivesEmpty: () => Promise<void>) => Promise<void>} use
 *   `load` imports a module of the copy; after `comesBack` the file is there, after `arrivesEmpty` one without content
 */
export async function withoutFile(name, use) {
  // Inside the project: packages are found from there.
  await mkdir('tests/output', { recursive: true });
  const folder = await mkdtemp(resolve('tests/output/without-file-'));
  const lost = join(folder, name);
  try {
    await cp('dist', folder, { recursive: true, filter: (path) => !/\.(?:map|d\.ts)$/.test(path) });
    await rm(lost);
    await use(
      (module) => import(pathToFileURL(join(folder, module)).href),
      () => cp(join('dist', name), lost),
      () => writeFile(lost, 'export default undefined;'),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
