// Browsers that lack something: the guide is all there, in plainer words where it must be.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideTag, quiet, scriptTag } from '../support/faulty-site.mjs';
import { openedSite } from '../support/opened-site.mjs';
import { readable } from '../support/page.mjs';

const here = openedSite();

async function whole(lacking, lang, script = '') {
  const { page, errors, said } = await here.visit({ lang, head: scriptTag(script), body: guideTag('operator="mobile-vikings" card="prepaid" pay="visa"'), before: lacking });
  await quiet(page);
  const empty = await page.evaluate(() =>
    [...document.querySelector('be-topup-guide').shadowRoot.querySelectorAll('*')]
      .filter((element) => /^be-/.test(element.localName) && !element.shadowRoot.querySelector(element.bare ? 'ol > li' : 'h2, h3'))
      .map(({ localName }) => localName),
  );
  assert.deepEqual(empty, []);
  assert.deepEqual(errors, []);
  assert.deepEqual(said, []);
  return page;
}

test('Intl without plurals, names, lists, relative times and language tags; dates that cannot be written by themselves; a language called "C"', async () => {
  const page = await whole(() => {
    for (const name of ['PluralRules', 'DisplayNames', 'Locale', 'ListFormat', 'RelativeTimeFormat', 'Segmenter']) delete Intl[name];
    const refuse = () => {
      throw new RangeError('Incorrect locale information provided');
    };
    Date.prototype.toLocaleDateString = refuse;
    Date.prototype.toLocaleString = refuse;
    Object.defineProperty(navigator, 'language', { get: () => 'C' });
    Object.defineProperty(navigator, 'languages', { get: () => ['C'] });
  }, 'nl');
  const text = await readable(page, 'be-topup-guide');
  for (const pattern of [/bij Mobile Vikings/, /NL · FR/, /laatst bekende datum: [^,]+, \d+ (jaar|maanden)/]) assert.ok(pattern.test(text), `no ${pattern} in: ${text.slice(0, 200)}`);
  assert.ok(!/\{count/.test(text));
  await page.close();
});

test('no dates, numbers, names and lists of Intl at all: the script of one language brings what it says', async () => {
  const page = await whole(
    () => {
      // In the last hours of a day Intl is asked which day it is in Belgium.
      const now = Date.UTC(2027, 0, 15, 12);
      Date.now = () => now;
      globalThis.Date = class extends Date {
        constructor(...given) {
          super(...(given.length > 0 ? given : [now]));
        }
      };
      for (const name of ['DateTimeFormat', 'DisplayNames', 'ListFormat', 'NumberFormat', 'RelativeTimeFormat']) delete Intl[name];
    },
    'nl',
    '.nl',
  );
  const text = await readable(page, 'be-topup-guide');
  for (const pattern of [/Nederlands, Frans/, /herladen op 15 januari 2027/, /(ma|di|wo|do|vr|za|zo) \d+ \w+ 202\d/, /7 jaar geleden/, /€ 10/])
    assert.ok(pattern.test(text), `no ${pattern} in: ${text}`);
  await page.close();
});

test('no constructable style sheets, no observers of size and sight, nothing to cancel with, no storage, no speech, no clipboard', async () => {
  const page = await whole(() => {
    delete CSSStyleSheet.prototype.replace;
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
    for (const name of [
      'IntersectionObserver',
      'ResizeObserver',
      'AbortController',
      'AbortSignal',
      'structuredClone',
      'requestIdleCallback',
      'speechSynthesis',
      'SpeechSynthesisUtterance',
      'scheduler',
      'BroadcastChannel',
    ])
      delete globalThis[name];
    delete Navigator.prototype.clipboard;
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  }, 'en');
  const { display, sheets } = await page.evaluate(() => {
    const root = document.querySelector('be-topup-guide').shadowRoot;
    return { display: getComputedStyle(root.querySelector('.chips')).display, sheets: root.querySelectorAll('style').length };
  });
  assert.ok(sheets > 0);
  assert.equal(display, 'flex');
  await page.close();
});
