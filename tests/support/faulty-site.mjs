// The built scripts on a site where files get lost, cut off, mangled or held up: a test says which and how.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pageOf } from './site.mjs';
import { waitForElements } from './watch-page.mjs';

const SCRIPT = { 'content-type': 'text/javascript; charset=utf-8' };
const NOT_FOUND_PAGE = '<!doctype html><title>Not found</title><h1>This page does not exist</h1>';

/** What can become of a file on its way. Each answers the request with what `body` should have been. */
export const FAULTS = {
  'not found': (response) => response.writeHead(404, { 'content-type': 'text/html' }).end(NOT_FOUND_PAGE),
  'no answer, the connection ends': (response) => response.destroy(),
  'cut off in the middle': (response, body) => {
    response.writeHead(200, { ...SCRIPT, 'content-length': body.length });
    response.write(body.subarray(0, body.length >> 1), () => response.destroy());
  },
  'half a file': (response, body) => response.writeHead(200, SCRIPT).end(body.subarray(0, body.length >> 1)),
  'an empty file': (response) => response.writeHead(200, SCRIPT).end(),
  'a page in its place': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(NOT_FOUND_PAGE),
  'a page in its place, called a script': (response) => response.writeHead(200, SCRIPT).end(NOT_FOUND_PAGE),
};

/**
 * @returns {Promise<{
 *   address: string,
 *   pages: Record<string, string>,
 *   broken: { match: RegExp, fault: keyof typeof FAULTS }[],
 *   hold: (match: RegExp) => { asked: Promise<void>, release: () => void },
 *   asked: string[],
 *   close: () => Promise<void>,
 * }>} `pages`: HTML by path; `broken`: what happens to which files of cdn/; `hold`: these wait until they are released; `asked`: paths of cdn/ in the order of the requests
 */
export async function faultySite() {
  const here = { pages: { '/': pageOf() }, broken: [], asked: [] };
  let held = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname in here.pages) return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(here.pages[pathname]);
    if (!pathname.startsWith('/cdn/')) return response.writeHead(404).end();
    here.asked.push(pathname);
    for (const { match, isAsked, isReleased } of held) {
      if (!match.test(pathname)) continue;
      isAsked();
      await isReleased;
    }
    const body = await readFile(join('.', decodeURIComponent(pathname))).catch(() => undefined);
    const { fault = body ? undefined : 'not found' } = here.broken.find(({ match }) => match.test(pathname)) ?? {};
    if (fault) return FAULTS[fault](response, body);
    return response.writeHead(200, SCRIPT).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  here.address = `http://127.0.0.1:${server.address().port}`;
  here.hold = (match) => {
    const one = { match };
    const asked = new Promise((resolve) => (one.isAsked = resolve));
    one.isReleased = new Promise((resolve) => (one.release = resolve));
    held.push(one);
    return {
      asked,
      release: () => {
        held = held.filter((other) => other !== one);
        one.release();
      },
    };
  };
  here.close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return here;
}

export const OWN_COPY = 'The copy of the page';
export const guideTag = (attributes = 'operator="base" card="prepaid" pay="cash"', copy = `<p>${OWN_COPY}</p>`) => `<be-topup-guide ${attributes}>${copy}</be-topup-guide>`;
export const scriptTag = (name = '') => `<script type="module" src="/cdn/be-topup-guide${name}.js"></script>`;

/**
 * Opens a page of the site. Nothing is waited for but the page itself.
 * @param {import('puppeteer-core').Browser} browser
 * @param {Awaited<ReturnType<typeof faultySite>>} site
 * @param {{ body?: string, head?: string, lang?: string, before?: () => void, prepare?: (page: import('puppeteer-core').Page) => Promise<unknown> }} options
 *   before: runs in the page before any script of it; prepare: what else has to be set up before the page is opened
 * @returns {Promise<{ page: import('puppeteer-core').Page, errors: string[], said: string[] }>} `errors`: what was thrown and not caught; `said`: our warnings
 */
export async function visitSite(browser, site, { body = guideTag(), head = scriptTag(), lang = 'en', before, prepare } = {}) {
  site.pages['/'] = pageOf({ lang, head, body: `${body}<p id="rest">The rest of the page</p>` });
  site.asked.length = 0;
  const page = await browser.newPage();
  const errors = [];
  const said = [];
  page.on('pageerror', (error) => errors.push(error.message ?? String(error)));
  page.on('console', (message) => {
    if (message.text().startsWith('be-topup-guide:')) said.push(message.text());
  });
  if (before) await page.evaluateOnNewDocument(before);
  await prepare?.(page);
  await page.goto(site.address, { waitUntil: 'load' });
  return { page, errors, said };
}

/** Waits until nothing of ours is on its way, be it there or lost. */
export const quiet = (page) => waitForElements(page, { mayBeLost: true });

/** Chooses in the guide's form as a reader does. */
export const chooseIn = (page, name, value) =>
  page.evaluate(
    (field, chosen) => {
      const select = document.querySelector('be-topup-guide').shadowRoot.querySelector(`select[name="${field}"]`);
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    value,
  );
