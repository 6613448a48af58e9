// Takes the screenshots: a page with nothing but the case, cropped to it.
import { directionOf } from '../../dist/locales/match.js';
import { serve } from '../../scripts/serve/server.mjs';
import { launch } from '../support/browsers.mjs';
import { waitForElements } from '../support/watch-page.mjs';

/** The day on every page: what has passed by then must not change with the calendar. */
const TODAY = Date.UTC(2026, 9, 1, 12);
/** Longer ones are cut: the rest of a list says nothing new. */
const MOST_HEIGHT = 1200;
/** Texts whose widths tell which fonts there are. */
const SAMPLES = { latin: 'Herladen, belkrediet, recharger 0123456789', chinese: '手机卡没钱了怎么办', arabic: 'إعادة شحن الرصيد' };

/**
 * @returns {Promise<{ chromium: number, fonts: Record<string, number>, shoot: (one: import('./cases.mjs').Case) => Promise<Buffer>, close: () => Promise<void> }>}
 *   chromium: its major version; fonts: widths of sample texts in hundredths of a pixel
 */
export async function openCamera() {
  const [server, browser] = await Promise.all([serve(), launch()]);
  const page = await browser.newPage();
  await page.evaluateOnNewDocument((today) => {
    globalThis.Date = class extends Date {
      constructor(...parts) {
        super(...(parts.length > 0 ? parts : [today]));
      }
      static now() {
        return today;
      }
    };
  }, TODAY);
  const blank = `${server.address}/tests/visual/page.html`;
  await page.goto(blank);
  const fonts = await page.evaluate((samples) => {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = getComputedStyle(document.body).font;
    return Object.fromEntries(Object.entries(samples).map(([script, text]) => [script, Math.round(pen.measureText(text).width * 100)]));
  }, SAMPLES);
  const chromium = Number(/\/(\d+)/.exec(await browser.version())[1]);

  async function shoot({ markup, width, scheme, locale, styles, acts }) {
    await page.setViewport({ width, height: 900, deviceScaleFactor: 1 });
    await page.emulateMediaFeatures([
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: scheme },
    ]);
    await page.goto(blank);
    await page.evaluate(
      async (html, language, direction, colours, sheet) => {
        document.documentElement.lang = language;
        document.documentElement.dir = direction;
        document.documentElement.dataset.scheme = colours;
        if (sheet) {
          const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
          document.head.append(link);
          await new Promise((resolve) => link.addEventListener('load', resolve));
        }
        document.body.innerHTML = html;
      },
      markup,
      locale,
      directionOf(locale),
      scheme,
      styles,
    );
    await waitForElements(page);
    for (const act of acts) {
      await page.evaluate(async ({ click, type, text }) => {
        const { deep } = await import('/tests/support/deep.js');
        const control = deep(document.body, click ?? type);
        if (click) control.click();
        else control.value = text;
        control.dispatchEvent(new Event('input', { bubbles: true }));
      }, act);
      await page.waitForNetworkIdle({ idleTime: 150 });
      await waitForElements(page);
    }
    await page.evaluate(() => document.fonts.ready);
    const clip = await page.evaluate((most) => {
      const { x, y, width: w, height: h } = document.body.firstElementChild.getBoundingClientRect();
      // Room for what stands out: an outline, a shadow.
      const edge = 8;
      return { x: Math.max(0, Math.floor(x) - edge), y: Math.max(0, Math.floor(y) - edge), width: Math.ceil(w) + edge * 2, height: Math.min(Math.ceil(h) + edge * 2, most) };
    }, MOST_HEIGHT);
    return Buffer.from(await page.screenshot({ clip, captureBeyondViewport: true }));
  }

  return {
    chromium,
    fonts,
    shoot,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
