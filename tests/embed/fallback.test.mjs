// What stands inside the tag is never hidden before the element has something better: not while files are on the way, nor when they never come.
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch } from '../support/browsers.mjs';
import { pageOf, site } from '../support/site.mjs';

/** Longer than any copy may be hidden. */
const LONGER_THAN_PROMISED = 3000;
const COPY = '<h2>The copy of the page</h2><ol><li>first</li><li>second</li></ol>';

let host;
let browser;
/** Paths that get no answer until they are let go. */
let stalled;
const waiting = [];

before(async () => {
  browser = await launch();
  // Every file of cdn/, some of them kept waiting.
  const files = new Proxy(
    {},
    {
      get: (pages, path) =>
        pages[path] ??
        ((_, response) => {
          const send = () => {
            response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
            createReadStream(`.${path}`)
              .on('error', () => response.end())
              .pipe(response);
          };
          if (stalled?.test(path)) waiting.push(send);
          else send();
        }),
    },
  );
  host = await site(files);
});
after(async () => {
  await browser?.close();
  await host?.close();
});

/** Looks at the copy ten times a second for longer than it may be hidden. */
async function watch(pattern, { script = 'be-topup-guide', tag = 'be-topup-guide', attributes = 'sections="answer"' } = {}) {
  stalled = pattern;
  waiting.length = 0;
  host.answers['/page'] = pageOf({ head: `<script type="module" src="/cdn/${script}.js"></script>`, body: `<${tag} ${attributes}>${COPY}</${tag}>` });
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    window.seen = [];
    setInterval(() => {
      const copy = document.querySelector('ol');
      if (copy) window.seen.push(copy.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && copy.getBoundingClientRect().height > 0);
    }, 100);
  });
  // A page whose script is on the way never ends loading.
  await page.goto(`${host.address}/page`, { timeout: LONGER_THAN_PROMISED }).catch(() => {});
  await new Promise((done) => setTimeout(done, LONGER_THAN_PROMISED));
  const seen = await page.evaluate(() => window.seen);
  return { page, seen };
}
const letGo = () => waiting.splice(0).forEach((send) => send());

for (const [name, pattern, options] of [
  ['the script', /cdn\/be-topup-guide\.js$/],
  ['the words of the first view', /words\/en\/first\.js$/],
  ['the markup of an element that is fetched on first use', /cdn\/en\/link\.js$/, { tag: 'be-link-check', script: 'be-topup-guide.en', attributes: '' }],
]) {
  test(`${name} does not come: the copy is in view all the time, and goes when it comes`, async () => {
    const { page, seen } = await watch(pattern, options);
    assert.ok(waiting.length > 0, 'nothing was kept waiting');
    assert.ok(seen.length > 15, `looked only ${seen.length} times`);
    assert.deepEqual(
      seen.filter((visible) => !visible),
      [],
    );
    letGo();
    await page.waitForFunction(() => !document.querySelector('ol').checkVisibility());
    await page.close();
  });
}

test('an operator’s steps do not come: the answer stands there, and nothing is blank', async () => {
  const { page } = await watch(/cdn\/en\/steps\/base\.js$/, { script: 'be-topup-guide.en', attributes: 'operator="base" sections="answer steps"' });
  assert.ok(waiting.length > 0, 'nothing was kept waiting');
  assert.match(await page.$eval('be-topup-guide', (guide) => guide.shadowRoot.textContent), /at BASE/);
  letGo();
  await page.close();
});

test('without script the copy reads as the page wrote it', async () => {
  const page = await browser.newPage();
  stalled = undefined;
  await page.setJavaScriptEnabled(false);
  await page.goto(`${host.address}/page`);
  const shown = await page.$eval('ol', (copy) => copy.getBoundingClientRect().height);
  assert.ok(shown > 20);
  await page.close();
});
