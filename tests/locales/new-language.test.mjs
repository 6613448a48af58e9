// A language that does not exist is added by the documented command and its two files, and nothing else.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pseudo, pseudoAll } from '../../scripts/locales/pseudo.mjs';
import { launch } from '../support/browsers.mjs';
import { open, readable } from '../support/page.mjs';
import { fillPage } from '../support/reader.mjs';
import { waitForElements } from '../support/watch-page.mjs';

/** A tag that BCP 47 keeps for private use. */
const MADE_UP = 'qaa';
/** What else is built beside it: one other language is enough. */
const KEPT = 'nl';

let copy;
const node = (...args) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
before(async () => {
  copy = await mkdtemp(join(tmpdir(), 'be-topup-guide-'));
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter((name) => /^(data|src|scripts|tests\/embed\/pages|[^/]*$)/.test(name));
  for (const name of files) await cp(name, join(copy, name)).catch((error) => assert.equal(error.code, 'ENOENT'));
  await symlink(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'dir');
  for (const folder of ['data/words', 'src/locales/xliff']) {
    for (const name of await readdir(join(copy, folder))) if (![`en`, KEPT].includes(name.replace(/\.\w+$/, ''))) await rm(join(copy, folder, name));
  }
  const config = join(copy, 'lit-localize.json');
  await writeFile(config, (await readFile(config, 'utf8')).replace(/"targetLocales": \[[^\]]*\]/, `"targetLocales": ["${KEPT}"]`));
});
after(() => rm(copy, { recursive: true, force: true }));

test('a tag that is none, that is there already or that names a country is refused with what is allowed', () => {
  for (const [given, said] of [
    ['not a tag', /is no language tag\. Allowed: a language/],
    [KEPT, /is there already/],
    ['sv-SE', /use "sv"/],
  ]) {
    const { status, stderr } = node('scripts/locales/add.mjs', given);
    assert.equal(status, 1, given);
    assert.match(stderr, said);
  }
});

test('the command makes two files, and the checks ask for a translation', () => {
  assert.equal(node('scripts/locales/add.mjs', MADE_UP).status, 0);
  const locales = node('scripts/locales/check.mjs');
  assert.equal(locales.status, 1);
  assert.match(locales.stderr, /qaa: "guide\.title" has no translation/);
  const data = node('scripts/data/check.mjs');
  assert.equal(data.status, 1);
  assert.match(data.stderr + data.stdout, /words\/qaa\.json: .* is still English/);
});

test('once translated it is whole: checks, a script of its own, the guide on a page', { timeout: 300_000 }, async () => {
  const words = join(copy, `data/words/${MADE_UP}.json`);
  await writeFile(words, JSON.stringify(pseudoAll(JSON.parse(await readFile(words, 'utf8'))), null, 2));
  const xliff = join(copy, `src/locales/xliff/${MADE_UP}.xlf`);
  const translated = (await readFile(xliff, 'utf8')).replace(/<source>([\s\S]*?)<\/source>/g, (whole, source) => `${whole}\n  <target>${pseudo(source.replace(/&/g, '＆'))}</target>`);
  await writeFile(xliff, translated);
  for (const check of ['scripts/locales/check.mjs', 'scripts/data/check.mjs']) {
    const { status, stdout, stderr } = node(check);
    assert.equal(status, 0, stdout + stderr);
  }
  const built = node('scripts/build/build.mjs');
  assert.equal(built.status, 0, built.stderr);
  const script = await readFile(join(copy, `cdn/be-topup-guide.${MADE_UP}.js`), 'utf8');
  assert.ok(script.includes('⟦Yóúr Bélgíáñ phóñé'), 'the script has no words of its language');
  const { serve } = await import('../../scripts/serve/server.mjs');
  const server = await serve({ root: copy });
  const browser = await launch();
  try {
    const { page, faults } = await open(browser, `${server.address}/tests/embed/pages/empty.html`);
    await fillPage(page, { script: '/cdn/be-topup-guide.js', lang: MADE_UP, shown: [['be-topup-guide', { operator: 'base', card: 'prepaid' }]] });
    await waitForElements(page);
    assert.match(await readable(page, 'be-topup-guide'), /⟦Yóúr béšt wáý át BASE/);
    assert.deepEqual(faults, []);
  } finally {
    await browser.close();
    await server.close();
  }
});
