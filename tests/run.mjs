// npm test: builds what is needed, runs every test and ends with "N passed, N failed".
// --only node | browser | sites runs one part without building; --sites adds the sites, which install packages of their own.
import { spawn } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const totals = { passed: 0, failed: 0 };

const command = (name, ...args) => new Promise((resolve) => spawn('node', [name, ...args], { stdio: 'inherit' }).on('close', (code) => resolve(code ?? 1)));

async function filesBelow(...folders) {
  const found = [];
  for (const folder of folders) {
    const entries = await readdir(join('tests', folder), { recursive: true }).catch(() => []);
    found.push(...entries.filter((name) => name.endsWith('.test.mjs')).map((name) => join('tests', folder, name)));
  }
  return found.sort();
}

function nodeTests(files) {
  return new Promise((resolve) => {
    let passed = 0;
    let failed = 0;
    let skipped = 0;
    const count = (pass) => (event) => {
      // Suites and files are events too: only what a test proved is counted.
      if (event.details?.type === 'suite' || (event.nesting === 0 && event.name.endsWith('.test.mjs'))) {
        if (!pass && event.nesting === 0 && event.name.endsWith('.test.mjs') && event.details?.error?.failureType === 'testCodeFailure') failed += 1;
        return;
      }
      if (event.skip !== undefined) skipped += 1;
      else if (pass) passed += 1;
      else failed += 1;
    };
    const stream = run({ files, concurrency: 2, timeout: 900_000 });
    stream
      .on('test:pass', count(true))
      .on('test:fail', count(false))
      .on('end', () => resolve({ passed, failed, skipped }));
    stream.compose(new spec()).pipe(process.stdout);
  });
}

if (!only) {
  const code = await command('scripts/build/build.mjs');
  if (code !== 0) {
    console.error('The build failed.');
    console.log('\n0 passed, 1 failed');
    process.exit(1);
  }
}

if (!only || only === 'node') {
  const { passed, failed, skipped } = await nodeTests(await filesBelow('data', 'locales', 'unit', 'ssr', 'node', 'package', 'budget', 'embed', 'stories', 'a11y', 'visual'));
  console.log(`\nNode: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  totals.passed += passed;
  totals.failed += failed;
}

if (only === 'sites' || process.argv.includes('--sites')) {
  const { prepareSites } = await import('./sites/prepare.mjs');
  const { passed, failed } = await prepareSites()
    .then(async () => nodeTests((await readdir('tests/sites')).filter((name) => name.endsWith('.test.mjs')).map((name) => join('tests', 'sites', name))))
    .catch((error) => {
      console.error(error);
      return { passed: 0, failed: 1 };
    });
  console.log(`\nSites: ${passed} passed, ${failed} failed`);
  totals.passed += passed;
  totals.failed += failed;
}

if (!only || only === 'browser') {
  await rm('tests/output/browser-counts.json', { force: true });
  const code = await command('node_modules/@web/test-runner/dist/bin.js');
  const counts = JSON.parse(await readFile('tests/output/browser-counts.json', 'utf8').catch(() => '{}'));
  let failedHere = 0;
  for (const [engine, { passed, failed, skipped }] of Object.entries(counts)) {
    console.log(`${engine}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
    totals.passed += passed;
    totals.failed += failed;
    failedHere += failed;
  }
  // The runner may fail without a failed test: no browser, no file.
  if (code !== 0 && failedHere === 0) totals.failed += 1;
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);
