// Pages that allow little or style everything: the guide looks and works as on a plain page.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { open, readable } from '../support/page.mjs';
import { served } from '../support/served.mjs';
import { pageOf, site } from '../support/site.mjs';
import { waitForElements } from '../support/watch-page.mjs';

/** Share of pixels that may differ: antialiasing of text that starts at another fraction of a pixel. */
const MOST_DIFFERENT = 0.002;
const GUIDE = '<be-topup-guide operator="base" card="prepaid" pay="cash" sections="answer steps ways cards link-check"><p>copy</p></be-topup-guide>';
/** What a page says about its own text; the same on the plain page and on the hostile one. */
const TEXT = 'main { display: block; width: 640px; margin: 20px; font: 16px/1.5 "DejaVu Sans", sans-serif; color: #222 } html { background: #fff }';

const cdn = served();
let host;
before(async () => {
  host = await site({});
});
after(() => host?.close());

const src = () => `${cdn.address}/cdn/be-topup-guide.en.js`;
const script = (attributes = '') => `<script type="module" src="${src()}" ${attributes}></script>`;

async function visit(parts, headers = {}, prepare) {
  host.answers['/page'] = { body: typeof parts === 'string' ? parts : pageOf(parts), headers };
  if (!prepare) {
    const visited = await open(cdn.browser, `${host.address}/page`, { width: 720, height: 900 });
    await waitForElements(visited.page);
    return visited;
  }
  const visited = await open(cdn.browser, 'about:blank', { width: 720, height: 900 });
  await visited.page.evaluateOnNewDocument(prepare);
  await visited.page.goto(`${host.address}/page`, { waitUntil: 'networkidle0' });
  await waitForElements(visited.page);
  return visited;
}

const pictureOf = async (page, selector = 'main') => PNG.sync.read(Buffer.from(await (await page.$(selector)).screenshot()));

let plainPicture;
async function plain() {
  if (!plainPicture) {
    const { page } = await visit({ head: `<style>${TEXT}</style>${script()}`, body: `<main>${GUIDE}</main>` });
    plainPicture = await pictureOf(page);
    await page.close();
  }
  return plainPicture;
}

async function assertSamePicture(page, name) {
  const expected = await plain();
  const actual = await pictureOf(page);
  await mkdir('tests/output/strict-pages', { recursive: true });
  await writeFile(`tests/output/strict-pages/${name}.png`, PNG.sync.write(actual));
  await writeFile('tests/output/strict-pages/plain.png', PNG.sync.write(expected));
  assert.deepEqual([actual.width, actual.height], [expected.width, expected.height], `${name}: another size than on the plain page`);
  const difference = new PNG({ width: expected.width, height: expected.height });
  const different = pixelmatch(expected.data, actual.data, difference.data, expected.width, expected.height, { threshold: 0.1 }) / (expected.width * expected.height);
  if (different > MOST_DIFFERENT) await writeFile(`tests/output/strict-pages/${name}-difference.png`, PNG.sync.write(difference));
  assert.ok(different <= MOST_DIFFERENT, `${name}: ${(different * 100).toFixed(2)} % of the picture differs`);
}

/** A reader chooses another operator, checks a link; the page brings a patch. */
async function assertWorks(page, root = 'be-topup-guide') {
  const select = await page.evaluateHandle((selector) => document.querySelector(selector).shadowRoot.querySelector('select[name="operator"]'), root);
  await select.asElement().select('orange');
  await page.waitForFunction((selector) => document.querySelector(selector).shadowRoot.textContent.includes('at Orange'), {}, root);
  const field = await page.evaluateHandle((selector) => document.querySelector(selector).shadowRoot.querySelector('be-link-check').shadowRoot.querySelector('textarea'), root);
  await field.asElement().type('https://orange-recharge.example/pay');
  await page.evaluate((selector) => document.querySelector(selector).shadowRoot.querySelector('be-link-check').shadowRoot.querySelector('button').click(), root);
  await page.waitForFunction(
    (selector) => /orange-recharge\.example/.test(document.querySelector(selector).shadowRoot.querySelector('be-link-check').shadowRoot.textContent),
    { timeout: 10_000 },
    root,
  );
}

