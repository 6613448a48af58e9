// What pages do to a guide: swap it, move it, freeze it, print it early, and listen to it with code that throws.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chooseIn, guideTag, OWN_COPY, quiet, scriptTag } from '../support/faulty-site.mjs';
import { openedSite } from '../support/opened-site.mjs';
import { readable } from '../support/page.mjs';
import { pageOf } from '../support/site.mjs';

const here = openedSite();

const ANSWER = 'operator="base" card="prepaid" pay="cash" sections="answer steps"';
const visit = async (options = {}) => {
  const visited = await here.visit({ head: scriptTag('.en'), body: `<main>${guideTag(ANSWER)}</main>`, ...options });
  return visited;
};
async function sees(page, pattern, expected = true) {
  await quiet(page);
  const shown = await readable(page, 'be-topup-guide');
  assert.equal(pattern.test(shown), expected, `${pattern} in: ${shown.slice(0, 200)}`);
}
const isStyled = (page) =>
  page.waitForFunction(
    () => {
      const guide = document.querySelector('be-topup-guide') ?? document.querySelector('iframe').contentDocument.querySelector('be-topup-guide');
      return getComputedStyle(guide.shadowRoot.querySelector('.chips')).display === 'flex';
    },
    { polling: 50 },
  );

describe('a page that navigates by itself', () => {
  test('an article, a guide, an article, another guide: by innerHTML and the history', async () => {
    const { page, errors, said } = await visit();
    await quiet(page);
    await page.evaluate((guide) => {
      const views = { '#base': guide, '#article': '<h1>Another article</h1>', '#orange': guide.replace('"base"', '"orange"') };
      const show = () => (document.querySelector('main').innerHTML = views[location.hash]);
      globalThis.go = (hash) => {
        history.pushState(null, '', hash);
        show();
      };
      addEventListener('popstate', show);
    }, guideTag(ANSWER));
    for (const hash of ['#base', '#article', '#orange']) await page.evaluate((to) => globalThis.go(to), hash);
    await sees(page, / at Orange/);
    await page.goBack();
    assert.equal(await page.$eval('main', (main) => main.textContent), 'Another article');
    await page.goBack();
    await page.waitForSelector('be-topup-guide');
    await sees(page, /Your best way at BASE/);
    await sees(page, new RegExp(OWN_COPY), false);
    assert.deepEqual([errors, said], [[], []]);
    await page.close();
  });

  test('the script again with each page, as some routers do: silent, and the guides there stay', async () => {
    const { page, errors, said } = await visit();
    await quiet(page);
    await page.evaluate(async () => {
      for (const query of ['', '?page=2', '?page=3']) {
        await new Promise((loaded) => {
          const script = document.createElement('script');
          Object.assign(script, { type: 'module', src: `/cdn/be-topup-guide.en.js${query}`, onload: loaded });
          document.body.append(script);
        });
      }
    });
    await chooseIn(page, 'operator', 'orange');
    await sees(page, / at Orange/);
    assert.deepEqual([errors, said], [[], []]);
    await page.close();
  });

  test('taken out, kept, and put back elsewhere: what the reader chose and ticked is still there', async () => {
    const { page, errors } = await visit();
    await quiet(page);
    await chooseIn(page, 'pay', 'cash').catch(() => undefined);
    await page.evaluate(() => document.querySelector('be-topup-guide').shadowRoot.querySelector('be-topup-steps').shadowRoot.querySelector('input[type="checkbox"]').click());
    await page.evaluate(async () => {
      const guide = document.querySelector('be-topup-guide');
      guide.remove();
      await new Promise((done) => setTimeout(done));
      document.body.prepend(guide);
    });
    await sees(page, /Your best way at BASE/);
    assert.equal(await page.evaluate(() => document.querySelector('be-topup-guide').shadowRoot.querySelector('be-topup-steps').shadowRoot.querySelector('input[type="checkbox"]').checked), true);
    assert.deepEqual(errors, []);
    await page.close();
  });

  test('kept in the content of a <template> meanwhile: it has its styles when it comes back', async () => {
    const { page, errors } = await visit();
    await quiet(page);
    await isStyled(page);
    await page.evaluate(() => {
      const template = document.createElement('template');
      template.content.append(document.querySelector('be-topup-guide'));
      document.querySelector('main').append(template.content.firstChild);
    });
    await sees(page, /Your best way at BASE/);
    await isStyled(page);
    assert.deepEqual(errors, []);
    await page.close();
  });

  for (const when of ['after', 'before']) {
    test(`moved into a frame ${when} it was first shown: styled, in the language of the frame`, async () => {
      const { page, errors } = await visit({ head: scriptTag() });
      if (when === 'after') await quiet(page);
      await page.evaluate(async (isNew) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        frame.contentDocument.documentElement.lang = 'fr';
        await customElements.whenDefined('be-topup-guide');
        const guide = isNew ? document.createElement('be-topup-guide') : document.querySelector('be-topup-guide');
        if (isNew) {
          document.querySelector('be-topup-guide').remove();
          for (const [name, value] of Object.entries({ operator: 'base', card: 'prepaid', pay: 'cash', sections: 'answer steps' })) guide.setAttribute(name, value);
        }
        frame.contentDocument.body.append(frame.contentDocument.adoptNode(guide));
      }, when === 'before');
      await page.waitForFunction(() => document.querySelector('iframe').contentDocument.querySelector('be-topup-guide').shadowRoot.querySelector('[part="base"]')?.lang === 'fr', { polling: 50 });
      await isStyled(page);
      // The frame's own language counts from then on, too.
      await page.evaluate(() => (document.querySelector('iframe').contentDocument.documentElement.lang = 'nl'));
      await page.waitForFunction(() => document.querySelector('iframe').contentDocument.querySelector('be-topup-guide').shadowRoot.querySelector('[part="base"]').lang === 'nl', { polling: 50 });
      assert.deepEqual(errors, []);
      await page.close();
    });
  }
});

