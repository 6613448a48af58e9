// The repository, served, and a Chromium to look at it with: opened before the tests of a file or suite, closed after.
import { after, before } from 'node:test';
import { serve } from '../../scripts/serve/server.mjs';
import { launch } from './browsers.mjs';

/** @returns {{ address: string, browser: import('puppeteer-core').Browser }} filled in when the tests start */
export function served() {
  const here = {};
  let server;
  before(async () => {
    [server, here.browser] = await Promise.all([serve(), launch()]);
    here.address = server.address;
  });
  after(async () => {
    await here.browser?.close();
    await server?.close();
  });
  return here;
}
