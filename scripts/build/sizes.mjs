// Prints brotli bytes of what a reader downloads, beside what was pinned and the budgets. Run: npm run sizes (after a build);
// `npm run sizes -- --pin` pins what was measured (scripts/build/sizes.json): the commit says why something grew.
// The build also writes the sums to cdn/sizes.json, for pages that tell them.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { AIMS, budgetsOf, GROWTH, SINGLE_ELEMENT } from './budgets.mjs';
import { measureElements } from './element-sizes.mjs';
import { WITH_MARKUP } from './parts.mjs';

const PINNED = new URL('sizes.json', import.meta.url);

export const brotli = (text) => {
  const buffer = Buffer.from(text);
  return brotliCompressSync(buffer, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length } }).length;
};

export async function measure(root = 'cdn') {
  const files = {};
  for (const entry of await readdir(root, { recursive: true })) {
    if (!entry.endsWith('.js')) continue;
    const buffer = await readFile(join(root, entry));
    files[entry.replaceAll('\\', '/')] = { minified: buffer.length, brotli: brotli(buffer) };
  }
  return files;
}

/** What most readers never download: the list of public suffixes behind a checked link, the check of a page's own facts, what takes over a server's copy. */
const PAGE_FACTS = /\/(page-facts|patch|check-patch|check-dataset|plain-value|fault|official-domains)\.js$/;
const ON_DEMAND = new RegExp(`/(link-check|report|restyle|take-over)\\.js$|${PAGE_FACTS.source}`);

/** Parts that a tool fetches when it is first shown. */
const TOOLS = {
  'be-card-comparison': ['cards'],
  'be-channel-picker': ['ways'],
  'be-credit-calendar': ['calendar'],
  'be-esim-check': ['esim'],
  'be-link-check': ['link'],
  'be-operator-facts': ['operator', 'brands'],
  'be-phrase-card': ['phrases'],
  'be-precautions-list': ['precautions'],
  'be-source-list': ['sources'],
  'be-topup-steps': ['ways'],
};

/** Nearly all text, for whatever may go wrong: counted apart, so that the others keep to their limit. */
export const PRECAUTIONS = 'be-precautions-list';

const sum = (files, names) => names.reduce((total, name) => total + (files[name]?.brotli ?? 0), 0);
const toolFiles = (locale, tag) => [...TOOLS[tag].map((part) => `${locale}/${part}.js`), ...(Object.values(WITH_MARKUP).includes(tag) ? [] : [`${locale}/${tag}.view.js`])];
const operatorParts = (id) => [`steps/${id}`, `operators/${id}`];
const operatorFiles = (locale, id) => operatorParts(id).map((part) => `${locale}/${part}.js`);
const operatorsOf = (files) => Object.keys(files).flatMap((name) => /^data\/operators\/(.+)\.js$/.exec(name)?.[1] ?? []);
const largest = (files, ids, filesOf) => ids.reduce((best, id) => (sum(files, filesOf(id)) > sum(files, filesOf(best)) ? id : best));

/** The tool (precautions apart) and the operator that a figure of `summarise` stands for. */
export const largestOf = (files, locale) => ({
  tool: largest(
    files,
    Object.keys(TOOLS).filter((tag) => tag !== PRECAUTIONS),
    (tag) => toolFiles(locale, tag),
  ),
  operator: largest(files, operatorsOf(files), (id) => operatorFiles(locale, id)),
});

/** What belongs together in a reader's eyes, as sums over files. */
export function summarise(files) {
  const all = Object.keys(files);
  const locales = all.flatMap((name) => /^be-topup-guide\.([\w-]+)\.js$/.exec(name)?.[1] ?? []);
  return locales.map((locale) => {
    const { tool, operator } = largestOf(files, locale);
    return {
      locale,
      firstView: files[`be-topup-guide.${locale}.js`].brotli,
      words: sum(
        files,
        all.filter((name) => name.startsWith(`data/words/${locale}/`)),
      ),
      operatorSteps: Math.max(...operatorsOf(files).map((id) => sum(files, [`${locale}/steps/${id}.js`]))),
      operatorDetail: sum(files, operatorFiles(locale, operator)),
      /** The guide with all its sections, for one operator; names that are none any more are shown only without one. */
      guide: sum(files, [
        `be-topup-guide.${locale}.js`,
        `${locale}/shared.js`,
        ...new Set(Object.keys(TOOLS).flatMap((tag) => toolFiles(locale, tag).filter((name) => !name.endsWith('/brands.js')))),
        ...operatorFiles(locale, operator),
        `data/sources/${operator}.js`,
      ]),
      shared: sum(files, [`${locale}/shared.js`]),
      toolFirstUse: sum(files, toolFiles(locale, tool)),
      precautionsFirstUse: sum(files, toolFiles(locale, PRECAUTIONS)),
      sourceAddresses: sum(files, ['data/sources/general.js']),
      oneLanguage: sum(
        files,
        all.filter((name) => name === `be-topup-guide.${locale}.js` || name.startsWith('data/sources/') || (name.startsWith(`${locale}/`) && !ON_DEMAND.test(name))),
      ),
      linkCheckLibrary: sum(files, [`${locale}/link-check.js`]),
      patchCheck: sum(
        files,
        all.filter((name) => name.startsWith(`${locale}/`) && PAGE_FACTS.test(name)),
      ),
      full: sum(files, [`be-topup-guide.${locale}.full.js`]),
    };
  });
}

/** Every text below a value; sources are told by publisher and date, their ids are shown to nobody. */
function textsIn(value, found) {
  if (typeof value === 'string') found.add(value);
  else if (value && typeof value === 'object') for (const [key, child] of Object.entries(value)) if (key !== 'sources' || !Array.isArray(child)) textsIn(child, found);
  return found;
}