test('a page restored from the back/forward cache: the guide is as it was left, and goes on', async () => {
  here.site.pages['/next'] = pageOf({ body: '<h1>Next</h1>' });
  const { page, errors } = await visit();
  await quiet(page);
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (globalThis.wasRestored = persisted)));
  await chooseIn(page, 'operator', 'orange');
  await sees(page, / at Orange/);
  await page.goto(`${here.site.address}/next`, { waitUntil: 'load' });
  await page.goBack({ waitUntil: 'load' });
  await page.waitForSelector('be-topup-guide');
  const { wasRestored, reasons } = await page.evaluate(() => ({
    wasRestored: globalThis.wasRestored,
    reasons: (performance.getEntriesByType('navigation')[0]?.notRestoredReasons?.reasons ?? []).map(({ reason }) => reason),
  }));
  assert.equal(wasRestored, true, `not restored: ${reasons}`);
  await sees(page, / at Orange/);
  await chooseIn(page, 'operator', 'proximus');
  await sees(page, / at Proximus/);
  assert.deepEqual(errors, []);
  await page.close();
});

describe('printed while it is loading', () => {
  test('before anything is there: the page’s own copy is on the paper', async () => {
    const late = here.site.hold(/\/words\/en\/first\.js/);
    const { page, errors } = await visit({ head: scriptTag() });
    await late.asked;
    await page.emulateMediaType('print');
    assert.equal(await page.$eval('be-topup-guide p', (copy) => copy.checkVisibility()), true);
    assert.ok((await page.pdf()).length > 0);
    late.release();
    await sees(page, /Your best way at BASE/);
    assert.deepEqual(errors, []);
    await page.close();
  });

  test('when some of it is there: that is printed, and what comes during the printing changes nothing for the reader afterwards', async () => {
    const late = here.site.hold(/\/en\/(precautions|(steps|operators)\/base)\.js/);
    const { page, errors } = await visit({ body: `<main>${guideTag(ANSWER.replace(/ sections="[^"]*"/, ''))}</main>` });
    await late.asked;
    await page.waitForFunction(() => document.querySelector('be-topup-guide').shadowRoot.querySelector('be-source-list')?.shadowRoot.querySelector('details'), { polling: 50 });
    assert.ok((await page.pdf()).length > 0);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    late.release();
    await quiet(page);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    const open = await page.evaluate(
      () =>
        [...document.querySelector('be-topup-guide').shadowRoot.querySelectorAll('be-source-list, be-precautions-list')].flatMap((part) => [...part.shadowRoot.querySelectorAll('details[open]')])
          .length,
    );
    assert.equal(open, 0);
    await sees(page, /TOPUP/);
    assert.deepEqual(errors, []);
    await page.close();
  });
});

describe('a page that listens', () => {
  test('and throws: the guide’s own change goes on', async () => {
    const { page, errors } = await visit();
    await quiet(page);
    await page.evaluate(() => {
      for (const type of ['be-choice', 'be-step-done'])
        document.addEventListener(type, () => {
          throw new Error(`a mistake of the page in ${type}`);
        });
    });
    await chooseIn(page, 'operator', 'orange');
    await sees(page, / at Orange/);
    await page.evaluate(() => document.querySelector('be-topup-guide').shadowRoot.querySelector('be-topup-steps').shadowRoot.querySelector('input[type="checkbox"]').click());
    assert.equal(await page.evaluate(() => document.querySelector('be-topup-guide').shadowRoot.querySelector('be-topup-steps').done.size), 1);
    // Some versions of Chromium put "Uncaught Error: " before.
    assert.deepEqual(
      errors.map((error) => error.replace(/^Uncaught Error: /, '')),
      ['a mistake of the page in be-choice', 'a mistake of the page in be-step-done'],
    );
    await page.close();
  });

  test('and removes the guide: nothing is thrown, and put back it shows the new choice', async () => {
    const { page, errors } = await visit();
    await quiet(page);
    await page.evaluate(() => document.addEventListener('be-choice', ({ target }) => ((globalThis.kept = target), target.remove()), { once: true }));
    await chooseIn(page, 'operator', 'orange');
    assert.equal(await page.$('be-topup-guide'), null);
    await page.evaluate(() => document.querySelector('main').append(globalThis.kept));
    await sees(page, / at Orange/);
    assert.deepEqual(errors, []);
    await page.close();
  });

  test('and sets the same attributes again, or others: one event for one choice, the page has the last word', async () => {
    const { page, errors } = await visit();
    await quiet(page);
    await page.evaluate(() => {
      globalThis.heard = [];
      document.addEventListener('be-choice', ({ target, detail }) => {
        globalThis.heard.push(detail.operator);
        for (const [name, value] of Object.entries(detail)) target.setAttribute(name, [value].flat().join(' '));
        target.setAttribute('operator', detail.operator === 'orange' ? 'orange' : 'base');
        target.pay = ['visa'];
      });
    });
    await chooseIn(page, 'operator', 'orange');
    await sees(page, / at Orange/);
    await chooseIn(page, 'operator', 'proximus');
    await sees(page, / at BASE/);
    assert.equal(await page.evaluate(() => document.querySelector('be-topup-guide').shadowRoot.querySelector('select[name="operator"]').value), 'base');
    assert.deepEqual(await page.evaluate(() => globalThis.heard), ['orange', 'proximus']);
    assert.deepEqual(errors, []);
    await page.close();
  });
});
