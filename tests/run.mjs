// npm test: builds what is needed, runs every test and ends with "N passed, N failed".
// --only node | browser | sites runs one part without building; --sites adds the sites, which install packages of their own;
// --built does not build again. What fails is run once more, alone: what then passes is counted, and named as unsteady.
import { spawn } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { begin as beginCoverage, endOfNode, printResults as printCoverage } from './coverage/report.mjs';

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const wants = (part) => !only || only === part;
const COUNTS = 'tests/output/browser-counts.json';
const totals = { passed: 0, failed: 0 };
const unsteady = [];
/** A test of a browser mostly waits; more at a time than cores only makes each slower. */
const NODE_FILES_AT_ONCE = 2;

const sum = (counts) =>
  counts.reduce((total, one) => ({ passed: total.passed + one.passed, failed: total.failed + one.failed, skipped: total.skipped + one.skipped }), { passed: 0, failed: 0, skipped: 0 });
const inWords = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

function count(name, result) {
  console.log(`\n${name}: ${inWords(result)}`);
  totals.passed += result.passed;
  totals.failed += result.failed;
}

/** @returns the exit code, and all that was printed when it is not shown at once */
const command = (args, { env = process.env, show = true } = {}) =>
  new Promise((resolve) => {
    const child = spawn('node', args, { env, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk));
    child.on('close', (code) => resolve({ code: code ?? 1, printed: Buffer.concat(printed).toString() }));
  });

/** What `sites` needs has to be installed first; `full` takes too long for every run. */
const NOT_OF_NODE = /^(sites|full)[/\\]/;
const testFiles = (names) =>
  names
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join('tests', name))
    .sort();

/** Runs one file in a process of its own, and prints what it says when it is through. */
function runNodeFile(file) {
  return new Promise((resolve) => {
    const counted = { passed: 0, failed: 0, skipped: 0 };
    const add = (pass) => (event) => {
      // Suites and files are events too: only what a test proved is counted.
      const isFile = event.nesting === 0 && event.name.endsWith('.test.mjs');
      if (event.details?.type === 'suite' || isFile) {
        if (!pass && isFile && event.details?.error?.failureType === 'testCodeFailure') counted.failed += 1;
        return;
      }
      if (event.skip !== undefined) counted.skipped += 1;
      else if (pass) counted.passed += 1;
      else counted.failed += 1;
    };
    const stream = run({ files: [file], timeout: 900_000 });
    stream.on('test:pass', add(true)).on('test:fail', add(false));
    const printed = [];
    stream
      .compose(new spec())
      .on('data', (chunk) => printed.push(chunk))
      .on('end', () => {
        // Without the sums of the one file: they stand at the end, for all.
        process.stdout.write(
          `\n${file}\n${Buffer.concat(printed.map((chunk) => Buffer.from(chunk)))
            .toString()
            .replace(/^ℹ .*\n/gm, '')}`,
        );
        resolve(counted);
      });
  });
}

/** @returns {Promise<Map<string, {passed: number, failed: number, skipped: number}>>} by file */
async function runNodeTests(files, concurrency) {
  const counts = new Map();
  const waiting = [...files];
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) counts.set(file, await runNodeFile(file));
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return counts;
}

async function nodeTests(files) {
  const counts = await runNodeTests(files, NODE_FILES_AT_ONCE);
  // A file in which nothing ran broke before its first test.
  const failed = files.filter((file) => counts.get(file).failed > 0 || counts.get(file).passed + counts.get(file).skipped === 0);
  if (failed.length > 0) {
    console.log(`\nOnce more, alone: ${failed.join(', ')}`);
    for (const [file, result] of await runNodeTests(failed, 1)) {
      if (result.passed + result.skipped === 0) result.failed ||= 1;
      counts.set(file, result);
      if (result.failed === 0) unsteady.push(file);
    }
  }
  return sum([...counts.values()]);
}

/** One run of the element tests. Counts by engine and file. */
async function runElementTests({ show, engines, files }) {
  await rm(COUNTS, { force: true });
  // What Node measures of itself is no matter of the runner; what it measures in Chromium is (COVERAGE_TO).
  const { NODE_OPTIONS, ...env } = process.env;
  const args = files ? ['--files', ...files] : [];
  const { code, printed } = await command(['node_modules/@web/test-runner/dist/bin.js', ...args], {
    show,
    env: engines ? { ...env, ENGINES: engines.join(','), REQUIRE_ENGINES: engines.join(',') } : env,
  });
  return { code, printed, counts: JSON.parse(await readFile(COUNTS, 'utf8').catch(() => '{}')) };
}

async function elementTests(show) {
  const first = await runElementTests({ show });
  const { counts } = first;
  let { code, printed } = first;
  const broken = (all) => Object.entries(all).flatMap(([engine, files]) => Object.entries(files).flatMap(([file, { failed }]) => (failed > 0 ? [{ engine, file }] : [])));
  const failed = broken(counts);
  if (failed.length > 0) {
    const again = await runElementTests({ show, engines: [...new Set(failed.map(({ engine }) => engine))], files: [...new Set(failed.map(({ file }) => file))] });
    printed += `\nOnce more, alone: ${failed.map(({ engine, file }) => `${file} (${engine})`).join(', ')}\n${again.printed}`;
    for (const [engine, files] of Object.entries(again.counts)) Object.assign(counts[engine], files);
    code = again.code;
    const still = broken(counts);
    for (const { engine, file } of failed) if (!still.some((one) => one.engine === engine && one.file === file)) unsteady.push(`${file} (${engine})`);
  }
  return { code, counts, printed };
}

if (!only && !process.argv.includes('--built')) {
  const { code } = await command(['scripts/build/build.mjs']);
  if (code !== 0) {
    console.error('The build failed.');
    console.log('\n0 passed, 1 failed');
    process.exit(1);
  }
}

// What a part runs says nothing about the whole.
if (!only) await beginCoverage();

// WebKit takes one test after the other, and Node's tests mostly wait for a browser: both at the same time take no longer than one.
const elements = wants('browser') ? elementTests(only === 'browser') : undefined;

if (wants('node')) {
  count('Node', await nodeTests(testFiles((await readdir('tests', { recursive: true })).filter((name) => !NOT_OF_NODE.test(name) && !name.includes('node_modules')))));
  endOfNode();
}

if (only === 'sites' || process.argv.includes('--sites')) {
  const { prepareSites } = await import('./sites/prepare.mjs');
  const result = await prepareSites()
    .then(async () => nodeTests(testFiles((await readdir('tests/sites')).map((name) => join('sites', name)))))
    .catch((error) => {
      console.error(error);
      return { passed: 0, failed: 1, skipped: 0 };
    });
  count('Sites', result);
}

if (elements) {
  const { code, counts, printed } = await elements;
  console.log(printed);
  const perEngine = Object.entries(counts).map(([engine, files]) => [engine, sum(Object.values(files))]);
  for (const [engine, result] of perEngine) count(engine, result);
  // The runner may fail without a failed test: no browser, no file.
  if (code !== 0 && perEngine.every(([, { failed }]) => failed === 0)) totals.failed += 1;
}

if (!only) {
  console.log('\nCoverage');
  const { passed, failed } = await printCoverage();
  totals.passed += passed;
  totals.failed += failed;
}

if (unsteady.length > 0) console.log(`\nUnsteady, passed only the second time:\n${unsteady.join('\n')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);
