// What comes late, and what is there again: the reader gets it without loading the page anew.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { chooseIn, guideTag, OWN_COPY, quiet, scriptTag } from '../support/faulty-site.mjs';
import { openedSite } from '../support/opened-site.mjs';
import { readable } from '../support/page.mjs';

const here = openedSite();
afterEach(() => {
  here.site.broken = [];
});

const text = (page) => readable(page, 'be-topup-guide');
/** Short when it fails: a guide has 20,000 characters. */
async function sees(page, pattern, expected = true) {
  const shown = await text(page);
  assert.equal(pattern.test(shown), expected, `${pattern} in: ${shown.slice(0, 200)}`);
}
const ownSteps = (page) => page.waitForFunction(() => document.querySelector('be-topup-guide').shadowRoot.querySelector('be-topup-steps').shadowRoot?.textContent.includes('TOPUP'), { polling: 50 });
const reconnect = (page) => page.$eval('be-topup-guide', (guide) => guide.parentNode.insertBefore(guide, guide.nextSibling));
const comeBack = (page) => page.evaluate(() => dispatchEvent(new Event('online')));
const UNKNOWN_STEPS = /We do not know BASE’s own steps for this/;

test('a late language: the page’s own copy stays until it is there', async () => {
  const late = here.site.hold(/\/words\/nl\/first\.js/);
  const { page, errors, said } = await here.visit({ lang: 'nl' });
  await late.asked;
  assert.equal(await text(page), OWN_COPY);
  assert.equal(await page.$eval('be-topup-guide p', (copy) => copy.checkVisibility()), true);
  late.release();
  await quiet(page);
  await sees(page, /Je beste manier bij BASE/);
  assert.deepEqual([errors, said], [[], []]);
  await page.close();
});

test('a language that is changed while it is on the way: the last one is shown', async () => {
  const late = here.site.hold(/\/words\/nl\/first\.js/);
  const { page, errors, said } = await here.visit({ lang: 'nl' });
  await late.asked;
  await page.evaluate(() => (document.documentElement.lang = 'fr'));
  late.release();
  await quiet(page);
  await sees(page, /BASE/);
  assert.equal(await page.$eval('be-topup-guide', (guide) => guide.shadowRoot.querySelector('[part="base"]').lang), 'fr');
  assert.deepEqual([errors, said], [[], []]);
  await page.close();
});

test('late markup, facts and sources: everything else is there meanwhile', async () => {
  const late = here.site.hold(/be-card-comparison\.view|\/data\/(steps|operators|sources)\/base\.js/);
  const { page, errors, said } = await here.visit();
  await late.asked;
  await page.waitForFunction(() => document.querySelector('be-topup-guide').shadowRoot.querySelector('be-precautions-list')?.shadowRoot?.querySelector('h3'), { polling: 50 });
  await sees(page, /Your best way at BASE/);
  await sees(page, /TOPUP/, false);
  // A choice is possible meanwhile; what comes for the old one does not disturb the new one.
  await chooseIn(page, 'operator', 'orange');
  late.release();
  await quiet(page);
  await sees(page, / at Orange/);
  await chooseIn(page, 'operator', 'base');
  await ownSteps(page);
  assert.deepEqual([errors, said], [[], []]);
  await page.close();
});

test('offline after the start: another choice is still answered; online again the details come by themselves', async () => {
  const { page, errors, said } = await here.visit({ body: guideTag('operator="orange" card="prepaid" pay="cash"') });
  await quiet(page);
  await page.setOfflineMode(true);
  await chooseIn(page, 'operator', 'base');
  await quiet(page);
  await sees(page, /Your best way at BASE/);
  await sees(page, /TOPUP/, false);
  assert.ok(said.length > 0);
  const before = said.length;
  await chooseIn(page, 'card', 'postpaid');
  await chooseIn(page, 'card', 'prepaid');
  await quiet(page);
  assert.equal(said.length, before, 'said once');
  await page.setOfflineMode(false);
  await ownSteps(page);
  await quiet(page);
  // Sheet and sources came back too.
  assert.ok((await page.evaluate(() => document.querySelector('be-topup-guide').shadowRoot.querySelector('be-source-list').shadowRoot.querySelectorAll('details .entry').length)) > 3);
  assert.deepEqual(errors, []);
  await page.close();
});

test('a whole page that came without its files: they are asked for again when the network is back', async () => {
  here.site.broken = [{ match: /\/words\/|\.view\.js/, fault: 'no answer, the connection ends' }];
  const { page, errors } = await here.visit();
  await quiet(page);
  assert.equal(await text(page), OWN_COPY);
  here.site.broken = [];
  await comeBack(page);
  await page.waitForFunction(() => document.querySelector('be-topup-guide').hasUpdated, { polling: 50 });
  await quiet(page);
  await sees(page, /Your best way at BASE/);
  assert.deepEqual(errors, []);
  await page.close();
});

test('a lost operator: another one and back is a way to try again', async () => {
  here.site.broken = [{ match: /\/data\/(steps|operators|sources)\/base\.js/, fault: 'not found' }];
  const { page, errors } = await here.visit();
  await quiet(page);
  await sees(page, UNKNOWN_STEPS);
  here.site.broken = [];
  await chooseIn(page, 'operator', 'orange');
  await quiet(page);
  await chooseIn(page, 'operator', 'base');
  await ownSteps(page);
  assert.deepEqual(errors, []);
  await page.close();
});

test('a lost section: the guide taken out and put back tries again', async () => {
  here.site.broken = [{ match: /be-card-comparison\.view|\/data\/sources\/base\.js/, fault: 'not found' }];
  const { page, errors } = await here.visit();
  await quiet(page);
  await sees(page, /Prepaid, monthly plan or eSIM\?/, false);
  here.site.broken = [];
  await reconnect(page);
  await page.waitForFunction(() => document.querySelector('be-topup-guide').shadowRoot.querySelector('be-card-comparison').hasUpdated, { polling: 50 });
  await quiet(page);
  await sees(page, /TOPUP/);
  assert.deepEqual(errors, []);
  await page.close();
});

test('a file that stays lost is not asked for over and over', async () => {
  here.site.broken = [{ match: /\/data\/(steps|operators|sources)\/base\.js|\/words\/en\/(ways|operators\/base)\.js/, fault: 'an empty file' }];
  const { page, errors } = await here.visit({ head: scriptTag('.en') });
  await quiet(page);
  const updates = await page.evaluate(async () => {
    const steps = document.querySelector('be-topup-guide').shadowRoot.querySelector('be-operator-facts');
    let count = 0;
    const original = steps.requestUpdate;
    steps.requestUpdate = function (...args) {
      count += 1;
      return original.apply(this, args);
    };
    // Long enough for a loop to turn many times, short enough to wait for.
    for (let frame = 0; frame < 10; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    return count;
  });
  assert.equal(updates, 0);
  assert.deepEqual(errors, []);
  await page.close();
});
