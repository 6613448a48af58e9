// What release.yml has to do, as lines for $GITHUB_OUTPUT. `propose`: change notes wait to be gathered. `publish`: they were gathered into
// this version (CHANGELOG.md begins with it) and npm does not have it yet. Else `nothing`. Run: npm run --silent release:what
import { readFile, readdir } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { versionsOf } from './changelog.mjs';

/** @param {{ notes: string[], changelog: string, version: string, isOnNpm: () => boolean }} state notes: names in .changeset/ */
export function whatToDo({ notes, changelog, version, isOnNpm }) {
  if (notes.some((name) => name.endsWith('.md') && name !== 'README.md')) return 'propose';
  return versionsOf(changelog)[0]?.version === version && !isOnNpm() ? 'publish' : 'nothing';
}

function isOnNpm(name, version) {
  const { status, stdout, stderr } = spawnSync('npm', ['view', `${name}@${version}`, 'version'], { encoding: 'utf8' });
  if (status === 0) return stdout.trim() !== '';
  if (stderr.includes('E404')) return false;
  throw new Error(`npm could not say whether ${name}@${version} is there:\n${stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
  const state = { notes: await readdir('.changeset'), changelog: await readFile('CHANGELOG.md', 'utf8').catch(() => ''), version, isOnNpm: () => isOnNpm(name, version) };
  console.log(`what=${whatToDo(state)}\nversion=${version}`);
}
