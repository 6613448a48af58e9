// What somebody may try, in a real browser: a page's settings, a page's patch, a reader's input. docs/threat-model.md names each test here.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { open } from '../support/page.mjs';
import { served } from '../support/served.mjs';
import { pageOf, site } from '../support/site.mjs';
import { waitForElements } from '../support/watch-page.mjs';

const MARKUP = '<img src=x onerror="window.ran = 1"><script>window.ran = 1</script>';
const ALL = 'answer steps ways phrases cards esim operator calendar precautions link-check sources';

const cdn = served();
let host;
before(async () => {
  host = await site({});
});
after(() => host?.close());

const script = () => `<script type="module" src="${cdn.address}/cdn/be-topup-guide.en.js"></script>`;
/** Nothing but the script, and no text becomes markup: what every page here demands. */
const policy = () => ({ 'content-security-policy': `default-src 'none'; script-src ${cdn.address}; require-trusted-types-for 'script'; trusted-types lit-html` });

async function visit(body, headers = policy()) {
  host.answers['/page'] = { body: pageOf({ head: script(), body }), headers };
  const visited = await open(cdn.browser, `${host.address}/page`);
  await waitForElements(visited.page);
  return visited;
}
const withPatch = (patch, attributes = 'operator="base" card="prepaid"') =>
  `<be-topup-guide ${attributes} sections="${ALL}"><script type="application/json">${(typeof patch === 'string' ? patch : JSON.stringify(patch)).replaceAll('<', '\\u003c')}</script></be-topup-guide>`;

/** Every element in all shadow trees: what could run, and every address. */
const inside = (page) =>
  page.evaluate(() => {
    const found = { text: '', addresses: [], markup: [], handlers: [], links: [], ran: window.ran, polluted: {}.polluted };
    const visit = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        if (root === document) continue;
        if (/^(script|img|iframe|object|embed|base|meta)$/.test(element.localName)) found.markup.push(element.localName);
        for (const { name, value } of element.attributes) {
          if (/^on/i.test(name)) found.handlers.push(`${name}=${value}`);
          if (/^(href|src|action|formaction|srcdoc|xlink:href)$/i.test(name)) found.addresses.push(value);
        }
        if (element.localName === 'a' && /^https?:/.test(element.href)) found.links.push({ rel: element.rel, target: element.target });
      }
      found.text += root === document ? '' : root.textContent;
    };
    visit(document);
    return found;
  });

