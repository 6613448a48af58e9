// Prints minified and brotli bytes of what a reader downloads, beside the budgets. Run: npm run sizes (after a build).
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { budgetsOf } from './budgets.mjs';

const brotli = (buffer) => brotliCompressSync(buffer, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length } }).length;

export async function measure(root = 'cdn') {
  const files = {};
  for (const entry of await readdir(root, { recursive: true })) {
    if (!entry.endsWith('.js')) continue;
    const buffer = await readFile(join(root, entry));
    files[entry] = { minified: buffer.length, brotli: brotli(buffer) };
  }
  return files;
}

/** What most readers never download: the list of public suffixes behind a checked link, the check of a page's patch, what takes over a server's copy. */
const ON_DEMAND = /\/(link-check|check-patch|patch|take-over)\.js$/;

/** What belongs together in a reader's eyes, as sums over files. */
export function summarise(files) {
  const sum = (names) => names.reduce((total, name) => total + files[name].brotli, 0);
  const all = Object.keys(files);
  const locales = all.flatMap((name) => /^be-topup-guide\.([\w-]+)\.js$/.exec(name)?.[1] ?? []);
  const operators = all.flatMap((name) => /^data\/operators\/(.+)\.js$/.exec(name)?.[1] ?? []);
  return locales.map((locale) => ({
    locale,
    firstView: files[`be-topup-guide.${locale}.js`].brotli,
    words: sum(all.filter((name) => name.startsWith(`data/words/${locale}/`))),
    operatorSteps: Math.max(...operators.map((id) => sum([`data/steps/${id}.js`, `data/words/${locale}/steps/${id}.js`]))),
    operatorSheet: Math.max(...operators.map((id) => sum([`data/operators/${id}.js`, `data/words/${locale}/operators/${id}.js`]))),
    oneLanguage: sum(
      all.filter(
        (name) =>
          name === `be-topup-guide.${locale}.js` ||
          (name.startsWith(`${locale}/`) && !ON_DEMAND.test(name)) ||
          (name.startsWith(`data/words/${locale}/`) && !name.endsWith('/first.js')) ||
          /^data\/(facts|steps|operators|sources)\//.test(name),
      ),
    ),
    linkCheckLibrary: files[`${locale}/link-check.js`].brotli,
    patchCheck: sum([`${locale}/check-patch.js`, `${locale}/patch.js`]),
    full: files[`be-topup-guide.${locale}.full.js`]?.brotli,
  }));
}

export async function printSizes() {
  const files = await measure();
  console.log('\nfile                                             minified    brotli');
  for (const [name, { minified, brotli: bytes }] of Object.entries(files).sort(([a], [b]) => a.localeCompare(b))) {
    if (!name.startsWith('data/')) console.log(`${name.padEnd(48)} ${String(minified).padStart(8)}  ${String(bytes).padStart(8)}`);
  }
  let good = true;
  console.log('\nlocale     what             brotli    budget');
  for (const { locale, full, ...sums } of summarise(files)) {
    const budgets = budgetsOf(locale);
    for (const [what, bytes] of Object.entries(sums)) {
      const over = bytes > budgets[what];
      if (over) good = false;
      console.log(`${locale.padEnd(10)} ${what.padEnd(15)} ${String(bytes).padStart(7)}   ${String(budgets[what]).padStart(7)}${over ? '  OVER' : ''}`);
    }
    console.log(`${locale.padEnd(10)} ${'full (one file)'.padEnd(15)} ${String(full).padStart(7)}`);
  }
  return good;
}

if (process.argv[1]?.endsWith('sizes.mjs')) process.exitCode = (await printSizes()) ? 0 : 1;
