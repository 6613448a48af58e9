// Builds everything: data and icons → src/**/generated, tsc → dist/, rollup → cdn/, then prints sizes beside their budgets (a test fails when one is over).
// Run: npm run build. `--npm` stops after dist/.
import { execFileSync } from 'node:child_process';
import { copyFile, rm } from 'node:fs/promises';
import { buildData } from '../data/build.mjs';
import { buildIcons } from '../icons/build.mjs';
import { writePseudo } from '../locales/pseudo.mjs';
import { writeDataModules } from './data-modules.mjs';
import { writeIntegrity } from './integrity.mjs';
import { writeLicences } from './licences.mjs';
import { stripDescriptions } from './strip-descriptions.mjs';

const run = (command, ...args) => execFileSync('node', [`node_modules/${command}`, ...args], { stdio: 'inherit' });

await Promise.all([buildData(), buildIcons()]);
await rm('dist', { recursive: true, force: true });
run('typescript/bin/tsc');
await stripDescriptions();
await copyFile('dataset.json', 'dist/dataset.json');
if (!process.argv.includes('--npm')) {
  await rm('cdn', { recursive: true, force: true });
  run('rollup/dist/bin/rollup', '--config', 'rollup.config.mjs', '--silent');
  await writeDataModules();
  await writeLicences();
  await writeIntegrity();
  await writePseudo();
  const { printSizes } = await import('./sizes.mjs');
  await printSizes();
}