function assertHarmless({ ran, polluted, markup, handlers, addresses }) {
  assert.equal(ran, undefined, 'a script of the text has run');
  assert.equal(polluted, undefined, 'Object.prototype was changed');
  assert.deepEqual(markup, []);
  assert.deepEqual(handlers, []);
  // Symbols are drawn from fragments of the same tree.
  for (const address of addresses) assert.match(address, /^(https:\/\/[a-z0-9.-]+\/$|tel:[+\d]+$|tel:%23|tel:(\*|%2A|%23|\d)+$|sms:\+?\d+\?&body=[\w%.~!'()*-]*$|mailto:[\w.+-]+@[\w.-]+$|#)/i);
}

describe('a page’s settings', () => {
  test('markup in an attribute is not a value: it is named on the console and shown nowhere', async () => {
    const quoted = MARKUP.replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    const { page, warnings } = await visit(
      `<be-topup-guide operator="${quoted}" card="${quoted}" pay="${quoted}" needs="${quoted}" sections="${ALL}" lang="${quoted}" theme="${quoted}" heading-level="${quoted}"></be-topup-guide>`,
    );
    const found = await inside(page);
    assertHarmless(found);
    assert.doesNotMatch(found.text, /onerror/);
    assert.ok(
      warnings.some((text) => text.includes('operator=')),
      warnings.join('\n'),
    );
    await page.close();
  });

  test('a link of the guide gives the page it opens no hold on this one', async () => {
    const { page } = await visit(`<be-topup-guide operator="base" sections="${ALL}"></be-topup-guide>`);
    const { links } = await inside(page);
    assert.ok(links.length > 3);
    for (const link of links) assert.deepEqual(link, { rel: 'noopener external', target: '_blank' });
    await page.close();
  });
});

describe('a page’s patch', () => {
  test('markup in a name or another text is text', async () => {
    const { page } = await visit(
      withPatch({
        operators: {
          base: {
            name: `B${MARKUP}`.slice(0, 40),
            detail: {
              app: { value: MARKUP, confidence: 'official', sources: ['base-bill'] },
              account: { value: MARKUP, confidence: 'official', sources: ['base-bill'] },
              group: { value: MARKUP, confidence: 'official', sources: ['mine'] },
            },
          },
        },
        sources: { mine: { readAt: `https://shop.example/${encodeURI(MARKUP)}`, publisher: MARKUP.replace(/[()]/g, ''), kind: 'other', date: 'undated' } },
      }),
    );
    await page.waitForFunction(() => document.querySelector('be-topup-guide').shadowRoot.textContent.includes('<img src=x'), { timeout: 15_000 });
    const found = await inside(page);
    assertHarmless(found);
    assert.match(found.text, /<img src=x onerror="window\.ran = 1">/);
    await page.close();
  });

  const DANGEROUS = [
    'javascript:alert(1)//.be/',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'http://www.base.be/',
    '//evil.example/',
    'https://user:word@base.be/',
    'https://base.be@evil.example/',
    'https://base.be\\@evil.example/',
    'https://base.be/a/path',
    'https://evil.example/',
    'https://base.be.evil.example/',
    'vbscript:x',
  ];
  test('a dangerous address is refused by path, and none reaches the page', async () => {
    for (const home of DANGEROUS) {
      const { page, warnings } = await visit(withPatch({ operators: { base: { home } } }, 'operator="base" card="prepaid" id="one"'));
      await page.waitForFunction(() => document.querySelector('be-topup-guide').shadowRoot.querySelector('a'), { timeout: 15_000 });
      for (let waited = 0; waited < 10_000 && !warnings.some((text) => text.includes('refused')); waited += 100) await new Promise((done) => setTimeout(done, 100));
      assert.ok(
        warnings.some((text) => /refused at operators\.base\.home/.test(text)),
        `${home}: ${warnings.join('\n')}`,
      );
      const found = await inside(page);
      assertHarmless(found);
      assert.ok(found.addresses.includes('https://www.base.be/'), `${home}: the built-in address stays`);
      await page.close();
    }
  });

  test('a number that is none is refused: nothing else is dialled or texted', async () => {
    for (const action of [
      { kind: 'sms', to: '1914;ext=1', body: 'x' },
      { kind: 'call', to: 'javascript:alert(1)' },
      { kind: 'ussd', code: '*1#&body=x' },
      { kind: 'open', host: 'evil.example/javascript:' },
      { kind: 'open', host: 'evil.example' },
    ]) {
      const { page, warnings } = await visit(
        withPatch({ operators: { base: { detail: { steps: { website: { prepaid: [{ id: 'open-site', confidence: 'official', sources: ['base-bill'], action }] } } } } } }),
      );
      for (let waited = 0; waited < 10_000 && !warnings.some((text) => text.includes('refused')); waited += 100) await new Promise((done) => setTimeout(done, 100));
      assert.ok(
        warnings.some((text) => /refused at operators\.base\.detail\.steps/.test(text)),
        `${JSON.stringify(action)}: ${warnings.join('\n')}`,
      );
      assertHarmless(await inside(page));
      await page.close();
    }
  });

  test('keys of prototypes change nothing', async () => {
    for (const patch of [
      '{"__proto__":{"polluted":1}}',
      '{"operators":{"__proto__":{"polluted":1}}}',
      '{"constructor":{"prototype":{"polluted":1}}}',
      '{"operators":{"base":{"detail":{"app":{"__proto__":{"polluted":1}}}}}}',
    ]) {
      const { page, warnings } = await visit(withPatch(patch));
      for (let waited = 0; waited < 10_000 && !warnings.some((text) => text.includes('refused')); waited += 100) await new Promise((done) => setTimeout(done, 100));
      assert.ok(
        warnings.some((text) => /refused at [\w.]*(__proto__|constructor): found the key /.test(text)),
        `${patch}: ${warnings.join('\n')}`,
      );
      assertHarmless(await inside(page));
      const inherited = await page.$eval('be-topup-guide', ({ data }) =>
        [data, data.operators, data.operators.base].map((one) => [one.polluted ?? 'clean', Object.getPrototypeOf(one) === Object.prototype]),
      );
      assert.deepEqual(inherited, Array(3).fill(['clean', true]), patch);
      await page.close();
    }
  });

  test('no patch makes an address official for the link check', async () => {
    const { page } = await visit(withPatch({ operators: { base: { detail: { domains: { value: ['evil.example'], confidence: 'official', sources: ['base-bill'] } } } } }));
    const field = await page.evaluateHandle(() => document.querySelector('be-topup-guide').shadowRoot.querySelector('be-link-check').shadowRoot.querySelector('textarea'));
    await field.asElement().type('https://evil.example/top-up');
    await page.evaluate(() => document.querySelector('be-topup-guide').shadowRoot.querySelector('be-link-check').shadowRoot.querySelector('button').click());
    const verdict = await page
      .waitForFunction(() => document.querySelector('be-topup-guide').shadowRoot.querySelector('be-link-check').shadowRoot.querySelector('[data-verdict], [part="verdict"]')?.textContent.trim(), {
        timeout: 15_000,
      })
      .then((handle) => handle.jsonValue());
    assert.match(verdict, /^This is not an operator’s address\./);
    await page.close();
  });
});

describe('a reader’s input and choices', () => {
  test('nothing is stored, nothing is sent, nothing is asked of another origin', async () => {
    host.answers['/page'] = { body: pageOf({ head: script(), body: `<be-topup-guide sections="${ALL}"></be-topup-guide>` }) };
    const page = await cdn.browser.newPage();
    const requests = [];
    page.on('request', (request) => requests.push({ url: request.url(), method: request.method(), body: request.postData() }));
    await page.goto(`${host.address}/page`, { waitUntil: 'networkidle0' });
    await waitForElements(page);
    const secret = 'https://evil.example/my-secret-4711';
    const at = (tag) => page.evaluateHandle((name) => document.querySelector('be-topup-guide').shadowRoot.querySelector(name), tag);
    await (await page.evaluateHandle(() => document.querySelector('be-topup-guide').shadowRoot.querySelector('select[name="operator"]'))).asElement().select('base');
    const check = await at('be-link-check');
    await (await check.evaluateHandle((element) => element.shadowRoot.querySelector('textarea'))).asElement().type(secret);
    await check.evaluate((element) => element.shadowRoot.querySelector('button').click());
    await page.waitForFunction((element) => /evil\.example/.test(element.shadowRoot.textContent), { timeout: 15_000 }, check);
    await new Promise((done) => setTimeout(done, 300));
    for (const { url, method, body } of requests) {
      assert.ok(url.startsWith(cdn.address) || url === `${host.address}/page` || url.startsWith('data:'), url);
      assert.deepEqual([method, body, url.includes('4711'), /[?&](operator|pay)=/.test(url)], ['GET', undefined, false, false], url);
    }
    const left = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookie: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (globalThis.caches ? await caches.keys() : []).length,
      address: location.search + location.hash,
      history: history.length,
      name: window.name,
    }));
    assert.deepEqual(left, { local: 0, session: 0, cookie: '', databases: 0, caches: 0, address: '', history: left.history, name: '' });
    assert.ok(left.history <= 2);
    await page.close();
  });

  test('what is pasted is text, and none of it becomes a link', async () => {
    const { page } = await visit('<be-link-check lang="en"></be-link-check>');
    const type = async (text) => {
      await page.evaluate((value) => {
        const root = document.querySelector('be-link-check').shadowRoot;
        root.querySelector('textarea').value = value;
        root.querySelector('textarea').dispatchEvent(new Event('input', { bubbles: true }));
        root.querySelector('button').click();
      }, text);
      await new Promise((done) => setTimeout(done, 500));
    };
    for (const text of [MARKUP, 'javascript:alert(1)', `https://base.be@evil.example/${MARKUP}`, 'tel:+32900123456 sms:9999', 'data:text/html,<b>x</b>']) {
      await type(text);
      const found = await inside(page);
      assertHarmless(found);
      for (const address of found.addresses) assert.match(address, /^(mailto:suspicious@safeonweb\.be|tel:(\+32)?078170170|tel:\+?3278170170|https:\/\/[\w.-]+\/|#)/, `${text} → ${address}`);
      assert.ok(!found.addresses.some((address) => /evil|900123456|9999/.test(address)), text);
    }
    await page.close();
  });

  test('events tell the page ids, not what was typed', async () => {
    const { page } = await visit('<be-link-check lang="en"></be-link-check>');
    const detail = await page.evaluate(
      () =>
        new Promise((done) => {
          document.addEventListener('be-link-result', (event) => done(JSON.stringify(event.detail)), { once: true });
          const root = document.querySelector('be-link-check').shadowRoot;
          root.querySelector('textarea').value = 'https://evil.example/my-secret-4711';
          root.querySelector('textarea').dispatchEvent(new Event('input', { bubbles: true }));
          root.querySelector('button').click();
        }),
    );
    assert.match(detail, /"verdict"/);
    assert.doesNotMatch(detail, /4711|evil/);
    await page.close();
  });
});
