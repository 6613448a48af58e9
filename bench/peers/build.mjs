// The peers' bundles: esbuild, minified, production, one file each; all in memory.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const require = createRequire(import.meta.url);
const THEMES = { 'shoelace.css': '@shoelace-style/shoelace/dist/themes/light.css', 'webawesome.css': '@awesome.me/webawesome/dist/styles/themes/default.css' };

const OPTIONS = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  write: false,
  legalComments: 'none',
  conditions: ['production', 'browser'],
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** A module that hands out the fixture. */
const handOut = (fixture) => ({
  name: 'fixture',
  setup(build) {
    build.onResolve({ filter: /^fixture$/ }, () => ({ path: 'fixture', namespace: 'fixture' }));
    build.onLoad({ filter: /.*/, namespace: 'fixture' }, () => ({ contents: JSON.stringify(fixture), loader: 'json' }));
  },
});

/** @returns {Promise<Map<string, Buffer>>} files by name */
export async function buildPeers(fixture) {
  const { build } = await import('esbuild');
  const files = new Map();
  for (const name of ['lit', 'react', 'preact', 'shoelace', 'webawesome']) {
    const { outputFiles } = await build({ ...OPTIONS, entryPoints: [`${HERE}${name}.mjs`], plugins: [handOut(fixture)] });
    files.set(`${name}.js`, Buffer.from(outputFiles[0].contents));
  }
  for (const [name, path] of Object.entries(THEMES)) {
    const { outputFiles } = await build({ ...OPTIONS, entryPoints: [require.resolve(path)] });
    files.set(name, Buffer.from(outputFiles[0].contents));
  }
  return files;
}

/**
 * A script of the library's own modules with the bench's page around it (a thousand rows need words that no script on a CDN has).
 * @param {string} root the built library
 */
export async function buildRows(root) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    ...OPTIONS,
    stdin: { contents: (await readFile(`${HERE}rows.mjs`, 'utf8')).replaceAll('be-topup-guide/', `${root}/dist/`), resolveDir: root, sourcefile: 'rows.mjs' },
  });
  return Buffer.from(outputFiles[0].contents);
}
