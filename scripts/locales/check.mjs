// Fails on a missing, stale or untranslated interface string, a lost placeholder, a missing language.
// Run: npm run check:locales. What the code says is compared with what the files say.
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWords } from '../data/read.mjs';
import { placeholders, plurals, pluralCategories } from './plurals.mjs';
import { readXliff, targetLocales } from './read.mjs';
import { stillEnglish } from './still-english.mjs';

/** Faults of one locale's messages, as sentences. */
export function checkMessages(locale, messages) {
  const faults = [];
  for (const [id, { source, target }] of messages) {
    if (!target?.trim()) faults.push(`${locale}: "${id}" has no translation`);
    else if (placeholders(source) !== placeholders(target)) faults.push(`${locale}: "${id}" has {${placeholders(target)}}, English has {${placeholders(source)}}`);
    else if (stillEnglish(source, target)) faults.push(`${locale}: "${id}" is still English`);
    for (const [, forms] of (target ?? '').matchAll(plurals)) {
      const named = [...forms.matchAll(/(\w+) \{/g)].map(([, category]) => category).sort();
      const wanted = pluralCategories(locale);
      if (named.join() !== wanted.join()) faults.push(`${locale}: "${id}" has the plural forms ${named.join(', ')}; this language has ${wanted.join(', ')}`);
    }
  }
  return faults;
}

/** Extracts afresh into a copy and compares: the files in src/locales/xliff/ must be what the code asks for. */
async function staleFiles() {
  const copy = await mkdtemp(join(tmpdir(), 'xliff-'));
  try {
    await cp('src/locales/xliff', copy, { recursive: true });
    const config = JSON.parse(await readFile('lit-localize.json', 'utf8'));
    config.interchange.xliffDir = copy;
    config.tsConfig = join(process.cwd(), 'tsconfig.json');
    const file = join(copy, 'lit-localize.json');
    await writeFile(file, JSON.stringify(config));
    execFileSync('node', ['node_modules/@lit/localize-tools/bin/lit-localize.js', 'extract', `--config=${file}`], { stdio: 'pipe' });
    const stale = [];
    for (const locale of await targetLocales()) {
      const [now, fresh] = await Promise.all([readFile(`src/locales/xliff/${locale}.xlf`, 'utf8'), readFile(join(copy, `${locale}.xlf`), 'utf8')]);
      if (now !== fresh) stale.push(`${locale}.xlf is stale: run npm run extract`);
    }
    return stale;
  } finally {
    await rm(copy, { recursive: true });
  }
}

export async function checkLocales() {
  const locales = await targetLocales();
  const faults = await staleFiles();
  for (const locale of locales) faults.push(...checkMessages(locale, await readXliff(locale)));
  for (const locale of Object.keys(await readWords())) if (locale !== 'en' && !locales.includes(locale)) faults.push(`${locale}: data/words has it, src/locales/xliff has not`);
  const { targetLocales: configured } = JSON.parse(await readFile('lit-localize.json', 'utf8'));
  if (configured.join() !== locales.join()) faults.push(`lit-localize.json names ${configured.join(', ')}; the files are ${locales.join(', ')}`);
  return faults;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const faults = await checkLocales();
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? 'locales are in order' : `${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
