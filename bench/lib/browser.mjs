// Chromium, and what a run is: a context of its own, a blank page first, then the reader's machine and network.
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../tests/support/browsers.mjs';

/** A phone held upright. */
const VIEWPORT = { width: 412, height: 915 };

/** What the library is measured under. Slow 4G as in Lighthouse: 150 ms until the first byte, 1.6 Mbit/s down, 0.75 up. */
export const CONDITIONS = {
  unslowed: { about: 'unslowed', cpu: 1 },
  cpu4: { about: 'CPU 4× slower', cpu: 4 },
  slow4g: { about: 'CPU 4× slower, slow 4G', cpu: 4, network: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 } },
};

/** A hundred guides take their time. */
const LIMIT = 300_000;

export async function openBrowser(trust) {
  const { executablePath, args } = await findChromium();
  return puppeteer.launch({
    executablePath,
    headless: true,
    handleSIGINT: false,
    protocolTimeout: LIMIT * 2,
    // Without the screen's rhythm a frame comes when it is ready, not up to 16 ms later.
    args: [...args, trust, '--disable-frame-rate-limit', '--disable-gpu-vsync', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
}

/**
 * Opens a page as a first visit and hands it to `use`; closes it with its context.
 * @template T
 * @param {(page: import('puppeteer-core').Page, cdp: import('puppeteer-core').CDPSession, slow: (condition: object) => Promise<void>) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withPage(browser, blank, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(LIMIT);
    await page.setViewport(VIEWPORT);
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    // Renderer, fonts and sockets are warm on a reader's machine too.
    await page.goto(blank);
    const cdp = await page.createCDPSession();
    await cdp.send('Network.enable');
    const result = await use(page, cdp, async ({ cpu, network }) => {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
      if (network) await cdp.send('Network.emulateNetworkConditions', network);
    });
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return result;
  } finally {
    await context.close();
  }
}

/** Opens a row's page and waits until the whole guide has been drawn. */
export async function visit(page, address) {
  await page.goto(address, { waitUntil: 'load' });
  await Promise.race([page.evaluate(() => window.bench.finished), new Promise((_, reject) => setTimeout(() => reject(new Error(`${address} was not whole after ${LIMIT / 1000} s`)), LIMIT).unref())]);
}

/** JS heap in bytes, garbage collected. */
export async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}
