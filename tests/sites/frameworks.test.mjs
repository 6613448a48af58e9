// The component that the configurator prints, in a small app of each framework: types compile, attributes and properties
// arrive, events are heard, and a change of the app's state changes the guide.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import solid from 'vite-plugin-solid';
import { HERE, launch, partsFor, visit } from './support.mjs';

const run = promisify(execFile);
const TSC = ['typescript/bin/tsc', '--project', '.'];

/** types: the framework's own checker; vite: what its users put into their configuration, or the file with it. */
const FRAMEWORKS = {
  react: { types: TSC, vite: { esbuild: { jsx: 'automatic' } } },
  preact: { types: TSC, vite: { esbuild: { jsx: 'automatic', jsxImportSource: 'preact' } } },
  solid: { types: TSC, vite: { plugins: [solid()] } },
  vue: { types: ['vue-tsc/bin/vue-tsc.js', '--project', '.'], vite: { configFile: 'vite.config.js' } },
  svelte: { types: ['svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--threshold', 'error'], vite: { plugins: [svelte({ configFile: false })] } },
};

const SETTINGS = { lang: 'en', operator: 'base', pay: 'cash visa' };

/** Writes what is to be copied into an app, each part to the file that it names. */
async function paste(name, root) {
  const { terminal, ...files } = await partsFor(name, SETTINGS, { copy: true });
  assert.match(terminal, /^npm install be-topup-guide@/);
  for (const [file, text] of Object.entries(files)) await writeFile(join(root, file), text);
}

/** Chooses an operator in the guide's form, as a reader does. */
const choose = (page, operator) =>
  page.evaluate((value) => {
    const select = document.querySelector('be-topup-guide').shadowRoot.querySelector('select[name="operator"]');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, operator);

const operatorShown = (page) => page.evaluate(() => document.querySelector('be-topup-guide').shadowRoot.querySelector('select[name="operator"]').value);

describe('frameworks', () => {
  let browser;
  before(async () => {
    browser = await launch();
    for (const name of Object.keys(FRAMEWORKS)) await paste(name, join(HERE, 'apps', name));
  });
  after(() => browser?.close());

  for (const [name, { types, vite }] of Object.entries(FRAMEWORKS)) {
    const root = join(HERE, 'apps', name);

    test(`${name}: types compile`, async () => {
      const [program, ...args] = types;
      const { code, stdout, stderr } = await run(process.execPath, [join(HERE, 'node_modules', program), ...args], { cwd: root }).catch((error) => error);
      assert.equal(code ?? 0, 0, `${stdout}${stderr}`);
    });

    test(`${name}: attributes, properties, events`, async () => {
      const outDir = join(HERE, '.work', `app-${name}`);
      const configFile = vite.configFile ? join(root, vite.configFile) : false;
      await build({ ...vite, root, configFile, logLevel: 'error', build: { outDir, emptyOutDir: true, minify: false, reportCompressedSize: false } });
      const { page, faults, warnings } = await browser.open(outDir, '');
      const { guides, copyInView } = await visit(page);
      assert.equal(guides[0].operator, 'base');
      assert.deepEqual(copyInView, []);
      assert.ok(await page.evaluate(() => document.querySelectorAll('be-topup-guide > ol > li').length > 2), 'the copy is inside the tag');
      assert.deepEqual(await page.evaluate(() => document.querySelector('be-topup-guide').pay), ['cash', 'visa'], 'an array as property');
      assert.equal(await page.evaluate(() => document.querySelector('be-topup-guide').shadowRoot.querySelectorAll('.section').length), 0, 'data-be-sections as attribute');

      await choose(page, 'proximus');
      await page.waitForFunction(() => document.querySelector('output').textContent === 'proximus', { timeout: 5000 });
      await page.click('button');
      await page.waitForFunction(() => document.querySelector('be-topup-guide').operator === 'orange', { timeout: 5000 });
      await page.evaluate(() => document.querySelector('be-topup-guide').updateComplete);
      assert.equal(await operatorShown(page), 'orange');
      await page.close();
      assert.deepEqual([...faults, ...warnings], []);
    });
  }
});
