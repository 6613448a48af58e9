// Every story opens: no console error, no failed request, no undefined tag, nothing axe finds fault with.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve/server.mjs';
import { violationsOf } from '../support/axe.js';
import { launch } from '../support/browsers.mjs';
import { showStory, storyFinished } from '../support/storybook.mjs';
import { faultsOf, waitForElements, watchedPage } from '../support/watch-page.mjs';

const SHOWN = 'storybook-static';
const SOURCES = ['.storybook', 'stories', 'cdn', 'custom-elements.json', 'package.json'];

async function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const entries = await readdir(path, { recursive: true });
  return Math.max(mtimeMs, ...entries.map((name) => statSync(join(path, name)).mtimeMs));
}

const times = await Promise.all(SOURCES.filter((path) => existsSync(path)).map(newest));
const stale = !existsSync(join(SHOWN, 'index.json')) || Math.max(...times) > statSync(join(SHOWN, 'index.json')).mtimeMs;
if (stale) execFileSync(process.execPath, ['scripts/storybook.mjs', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });

const { entries } = JSON.parse(await readFile(join(SHOWN, 'index.json'), 'utf8'));
const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8'));

/** A story may show what is left when files are lost: what it then misses lies below cdn-lost/. */
const ignore = (text) => text.includes('/cdn-lost/');

/** Browsers at a time: a story mostly waits. Each has a window in front, because a page behind another one is not drawn. */
const BROWSERS = 2;

describe('stories', { concurrency: BROWSERS }, () => {
  let server;
  /** `shown` is the page that stories are shown in; a fresh one after a fault. */
  const browsers = [];
  const free = [];
  before(async () => {
    server = await serve({ root: join(process.cwd(), SHOWN) });
    for (let count = 0; count < BROWSERS; count += 1) browsers.push({ browser: await launch(), shown: undefined });
    free.push(...browsers);
  });
  after(async () => {
    await Promise.all(browsers.map(({ browser }) => browser.close()));
    await server?.close();
  });

  test('every element has stories', () => {
    const tags = manifest.modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []));
    const titles = new Set(Object.values(entries).map(({ title }) => title));
    assert.deepEqual(
      tags.filter((tag) => !titles.has(`Elements/${tag}`)),
      [],
    );
  });

  for (const { id, type } of Object.values(entries)) {
    test(id, async () => {
      // No more tests run at a time than there are browsers.
      const place = free.pop();
      try {
        assert.deepEqual(await faultsShown(place, id, type), []);
      } finally {
        free.push(place);
      }
    });
  }

  async function faultsShown(place, id, type) {
    if (type === 'docs' || !place.shown) {
      await place.shown?.page.close();
      place.shown = await watchedPage(place.browser, { origin: server.address, ignore });
      await place.shown.page.goto(`${server.address}/iframe.html?id=${id}&viewMode=${type}`);
    } else await showStory(place.shown.page, id);
    const { page, faults } = place.shown;
    if (type === 'docs') await waitForElements(page);
    else {
      const { status, error, axe } = await storyFinished(page, id);
      if (status !== 'success') faults.push(`the story ended with ${status}: ${error ?? ''}`);
      if (axe?.violations) faults.push(...violationsOf(axe).map((violation) => `axe ${violation}`));
      else faults.push('no accessibility report');
    }
    faults.push(...(await faultsOf(page)));
    const found = faults.splice(0);
    if (type === 'docs' || found.length > 0) {
      await page.close();
      place.shown = undefined;
    }
    return found;
  }
});
