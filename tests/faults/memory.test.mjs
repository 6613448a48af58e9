// Guides that are connected and removed leave nothing behind: objects are counted, exactly.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiet, scriptTag } from '../support/faulty-site.mjs';
import { openedSite } from '../support/opened-site.mjs';

/** The whole: 500 guides with every section, ten rounds, many minutes long: `npm run test:full`. Every run: the same with fewer. */
const IS_WHOLE = process.env.FULL === '1';
const GUIDES = IS_WHOLE ? 500 : 10;
const ROUNDS = Number(process.env.ROUNDS ?? (IS_WHOLE ? 10 : 2));
/** At the same time in the page: more only makes the machine swap. */
const AT_ONCE = Math.min(GUIDES, 25);
/** What a browser keeps for itself (compiled code, caches of shapes and styles) may differ by as much. A leaked guide with all its sections is about 1 MB. */
const HEAP_BOUND = 2 * 1024 * 1024;

const here = openedSite();

/** Instances by prototype, nodes, listeners and bytes, after the garbage is collected. */
async function count(page, client) {
  // Chromium keeps computed styles for later, and with them the shadow roots that they were computed in. A new property makes it forget them.
  await page.evaluate(
    (number) => {
      CSS.registerProperty({ name: `--census-${number}`, syntax: '*', inherits: false });
      return document.body.offsetWidth;
    },
    (censuses += 1),
  );
  await client.send('HeapProfiler.collectGarbage');
  const counts = {};
  for (const [name, expression] of Object.entries({
    elements: 'Object.getPrototypeOf(customElements.get("be-topup-guide").prototype)',
    shadowRoots: 'ShadowRoot.prototype',
    mutationObservers: 'MutationObserver.prototype',
    styleSheets: 'CSSStyleSheet.prototype',
  })) {
    const { result: prototype } = await client.send('Runtime.evaluate', { expression, objectGroup: 'census' });
    const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId, objectGroup: 'census' });
    // The prototypes of the classes are found too.
    const functionDeclaration = 'function () { return this.filter((one) => !Object.hasOwn(one, "constructor")).length; }';
    const { result } = await client.send('Runtime.callFunctionOn', { objectId: objects.objectId, functionDeclaration, returnByValue: true });
    counts[name] = result.value;
    await client.send('Runtime.releaseObjectGroup', { objectGroup: 'census' });
  }
  // A second time: what the counting held is gone then.
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const metric = (name) => metrics.find((one) => one.name === name).value;
  return { ...counts, nodes: metric('Nodes'), listeners: metric('JSEventListeners'), heap: metric('JSHeapUsedSize') };
}
let censuses = 0;

/** Counts until nothing is there that was not before: a timer of a guide may hold it for two seconds. What is left after ten stays. */
async function census(page, client, expected = { elements: 0 }) {
  for (const end = Date.now() + 10_000; ;) {
    const counted = await count(page, client);
    if (Object.keys(expected).every((name) => counted[name] === expected[name]) || Date.now() > end) return counted;
    await new Promise((done) => setTimeout(done, 500));
  }
}

/** Connects guides with everything in them, acts on each, and removes them. */
const round = (page, guides) =>
  page.evaluate(async (count) => {
    const below = (root, found = []) => {
      for (const element of root.querySelectorAll('*')) {
        if (/^be-/.test(element.localName)) found.push(element);
        if (element.shadowRoot) below(element.shadowRoot, found);
      }
      return found;
    };
    const settled = async (root) => {
      for (;;) {
        await Promise.all(below(root).map((element) => element.updateComplete));
        const ours = below(root);
        if (ours.every((element) => element.hasUpdated && !element.isUpdatePending && !element.shadowRoot.querySelector('[aria-busy="true"]'))) return ours;
        await new Promise((done) => setTimeout(done));
      }
    };
    const OPERATORS = ['base', 'orange', 'proximus', 'mobile-vikings'];
    const main = document.createElement('main');
    document.body.append(main);
    for (let index = 0; index < count; index += 1) {
      const guide = document.createElement('be-topup-guide');
      guide.setAttribute('operator', OPERATORS[index % OPERATORS.length]);
      guide.innerHTML = '<p>The copy of the page</p>';
      // One in five stands in a shadow root of the page, one in five has elements of its own inside.
      if (index % 5 === 0) {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).append(guide);
        main.append(host);
      } else {
        if (index % 5 === 1) guide.innerHTML = '<be-channel-picker></be-channel-picker><be-link-check></be-link-check>';
        main.append(guide);
      }
    }
    // On a page with many guides those with a copy wait with it until they are near, or something is set on them.
    await Promise.all(below(main).map((element) => element.updateComplete));
    for (const guide of below(main).filter(({ localName }) => localName === 'be-topup-guide')) {
      guide.card = 'prepaid';
      guide.dispatchEvent(new CustomEvent('be-card-select', { detail: { card: 'postpaid' } }));
    }
    const most = (await settled(main)).length;
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    // Far below: these never come to life, but one, which something is set on when it is out of the page.
    const far = document.createElement('div');
    far.style.marginTop = '100000px';
    far.innerHTML = '<be-topup-guide operator="base"><p>The copy of the page</p></be-topup-guide>'.repeat(5);
    main.append(far);
    await Promise.all(below(far).map((element) => element.updateComplete));
    const waited = below(far).filter((element) => !element.hasUpdated).length;
    const [moved, woken] = far.children;
    far.append(moved);
    woken.remove();
    woken.card = 'prepaid';
    // Half of them go one by one, the rest with what is around them.
    for (const guide of [...main.children].filter((_, index) => index % 2)) guide.remove();
    main.remove();
    return { most, waited };
  }, guides);

test(`${GUIDES} guides with all their sections, ${ROUNDS} rounds: as many objects as before`, async (context) => {
  const { page, errors } = await here.visit({ head: scriptTag('.en'), body: '<be-topup-guide operator="base"></be-topup-guide>' });
  await quiet(page);
  await page.evaluate(() => document.querySelector('be-topup-guide').remove());
  const client = await page.createCDPSession();
  for (const domain of ['Runtime', 'HeapProfiler', 'Performance']) await client.send(`${domain}.enable`);
  const all = async () => {
    for (let done = 0; done < GUIDES; done += AT_ONCE) {
      const { most, waited } = await round(page, AT_ONCE);
      assert.ok(most > AT_ONCE * 8, `${most} elements`);
      assert.equal(waited, 5);
    }
  };
  // The first ones make what all of them share: style sheets, templates, formatters, chunks, compiled code.
  await all();
  const start = await census(page, client);
  assert.equal(start.elements, 0);
  const { heap: before, ...expected } = start;
  let end;
  for (let number = 1; number <= ROUNDS; number += 1) {
    await all();
    end = await census(page, client, expected);
    context.diagnostic(`round ${number}: ${JSON.stringify(end)}`);
    const { heap: _, ...counted } = end;
    assert.deepEqual(counted, expected, `after round ${number}`);
  }
  context.diagnostic(`heap: ${before} bytes before, ${end.heap} after ${ROUNDS * GUIDES} guides`);
  assert.ok(end.heap - before < HEAP_BOUND, `${end.heap - before} bytes more`);
  assert.deepEqual(errors, []);
  await page.close();
});
