// What the tests here share: the snippet, what a reader reads of it, and a browser that finds our script at its public address.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { renderParts } from '../../dist/node/ssr.js';
import { scriptTag } from '../../dist/snippets/index.js';
import { serve } from '../../scripts/serve/server.mjs';
import { launch as launchChromium } from '../support/browsers.mjs';
import { open as openPage } from '../support/page.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const HERE = fileURLToPath(new URL('./', import.meta.url));
const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
/** Where the README's snippet takes the script from; the tests answer it with the files just built. */
const PUBLIC = `https://cdn.jsdelivr.net/npm/be-topup-guide@${version}/`;

/**
 * The snippet a blogger pastes, as the command prints it.
 * @param {{ lang?: string, operator?: string, form?: 'tag' | 'placeholder' }} choice placeholder: the form without
 *   script for authors whose tags are stripped, where the site loads the script once
 * @returns {string} HTML without a blank line
 */
export const snippet = ({ lang = 'zh-Hans', operator = 'base', form = 'tag' } = {}) =>
  execFileSync(process.execPath, [`${ROOT}dist/node/cli.js`, 'snippet', '--lang', lang, '--operator', operator, ...(form === 'placeholder' ? ['--placeholder'] : [])], { encoding: 'utf8' }).trimEnd();

/**
 * What has to be pasted for a kind of site, by its place: what the configurator shows.
 * @returns {Promise<Record<string, string>>}
 */
export async function partsFor(target, settings = { lang: 'zh-Hans', operator: 'base' }, options = {}) {
  return Object.fromEntries((await renderParts(settings, target, options)).map(({ where, text }) => [where, text]));
}

/** The script tag alone, for a site's head. */
export const script = (lang = 'zh-Hans') => scriptTag(lang, {});

export const parse = (html) => new JSDOM(html).window.document;

/**
 * The texts a reader reads, each with the element that gives it its meaning, and where its links lead; in reading order.
 * Some sanitizers take sms: and tel: from a link; its text says the same. White space between paragraphs means nothing.
 */
export function readingOf(root) {
  const texts = [...root.querySelectorAll('h2, h3, h4, li, td, th, summary, p')].map((element) => [element.localName, element.textContent.replace(/\s+/g, '')]).filter(([, text]) => text);
  const links = [...root.querySelectorAll('a[href^="http"]')].map((link) => ['a', link.getAttribute('href')]);
  return [...texts, ...links];
}

/**
 * Chromium that gets our script from its public address without leaving the machine.
 * @returns {Promise<{ open: (root: string, path: string) => Promise<{ page: import('puppeteer-core').Page, faults: string[], warnings: string[] }>, close: () => Promise<void> }>}
 *   open: serves a folder and opens a page of it
 */
export async function launch() {
  const browser = await launchChromium();
  const servers = [];
  return {
    async close() {
      await browser.close();
      await Promise.all(servers.map((server) => server.close()));
    },
    async open(root, path) {
      const server = await serve({ root });
      servers.push(server);
      const address = `${server.address}/${path}`;
      // A blank page first: what answers for the public address must be there before the page asks.
      const { page, faults, warnings } = await openPage(browser, 'about:blank');
      await page.setRequestInterception(true);
      page.on('request', async (request) => {
        const url = request.url();
        if (!url.startsWith(PUBLIC)) {
          if (!url.startsWith(new URL(address).origin) && !/^(data|blob|about):/.test(url)) faults.push(`request to another origin: ${url}`);
          return request.continue();
        }
        const body = await readFile(`${ROOT}${url.slice(PUBLIC.length)}`).catch(() => undefined);
        return request.respond(
          body
            ? { status: 200, contentType: 'text/javascript; charset=utf-8', headers: { 'access-control-allow-origin': '*' }, body }
            : { status: 404, headers: { 'access-control-allow-origin': '*' } },
        );
      });
      await page.goto(address, { waitUntil: 'networkidle0' });
      return { page, faults, warnings };
    },
  };
}

/**
 * What a visitor finds: how many guides, whether each has answered for its operator, and which of the page's own copy still shows.
 * @returns {Promise<{ guides: { operator: string, language: string, best: string }[], copyInView: string[] }>}
 */
export async function visit(page) {
  await page.waitForFunction(
    () => {
      const guides = [...document.querySelectorAll('be-topup-guide')];
      const busy = (root) => [...root.querySelectorAll('*')].some((element) => element.getAttribute('aria-busy') === 'true' || (element.shadowRoot && busy(element.shadowRoot)));
      return guides.length > 0 && guides.every((guide) => guide.hasUpdated && !busy(guide.shadowRoot));
    },
    { timeout: 20_000, polling: 50 },
  );
  return page.evaluate(() => {
    const guides = [...document.querySelectorAll('be-topup-guide')].map((guide) => ({
      operator: guide.shadowRoot.querySelector('select[name="operator"]')?.value ?? '',
      language: guide.shadowRoot.querySelector('[part~="base"]')?.lang ?? '',
      best: guide.shadowRoot.querySelector('[part~="answer"]')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    }));
    const copyInView = [...document.querySelectorAll('h2, h3, ol li')].filter((element) => !element.closest('[data-page]') && element.checkVisibility()).map((element) => element.textContent.trim());
    return { guides, copyInView };
  });
}
