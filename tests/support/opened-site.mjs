// A site where files get lost, and Chromium to visit it with, for all tests of a file.
import { after, before } from 'node:test';
import { launch } from './browsers.mjs';
import { faultySite, visitSite } from './faulty-site.mjs';

/**
 * Opened before the first test and closed after the last one.
 * @returns {{ site: Awaited<ReturnType<typeof faultySite>>, visit: (options?: Parameters<typeof visitSite>[2]) => ReturnType<typeof visitSite> }} `site`: there once the tests run
 */
export function openedSite() {
  let browser;
  const opened = { site: undefined, visit: (options) => visitSite(browser, opened.site, options) };
  before(async () => {
    [opened.site, browser] = await Promise.all([faultySite(), launch()]);
  });
  after(async () => {
    await browser?.close();
    await opened.site?.close();
  });
  return opened;
}
