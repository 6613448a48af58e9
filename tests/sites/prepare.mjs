// Before the tests of this folder: its own packages, as the lockfile has them, and the library as npm would bring it.
// The library's own dependencies are found in the repository's node_modules, above this folder.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STAMP = `${HERE}node_modules/.installed-lock.json`;

/** Installs what the lockfile says, unless it is there already, and packs the built library into node_modules. */
export async function prepareSites() {
  const lock = await readFile(`${HERE}package-lock.json`, 'utf8');
  if ((await readFile(STAMP, 'utf8').catch(() => '')) !== lock) {
    // No package here needs its install script: esbuild and sharp bring a binary for each platform.
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: HERE, stdio: 'inherit' });
    await writeFile(STAMP, lock);
  }
  if (!existsSync(`${ROOT}cdn`) || !existsSync(`${ROOT}dist`)) throw new Error('Build first: npm run build');
  await mkdir(`${HERE}.work`, { recursive: true });
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', `${HERE}.work`], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const target = `${HERE}node_modules/be-topup-guide`;
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  execFileSync('tar', ['-xzf', `${HERE}.work/${filename}`, '-C', target, '--strip-components=1']);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await prepareSites();
