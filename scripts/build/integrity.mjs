// Writes cdn/integrity.json: the hash of each script that is whole in itself, for integrity="…". One of a script with chunks would cover only its first file.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @returns {Promise<Record<string, string>>} file name → "sha384-…" */
export async function writeIntegrity(folder = 'cdn') {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.full.js')).sort();
  const hashes = {};
  for (const name of names)
    hashes[name] = `sha384-${createHash('sha384')
      .update(await readFile(join(folder, name)))
      .digest('base64')}`;
  await writeFile(join(folder, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  return hashes;
}
