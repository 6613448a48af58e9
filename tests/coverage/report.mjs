// Counts what a whole `npm test` has run of src/, Node and Chromium together, beside its limits (limits.mjs).
// npm run test:coverage: the files of the last run that are not whole, with their lines.
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Report } from 'c8';
import coverage from 'istanbul-lib-coverage';
import { FOLDER, GENERATED, LIMITS, MEASURED } from './limits.mjs';

const KINDS = ['lines', 'branches', 'functions'];
const COLLECTOR = fileURLToPath(new URL('./collect.cjs', import.meta.url));

/** From here on processes that are started write down what they run. */
export async function begin() {
  await rm(FOLDER, { recursive: true, force: true });
  Object.assign(process.env, { COVERAGE_TO: resolve(FOLDER), COVERAGE_ROOT: resolve('.'), COVERAGE_OF: MEASURED.source, NODE_OPTIONS: `--require ${JSON.stringify(COLLECTOR)}` });
}

/** Node processes no longer do; Chromium does. */
export function endOfNode() {
  delete process.env.NODE_OPTIONS;
}

/** Path in src/ → what was run of it. */
async function measuredFiles(folder) {
  const report = Report({
    tempDirectory: folder,
    include: ['dist/**/*.js'],
    exclude: GENERATED,
    extension: ['.js'],
    all: true,
    src: [process.cwd()],
    resolve: '',
    omitRelative: true,
    excludeNodeModules: true,
    reporter: [],
  });
  const map = await report.getCoverageMapFromAllCoverageFiles();
  const named = map.files().map((path) => [relative('.', path).split(sep).join('/'), map.fileCoverageFor(path)]);
  return new Map(named.filter(([path]) => !isTypesOnly(path)));
}

/** A file of types compiles to nothing: there is nothing to run. */
const isTypesOnly = (path) => {
  const compiled = path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
  return (
    existsSync(compiled) &&
    readFileSync(compiled, 'utf8')
      .replace(/\/\*[^]*?\*\/|\/\/.*/g, '')
      .trim() === 'export {};'
  );
};

function summaryOf(files) {
  const total = coverage.createCoverageSummary();
  for (const file of files) total.merge(file.toSummary());
  return total;
}

/** Lines of one file that nothing ran, wholly or in part. */
function openLines(file) {
  const lines = new Set(file.getUncoveredLines().map(Number));
  for (const [id, { locations }] of Object.entries(file.branchMap)) file.b[id].forEach((count, index) => count === 0 && lines.add(locations[index].start.line));
  for (const [id, { loc }] of Object.entries(file.fnMap)) if (file.f[id] === 0) lines.add(loc.start.line);
  return [...lines].sort((a, b) => a - b);
}

/** 1 2 3 7 → 1–3 7 */
function inRanges(lines) {
  const ranges = [];
  for (const line of lines) {
    if (ranges.at(-1)?.[1] === line - 1) ranges.at(-1)[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(' ');
}

/** @returns one result for each limit: its folder, whether it is kept, and the numbers in words */
export async function results(folder = FOLDER, limits = LIMITS) {
  if (!existsSync(folder)) throw new Error(`nothing was measured: ${folder} is not there (run npm test)`);
  const files = await measuredFiles(folder);
  return Object.entries(limits).map(([under, limit]) => {
    const within = [...files].filter(([path]) => path.startsWith(under));
    const summary = summaryOf(within.map(([, file]) => file));
    const open = within.map(([path, file]) => [path, openLines(file)]).filter(([, lines]) => lines.length > 0);
    const numbers = KINDS.map((kind) => `${summary[kind].pct} % of ${kind}`).join(', ');
    return { under, limit, ok: within.length > 0 && KINDS.every((kind) => summary[kind].pct >= limit), numbers, open };
  });
}

/** Prints the results; the files that are not whole where a limit is broken. */
export async function printResults({ always = false } = {}) {
  const found = await results();
  for (const { under, limit, ok, numbers, open } of found) {
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${under}: ${numbers} (at least ${limit} %)`);
    if (!ok || (always && under === 'src/')) for (const [path, lines] of open) console.log(`       ${path}: ${inRanges(lines)}`);
  }
  return { passed: found.filter(({ ok }) => ok).length, failed: found.filter(({ ok }) => !ok).length };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failed } = await printResults({ always: true });
  process.exit(failed === 0 ? 0 : 1);
}
