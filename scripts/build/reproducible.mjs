// npm run check:reproducible: builds the work tree twice, in two folders, with different clocks, time zones and languages of the system,
// and compares every byte. cdn/integrity.json, the file with the hashes for integrity="…", is made by that build and from those bytes.
// Takes twice as long as a build: for a release, not for every change.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What a release is made of. */
const BUILT = ['dist', 'cdn', 'dataset.json'];

/** What may differ from one machine to the next. */
const MACHINES = {
  one: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' },
  two: { TZ: 'America/Los_Angeles', LANG: 'nl_BE.UTF-8', LC_ALL: 'nl_BE.UTF-8' },
};

async function copyWorkTree(folder) {
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    .split('\0')
    .filter((name) => name && !/^tests\/(visual\/approved|sites)\//.test(name));
  for (const name of names) {
    await mkdir(join(folder, dirname(name)), { recursive: true });
    // A file that was deleted and not yet committed is still on git's list.
    await copyFile(name, join(folder, name)).catch((error) => {
      if (!['ENOENT', 'EISDIR', 'ENOTSUP'].includes(error.code)) throw error;
    });
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
}

const build = (folder, environment) =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, ['scripts/build/build.mjs'], { cwd: folder, env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', failed);
    child.on('close', (code) => (code === 0 ? done() : failed(new Error(`the build in ${folder} ended with ${code}`))));
  });

/** @returns {Promise<Map<string, string>>} SHA-256 by path of every file below the folders */
export async function hashesOf(folder, names = BUILT) {
  const hashes = new Map();
  const visit = async (path) => {
    const bytes = await readFile(join(folder, path)).catch((error) => (error.code === 'EISDIR' ? undefined : Promise.reject(error)));
    if (bytes) hashes.set(path, createHash('sha256').update(bytes).digest('hex'));
    else for (const name of (await readdir(join(folder, path))).sort()) await visit(join(path, name));
  };
  for (const name of names) await visit(name);
  return hashes;
}

/** @returns {string[]} what is not the same, as sentences */
export function differences(one, two) {
  const found = [];
  for (const [path, hash] of one) {
    if (!two.has(path)) found.push(`${path} is in the first build only`);
    else if (two.get(path) !== hash) found.push(`${path} differs`);
  }
  for (const path of two.keys()) if (!one.has(path)) found.push(`${path} is in the second build only`);
  return found;
}

/** @returns {Promise<string[]>} where integrity.json is not made from the scripts beside it */
export async function integrityFaults(folder) {
  const written = JSON.parse(await readFile(join(folder, 'integrity.json'), 'utf8'));
  const names = (await readdir(folder)).filter((name) => name.endsWith('.full.js'));
  const faults = names.filter((name) => !written[name]).map((name) => `${name} has no hash`);
  for (const [name, hash] of Object.entries(written)) {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    const real = bytes && `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    if (real !== hash) faults.push(`${name}: the hash is not that of the file`);
  }
  return faults;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const folder = await mkdtemp(join(tmpdir(), 'reproducible-'));
  try {
    const built = [];
    for (const [name, environment] of Object.entries(MACHINES)) {
      await copyWorkTree(join(folder, name));
      await build(join(folder, name), environment);
      built.push(await hashesOf(join(folder, name)));
    }
    const faults = [...differences(...built), ...(await integrityFaults(join(folder, 'one', 'cdn')))];
    for (const fault of faults) console.error(fault);
    const all = createHash('sha256')
      .update([...built[0]].map(([path, hash]) => `${hash}  ${path}\n`).join(''))
      .digest('hex');
    console.log(
      faults.length === 0 ? `${built[0].size} files, the same in both builds; integrity.json is made from them. All together: sha256 ${all}` : `${faults.length} faults: the build is not reproducible`,
    );
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
