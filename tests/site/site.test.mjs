// The static site as a host serves it, below a path: every page opens, every link leads somewhere, and the configurator
// shows what the module of snippets gives.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { renderParts } from '../../dist/node/ssr.js';
import { snippetParts, TARGET_IDS, TARGETS } from '../../dist/snippets/index.js';
import { serve } from '../../scripts/serve/server.mjs';
import { buildSite } from '../../scripts/site/build.mjs';
import { violationsOf } from '../support/axe.js';
import { launch } from '../support/browsers.mjs';
import { faultsOf, waitForElements, watchedPage } from '../support/watch-page.mjs';

const HOST = 'tests/output/site';
const BELOW = 'some/path';
const SITE = join(HOST, BELOW);

let server;
let browser;
before(async () => {
  await rm(HOST, { recursive: true, force: true });
  [, browser] = await Promise.all([buildSite({ to: SITE }), launch()]);
  server = await serve({ root: join(process.cwd(), HOST) });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const address = (path) => `${server.address}/${BELOW}/${path}`;

async function visit(path, { width, scheme = 'light' } = {}) {
  const visited = await watchedPage(browser, { origin: server.address, width });
  await visited.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await visited.page.goto(address(path));
  await visited.page.waitForNetworkIdle({ idleTime: 100 });
  return visited;
}

/** Opens the configurator and waits until it has written what is to be copied. */
async function configure(hash = '', options = {}) {
  const visited = await visit(`configurator/${options.file ?? ''}${hash && `#${hash}`}`, options);
  await written(visited.page);
  return visited;
}
const inShadow = (page, condition, ...args) => page.waitForFunction(condition, { timeout: 20_000, polling: 50 }, ...args);
const written = (page) => inShadow(page, () => document.querySelector('snippet-configurator')?.shadowRoot?.querySelector('.snippet [aria-busy="false"] pre'));
const said = (page, text) => inShadow(page, (wanted) => document.querySelector('snippet-configurator').shadowRoot.querySelector('[role="status"]').textContent === wanted, text);
const shownParts = (page) => page.$$eval('snippet-configurator >>> .part', (parts) => parts.map((part) => ({ where: part.dataset.where, text: part.querySelector('code').textContent })));
const attributesOf = (page) => page.$eval('snippet-configurator >>> be-topup-guide', (guide) => Object.fromEntries([...guide.attributes].map(({ name, value }) => [name, value])));
const placeAndText = (parts) => parts.map(({ where, text }) => ({ where, text }));

describe('the site', () => {
  test('every page opens: nothing on the console, nothing lost, nothing sideways; every link leads to a file', async () => {
    const pages = (await readdir(SITE, { recursive: true })).filter((name) => name.endsWith('.html')).map((name) => name.replaceAll('\\', '/'));
    assert.ok(pages.includes('index.html') && pages.includes('configurator/index.html') && pages.some((name) => name.startsWith('examples/')), pages.join(', '));
    const found = [];
    for (const name of pages) {
      const { page, faults } = await visit(name, { width: 320 });
      const { ours, links, sideways } = await page.evaluate(() => ({
        ours: document.querySelectorAll('be-topup-guide, be-link-check, snippet-configurator').length,
        links: [...document.querySelectorAll('a[href]:not([href^="#"])')].map(({ href }) => href).filter((href) => href.startsWith(location.origin)),
        sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      }));
      if (ours > 0) {
        await waitForElements(page);
        faults.push(...(await faultsOf(page)).filter((fault) => !fault.startsWith('no element') && !fault.startsWith('scrolls')));
      }
      if (sideways) faults.push('scrolls sideways');
      for (const link of links) {
        const { pathname } = new URL(link);
        if (!existsSync(join(HOST, pathname, pathname.endsWith('/') ? 'index.html' : ''))) faults.push(`leads nowhere: ${link}`);
      }
      found.push(...faults.map((fault) => `${name}: ${fault}`));
      await page.close();
    }
    assert.deepEqual(found, []);
  });

  test('the index leads to every example', async () => {
    const { page } = await visit('');
    const links = await page.$$eval('a[href^="examples/"]', (all) => all.map((link) => link.getAttribute('href')));
    assert.deepEqual(
      links,
      (await readdir('examples')).filter((name) => name.endsWith('.html')).map((name) => `examples/${name}`),
    );
    await page.close();
  });
});

describe('the configurator', () => {
  const SETTINGS = { lang: 'zh-Hans', operator: 'mobile-vikings', pay: 'visa paypal', sections: 'answer steps sources', 'heading-level': '3' };
  const HASH = new URLSearchParams(SETTINGS).toString();

  test('shows for every target what the module gives, which is what the command prints', async () => {
    const { page, faults } = await configure(`${HASH}&accent=%23008080`);
    for (const target of TARGET_IDS) {
      await page.select('snippet-configurator >>> #target', target);
      await written(page);
      const parts = await renderParts(SETTINGS, target);
      const { content } = TARGETS[target];
      const accent = content === 'short' ? snippetParts(target, { settings: SETTINGS, content: '', accent: '#008080' }).slice(-1) : [];
      assert.deepEqual(await shownParts(page), placeAndText([...parts, ...accent]), target);
    }
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('with a hash, without a copy, from a server of one’s own', async () => {
    const { page } = await configure(HASH);
    await page.click('snippet-configurator >>> [name="integrity"]');
    await written(page);
    assert.deepEqual(await shownParts(page), placeAndText(await renderParts(SETTINGS, 'script', { integrity: true })));
    await page.click('snippet-configurator >>> [name="copy"]');
    await written(page);
    assert.deepEqual(await shownParts(page), placeAndText(await renderParts(SETTINGS, 'script', { integrity: true, copy: false })));
    await page.click('snippet-configurator >>> [name="integrity"]');
    await page.click('snippet-configurator >>> [name="from"][value="own"]');
    await written(page);
    const [{ text }] = await shownParts(page);
    assert.match(text, / src="\/be-topup-guide\/be-topup-guide\.zh-Hans\.js">/);
    assert.doesNotMatch(text, /jsdelivr|integrity/);
    await page.close();
  });

  test('shows the guide as it is chosen: settings, accent, width, dark page', async () => {
    const { page } = await configure('');
    await page.select('snippet-configurator >>> #lang', 'nl');
    await page.select('snippet-configurator >>> #operator', 'base');
    await page.click('snippet-configurator >>> [name="theme"][value="dark"]');
    await page.click('snippet-configurator >>> [name="accent"]');
    await page.$eval('snippet-configurator >>> input[type="color"]', (input) => {
      input.value = '#cd2653';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await written(page);
    await waitForElements(page);
    assert.deepEqual(await attributesOf(page), { lang: 'nl', operator: 'base', theme: 'dark' });
    const guide = () =>
      page.$eval('snippet-configurator >>> be-topup-guide', (element) => ({
        lang: element.locale,
        width: element.getBoundingClientRect().width,
        accent: getComputedStyle(element).getPropertyValue('--be-accent').trim(),
        scheme: getComputedStyle(element).colorScheme,
      }));
    const { width: column, ...rest } = await guide();
    assert.deepEqual(rest, { lang: 'nl', accent: '#cd2653', scheme: 'light' });
    for (const [width, pixels] of [
      ['phone', 360],
      ['sidebar', 300],
    ]) {
      await page.click(`snippet-configurator >>> [name="width"][value="${width}"]`);
      assert.equal((await guide()).width, pixels);
    }
    await page.click('snippet-configurator >>> [name="width"][value="full"]');
    assert.ok((await guide()).width > column);
    await page.click('snippet-configurator >>> [name="dark"]');
    assert.equal((await guide()).scheme, 'dark');
    await page.close();
  });

  test('a static copy is shown in place of the guide', async () => {
    const { page } = await configure(`${HASH}&for=html`);
    const [{ text }] = await shownParts(page);
    const { letters, guides } = await page.$eval('snippet-configurator >>> .page', (around) => ({
      letters: around.textContent.replace(/\s+/g, ''),
      guides: around.querySelectorAll('be-topup-guide').length,
    }));
    assert.equal(guides, 0);
    assert.equal(letters, await page.evaluate((html) => new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\s+/g, ''), text));
    await page.close();
  });

  test('the address holds the choices, and gives them back; what is wrong in it, and where scripts are from, is not taken', async () => {
    const { page } = await configure('');
    await page.select('snippet-configurator >>> #lang', 'fr');
    await page.select('snippet-configurator >>> #target', 'hugo');
    await written(page);
    assert.equal(new URL(page.url()).hash, '#lang=fr&for=hugo');
    const parts = await shownParts(page);
    await page.reload();
    await written(page);
    assert.deepEqual(await shownParts(page), parts);
    await page.close();
    const wrong = await configure('lang=xx&operator=evil&pay=cash+gold&sections=&for=constructor&accent=red%3B%7D&folder=https%3A%2F%2Fevil.example&from=own');
    assert.deepEqual(await shownParts(wrong.page), placeAndText(await renderParts({ lang: 'en', pay: 'cash' }, 'script')));
    assert.deepEqual(wrong.faults, []);
    await wrong.page.close();
  });

  test('by keyboard: choose, change the order of sections, copy', async () => {
    await browser.defaultBrowserContext().overridePermissions(server.address, ['clipboard-read', 'clipboard-sanitized-write']);
    const { page } = await configure('lang=en&copy=no');
    await page.bringToFront();
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document.querySelector('snippet-configurator').shadowRoot;
        return activeElement?.getAttribute('aria-label') ?? activeElement?.closest('label, summary')?.textContent.trim() ?? activeElement?.id ?? '';
      });
    const tabTo = async (wanted) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        if (wanted.test(await focused())) return;
      }
      assert.fail(`no focus on ${wanted}`);
    };
    await tabTo(/^operator$/);
    await page.keyboard.type('Orange');
    await tabTo(/^Sections/);
    await page.keyboard.press('Enter');
    await tabTo(/^Move “Steps” up/);
    await page.keyboard.press('Enter');
    await said(page, '“Steps” is now number 1.');
    assert.equal(await focused(), 'Steps', 'first in the list there is no button to move up: the focus is on its tick');
    await tabTo(/^Copy: The page/);
    await written(page);
    await page.keyboard.press('Enter');
    await said(page, 'Copied: The page');
    const [{ text }] = await shownParts(page);
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
    assert.match(text, /<be-topup-guide lang="en" operator="orange" sections="steps answer ways /);
    await page.close();
  });

  for (const [width, scheme, file] of [
    [320, 'dark', ''],
    [1200, 'light', 'zh-Hans.html'],
  ]) {
    test(`${width} px, ${scheme}${file && `, ${file}`}: axe finds nothing, nothing scrolls sideways`, async () => {
      const { page, faults } = await configure(`${HASH}&accent=%23cd2653`, { width, scheme, file });
      await page.$$eval('snippet-configurator >>> details', (all) => all.forEach((details) => (details.open = true)));
      await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
      // The guide itself is looked at in tests/a11y/.
      const result = await page.evaluate(() => globalThis.axe.run({ include: [['body']], exclude: [['snippet-configurator', 'be-topup-guide']] }));
      assert.deepEqual(violationsOf(result), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }
});
