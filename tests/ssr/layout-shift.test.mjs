// Nothing moves when the script takes over what a server has rendered. Chromium measures it.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve/server.mjs';
import { launch } from '../support/browsers.mjs';
import { serverCopyPage } from '../support/server-copy.mjs';

const LANG = 'zh-Hans';
let files;
let pages;
let browser;
before(async () => {
  files = await serve();
  browser = await launch();
  const script = `${files.address}/cdn/be-topup-guide.${LANG}.js`;
  pages = createServer(async (request, response) => {
    const { searchParams: query } = new URL(request.url, 'http://localhost');
    const isEmpty = query.get('empty');
    query.delete('empty');
    query.set('script', script);
    const page = await serverCopyPage(query);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(isEmpty ? page.replace(/<template[\s\S]*<\/template>/, '') : page);
  });
  await new Promise((ready) => pages.listen(0, '127.0.0.1', ready));
});
after(async () => {
  await browser?.close();
  await files?.close();
  pages?.closeAllConnections();
  pages?.close();
});

/** Sum of layout shifts, and all heights that the element had. */
async function measure(query, width) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.goto(`http://127.0.0.1:${pages.address().port}/?${new URLSearchParams({ lang: LANG, ...query })}`, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => document.querySelector('be-topup-guide').hasUpdated, { timeout: 20_000 });
  await new Promise((resolve) => setTimeout(resolve, 600));
  const measured = await page.evaluate(() => ({
    shift: window.shifts.reduce((sum, value) => sum + value, 0),
    heights: window.heights,
    inside: document.querySelector('be-topup-guide').shadowRoot.querySelectorAll('be-topup-steps').length,
  }));
  await page.close();
  return measured;
}

for (const [operator, width] of [
  ['base', 1000],
  ['mobile-vikings', 320],
  ['', 700],
]) {
  test(`the guide${operator ? ` for ${operator}` : ''} at ${width} px: layout shift 0, one height`, async () => {
    const { shift, heights, inside } = await measure({ operator, card: 'prepaid' }, width);
    assert.equal(shift, 0);
    assert.equal(heights.length, 1, heights.join(' '));
    assert.ok(heights[0] > 5000);
    assert.equal(inside, 1, 'taken over');
  });
}

for (const width of [320, 1000]) {
  test(`the short copy with its height reserved, at ${width} px: layout shift 0`, async () => {
    const { shift, inside } = await measure({ operator: 'base', short: 'reserved' }, width);
    assert.equal(shift, 0);
    assert.equal(inside, 1, 'taken over');
  });
}

test('without the reserved height the short copy moves the page: the measurement sees it', async () => {
  const { shift } = await measure({ operator: 'base', short: 'plain' }, 1000);
  assert.ok(shift > 0.02, String(shift));
});

test('without the copy the same page moves: the measurement sees it', async () => {
  const { shift, heights } = await measure({ operator: 'base', empty: 'yes' }, 1000);
  assert.ok(shift > 0.02, String(shift));
  assert.ok(heights.length > 1);
});
