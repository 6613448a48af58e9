// What npm would publish, installed in an empty project: every public path is imported in Node and in a browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { LOCALES } from '../../dist/locales/generated/locales.js';
import { bundledPackages } from '../../scripts/build/licences.mjs';
import { serve } from '../../scripts/serve/server.mjs';
import { installPacked } from '../support/packed.mjs';
import { launch } from '../support/browsers.mjs';
import { watchedPage } from '../support/watch-page.mjs';

/** Only for Node: a browser has no use for it. */
const NODE_ONLY = ['./ssr'];

let packed;
before(async () => {
  packed = await installPacked();
});
after(() => packed?.remove());

const inNode = (script) => execFileSync('node', ['--input-type=module', '-e', script], { cwd: packed.folder, encoding: 'utf8' }).trim();

/** Public paths with every * filled in: `be-topup-guide/define/be-link-check`. */
async function publicPaths() {
  const { exports } = JSON.parse(await readFile('package.json', 'utf8'));
  const elements = (await readdir('dist/elements')).filter((name) => name.startsWith('be-'));
  const named = { './elements/*': elements, './define/*': elements, './locales/*': LOCALES };
  return Object.keys(exports).flatMap((path) => {
    if (!path.includes('*')) return [path];
    assert.ok(named[path], `${path} is a pattern that this test does not know`);
    return named[path].map((name) => path.replace('*', name));
  });
}
const nameOf = (path) => `be-topup-guide${path.slice(1)}`;

test('every public path can be imported in Node', async () => {
  const paths = await publicPaths();
  assert.ok(paths.length > 40, `only ${paths.length} paths`);
  const imports = paths.map(
    (path) => `try { await import('${nameOf(path)}'${path.endsWith('.json') ? ", { with: { type: 'json' } }" : ''}); } catch (error) { console.log('${path}: ' + error.message); }`,
  );
  assert.equal(inNode(imports.join('\n')), '');
});

test('every public path can be bundled and imported in a browser', async () => {
  const paths = (await publicPaths()).filter((path) => !path.endsWith('.json') && !NODE_ONLY.includes(path));
  const input = Object.fromEntries(paths.map((path, index) => [`path-${index}`, nameOf(path)]));
  // rollup resolves the inputs themselves from the empty project, as a bundler there would.
  const fromProject = {
    name: 'from-project',
    resolveId(id, importer) {
      return importer ? null : this.resolve(id, join(packed.folder, 'index.js'), { skipSelf: true });
    },
  };
  const bundle = await rollup({
    input,
    preserveEntrySignatures: 'strict',
    plugins: [fromProject, nodeResolve({ browser: true, exportConditions: ['production'] })],
    onwarn: (warning) => assert.ok(['EMPTY_BUNDLE', 'CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED'].includes(warning.code), warning.message),
  });
  await bundle.write({ dir: join(packed.folder, 'bundled'), entryFileNames: '[name].js', format: 'es' });
  const server = await serve({ root: packed.folder });
  const browser = await launch();
  try {
    const { page, faults } = await watchedPage(browser, { origin: server.address, ignore: (url) => url.endsWith('/favicon.ico') });
    for (const [index, path] of paths.entries()) {
      await page.goto(`${server.address}/package.json`);
      const kind = await page.evaluate((url) => import(url).then((all) => typeof all, String), `/bundled/path-${index}.js`);
      assert.equal(kind, 'object', path);
    }
    assert.deepEqual(faults, []);
    await page.goto(`${server.address}/package.json`);
    const left = await page.evaluate(
      async (url) => {
        const before = new Set(Object.getOwnPropertyNames(window));
        const defined = [];
        customElements.define = (tag) => defined.push(tag);
        await import(url);
        return { defined, globals: Object.getOwnPropertyNames(window).filter((name) => !before.has(name)), page: document.body.querySelectorAll('*').length };
      },
      `/bundled/path-${paths.indexOf('.')}.js`,
    );
    // Lit counts its own copies; nothing else is left behind.
    assert.deepEqual(
      left.globals.filter((name) => !/^(lit|reactiveElement)[A-Z]/.test(name)),
      [],
    );
    assert.deepEqual(left.defined, []);
  } finally {
    await browser.close();
    await server.close();
  }
});