/** Every text of some modules of dist/ once, as one file: no structure, no names. No way to write them comes below it. */
async function floorOf(paths) {
  const found = new Set();
  for (const path of paths) textsIn((await import(new URL(`../../dist/${path}`, import.meta.url))).default, found);
  return brotli([...found].join('\n'));
}

/** The modules of dist/ behind a part. */
const modulesOf = (locale, part) => [`dataset/generated/${part.includes('/') ? part : `facts/${part}`}.js`, `locales/generated/words/${locale}/${part}.js`];

/**
 * The least that the content of a figure can take, for those whose aim does not hold.
 * @returns {Promise<Record<string, number>>} bytes, by the names of `summarise`
 */
export async function floorsOf(locale, files) {
  const { firstView, shared } = summarise(files).find((sums) => sums.locale === locale);
  const later = Object.keys(files).flatMap((name) => {
    if (/^data\/(facts|steps|operators|sources)\//.test(name)) return [name.replace('data/', 'dataset/generated/')];
    return name.startsWith(`data/words/${locale}/`) && !name.endsWith('/first.js') ? [name.replace('data/', 'locales/generated/')] : [];
  });
  return {
    operatorDetail: await floorOf(operatorParts(largestOf(files, locale).operator).flatMap((part) => modulesOf(locale, part))),
    // The script for any language has the markup without facts and words.
    precautionsFirstUse: files[`any/${PRECAUTIONS}.view.js`].brotli + (await floorOf(modulesOf(locale, 'precautions'))),
    oneLanguage: firstView + shared + (await floorOf(later)),
  };
}

/** What is pinned: entries, chunks (the largest of the languages), groups of data, single elements from npm. */
export function pinned(files, elements) {
  const groups = {};
  const most = (name, bytes) => (groups[name] = Math.max(groups[name] ?? 0, bytes));
  const add = (name, bytes) => (groups[name] = (groups[name] ?? 0) + bytes);
  for (const [name, { brotli: bytes }] of Object.entries(files)) {
    const [folder, kind, locale] = name.split('/');
    if (folder !== 'data' && locale) add(`${folder}/${kind}/`, bytes);
    else if (folder !== 'data') most(kind ? `<language>/${kind}` : name, bytes);
    else if (kind === 'words') add(`data/words/${locale}/`, bytes);
    else add(locale ? `data/${kind}/` : name, bytes);
  }
  for (const { tag, entry, view } of elements) Object.assign(groups, { [`npm: ${tag}`]: entry, ...(view ? { [`npm: ${tag}, its markup`]: view } : {}) });
  return Object.fromEntries(Object.entries(groups).sort(([one], [other]) => (one < other ? -1 : 1)));
}

export const readPinned = async () => JSON.parse(await readFile(PINNED, 'utf8'));

/** What grew by more than GROWTH, is new, or is gone; as sentences. */
export function changes(now, before) {
  const said = [];
  for (const [name, bytes] of Object.entries(now)) {
    if (!(name in before)) said.push(`${name} is new: ${bytes} bytes`);
    else if (bytes > before[name] * (1 + GROWTH)) said.push(`${name} grew from ${before[name]} to ${bytes} bytes (${((bytes / before[name] - 1) * 100).toFixed(1)} %)`);
  }
  for (const name of Object.keys(before)) if (!(name in now)) said.push(`${name} is gone`);
  return said;
}

export async function printSizes({ pin = false } = {}) {
  const files = await measure();
  await writeFile('cdn/sizes.json', `${JSON.stringify(summarise(files), null, 2)}\n`);
  const elements = await measureElements();
  const now = pinned(files, elements);
  if (pin) await writeFile(PINNED, `${JSON.stringify(now, null, 2)}\n`);
  const before = await readPinned().catch(() => ({}));
  console.log('\nentry, chunk or group                            brotli    pinned');
  for (const [name, bytes] of Object.entries(now)) console.log(`${name.padEnd(46)} ${String(bytes).padStart(8)}  ${String(before[name] ?? '–').padStart(8)}`);
  let good = true;
  for (const { tag, entry } of elements)
    if (entry > SINGLE_ELEMENT) {
      good = false;
      console.log(`npm: ${tag} is over ${SINGLE_ELEMENT} bytes`);
    }
  console.log('\nlocale     what                   brotli    budget       aim     floor');
  for (const { locale, full, ...sums } of summarise(files)) {
    const budgets = budgetsOf(locale);
    const floors = await floorsOf(locale, files);
    for (const [what, bytes] of Object.entries(sums)) {
      const over = bytes > budgets[what];
      if (over) good = false;
      console.log(
        `${locale.padEnd(10)} ${what.padEnd(20)} ${String(bytes).padStart(8)}  ${String(budgets[what]).padStart(8)}  ${String(AIMS[what] ?? '').padStart(8)}  ${String(floors[what] ?? '').padStart(8)}${over ? '  OVER' : ''}`,
      );
    }
    console.log(`${locale.padEnd(10)} ${'full (one file)'.padEnd(20)} ${String(full).padStart(8)}`);
  }
  const said = changes(now, before);
  if (said.length > 0) console.log(`\nNot as pinned (npm run sizes -- --pin pins it, with a reason in the commit):\n  ${said.join('\n  ')}`);
  return good && said.length === 0;
}

if (process.argv[1]?.endsWith('sizes.mjs')) process.exitCode = (await printSizes({ pin: process.argv.includes('--pin') })) ? 0 : 1;
