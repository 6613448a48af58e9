// What npm run check:reproducible compares; the two builds themselves take too long for every run.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeIntegrity } from '../../scripts/build/integrity.mjs';
import { differences, hashesOf, integrityFaults } from '../../scripts/build/reproducible.mjs';

const folder = await mkdtemp(join(tmpdir(), 'reproducible-test-'));
after(() => rm(folder, { recursive: true }));
const make = async (name, files) => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, name, path, '..'), { recursive: true });
    await writeFile(join(folder, name, path), text);
  }
  return hashesOf(join(folder, name), ['cdn']);
};

test('one byte, one file more and one file less are seen', async () => {
  const one = await make('one', { 'cdn/a.js': 'a', 'cdn/en/b.js': 'b', 'cdn/c.js': 'c' });
  assert.deepEqual(differences(one, await make('same', { 'cdn/a.js': 'a', 'cdn/en/b.js': 'b', 'cdn/c.js': 'c' })), []);
  assert.deepEqual(differences(one, await make('two', { 'cdn/a.js': 'a', 'cdn/en/b.js': 'B', 'cdn/d.js': 'd' })), [
    'cdn/c.js is in the first build only',
    'cdn/en/b.js differs',
    'cdn/d.js is in the second build only',
  ]);
});

test('integrity.json of this build is made from its scripts', async () => {
  assert.deepEqual(await integrityFaults('cdn'), []);
});

test('a hash of other bytes and a script without a hash are seen', async () => {
  await make('cut', { 'cdn/be-topup-guide.en.full.js': 'a' });
  const cdn = join(folder, 'cut', 'cdn');
  await writeIntegrity(cdn);
  assert.deepEqual(await integrityFaults(cdn), []);
  await writeFile(join(cdn, 'be-topup-guide.en.full.js'), 'b');
  await writeFile(join(cdn, 'be-topup-guide.nl.full.js'), 'c');
  assert.deepEqual(await integrityFaults(cdn), ['be-topup-guide.nl.full.js has no hash', 'be-topup-guide.en.full.js: the hash is not that of the file']);
});
