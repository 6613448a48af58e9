// Blocks of the docs that come from a build: languages and sizes. Rounded to a tenth of a KB, so that a byte here and there makes no page stale.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWords } from '../data/read.mjs';
import { readXliff } from '../locales/read.mjs';
import { stillEnglish } from '../locales/still-english.mjs';
import { budgetsOf } from '../build/budgets.mjs';
import { measure, summarise } from '../build/sizes.mjs';
import { table } from './markers.mjs';

/** Names for what `summarise` of scripts/build/sizes.mjs measures; what has none is shown by its own. Empty: shown elsewhere, or only to maintainers. */
const SUMS = {
  firstView: 'first view',
  operatorSteps: 'an operator’s steps, at most',
  operatorSheet: 'an operator’s sheet, at most',
  operatorDetail: 'an operator’s detail, at most',
  guide: 'the guide with all its sections, one operator',
  toolFirstUse: 'a tool’s first use, at most',
  shared: 'what sections share',
  words: 'all words',
  oneLanguage: 'everything, in parts',
  full: 'everything, in one file',
  precautionsFirstUse: '',
  sourceAddresses: '',
  linkCheckLibrary: '',
  patchCheck: '',
};
/** What a tool fetches, by the same names. */
const TOOLS = {
  linkCheckLibrary: 'the list of public suffixes behind the link check, on the first check',
  precautionsFirstUse: 'precautions, on first use: nearly all text',
  sourceAddresses: 'addresses and dates of the general sources',
  patchCheck: 'the check of a page’s own patch, on pages that have one',
};
/** What two builds of the same source may differ in: languages share all other files. */
const SAME_EVERYWHERE = 'en';

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const nameOf = (locale, by) => new Intl.DisplayNames(by, { type: 'language' }).of(locale);

/** All sentences of a words file, by path. */
function sentences(value, path = '') {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}/${key}`));
}

/** @returns {number} 0 to 1: what is there and not still English */
export function completeness(english, words, messages) {
  const own = new Map(sentences(words));
  const asked = [...sentences(english).map(([path, text]) => [text, own.get(path)]), ...[...messages.values()].map(({ source, target }) => [source, target])];
  const done = asked.filter(([text, target]) => target?.trim() && !stillEnglish(text, target));
  return asked.length === 0 ? 0 : done.length / asked.length;
}

/** The scripts that a file imports at once, itself included. */
async function withImports(file, files, seen = new Set()) {
  if (seen.has(file) || !files[file]) return seen;
  seen.add(file);
  const text = await readFile(join('cdn', file), 'utf8');
  for (const [, name] of text.matchAll(/(?:^|[;}\n])(?:import|export)\s*(?:[\w*{},$\s]+?from)?\s*["']\.\/([\w.-]+)["']/g)) await withImports(join(file, '..', name).replaceAll('\\', '/'), files, seen);
  return seen;
}

async function elementSizes(files) {
  const folder = SAME_EVERYWHERE;
  const views = Object.keys(files)
    .filter((name) => name.startsWith(`${folder}/`) && name.endsWith('.view.js'))
    .sort();
  const rows = [];
  for (const view of views) {
    const all = await withImports(view, files);
    const sum = [...all].reduce((total, name) => total + files[name].brotli, 0);
    rows.push([`\`${view.slice(folder.length + 1, -'.view.js'.length)}\``, kilobytes(files[view].brotli), kilobytes(sum)]);
  }
  return table(['element', 'its own', 'with what it shares'], rows);
}

/** @returns {Promise<Record<string, () => string>>} blocks by name; throws when there is no build */
export async function builtBlocks() {
  const files = await measure();
  const sums = summarise(files).sort((a, b) => (a.locale < b.locale ? -1 : 1));
  const { en: english, ...others } = await readWords();
  const complete = { en: 1 };
  for (const [locale, words] of Object.entries(others)) complete[locale] = completeness(english, words, await readXliff(locale));
  const columns = Object.keys(sums[0]).filter((what) => what !== 'locale' && SUMS[what] !== '');
  const elements = await elementSizes(files);
  const tools = Object.entries(TOOLS).filter(([what]) => sums[0][what] !== undefined);
  return {
    languages: () =>
      table(
        ['`lang`', 'language', 'in English', 'complete', 'first view', 'all words', 'script'],
        sums.map(({ locale, firstView, words }) => [
          `\`${locale}\``,
          nameOf(locale, locale),
          nameOf(locale, 'en'),
          `${Math.floor(complete[locale] * 1000) / 10} %`,
          kilobytes(firstView),
          kilobytes(words),
          `\`cdn/be-topup-guide.${locale}.js\``,
        ]),
      ),
    sizes: () =>
      table(
        ['language', ...columns.map((what) => SUMS[what] ?? what)],
        [...sums.map((row) => [`\`${row.locale}\``, ...columns.map((what) => (row[what] === undefined ? '' : kilobytes(row[what])))]), ['limit', ...columns.map((what) => limits(sums, what))]],
      ),
    'element-sizes': () => elements,
    'tool-sizes': () =>
      table(
        ['what', 'bytes', 'limit'],
        tools.map(([what, text]) => [text, kilobytes(Math.max(...sums.map((row) => row[what]))), kilobytes(budgetsOf('en')[what])]),
      ),
  };
}

/** One limit, or from the smallest to the largest where languages have their own. */
function limits(sums, what) {
  const values = sums.map(({ locale }) => budgetsOf(locale)[what]).filter((value) => value !== undefined);
  if (values.length === 0) return '';
  const [least, most] = [kilobytes(Math.min(...values)), kilobytes(Math.max(...values))];
  return least === most ? least : `${least.replace(' KB', '')} to ${most}`;
}
