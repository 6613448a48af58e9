// Gathers the change notes of .changeset/ into CHANGELOG.md and the next version, and writes that version wherever it stands.
// Run: npm run release:version (release.yml does it, too).
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';

const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' });
const versionNow = async () => JSON.parse(await readFile('package.json', 'utf8')).version;

const before = await versionNow();
run(process.execPath, 'node_modules/@changesets/cli/bin.js', 'version');
const version = await versionNow();
if (version === before) throw new Error('No change note in .changeset/: run npx changeset');
run('npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund');
// The address that people copy.
await writeFile('README.md', (await readFile('README.md', 'utf8')).replaceAll(`be-topup-guide@${before}/`, `be-topup-guide@${version}/`));
run(process.execPath, 'scripts/build/build.mjs');
// Editor data and example pages carry the version.
run(process.execPath, 'scripts/docs/build.mjs');
execFileSync(process.execPath, ['--test', 'tests/node/examples.test.mjs'], { stdio: 'inherit', env: { ...process.env, APPROVE: '1' } });
console.log(`\n${before} → ${version}. Look at git diff, and at CHANGELOG.md above all.`);
