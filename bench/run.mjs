// npm run bench: the guide beside static HTML and its peers, on this machine, now. Prints tables, writes bench/results/<date>.json.
// Exit code 1 only when something could not be measured; a missed target is printed, no more. See README.md.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem, platform, arch } from 'node:os';
import { fileURLToPath } from 'node:url';
import { CONDITIONS, openBrowser } from './lib/browser.mjs';
import { buildRevision } from './lib/compare.mjs';
import { readFixture } from './lib/fixture.mjs';
import { installPeers } from './lib/install.mjs';
import { measureBytes, pageBytes, versionOf } from './lib/measure-bytes.mjs';
import { measureFilter } from './lib/measure-filter.mjs';
import { measureLoad } from './lib/measure-load.mjs';
import { measureScript } from './lib/measure-script.mjs';
import { HELP, readOptions } from './lib/options.mjs';
import { report } from './lib/report.mjs';
import { allRows, pageOf } from './lib/rows.mjs';
import { serve } from './lib/serve.mjs';
import { random, shuffled } from './lib/statistics.mjs';
import { buildPeers, buildRows } from './peers/build.mjs';

const BENCH = fileURLToPath(new URL('./', import.meta.url));
const ROOT = fileURLToPath(new URL('../', import.meta.url)).replace(/\/$/, '');
const COUNTS = [1, 10, 100];
/** A hundred times Shoelace or React takes a minute and says what ten times say: the others only when `--only` names them. */
const ROWS_OF_MANY = ['static', 'lit', 'guide', 'dsd', 'fallback', 'preact'];
const FILTER_CONDITIONS = ['unslowed', 'cpu4'];
/** A browser that has opened many pages is slower than a new one. */
const ROUNDS_OF_A_BROWSER = 3;