const PATCH = '<script type="application/json">{"operators":{"base":{"name":"BASE of this page"}}}</script>';

describe('content security policy', () => {
  const policies = {
    'only the script’s origin, no style at all': () => `default-src 'none'; script-src ${cdn.address}`,
    'Trusted Types enforced, only Lit’s policy': () => `default-src 'none'; script-src ${cdn.address}; require-trusted-types-for 'script'; trusted-types lit-html`,
    'sandboxed by its own header': () => `sandbox allow-scripts; default-src 'none'; script-src ${cdn.address}`,
  };
  for (const [name, policy] of Object.entries(policies)) {
    test(name, async () => {
      const { page, faults } = await visit({ head: script(), body: `<main>${GUIDE}</main>` }, { 'content-security-policy': policy() });
      const styled = await page.$eval('be-topup-guide', (guide) => getComputedStyle(guide.shadowRoot.querySelector('[part="answer"]')).borderInlineStartWidth);
      assert.equal(styled, '4px');
      await assertWorks(page);
      assert.deepEqual(
        faults.filter((fault) => !fault.includes('data:,')),
        [],
      );
      await page.close();
    });
  }

  test('a patch of the page is data, not script', async () => {
    const { page, faults } = await visit(
      { head: script(), body: GUIDE.replace('<p>copy</p>', PATCH) },
      { 'content-security-policy': `default-src 'none'; script-src ${cdn.address}; require-trusted-types-for 'script'; trusted-types lit-html` },
    );
    await page.waitForFunction(() => document.querySelector('be-topup-guide').shadowRoot.textContent.includes('BASE of this page'));
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('data:,')),
      [],
    );
    await page.close();
  });

  test('a browser without constructable style sheets: Lit’s style elements, with the page’s nonce', async () => {
    const policy = `default-src 'none'; script-src ${cdn.address} 'nonce-page'; style-src 'nonce-page'`;
    const { page, faults } = await visit({ head: `<script nonce="page">window.litNonce = 'page'</script>${script()}`, body: `<main>${GUIDE}</main>` }, { 'content-security-policy': policy }, () => {
      delete Document.prototype.adoptedStyleSheets;
      delete ShadowRoot.prototype.adoptedStyleSheets;
    });
    assert.equal(await page.$eval('be-topup-guide', (guide) => getComputedStyle(guide.shadowRoot.querySelector('[part="answer"]')).borderInlineStartWidth), '4px');
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('data:,')),
      [],
    );
    await page.close();
  });
});

test('in a sandboxed frame that may run scripts and nothing else', async () => {
  host.answers['/inner'] = pageOf({ head: `<style>${TEXT}</style>${script()}`, body: `<main>${GUIDE}</main>` });
  host.answers['/page'] = pageOf({ body: '<iframe src="/inner" sandbox="allow-scripts" width="700" height="800"></iframe>' });
  const { page, faults } = await open(cdn.browser, `${host.address}/page`);
  const frame = await (await page.$('iframe')).contentFrame();
  await waitForElements(frame);
  await assertWorks(frame);
  assert.deepEqual(faults, []);
  await page.close();
});

test('in a shadow tree in a shadow tree, with the language and font of what stands around', async () => {
  const { page, faults } = await visit({ head: `<style>${TEXT}</style>${script()}`, body: '<main lang="en"></main><be-topup-guide hidden></be-topup-guide>' });
  await page.evaluate((markup) => {
    const outer = document.createElement('section');
    document.querySelector('main').append(outer);
    outer.attachShadow({ mode: 'open' }).append(document.createElement('section'));
    const inner = outer.shadowRoot.firstChild;
    inner.attachShadow({ mode: 'open' }).append(document.createRange().createContextualFragment(markup));
  }, GUIDE);
  await page.$eval('body > be-topup-guide', (guide) => guide.remove());
  await waitForElements(page);
  await new Promise((done) => setTimeout(done, 500));
  await assertSamePicture(page, 'shadow');
  await page.$eval('main', (main) => main.setAttribute('lang', 'nl'));
  await page.waitForFunction(() => document.querySelector('main > section').shadowRoot.firstChild.shadowRoot.firstChild.locale === 'nl');
  assert.deepEqual(faults, []);
  await page.close();
});

