// <div data-be-topup-guide>: what is left of the guide where an editor strips custom tags becomes a guide again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { placeholder } from '../../dist/snippets/index.js';
import { open, readable } from '../support/page.mjs';
import { served } from '../support/served.mjs';
import { pageOf, site } from '../support/site.mjs';
import { waitForElements } from '../support/watch-page.mjs';

const div = (attributes, copy = '<h2>The copy of the page</h2>') => `<div class="wp-block" data-be-topup-guide data-be-card="prepaid" data-be-sections="answer" ${attributes}>${copy}</div>`;

const cdn = served();
let host;
before(async () => {
  host = await site({});
});
after(() => host?.close());

async function visit(body, { script = '', attributes = '', block, lang } = {}) {
  host.answers['/page'] = pageOf({ lang, head: `<script type="module" src="${cdn.address}/cdn/be-topup-guide${script}.js" ${attributes}></script>`, body });
  const visited = await open(cdn.browser, `${host.address}/page`, { block });
  visited.requests = await visited.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  return visited;
}
const guides = (page) => page.$$eval('be-topup-guide', (all) => all.length);

for (const script of ['', '.zh-Hans', '.zh-Hans.full']) {
  test(`is taken over with its settings and language by be-topup-guide${script}.js`, async () => {
    const { page, faults, warnings } = await visit(div('data-be-operator="base" lang="zh-Hans"'), { script });
    await waitForElements(page);
    assert.match(await readable(page, 'div.wp-block'), /BASE 最合适的办法/);
    assert.doesNotMatch(await readable(page, 'div.wp-block'), /The copy of the page/);
    assert.equal(await guides(page), 1);
    assert.deepEqual(faults, []);
    assert.deepEqual(warnings, []);
    await page.close();
  });
}

test('as it is printed, it is taken over', async () => {
  const { page, faults, warnings } = await visit(placeholder({ lang: 'ar', operator: 'base', card: 'prepaid', pay: 'cash visa', sections: 'answer' }, '<h2>The copy of the page</h2>'), {
    script: '.ar',
  });
  await waitForElements(page);
  assert.deepEqual(await page.$eval('be-topup-guide', (guide) => [guide.locale, guide.setting('operator'), guide.setting('pay')]), ['ar', 'base', ['cash', 'visa']]);
  assert.doesNotMatch(await readable(page, 'body'), /The copy of the page/);
  assert.deepEqual([...faults, ...warnings], []);
  await page.close();
});

test('a language that the editor dropped may stand in data-be-lang', async () => {
  const { page } = await visit(div('data-be-operator="base" data-be-lang="nl"'));
  await waitForElements(page);
  assert.equal(await page.$eval('be-topup-guide', (guide) => guide.locale), 'nl');
  await page.close();
});

test('also when it is added later, once, and again when its content is written anew', async () => {
  const { page, faults } = await visit('<main></main>');
  assert.equal(await guides(page), 0);
  const write = () =>
    page.evaluate((html) => {
      document.querySelector('main').innerHTML = html;
    }, div('data-be-operator="base"'));
  await write();
  await page.waitForSelector('main be-topup-guide');
  await waitForElements(page);
  assert.match(await readable(page, 'main'), /Your best way at BASE/);
  await write();
  await page.waitForSelector('main be-topup-guide');
  await page.evaluate(() => document.body.append(document.createElement('p')));
  await waitForElements(page);
  assert.equal(await guides(page), 1);
  assert.deepEqual(faults, []);
  await page.close();
});

test('a setting that changes on the div changes in the guide', async () => {
  const { page } = await visit(div('data-be-operator="base"'));
  await page.waitForSelector('be-topup-guide');
  await page.$eval('div.wp-block', (element) => element.setAttribute('data-be-operator', 'orange'));
  await page.waitForFunction(() => document.querySelector('be-topup-guide').shadowRoot.textContent.includes('Orange'));
  await page.$eval('div.wp-block', (element) => element.removeAttribute('data-be-operator'));
  await page.waitForFunction(() => document.querySelector('be-topup-guide').shadowRoot.textContent.includes('First: which operator'));
  await page.close();
});

test('two scripts, and a guide that the author wrote inside, give one guide', async () => {
  const { page } = await visit(
    `${div('data-be-operator="base"', '<p><be-topup-guide operator="voo"></be-topup-guide></p>')}<script type="module" src="${cdn.address}/cdn/be-topup-guide.en.full.js"></script>${div('id="second"')}`,
  );
  await waitForElements(page);
  assert.equal(await guides(page), 2);
  await page.close();
});

test('an async script that runs before the div is whole takes all of the copy', async () => {
  const [start, rest] = ['<ol><li>first</li>', '<li>second</li></ol>'];
  host.answers['/slow'] = (_, response) => {
    const [begin, end] = pageOf({ head: `<script type="module" async src="${cdn.address}/cdn/be-topup-guide.js"></script>`, body: div('', `${start}|${rest}`) }).split('|');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(begin + ' '.repeat(2048));
    setTimeout(() => response.end(end), 1500);
  };
  const page = await cdn.browser.newPage();
  await page.goto(`${host.address}/slow`, { waitUntil: 'networkidle0' });
  await page.waitForSelector('be-topup-guide');
  assert.deepEqual(await page.$eval('div.wp-block', (element) => [...element.children].map(({ localName }) => localName)), ['be-topup-guide']);
  assert.equal(await page.$$eval('be-topup-guide li', (all) => all.length), 2);
  await page.close();
});

test('a page without placeholders does not fetch what they need', async () => {
  const { page, requests } = await visit('<be-topup-guide sections="answer"></be-topup-guide>');
  assert.ok(requests.some((url) => url.includes('/cdn/')));
  assert.deepEqual(
    requests.filter((url) => url.includes('placeholders')),
    [],
  );
  await page.close();
});

test('lost code: the copy stays, said once', async () => {
  const { page, warnings } = await visit(div('data-be-operator="base"'), { block: (url) => url.includes('placeholders') });
  assert.equal(await page.$eval('div.wp-block h2', (copy) => copy.checkVisibility()), true);
  assert.equal(warnings.filter((text) => text.startsWith('be-topup-guide:')).length, 1);
  await page.close();
});
