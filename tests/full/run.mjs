// npm run test:full: what takes too long for every run. Builds nothing: npm run build && npm run storybook:build before.
// --only elements | stories | memory runs one part.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { LOCALES } from '../../dist/locales/match.js';
import { checkStories } from './stories.mjs';

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const totals = { passed: 0, failed: 0 };

if (!only || only === 'elements') {
  const { status } = spawnSync('node', ['node_modules/@web/test-runner/dist/bin.js', '--config', 'tests/full/config.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, ENGINES: process.env.ENGINES ?? 'chromium' },
  });
  const counts = Object.values(JSON.parse(await readFile('tests/output/browser-counts.json', 'utf8')));
  for (const { passed, failed } of counts) {
    totals.passed += passed;
    totals.failed += failed;
  }
  if (status !== 0 && totals.failed === 0) totals.failed = 1;
  console.log(`elements: ${totals.passed} passed, ${totals.failed} failed`);
}

if (!only || only === 'stories') {
  const { passed, faults } = await checkStories(LOCALES);
  for (const fault of faults) console.error(fault);
  totals.passed += passed;
  totals.failed += faults.length;
}

if (!only || only === 'memory') {
  // 500 guides, ten rounds.
  const { status } = spawnSync('node', ['--test', 'tests/faults/memory.test.mjs'], { stdio: 'inherit', env: { ...process.env, FULL: '1' } });
  if (status === 0) totals.passed += 1;
  else totals.failed += 1;
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);
