// The package as npm would publish it, installed by npm in an empty project. Nothing is downloaded: what it depends on is copied from node_modules.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** All packages that these need, themselves included: name → folder. */
async function closure(names, found = {}) {
  for (const name of names) {
    if (found[name]) continue;
    found[name] = resolve('node_modules', name);
    const { dependencies = {} } = JSON.parse(await readFile(join(found[name], 'package.json'), 'utf8'));
    await closure(Object.keys(dependencies), found);
  }
  return found;
}

/** @returns {Promise<{ folder: string, tarball: string, size: number, files: { path: string, size: number }[], remove: () => Promise<void> }>} */
export async function installPacked() {
  const folder = await mkdtemp(join(tmpdir(), 'package-'));
  const pack = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 });
  const [{ filename, size, files }] = JSON.parse(pack);
  const { dependencies, peerDependencies = {} } = JSON.parse(await readFile('package.json', 'utf8'));
  const others = await closure(Object.keys({ ...dependencies, ...peerDependencies }));
  const manifest = {
    name: 'empty-project',
    private: true,
    type: 'module',
    dependencies: { 'be-topup-guide': `file:${filename}`, ...Object.fromEntries(Object.entries(others).map(([name, path]) => [name, `file:${path}`])) },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  execFileSync('npm', ['install', '--offline', '--install-links', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  return { folder, tarball: join(folder, filename), size, files, remove: () => rm(folder, { recursive: true, force: true }) };
}
