// The script tag in every position and combination in which pages have it, from another origin, in a real browser.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { guideTag, scriptSnippet, scriptTag } from '../../dist/snippets/index.js';
import { open, readable } from '../support/page.mjs';
import { served } from '../support/served.mjs';
import { pageOf, site } from '../support/site.mjs';
import { waitForElements } from '../support/watch-page.mjs';

const OWN_COPY = 'The copy of the page';
const SETTINGS = { lang: 'en', operator: 'base', card: 'prepaid', pay: 'cash' };
const TAG = guideTag({ ...SETTINGS, sections: 'answer' }, `<p>${OWN_COPY}</p>`);
const ANSWER = /Your best way at BASE/;

const cdn = served();
let host;
before(async () => {
  host = await site({});
});
after(() => host?.close());

const script = (name, attributes = '') => `<script type="module" src="${cdn.address}/cdn/be-topup-guide${name}.js" ${attributes}></script>`;

/** Opens a page of another origin than the script's and waits until the guide has answered. */
async function visit(parts) {
  host.answers['/page'] = typeof parts === 'string' ? parts : pageOf(parts);
  const visited = await open(cdn.browser, `${host.address}/page`);
  await waitForElements(visited.page);
  return visited;
}

const ways = {
  'the snippet as it is printed': () => ({ body: scriptSnippet('en', TAG, { folder: `${cdn.address}/cdn` }) }),
  'tag in the head, element after it': () => ({ head: script('.en'), body: TAG }),
  'tag after the element': () => ({ body: TAG + script('.en') }),
  'async in the head': () => ({ head: script('.en', 'async'), body: TAG }),
  'defer in the head': () => ({ head: script('.en', 'defer'), body: TAG }),
  'with crossorigin': () => ({ head: script('.en', 'crossorigin="anonymous"'), body: TAG }),
  'the same tag twice': () => ({ head: script('.en'), body: TAG + script('.en') }),
  'two scripts of one version': () => ({ head: script('.en') + script(''), body: TAG }),
  'a query in the address, as WordPress adds': () => ({ head: `<script type="module" src="${cdn.address}/cdn/be-topup-guide.en.js?ver=6.7"></script>`, body: TAG }),
  'the script for any language': () => ({ head: script(''), body: TAG }),
  'everything in one file': () => ({ head: script('.en.full'), body: TAG }),
  'upper-case tags and attributes': () => ({ head: script('.en'), body: TAG.replaceAll('be-topup-guide', 'BE-TOPUP-GUIDE').replace('operator=', 'OPERATOR=') }),
  'put into the page by another script, asynchronously': () => ({
    head: `<script>const tag = document.createElement('script'); tag.type = 'module'; tag.async = true; tag.src = '${cdn.address}/cdn/be-topup-guide.en.js'; document.head.append(tag);</script>`,
    body: TAG,
  }),
  'no attribute quotes, no closing tag': () => ({ head: script('.en'), body: '<div><be-topup-guide operator=base card=prepaid pay=cash sections=answer></div>' }),
};

for (const [name, parts] of Object.entries(ways)) {
  test(name, async () => {
    const { page, faults, warnings } = await visit(parts());
    assert.match(await readable(page, 'be-topup-guide'), ANSWER);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      warnings.filter((text) => text.startsWith('be-topup-guide')),
      [],
    );
    await page.close();
  });
}

test('the published hash covers the whole of a .full.js; with it nothing else is fetched, and a changed file is refused', async () => {
  const hashes = JSON.parse(await readFile('cdn/integrity.json', 'utf8'));
  const hash = hashes['be-topup-guide.en.full.js'];
  const tag = (integrity) => scriptTag('en', { folder: `${cdn.address}/cdn/`, integrity });
  host.answers['/page'] = pageOf({ head: tag(hash), body: guideTag(SETTINGS, '') });
  const page = await cdn.browser.newPage();
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${host.address}/page`, { waitUntil: 'networkidle0' });
  await waitForElements(page);
  assert.match(await readable(page, 'be-topup-guide'), ANSWER);
  assert.match(await readable(page, 'be-topup-guide'), /TOPUP/);
  assert.deepEqual(
    requests.filter((url) => url.startsWith(cdn.address)),
    [`${cdn.address}/cdn/be-topup-guide.en.full.js`],
  );
  host.answers['/page'] = pageOf({ head: tag(`sha384-${'A'.repeat(64)}`), body: TAG });
  await page.goto(`${host.address}/page`, { waitUntil: 'networkidle0' });
  assert.equal(await page.evaluate(() => customElements.get('be-topup-guide')), undefined);
  assert.equal(await page.$eval('be-topup-guide p', (copy) => copy.checkVisibility()), true);
  await page.close();
});

test('two versions: the first stays in use, one warning names both', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const other = (await readFile('cdn/be-topup-guide.en.full.js', 'utf8')).replaceAll(`"${version}"`, '"9.9.9"');
  host.answers['/other.js'] = { type: 'text/javascript', body: other };
  const { page, faults, warnings } = await visit({ head: `${script('.en')}<script type="module" src="/other.js"></script>`, body: TAG });
  assert.match(await readable(page, 'be-topup-guide'), ANSWER);
  assert.deepEqual(faults, []);
  assert.deepEqual(
    warnings.filter((text) => text.startsWith('be-topup-guide')),
    [`be-topup-guide: version ${version} is in use on this page; version 9.9.9 was loaded too and is not used`],
  );
  await page.close();
});

test('an element made by innerHTML after the script', async () => {
  const { page, faults } = await visit({ head: script('.en'), body: `<main></main>${TAG}` });
  await page.evaluate((html) => (document.querySelector('main').innerHTML = html), TAG.replace('"base"', '"orange"'));
  await waitForElements(page);
  assert.match(await readable(page, 'main be-topup-guide'), /Orange/);
  assert.doesNotMatch(await readable(page, 'main be-topup-guide'), new RegExp(OWN_COPY));
  assert.deepEqual(faults, []);
  await page.close();
});
