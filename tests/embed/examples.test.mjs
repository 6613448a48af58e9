// Every example page opens as a visitor's browser opens it: nothing on the console, nothing lost, nothing sideways,
// and the guide answers.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { faultsOf, waitForElements, watchedPage } from '../support/watch-page.mjs';
import { served } from '../support/served.mjs';

const WIDTHS = [320, 1200];
/** A guide that answers has at least a form and some sentences. */
const FEWEST_LETTERS = 200;
/** Nothing of ours wakes up there: its own text is all there is. */
const WITHOUT_SCRIPT = ['static-copy.html'];

const pages = (await readdir('examples')).filter((name) => name.endsWith('.html')).sort();

/** How much text each outermost element of ours shows, and whether any heading is in it. */
const shownBy = (page) =>
  page.evaluate(() => {
    const textOf = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (['STYLE', 'SCRIPT'].includes(node.tagName)) return '';
      return [...(node.shadowRoot ?? node).childNodes].map(textOf).join('');
    };
    const ours = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('be-'));
    return ours.map((element) => ({ tag: element.localName, letters: textOf(element).replace(/\s+/g, '').length, rendered: Boolean(element.shadowRoot?.querySelector('[part~="base"]')) }));
  });

describe('examples', () => {
  const here = served();

  test('there are examples', () => assert.ok(pages.length > 0));

  for (const name of pages) {
    for (const width of WIDTHS) {
      test(`${name} at ${width} px`, async () => {
        const { page, faults } = await watchedPage(here.browser, { origin: here.address, width });
        try {
          await page.goto(`${here.address}/examples/${name}`, { waitUntil: 'networkidle0' });
          if (WITHOUT_SCRIPT.includes(name)) {
            const { letters, sideways } = await page.evaluate(() => ({
              letters: document.querySelector('article article').innerText.length,
              sideways: document.documentElement.scrollWidth > innerWidth,
            }));
            if (letters < FEWEST_LETTERS) faults.push(`the copy says next to nothing: ${letters} letters`);
            if (sideways) faults.push('the copy scrolls sideways');
          } else {
            await waitForElements(page);
            faults.push(...(await faultsOf(page)));
          }
          for (const { tag, letters, rendered } of await shownBy(page)) {
            if (!rendered) faults.push(`<${tag}> was never rendered: only the page's own copy stands there`);
            else if (tag === 'be-topup-guide' && letters < FEWEST_LETTERS) faults.push(`<${tag}> says next to nothing: ${letters} letters`);
          }
        } finally {
          await page.close();
        }
        assert.deepEqual(faults, []);
      });
    }
  }
});
