// What a reader's system asks for: forced colours, more contrast, less motion; and no sideways scroll of a whole page.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { watchedPage } from '../support/watch-page.mjs';
import { served } from '../support/served.mjs';

/** Shorter than a person can see move. */
const LONGEST_MOTION_SECONDS = 0.01;
const NARROWEST = 256;

describe('what a reader’s system asks for', () => {
  const here = served();

  /** A page with our elements, under media features. */
  async function open(features, { width = 400 } = {}) {
    const { page, faults } = await watchedPage(here.browser, { width, origin: here.address });
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: Object.entries(features).map(([name, value]) => ({ name, value })) });
    await page.goto(`${here.address}/tests/a11y/page.html`);
    await page.waitForFunction(() => globalThis.show);
    await page.evaluate(() => {
      globalThis.all = (root = document.querySelector('main')) => [root, ...[...(root.shadowRoot?.children ?? []), ...root.children].flatMap((child) => globalThis.all(child))];
      globalThis.named = (element) => `${element.localName}.${element.className} “${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
    });
    const states = await page.evaluate(() => Object.entries(globalThis.STATES).flatMap(([tag, some]) => Object.keys(some).map((state) => [tag, state])));
    return {
      page,
      faults,
      /** Runs a look at the page in every element and state; what it finds is said with where. */
      async each(look) {
        const found = [];
        for (const [tag, state] of states) {
          await page.evaluate((which, how) => globalThis.show(which, how, 'en'), tag, state);
          found.push(...(await page.evaluate(look)).map((fault) => `${tag}, ${state}: ${fault}`));
        }
        await page.close();
        assert.deepEqual([...new Set(found), ...faults], []);
      },
    };
  }

  test('reduced motion: nothing moves', async () => {
    const { each, page } = await open({ 'prefers-reduced-motion': 'reduce' });
    await page.evaluate((most) => (globalThis.most = most), LONGEST_MOTION_SECONDS);
    await each(() => {
      const seconds = (text) => Math.max(...text.split(',').map((part) => Number.parseFloat(part) * (part.trim().endsWith('ms') ? 0.001 : 1)));
      return globalThis.all().flatMap((element) =>
        ['', '::before', '::after'].flatMap((pseudo) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element, pseudo || null);
          const moves = seconds(transitionDuration) > globalThis.most || (animationName !== 'none' && seconds(animationDuration) > globalThis.most) || scrollBehavior === 'smooth';
          return moves ? [globalThis.named(element) + pseudo] : [];
        }),
      );
    });
  });

  test('forced colours: borders, arrows and what is chosen can still be seen', async () => {
    const { each } = await open({ 'forced-colors': 'active' });
    await each(() => {
      const faults = [];
      if (!matchMedia('(forced-colors: active)').matches) faults.push('forced colours are not on');
      for (const element of globalThis.all()) {
        if (!element.checkVisibility()) continue;
        const style = getComputedStyle(element);
        const hasBorder = (edges = ['Top', 'Bottom']) =>
          edges.every((edge) => style[`border${edge}Style`] !== 'none' && Number.parseFloat(style[`border${edge}Width`]) >= 1 && !/^rgba.*, 0\)$|transparent/.test(style[`border${edge}Color`]));
        if (element.matches('button, .button, select, textarea, input:not([type="checkbox"])') && !hasBorder()) faults.push(`no border: ${globalThis.named(element)}`);
        if (element.localName === 'select' && style.appearance === 'none' && style.backgroundImage.includes('none')) faults.push(`no arrow: ${globalThis.named(element)}`);
        if (element.matches('.chip:has(:checked)') && style.outlineStyle === 'none') faults.push(`looks not chosen: ${globalThis.named(element)}`);
        if (element.matches('[aria-pressed="true"]')) {
          const other = element.parentElement.querySelector('[aria-pressed="false"]');
          const look = (one) =>
            ['borderTopColor', 'borderTopWidth', 'outlineStyle', 'backgroundColor', 'color', 'fontWeight', 'textDecorationLine'].map((property) => getComputedStyle(one)[property]).join();
          if (other && look(element) === look(other)) faults.push(`looks not pressed: ${globalThis.named(element)}`);
        }
        if (element.matches('svg, svg *') && style.forcedColorAdjust !== 'none' && /rgb/.test(element.getAttribute('fill') ?? ''))
          faults.push(`a picture with colours of its own: ${globalThis.named(element)}`);
      }
      return faults;
    });
  });

  test('more contrast: muted text is not fainter than 7 : 1 on the page', async () => {
    const { each } = await open({ 'prefers-contrast': 'more', 'prefers-color-scheme': 'light' });
    await each(async () => {
      const { drawn } = await import('/tests/support/contrast.js');
      const white = [1, 1, 1];
      return globalThis
        .all()
        .filter((element) => element.matches('.muted, dt, .address, .claim') && element.checkVisibility())
        .flatMap((element) => {
          const ratio = drawn(getComputedStyle(element).color, white);
          return ratio < 7 ? [`${globalThis.named(element)} ${ratio.toFixed(1)}`] : [];
        });
    });
  });

  test('a window of 1024 px at 400 %: no sideways scroll of the page', async () => {
    const { each } = await open({}, { width: NARROWEST });
    await each(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? [`${scrollWidth} px in ${clientWidth} px`] : [];
    });
  });
});
