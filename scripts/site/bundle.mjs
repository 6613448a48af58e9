// Bundles the configurator and the worker that writes its copies. Needs the build: dist/ and cdn/.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import { transform } from '@swc/core';
import { rollup } from 'rollup';
import { minify } from '../build/rollup-plugins.mjs';

const SOURCE = 'site/configurator';
/** The folder stands beside cdn/, whose file names everything that is in here too. */
const LICENCES = '/*! Lit and others: ../cdn/third-party-licences.txt */';

/** Types away, decorators never used: the rest is JavaScript already. */
const typescript = () => ({
  name: 'typescript',
  async transform(source, id) {
    if (!id.endsWith('.ts')) return null;
    const { code, map } = await transform(source, { filename: id, sourceMaps: true, jsc: { target: 'es2022', parser: { syntax: 'typescript' }, transform: { useDefineForClassFields: false } } });
    return { code, map };
  },
});

/** Hashes and sizes of the scripts in cdn/, as site/configurator/build-facts.d.ts says. */
async function buildFacts() {
  const [integrity, sizes] = await Promise.all(['integrity', 'sizes'].map(async (name) => JSON.parse(await readFile(`cdn/${name}.json`, 'utf8'))));
  return Object.fromEntries(sizes.map(({ locale, firstView, full, oneLanguage }) => [locale, { integrity: integrity[`be-topup-guide.${locale}.full.js`], firstView, full, oneLanguage }]));
}

const factsOfTheBuild = () => ({
  name: 'build-facts',
  resolveId: (id) => (id === 'build-facts' ? `\0${id}` : null),
  load: async (id) => (id === '\0build-facts' ? `export const facts = ${JSON.stringify(await buildFacts())};` : null),
});

/** A language's words in one file: a copy needs most of them. */
const chunkOf = (id) => /[/\\]words[/\\]([\w-]+)[/\\]/.exec(id)?.[1] ?? (/[/\\]dataset[/\\]generated[/\\](?:facts|steps|operators|sources)[/\\]/.test(id) ? 'facts' : undefined);

/** @param {string} to the folder that the page or the story asks for the files */
export async function bundleConfigurator(to) {
  const write = async (name, input, exportConditions, plugins = [], output = {}) => {
    const bundle = await rollup({
      input: { [name]: join(SOURCE, input) },
      plugins: [...plugins, typescript(), nodeResolve({ exportConditions, extensions: ['.js', '.ts'] }), minify()],
      onwarn: ({ code, message }) => {
        // A helper that a compiler left in one of Lit's files.
        if (code !== 'THIS_IS_UNDEFINED') throw new Error(message);
      },
    });
    await bundle.write({ dir: to, format: 'es', banner: LICENCES, entryFileNames: '[name].js', chunkFileNames: `${name}/[name].js`, ...output });
    await bundle.close();
  };
  await write('configurator', 'configurator.ts', ['production', 'browser'], [factsOfTheBuild()]);
  // In a worker there is no document either: Lit as on a server.
  await write('copies', 'copies.worker.ts', ['node', 'production'], [], { manualChunks: chunkOf });
}
