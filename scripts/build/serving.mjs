// What serving the guide costs, computed from the built cdn/: Markdown tables for docs/serving.md. Run: node scripts/build/serving.mjs (after a build).
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measure, summarise } from './sizes.mjs';

/** Views of a page with the guide on it, a month. */
const VIEWS = [1e6, 1e9];
/** Share of views for which the reader's browser has the files already. What it is on a site only its own numbers say. */
const FROM_BROWSER = [0, 0.5, 0.9];
/** Places of a CDN that each ask the origin once for each file of a release. */
const PLACES = 300;
const SECONDS_A_MONTH = 30 * 24 * 60 * 60;

const row = (...cells) => `| ${cells.join(' | ')} |`;
export const table = (head, rows) => [row(...head), row(...head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map((cells) => row(...cells))].join('\n');
const figure = (number, digits = 3) => number.toLocaleString('en', { maximumSignificantDigits: digits });
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const volume = (bytes) => (bytes >= 1e12 ? `${figure(bytes / 1e12)} TB` : `${figure(bytes / 1e9)} GB`);
const percent = (share) => `${(share * 100).toFixed(5).replace(/\.?0+$/, '')} %`;

/** What a reader downloads, in the language where it is most. */
const LOADS = [
  ['first view', ({ firstView }) => firstView],
  ['with all its sections', ({ guide }) => guide],
  ['everything', ({ oneLanguage }) => oneLanguage],
];

/** Files that a server needs: scripts and what lies beside them; source maps are for developers. */
async function folder(root) {
  const files = [];
  for (const name of await readdir(root, { recursive: true })) {
    const about = await stat(join(root, name));
    if (about.isFile() && !name.endsWith('.map')) files.push(about.size);
  }
  return { count: files.length, bytes: files.reduce((sum, size) => sum + size, 0) };
}

/** @returns {Promise<Record<string, string>>} tables by name */
export async function servingTables(root = 'cdn') {
  const files = await measure(root);
  const sums = summarise(files);
  const loads = LOADS.map(([name, bytesOf]) => [name, Math.max(...sums.map(bytesOf))]);
  const [, [, guide]] = loads;
  const { count, bytes } = await folder(root);
  const scripts = sums.map(({ locale }) => `be-topup-guide.${locale}.js`);
  const [heaviest] = scripts.toSorted((one, other) => files[other].brotli - files[one].brotli);
  const { minified, brotli } = files[heaviest];
  const gzip = gzipSync(await readFile(join(root, heaviest)), { level: 9 }).length;
  return {
    'serving-loads': table(
      ['what a reader downloads', 'bytes'],
      loads.map(([name, most]) => [name, kilobytes(most)]),
    ),
    'serving-traffic': table(
      ['views a month', 'views with the files in the browser', ...loads.map(([name]) => name), 'all sections, on average'],
      VIEWS.flatMap((views) =>
        FROM_BROWSER.map((share) => {
          const asking = views * (1 - share);
          return [figure(views), percent(share), ...loads.map(([, most]) => volume(asking * most)), `${figure((asking * guide * 8) / SECONDS_A_MONTH / 1e6)} Mbit/s`];
        }),
      ),
    ),
    'serving-hits': table(
      ['views a month', 'requests for the first view', 'of them at the origin, at most', 'answered before the origin'],
      VIEWS.map((views) => {
        const atOrigin = Math.min(views, PLACES * scripts.length);
        return [figure(views), figure(views), figure(atOrigin, 6), percent(1 - atOrigin / views)];
      }),
    ),
    'serving-compression': table(
      [`\`${heaviest}\``, 'bytes', 'of the minified file'],
      [
        ['minified', minified],
        ['gzip 9', gzip],
        ['brotli 11', brotli],
      ].map(([name, size]) => [name, figure(size, 9), percent(Math.round((size / minified) * 1000) / 1000)]),
    ),
    'serving-folder': table(
      ['the folder `cdn/`', 'how much'],
      [
        ['files', figure(count, 9)],
        ['size on disk, not compressed', `${(bytes / 1e6).toFixed(1)} MB`],
        ['languages', String(sums.length)],
        ['places of the CDN that are assumed', String(PLACES)],
      ],
    ),
  };
}

if (process.argv[1]?.endsWith('serving.mjs')) for (const text of Object.values(await servingTables())) console.log(`${text}\n`);
