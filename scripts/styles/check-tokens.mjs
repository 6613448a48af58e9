// Fails on a custom property that is used and undefined, or defined or documented and unused.
// `--be-*` is what a page sets: documented by @cssprop, only read here. `--_*` is what the styles make of it.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Shared sheets: what they define may be used in any file. */
const SHARED = /^src\/styles\//;
/** The first view's own sheet: fetched alone, so it may only read what it defines. */
const FIRST = 'src/styles/base.ts';
/** Pages and docs that set properties: they may only name what is documented. */
const PAGES = { folders: ['stories', 'examples', 'docs'], files: ['README.md'], kinds: /\.(ts|css|html|md)$/ };

const names = (text, pattern) => new Set([...text.matchAll(pattern)].map(([, name]) => name));
const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
const where = (files, name, kind) => files.filter((file) => file[kind].has(name)).map(({ path }) => path);

/** What one file of src/ says of custom properties. @param {string} path @param {string} text */
export function tokensOf(path, text) {
  const code = withoutComments(text);
  return {
    path,
    documented: names(text, /@cssprop(?:erty)?\s+(?:\{[^}]*\}\s*)?\[?(--[\w-]+)/g),
    defined: names(code, /(?<![\w-])(--[\w-]+)\s*:(?!:)/g),
    used: names(code, /var\(\s*(--[\w-]+)/g),
    /** Used without saying what to do where it is missing. */
    needed: names(code, /var\(\s*(--[\w-]+)\s*\)/g),
  };
}

/**
 * @param {ReturnType<typeof tokensOf>[]} files of src/
 * @param {Iterable<string>} manifest names in custom-elements.json
 * @param {{ path: string, text: string }[]} pages stories, examples, docs
 * @returns {string[]} faults, one sentence each
 */
export function tokenFaults(files, manifest, pages = []) {
  const faults = [];
  const all = (kind) => new Set(files.flatMap((file) => [...file[kind]]));
  const documented = all('documented');
  const inManifest = new Set(manifest);
  const used = all('used');
  const defined = all('defined');
  for (const name of new Set([...used, ...defined]))
    if (!/^--(be-|_)/.test(name)) faults.push(`${name}: a custom property is --be-… (a page sets it) or --_… (ours) (${[...where(files, name, 'used'), ...where(files, name, 'defined')][0]})`);
  for (const name of defined) {
    if (name.startsWith('--be-')) faults.push(`${name} is the page's to set, but set in ${where(files, name, 'defined').join(', ')}`);
    else if (!used.has(name)) faults.push(`${name} is defined in ${where(files, name, 'defined').join(', ')} and used nowhere`);
  }
  for (const name of used) {
    const at = where(files, name, 'used').join(', ');
    if (name.startsWith('--be-')) {
      if (!documented.has(name)) faults.push(`${name} is read in ${at} and not documented: add @cssprop to be-topup-guide`);
    } else if (!defined.has(name)) faults.push(`${name} is used in ${at} and defined nowhere`);
  }
  for (const name of documented) {
    if (!used.has(name)) faults.push(`${name} is documented in ${where(files, name, 'documented').join(', ')} and read by no style`);
    if (!inManifest.has(name)) faults.push(`${name} is documented and not in custom-elements.json: run npm run analyze`);
  }
  for (const name of inManifest) if (!documented.has(name)) faults.push(`${name} is in custom-elements.json and documented nowhere: run npm run analyze`);
  for (const file of files) {
    for (const name of file.used) {
      if (!name.startsWith('--_') || !defined.has(name) || file.defined.has(name)) continue;
      const homes = where(files, name, 'defined');
      if (!homes.some((path) => SHARED.test(path))) faults.push(`${name} is used in ${file.path} and defined in ${homes.join(', ')} alone`);
      else if (file.path === FIRST && file.needed.has(name)) faults.push(`${name} is used in ${FIRST}, which comes without ${homes.join(', ')}`);
    }
  }
  for (const { path, text } of pages)
    for (const name of names(text, /(?<![\w-])(--be-[a-z]+(?:-[a-z]+)*)(?![\w*-])/g)) if (!documented.has(name)) faults.push(`${name} in ${path} is not a property of ours`);
  return faults;
}

async function filesBelow(folder, kinds) {
  const entries = await readdir(join(ROOT, folder), { recursive: true });
  return entries.filter((name) => kinds.test(name) && !name.includes('generated')).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}
const textOf = (path) => readFile(join(ROOT, path), 'utf8');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // What a page pastes sets what is the page's to set.
  const isOfPages = (path) => path.startsWith('src/snippets/');
  const all = await filesBelow('src', /\.ts$/);
  const sources = all.filter((path) => !isOfPages(path));
  const pages = [...(await Promise.all(PAGES.folders.map((folder) => filesBelow(folder, PAGES.kinds)))).flat(), ...PAGES.files, ...all.filter(isOfPages)];
  const { modules } = JSON.parse(await textOf('custom-elements.json'));
  const manifest = modules.flatMap(({ declarations }) => declarations.flatMap(({ cssProperties }) => cssProperties ?? [])).map(({ name }) => name);
  const faults = tokenFaults(
    await Promise.all(sources.map(async (path) => tokensOf(path, await textOf(path)))),
    manifest,
    await Promise.all(pages.map(async (path) => ({ path, text: await textOf(path) }))),
  );
  for (const fault of faults) console.error(`${basename(import.meta.url)}: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
