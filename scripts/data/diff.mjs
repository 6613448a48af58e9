// npm run data:diff -- REV: what readers will see otherwise than at REV: values, grades, sources, and the lines of each language.
// For whoever reviews a change of a fact. Markdown on standard output; --locale nl (several times) for some languages only.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readInterface } from '../locales/read.mjs';
import { readDataset, readWords, root } from './read.mjs';
import { factsOf, plainOf, shownOf } from './shown.mjs';

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** @returns {{ name: string, before?: unknown, after?: unknown }[]} in the order of the later map, what went at the end */
export function changes(before, after) {
  const found = [];
  for (const [name, value] of after) if (!before.has(name) || !same(before.get(name), value)) found.push({ name, ...(before.has(name) ? { before: before.get(name) } : {}), after: value });
  for (const [name, value] of before) if (!after.has(name)) found.push({ name, before: value });
  return found;
}

const plain = (value) => (value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value));
const inCode = (value) => `\`${plain(value).replaceAll('`', "'")}\``;

/** A source as a reviewer wants it: who, when, where. */
function sourceLine(id, sources) {
  const { publisher, date, dateHint, readAt } = sources[id] ?? {};
  return publisher ? `${publisher}, ${dateHint ? `${date}, ${dateHint}` : date} (${id}): \`${readAt}\`` : `${id}, which is not in sources.json`;
}

/** A source that is new or gone as a whole; of one that changed only what changed. */
function sourceChange({ name, before: old, after: now }) {
  if (!old || !now) return `- ${now ? 'new' : 'gone'}: ${sourceLine(name, { [name]: old ?? now })}`;
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !same(old[key], now[key]));
  return [`- changed: ${name}, \`${now.readAt}\``, ...keys.map((key) => `  - ${key}: ${inCode(old[key])} → ${inCode(now[key])}`)].join('\n');
}

function factLines({ name, before, after }, old, now) {
  if (!before) return [`- **${name}** is new: ${inCode(after.value ?? after.rest)}, ${after.confidence}`, ...after.sources.map((id) => `  - source: ${sourceLine(id, now)}`)];
  if (!after) return [`- **${name}** is gone; it was ${inCode(before.value ?? before.rest)}, ${before.confidence}`];
  const lines = [`- **${name}**`];
  if (!same(before.value, after.value)) lines.push(`  - value: ${inCode(before.value)} → ${inCode(after.value)}`);
  if (before.confidence !== after.confidence) lines.push(`  - grade: ${before.confidence} → **${after.confidence}**`);
  if (!same(before.rest, after.rest)) lines.push(`  - beside it: ${inCode(before.rest)} → ${inCode(after.rest)}`);
  if (before.contradiction !== after.contradiction) lines.push(`  - contradiction: ${plain(before.contradiction)} → ${plain(after.contradiction)}`);
  for (const id of before.sources) if (!after.sources.includes(id)) lines.push(`  - source gone: ${sourceLine(id, old)}`);
  for (const id of after.sources) if (!before.sources.includes(id)) lines.push(`  - source new: ${sourceLine(id, now)}`);
  if (lines.length === 1) lines.push('  - sources in another order');
  return lines;
}

/** Lines of one language as a diff; no line of a text can end the block. */
const diffBlock = (entries) => ['```diff', ...entries.flatMap(({ name, before, after }) => [`@ ${name}`, ...(before === undefined ? [] : [`- ${before}`]), ...(after === undefined ? [] : [`+ ${after}`])].map((line) => line.replace(/\s*\n\s*/g, ' '))), '```'];

/**
 * @param {{ dataset: object, words: object }} before
 * @param {{ dataset: object, words: object }} after
 * @param {{ title: string, locales?: string[] }} options
 * @returns {Promise<string>} Markdown
 */
export async function compare(before, after, { title, locales }) {
  const lines = [`# ${title}`];
  const facts = changes(factsOf(before.dataset), factsOf(after.dataset));
  const others = changes(plainOf(before.dataset), plainOf(after.dataset));
  const sources = changes(new Map(Object.entries(before.dataset.sources)), new Map(Object.entries(after.dataset.sources)));
  if (facts.length > 0) lines.push('', `## Facts (${facts.length})`, '', ...facts.flatMap((change) => factLines(change, before.dataset.sources, after.dataset.sources)));
  if (others.length > 0) lines.push('', `## Names and settings (${others.length})`, '', ...others.map(({ name, before: old, after: now }) => `- **${name}**: ${inCode(old)} → ${inCode(now)}`));
  if (sources.length > 0) lines.push('', `## Sources (${sources.length})`, '', ...sources.map(sourceChange));

  const added = Object.keys(after.words).filter((locale) => !before.words[locale]);
  const gone = Object.keys(before.words).filter((locale) => !after.words[locale]);
  if (added.length + gone.length > 0) lines.push('', `## Languages`, '', ...added.map((locale) => `- new: ${locale}`), ...gone.map((locale) => `- gone: ${locale}`));
  const all = Object.keys(after.words).filter((locale) => before.words[locale]);
  const inBoth = (words) => Object.fromEntries(all.map((locale) => [locale, words[locale]]));
  const [old, now] = await Promise.all([before, after].map(({ dataset, words }) => shownOf(dataset, inBoth(words), readInterface)));
  const byLocale = Object.fromEntries(all.map((locale) => [locale, changes(old[locale], now[locale])]));
  // A sentence that was changed in some languages and forgotten in others is what a reviewer looks for first.
  const named = new Map();
  for (const [locale, entries] of Object.entries(byLocale)) for (const { name } of entries) named.set(name, [...(named.get(name) ?? []), locale]);
  const uneven = [...named].filter(([, changed]) => changed.length < all.length);
  if (uneven.length > 0) lines.push('', '## Not changed in every language', '', ...uneven.map(([name, changed]) => `- ${name}: changed in ${changed.join(', ')}; not in ${all.filter((locale) => !changed.includes(locale)).join(', ')}`));
  for (const locale of all.filter((one) => !locales || locales.includes(one))) {
    if (byLocale[locale].length > 0) lines.push('', `## What readers see: ${locale} (${byLocale[locale].length})`, '', ...diffBlock(byLocale[locale]));
  }
  if (lines.length === 1) lines.push('', 'Readers will see no difference.');
  return `${lines.join('\n')}\n`;
}

/** data/ as it was at a revision. @throws {Error} when git does not know the revision */
export async function readAt(revision) {
  const folder = await mkdtemp(join(tmpdir(), 'data-at-'));
  try {
    const id = execFileSync('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], { cwd: fileURLToPath(root), encoding: 'utf8' }).trim();
    const archive = execFileSync('git', ['archive', '--format=tar', id, 'data'], { cwd: fileURLToPath(root), maxBuffer: 256 * 1024 * 1024 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    const data = pathToFileURL(`${folder}/data/`);
    return { dataset: await readDataset(data), words: await readWords(data) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { locale: { type: 'string', multiple: true } } });
  if (positionals.length !== 1) {
    console.error('Which state to compare with? npm run data:diff -- main');
    process.exit(2);
  }
  const [revision] = positionals;
  let before;
  try {
    before = await readAt(revision);
  } catch (error) {
    console.error(`The data of "${revision}" cannot be read: ${/rev-parse/.test(error.message) ? 'git does not know it' : error.message.split('\n')[0]}`);
    process.exit(2);
  }
  const after = { dataset: await readDataset(), words: await readWords() };
  process.stdout.write(await compare(before, after, { title: `Facts and words since ${revision}`, locales: values.locale }));
}