test('what sideEffects names has effects, and nothing else has', async () => {
  const { sideEffects } = JSON.parse(await readFile('package.json', 'utf8'));
  const patterns = sideEffects.map(
    (glob) =>
      new RegExp(
        `^${glob
          .replaceAll('.', '\\.')
          .replaceAll('**/', '(.+/)?')
          .replaceAll(/(?<!\))\*/g, '[^/]+')}$`,
      ),
  );
  const modules = (await readdir('dist', { recursive: true })).filter((name) => name.endsWith('.js') && !name.startsWith('node/')).map((name) => `./dist/${name.replaceAll('\\', '/')}`);
  const flagged = modules.filter((path) => patterns.some((pattern) => pattern.test(path)));
  assert.ok(flagged.length > 15, String(flagged));
  const effects = (paths) =>
    JSON.parse(
      inNode(`
        await import('lit');
        const { addWords, tableOf } = await import('./node_modules/be-topup-guide/dist/locales/words.js');
        const { LOCALES } = await import('./node_modules/be-topup-guide/dist/locales/match.js');
        const defined = new Set(); const define = customElements.define.bind(customElements);
        customElements.define = (tag, element) => { defined.add(tag); define(tag, element); };
        const state = () => JSON.stringify([[...defined], LOCALES.map((locale) => tableOf(locale).parts.size), Object.getOwnPropertyNames(globalThis)]);
        const found = [];
        for (const path of ${JSON.stringify(paths)}) {
          const before = state();
          await import('./node_modules/be-topup-guide/' + path.slice(2));
          if (state() !== before) found.push(path);
        }
        console.log(JSON.stringify(found));`),
    );
  assert.deepEqual(effects(modules.filter((path) => !flagged.includes(path))), []);
  for (const path of flagged) assert.deepEqual(effects([path]), [path]);
});

test('a locale is a path of its own: its first view is there without a request', () => {
  const out = inNode(`
    const { loadWords, LOCALES } = await import('be-topup-guide');
    const { hasWords } = await import('./node_modules/be-topup-guide/dist/locales/words.js');
    const before = hasWords('nl', ['first']);
    await import('be-topup-guide/locales/nl');
    console.log(before, hasWords('nl', ['first']), hasWords('fr', ['first']));`);
  assert.equal(out, 'false true false');
});

test('the main entry registers nothing; the script entry registers the guide', () => {
  const script = (path) =>
    `await import('${path}'); const { TAGS } = await import('be-topup-guide'); console.log(Object.values(TAGS).filter((tag) => globalThis.customElements?.get(tag)).join(' ') || 'nothing');`;
  assert.equal(inNode(script('be-topup-guide')), 'nothing');
  assert.match(inNode(script('be-topup-guide/auto')), /be-topup-guide/);
});

test('the package holds no source data, test or script', () => {
  const folders = new Set(packed.files.map(({ path }) => path.split('/')[0]));
  for (const folder of ['tests', 'scripts', 'stories', 'examples', 'data', 'src', 'node_modules']) assert.ok(!folders.has(folder), folder);
});

test('every source map is there and has its sources inside', async (t) => {
  const names = new Set(packed.files.map(({ path }) => path));
  const root = join(packed.folder, 'node_modules/be-topup-guide');
  const faults = [];
  for (const path of names) {
    if (/\.(js|ts)$/.test(path)) {
      const [, map] = /^\/\/# sourceMappingURL=(.+)$/m.exec((await readFile(join(root, path), 'utf8')).slice(-500)) ?? [];
      if (map && !names.has(join(dirname(path), map))) faults.push(`${path} names a map that is not there: ${map}`);
    }
    if (path.endsWith('.map')) {
      const { sources, sourcesContent = [] } = JSON.parse(await readFile(join(root, path), 'utf8'));
      if (!names.has(path.slice(0, -4))) faults.push(`${path} belongs to nothing`);
      for (const [index, source] of sources.entries()) if (sourcesContent[index] === undefined || sourcesContent[index] === null) faults.push(`${path} has no text of ${source}`);
    }
  }
  assert.deepEqual(faults, []);
  const kilobytes = (bytes) => `${Math.round(bytes / 1024)} KB`;
  const unpacked = packed.files.reduce((sum, { size }) => sum + size, 0);
  t.diagnostic(`npm tarball: ${kilobytes(packed.size)}, ${packed.files.length} files, ${kilobytes(unpacked)} unpacked`);
});

test('the licence of every bundled package is shipped beside the scripts', async () => {
  const text = await readFile('cdn/third-party-licences.txt', 'utf8');
  const packages = await bundledPackages();
  assert.ok(packages.includes('lit-html'));
  for (const name of packages) assert.ok(text.includes(`${name} `), name);
  // Licence comments are taken out of the scripts: their first line says where they are.
  assert.match(await readFile('cdn/be-topup-guide.en.js', 'utf8'), /^\/\*! .*third-party-licences\.txt \*\/\n/);
});