let options;
try {
  options = readOptions(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
if (!existsSync(`${ROOT}/cdn`) || !existsSync(`${ROOT}/dist`)) {
  console.error('Build first: npm run build');
  process.exit(1);
}

await installPeers();
const git = (...args) => execFileSync('git', ['-C', ROOT, ...args], { encoding: 'utf8' }).trim();
const other = options.compare ? await buildRevision(ROOT, options.compare) : undefined;
const failures = [];
/** Ctrl+C ends the rounds, not the report; a second one ends all. */
let isStopped = false;
process.once('SIGINT', () => (isStopped = true));
let browser;
let server;
try {
  const builds = [{ root: ROOT, folder: 'library', at: '' }, ...(other ? [{ root: other.root, folder: 'other', at: `@${options.compare}` }] : [])];
  const fixture = await readFixture(ROOT);
  const every = await allRows({ fixture, builds });
  for (const name of options.only ?? []) if (!every.some((row) => row.name === name)) throw new Error(`--only "${name}" is not known; use ${every.map((row) => row.name).join(', ')}`);
  const rows = every.filter(({ name }) => name === 'static' || (options.only?.includes(name.split('@')[0]) ?? true) || options.only.includes(name));
  const files = await buildPeers(fixture);
  for (const { root, folder } of builds) files.set(`rows-${folder}.js`, await buildRows(root));

  const pages = new Map([['/blank', pageOf({ guide: '' })]]);
  for (const row of rows) for (const count of COUNTS) pages.set(`/${row.name}?${count}`, pageOf(row, count));
  // The picker alone, and with a thousand ways: for the filter.
  for (const { folder, at } of builds) {
    const picker = '<be-channel-picker lang="en" operator="base"></be-channel-picker>';
    const watch = "<script>bench.guide(document.querySelector('be-channel-picker'), 'painted')</script>";
    pages.set(`/picker${at}`, pageOf({ head: `<script type="module" src="{assets}/${folder}/cdn/be-topup-guide.en.js"></script>`, guide: picker + watch }));
    pages.set(`/thousand${at}`, pageOf({ head: `<script type="module" src="{assets}/files/rows-${folder}.js"></script>`, guide: picker }));
  }
  server = await serve({ roots: Object.fromEntries(builds.map(({ folder, root }) => [folder, root])), files, page: (path) => pages.get(path) });
  const at = (path) => ({ blank: `${server.pages.address}/blank`, address: `${server.pages.address}${path}` });

  // What is measured, as a list of jobs: each round does all of them, in an order of its own.
  const jobs = [];
  const job = (part, key, every, run) => options.parts.includes(part) && jobs.push({ part, key, every, run });
  for (const row of rows) {
    for (const [name, condition] of Object.entries(CONDITIONS)) job('load', `load ${name} ${row.name}`, 1, () => measureLoad(browser, at(`/${row.name}?1`), condition));
    job('script', `script cpu4 ${row.name}`, 3, () => measureScript(browser, at(`/${row.name}?1`), CONDITIONS.cpu4));
    if (options.only || ROWS_OF_MANY.includes(row.name.split('@')[0]))
      for (const count of COUNTS) job('many', `many ${count} ${row.name}`, count > 10 ? 5 : 3, () => measureLoad(browser, at(`/${row.name}?${count}`), CONDITIONS.unslowed));
  }
  for (const { at: suffix } of builds) {
    for (const [subject, path] of [
      ['guide', `/guide${suffix}?1`],
      ['picker', `/picker${suffix}`],
      ['thousand', `/thousand${suffix}`],
    ]) {
      if (subject === 'guide' && !pages.has(path)) continue;
      for (const name of FILTER_CONDITIONS) {
        for (const byHand of [false, 'toggle', 'update'])
          job('filter', `filter ${name} ${subject}${byHand ? ` ${byHand}` : ''}${suffix}`, 3, () => measureFilter(browser, at(path), CONDITIONS[name], { byHand }));
      }
    }
  }

  const results = Object.fromEntries(jobs.map(({ key }) => [key, []]));
  const next = random(Date.now());
  const attempt = async ({ key, run }, round) => {
    try {
      results[key][round] = await run();
    } catch (error) {
      failures.push(`${key}, round ${round + 1}: ${error.message}`);
    }
  };
  browser = await openBrowser(server.trust);
  // Warm-up: every page once. The files are compressed then, and the disk has been read.
  for (const { key, run } of jobs.filter(({ key }) => /^(load unslowed|filter unslowed)/.test(key))) if (!isStopped) await run().catch((error) => failures.push(`${key}, warm-up: ${error.message}`));
  for (let round = 0; round < options.runs && !isStopped; round += 1) {
    if (round % ROUNDS_OF_A_BROWSER === 0) {
      await browser.close();
      browser = await openBrowser(server.trust);
    }
    // Parts with little noise are measured in every third or fifth round, but three times at least.
    const due = jobs.filter(({ every }) => (options.runs < 3 * every ? round < 3 : round % every === 0));
    for (const [done, one] of shuffled(due, next).entries()) {
      if (process.stderr.isTTY) process.stderr.write(`\rround ${round + 1} of ${options.runs}, ${done + 1} of ${due.length}: ${one.key.padEnd(40)}`);
      if (!isStopped) await attempt(one, round);
    }
    if (!process.stderr.isTTY) process.stderr.write(`round ${round + 1} of ${options.runs}\n`);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');

  const about = {
    date: new Date().toISOString(),
    commit: git('rev-parse', 'HEAD') + (git('status', '--porcelain') ? ' (and changes)' : ''),
    ...(other ? { compared: other.commit } : {}),
    runs: options.runs,
    machine: { processor: cpus()[0]?.model, cores: cpus().length, memory: totalmem(), system: `${platform()} ${arch()}` },
    versions: {
      node: process.version,
      browser: await browser.version(),
      ...Object.fromEntries(
        await Promise.all(['@shoelace-style/shoelace', '@awesome.me/webawesome', 'lit', 'preact', 'react', 'esbuild'].map(async (name) => [name, await versionOf(`${BENCH}node_modules/${name}`)])),
      ),
    },
    words: fixture.words,
  };
  const bytes = await measureBytes(ROOT);
  const { text, medians, targets } = report({
    about,
    rows: rows.map(({ name, kind, about: what, ...row }) => ({ name, kind, about: what, page: pageBytes(pageOf({ name, ...row })) })),
    results,
    bytes,
    builds,
    counts: COUNTS,
  });
  console.log(text);
  await mkdir(`${BENCH}results`, { recursive: true });
  const file = `${BENCH}results/${about.date.slice(0, 16).replace(':', '')}.json`;
  await writeFile(file, `${JSON.stringify({ about, targets, bytes, medians, failures, runs: results }, null, 1)}\n`);
  console.log(`\nWritten: ${file.slice(ROOT.length + 1)}`);
} finally {
  await browser?.close();
  server?.close();
  await other?.remove();
}
if (failures.length > 0) {
  console.error(`\nNot measured:\n${failures.join('\n')}`);
  process.exitCode = 1;
}
