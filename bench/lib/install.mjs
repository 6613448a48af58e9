// The peers, as the lockfile has them: installed on the first run and when the lock has changed.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const BENCH = fileURLToPath(new URL('../', import.meta.url));
const STAMP = `${BENCH}node_modules/.installed-lock.json`;

export async function installPeers() {
  const lock = await readFile(`${BENCH}package-lock.json`, 'utf8');
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === lock) return;
  // No package here needs its install script: esbuild brings a binary for each platform.
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: BENCH, stdio: 'inherit' });
  await writeFile(STAMP, lock);
}
