// Bytes of the built files behind the named targets; those that fail `npm test` are measured by the same functions there.
import { readdir, readFile } from 'node:fs/promises';
import { measure, summarise } from '../../scripts/build/sizes.mjs';
import { brotli } from './serve.mjs';
import { SETTINGS } from './fixture.mjs';

/** Words and facts that come with an element's markup, by tag; of an operator's parts the largest. */
const PARTS = {
  'be-card-comparison': ['facts/cards', 'words/cards'],
  'be-channel-picker': ['facts/ways', 'words/ways'],
  'be-credit-calendar': ['facts/calendar', 'words/calendar'],
  'be-esim-check': ['facts/esim', 'words/esim'],
  'be-link-check': ['facts/link', 'words/link'],
  'be-operator-facts': ['facts/brands', 'words/operator', 'words/brands'],
  'be-phrase-card': ['facts/phrases', 'words/phrases'],
  'be-precautions-list': ['facts/precautions', 'words/precautions'],
  'be-source-list': ['facts/sources', 'words/sources'],
};

/** Own code of one element as a bundler sees it: what its entry imports at once, without Lit, facts and words. */
async function elementBytes(root, tag) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [`${root}/dist/elements/${tag}/${tag}.define.js`],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/out',
    write: false,
    metafile: true,
    external: ['lit', 'lit/*', '@lit/*', 'tldts', '@cfworker/*'],
    plugins: [{ name: 'data', setup: (build) => build.onResolve({ filter: /\/generated\/(first-view|load|facts|words|operators|steps|sources|devices)/ }, ({ path }) => ({ path, external: true })) }],
  }).then(({ outputFiles, metafile }) => {
    // The entry with what it imports at once; what it imports later is not in the first load.
    const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [path.split('/').at(-1), output]));
    const names = new Set([`${tag}.define.js`]);
    for (const name of names) for (const { path, kind, external } of outputs.get(name).imports) if (kind === 'import-statement' && !external) names.add(path.split('/').at(-1));
    return { outputFiles: outputFiles.filter(({ path }) => names.has(path.split('/').at(-1))) };
  });
  return outputFiles.reduce((total, { contents }) => total + brotli(Buffer.from(contents)).length, 0);
}

/** @returns bytes of what the targets name, with the name of the largest where one stands for several */
export async function measureBytes(root) {
  const { lang } = SETTINGS;
  const files = await measure(`${root}/cdn`);
  const summed = summarise(files).find(({ locale }) => locale === lang);
  const of = (path) => files[path.replace(/^words\//, `words/${lang}/`).replace(/^/, 'data/') + '.js']?.brotli ?? 0;
  const largest = (entries) => entries.reduce((best, entry) => (entry.bytes > best.bytes ? entry : best));
  const tools = Object.entries(PARTS).map(([tag, parts]) => ({ tag, bytes: files[`${lang}/${tag}.view.js`].brotli + parts.reduce((total, part) => total + of(part), 0) }));
  const tags = (await readdir(`${root}/dist/elements`)).filter((name) => name.startsWith('be-') && name !== 'be-topup-guide');
  const elements = await Promise.all(tags.map(async (tag) => ({ tag, bytes: await elementBytes(root, tag) })));
  return {
    firstView: { bytes: summed.firstView },
    operatorDetail: { bytes: summed.operatorSteps + summed.operatorSheet },
    toolFirstUse: largest(tools),
    oneLanguage: { bytes: summed.oneLanguage },
    singleElement: largest(elements),
  };
}

/** Bytes of a row's page itself. */
export const pageBytes = (html) => brotli(Buffer.from(html)).length;

/** Version of a package, as installed. */
export const versionOf = async (folder) => JSON.parse(await readFile(`${folder}/package.json`, 'utf8')).version;
