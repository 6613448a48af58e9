// More contrast and forced colours: text and lines get stronger, nothing vanishes. Chromium alone can be told of them.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { waitForElements } from '../support/watch-page.mjs';
import { served } from '../support/served.mjs';

/** What is looked at: all elements, with what a reader may press pressed. */
const MARKUP = `
  <be-topup-guide operator="base" card="prepaid" pay="cash"></be-topup-guide>
  <be-operator-facts operator="base"></be-operator-facts>
  <be-esim-check device="iphone-before-xs"></be-esim-check>
  <be-topup-steps operator="lycamobile" channel="website"></be-topup-steps>`;
const COLOURS = { light: 'color-scheme: light; color: #26292e; background: #fff', dark: 'color-scheme: dark; color: #dfe2e6; background: #17191d' };

describe('preferences of the reader', () => {
  const here = served();

  /** A page with all of it, as a reader with these preferences sees it. */
  async function open(scheme, ...features) {
    const page = await here.browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }, ...features] });
    await page.goto(`${here.address}/tests/visual/page.html`);
    await page.evaluate(
      (markup, style) => {
        document.documentElement.style.cssText = style;
        document.body.innerHTML = markup;
      },
      MARKUP,
      COLOURS[scheme],
    );
    await waitForElements(page);
    await page.evaluate(async () => {
      const { deep, deepAll } = await import('/tests/support/deep.js');
      const click = (selector) => deep(document.body, selector).click();
      click('button[value="found"]');
      click('.step input');
      for (const details of deepAll(document.body, 'details')) details.open = true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    return page;
  }
  const measured = (page) =>
    page.evaluate(async () => {
      const { contrastsBelow, focusContrastsBelow } = await import('/tests/support/contrast.js');
      return [...contrastsBelow(document.body), ...focusContrastsBelow(document.body)];
    });
  const tooLow = (found) => [...new Set(found.filter(({ ratio, needs }) => ratio < needs).map(({ kind, ratio, needs, where }) => `${kind} ${ratio.toFixed(2)} of ${needs}: ${where}`))];

  for (const scheme of ['light', 'dark']) {
    test(`more contrast, ${scheme}: quiet text is as strong as the rest, lines and borders as strong as text`, async () => {
      const page = await open(scheme, { name: 'prefers-contrast', value: 'more' });
      const found = await measured(page);
      assert.deepEqual(tooLow(found.map((one) => (one.kind === 'border' ? { ...one, needs: 4.5 } : one))), []);
      const { muted, line, text } = await page.evaluate(async () => {
        const { deep } = await import('/tests/support/deep.js');
        const style = (selector) => getComputedStyle(deep(document.body, selector));
        return { muted: style('.muted').color, line: style('.note').borderInlineStartColor, text: style('[part~="base"]').color };
      });
      assert.equal(muted, text);
      assert.equal(line, text);
      await page.close();
    });

    test(`forced colours, ${scheme}: everything stays readable and nothing is drawn by a background alone`, async () => {
      const page = await open(scheme, { name: 'forced-colors', value: 'active' });
      assert.deepEqual(tooLow(await measured(page)), []);
      const vanished = await page.evaluate(async () => {
        const { deepAll } = await import('/tests/support/deep.js');
        const gone = [];
        const differs = (one, other) => ['borderTopColor', 'borderTopWidth', 'outlineStyle', 'outlineColor'].some((property) => getComputedStyle(one)[property] !== getComputedStyle(other)[property]);
        for (const element of deepAll(document.body, '*')) {
          for (const pseudo of ['::before', '::after']) {
            const style = getComputedStyle(element, pseudo);
            if (style.content !== '""' || style.display === 'none') continue;
            const bordered = ['Top', 'Right', 'Bottom', 'Left'].some((side) => parseFloat(style[`border${side}Width`]) > 0);
            if (!bordered && style.borderImageSource === 'none') gone.push(`${element.localName}.${element.className}${pseudo}`);
          }
        }
        const pressed = deepAll(document.body, 'button[aria-pressed="true"]')[0];
        if (!differs(pressed, deepAll(document.body, 'button[aria-pressed="false"]')[0])) gone.push('that a button is pressed');
        const chips = deepAll(document.body, '.chip');
        const checked = chips.find((chip) => chip.querySelector(':checked'));
        if (
          !differs(
            checked,
            chips.find((chip) => !chip.querySelector(':checked')),
          )
        )
          gone.push('that a chip is ticked');
        return [...new Set(gone)];
      });
      assert.deepEqual(vanished, []);
      await page.close();
    });
  }
});
