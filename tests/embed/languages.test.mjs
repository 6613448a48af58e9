// Each language is whole: no English in another one, no text past the translators, nothing of another language downloaded.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { directionOf, LOCALES } from '../../dist/locales/match.js';
import { readWords } from '../../scripts/data/read.mjs';
import { readInterface } from '../../scripts/locales/read.mjs';
import { open } from '../support/page.mjs';
import { fillPage, textsOf } from '../support/reader.mjs';
import { waitForElements } from '../support/watch-page.mjs';
import { served } from '../support/served.mjs';

const OTHER = { ltr: 'rtl', rtl: 'ltr' };
const EMPTY = 'tests/embed/pages/empty.html';
const textsBelow = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(textsBelow));
const dataset = JSON.parse(await readFile('dataset.json', 'utf8'));
/** Brands, publishers, apps, accounts: the same in every language. */
const NAMES = textsBelow(dataset).filter((text) => /\p{Lu}/u.test(text));
const withoutNames = (text) => NAMES.reduce((rest, name) => (name.length > 2 ? rest.replaceAll(name, ' ') : rest), text);

/** Pieces of English sentences that are long enough to be recognised: three words or more between placeholders. */
const english = textsBelow([(await readWords()).en, await readInterface('en')])
  .flatMap((text) => text.split(/\{[^{}]*\}|[.:;!?()“”]/))
  .map((piece) => piece.trim())
  .filter((piece) => piece.split(/\s+/).length >= 3);

const here = served();

async function shown({ script, lang, direction }) {
  const { page, faults } = await open(here.browser, `${here.address}/${EMPTY}`);
  const requests = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await fillPage(page, { script, lang, direction });
  await waitForElements(page);
  return { page, faults, requests };
}

test('no text goes past the translators: all of it stands between the brackets of the pseudo-locale', async () => {
  const { page, faults } = await shown({ script: '/cdn-pseudo/be-topup-guide.js', lang: 'en' });
  const texts = await textsOf(page);
  assert.ok(texts.length > 1000, `only ${texts.length} texts were seen`);
  let depth = 0;
  const past = [];
  for (const { text, tag, name } of texts) {
    const outside = [];
    for (const piece of text.split(/([⟦⟧])/)) {
      if (piece === '⟦') depth += 1;
      else if (piece === '⟧') depth -= 1;
      else if (depth === 0) outside.push(piece);
    }
    // Dates, numbers and names of languages come from Intl, in the language of the element.
    const rest = withoutNames(outside.join(' ')).replace(
      /\b(\d+ (day|month|year)s?( ago)?|\d{0,2} ?(January|February|March|April|May|June|July|August|September|October|November|December)|Dutch|French|English|German|Chinese|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/g,
      '',
    );
    if (!name && /\p{L}{3}/u.test(rest)) past.push(`${tag}: ${text}`);
  }
  assert.equal(depth, 0);
  assert.deepEqual([...new Set(past)], []);
  assert.deepEqual(faults, []);
  await page.close();
});

for (const locale of LOCALES) {
  describe(locale, () => {
    test('shows itself and downloads nothing of another language', async () => {
      const { page, faults, requests } = await shown({ script: '/cdn/be-topup-guide.js', lang: locale });
      const others = requests.filter((path) => path.includes('/words/') && !path.includes(`/words/${locale}/`));
      assert.ok(requests.some((path) => path.includes(`/words/${locale}/first.js`)));
      assert.deepEqual(others, []);
      assert.deepEqual(faults, []);
      if (locale !== 'en') {
        const own = textsBelow([(await readWords())[locale], await readInterface(locale)]).join('\n');
        const seen = (await textsOf(page)).filter(({ name }) => !name).map(({ text }) => text);
        assert.ok(seen.length > 1000, `only ${seen.length} texts were seen`);
        const stray = english.filter((piece) => !own.includes(piece) && seen.some((text) => text.includes(piece)));
        assert.deepEqual(stray, []);
      }
      await page.close();
    });

    test('runs in its own direction on a page of the other one, with codes and addresses in order', async () => {
      const { page } = await shown({ script: `/cdn/be-topup-guide.${locale}.js`, lang: locale, direction: OTHER[directionOf(locale)] });
      const wrong = await page.evaluate((expected) => {
        const found = [];
        for (const element of document.body.querySelectorAll('*')) {
          const base = element.shadowRoot?.querySelector('[part~="base"]');
          if (base && getComputedStyle(base).direction !== expected) found.push(element.localName);
        }
        return found;
      }, directionOf(locale));
      assert.deepEqual(wrong, []);
      const scrambled = await page.evaluate(() => {
        const found = [];
        let seen = 0;
        /** A run reads from left to right when each of its letters stands right of the one before, line by line. */
        const visit = (node) => {
          if (node.nodeType === Node.TEXT_NODE) {
            for (const match of node.data.matchAll(/[#*+]?[A-Za-z0-9][A-Za-z0-9 .:/*#+-]{3,}[A-Za-z0-9#*]/g)) {
              if (!/\d/.test(match[0]) || node.parentElement.checkVisibility?.() === false) continue;
              const range = document.createRange();
              let before;
              for (let at = match.index; at < match.index + match[0].length; at += 1) {
                range.setStart(node, at);
                range.setEnd(node, at + 1);
                const [box] = range.getClientRects();
                if (!box?.width) continue;
                seen += 1;
                if (before && Math.abs(before.top - box.top) < 2 && box.left < before.left - 0.5) {
                  found.push(match[0]);
                  break;
                }
                before = box;
              }
            }
          } else if (!['STYLE', 'SCRIPT', 'OPTION'].includes(node.tagName)) for (const child of (node.shadowRoot ?? node).childNodes) visit(child);
        };
        visit(document.body);
        return { found, seen };
      });
      assert.ok(scrambled.seen > 200, `only ${scrambled.seen} letters were looked at`);
      assert.deepEqual([...new Set(scrambled.found)], []);
      await page.close();
    });
  });
}