describe('hostile styles', () => {
  // The ideas of well-known sheets, in a few lines each.
  const sheets = {
    'all-unset': `* { all: unset } style, script, title { display: none } ${TEXT}`,
    'root-62-5': `html { font-size: 62.5% } ${TEXT}`,
    bootstrap: `*, ::before, ::after { box-sizing: border-box } :root { --bs-font: sans-serif } body { margin: 0; line-height: 1.5; -webkit-text-size-adjust: 100%; -webkit-tap-highlight-color: transparent } h1, h2, h3 { margin: 0 0 .5rem; font-weight: 500; line-height: 1.2; font-size: 3rem } p { margin: 0 0 1rem } a { color: #0d6efd; text-decoration: underline } table { caption-side: bottom; border-collapse: collapse } button, select, input { font-family: inherit; text-transform: none } ol, ul { padding-left: 2rem } ${TEXT}`,
    tailwind: `*, ::before, ::after { box-sizing: border-box; border: 0 solid #e5e7eb; margin: 0; padding: 0 } html { line-height: 1.5; tab-size: 4; font-feature-settings: normal } h1, h2, h3 { font-size: inherit; font-weight: inherit } a { color: inherit; text-decoration: inherit } ol, ul { list-style: none } img, svg { display: block; vertical-align: middle } button { background: transparent } ${TEXT} main { margin: 20px }`,
    wordpress: `.is-layout-flow > * { margin-block: 2em 0 } .is-layout-constrained > * { max-width: 20000px } .entry-content { text-align: justify; letter-spacing: 3px; text-transform: uppercase; text-indent: 2em; hyphens: auto; word-spacing: 1em; word-break: break-all; white-space: pre-wrap; font-style: italic; font-weight: 700; cursor: wait; text-shadow: 1px 1px red; font-variant: small-caps; font-stretch: condensed; text-align-last: center; line-break: anywhere; tab-size: 20; list-style: square; border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide; quotes: none } .entry-content a { color: red !important } .entry-content h2 { font-size: 60px !important } ${TEXT}`,
    'github-markdown': `.markdown-body { word-wrap: break-word; -ms-text-size-adjust: 100% } .markdown-body * { margin-bottom: 16px } .markdown-body > *:first-child { margin-top: 0 !important } .markdown-body > *:last-child { margin-bottom: 0 !important } .markdown-body table { display: block; width: max-content; overflow: auto } .markdown-body code { font-size: 85%; background: #eee } .markdown-body h2 { border-bottom: 1px solid #ccc } ${TEXT}`,
  };
  for (const [name, css] of Object.entries(sheets)) {
    test(name, async () => {
      const { page, faults } = await visit({ head: `<style>${css}</style>${script()}`, body: `<main class="entry-content is-layout-flow markdown-body">${GUIDE}</main>` });
      await assertSamePicture(page, name);
      await assertWorks(page);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }
});

test('what a page may set follows the page: font, size, colour', async () => {
  const { page } = await visit({ head: `<style>main { font: 21px "DejaVu Serif", serif; color: rgb(0, 60, 90) }</style>${script()}`, body: `<main>${GUIDE}</main>` });
  const seen = await page.$eval('be-topup-guide', (guide) => {
    const { fontFamily, fontSize, color } = getComputedStyle(guide.shadowRoot.querySelector('[part="answer"] p'));
    const inside = guide.shadowRoot.querySelector('be-channel-picker').shadowRoot.querySelector('[part~="base"]');
    return { fontFamily, fontSize, color, inside: getComputedStyle(inside).fontFamily };
  });
  assert.deepEqual(seen, { fontFamily: '"DejaVu Serif", serif', fontSize: '21px', color: 'rgb(0, 60, 90)', inside: '"DejaVu Serif", serif' });
  assert.match(await readable(page, 'be-topup-guide'), /BASE/);
  await page.close();
});
