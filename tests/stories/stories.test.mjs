// Part of npm test (Chromium) and npm run storybook:test (Firefox too): every story opens. No console error, no failed request, no undefined tag,
// no failed play, nothing axe finds fault with, frames included; the pages of documentation have what they promise.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve/server.mjs';
import { AXE_OPTIONS, violationsOf } from '../support/axe.js';
import { findFirefox, launch } from '../support/browsers.mjs';
import { freshStorybook, SHOWN, showStory, storyFinished } from '../support/storybook.mjs';
import { faultsOf, waitForElements, watchedPage } from '../support/watch-page.mjs';

/** npm test asks for Chromium; npm run storybook:test for both. What REQUIRE_ENGINES names has to be there. */
const wanted = process.env.STORY_ENGINES?.split(',') ?? ['chromium'];
const required = process.env.REQUIRE_ENGINES?.split(',') ?? [];
const engines = wanted.filter((engine) => engine !== 'firefox' || findFirefox() || required.includes(engine));
for (const engine of wanted) if (!engines.includes(engine)) console.log(`${engine} is not on this machine: no story was opened in it`);

const entries = Object.values(await freshStorybook());
const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8'));
const declarations = manifest.modules.flatMap((module) => module.declarations);
const events = [...new Set(declarations.flatMap((declaration) => declaration.events?.map(({ name }) => name) ?? []))].sort();
const axeSource = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

/** A story may show what is left when files are lost: what it then misses lies below cdn-lost/. */
const ignore = (text) => text.includes('/cdn-lost/');
const isWritten = ({ type, importPath }) => type === 'docs' && importPath.endsWith('.mdx');

/** Browsers at a time: a story mostly waits. Each has a window in front, because a page behind another one is not drawn. */
const BROWSERS = 2;

test('every element has stories, and a page of documentation of its own', () => {
  const titles = (type) => new Set(entries.flatMap((entry) => (entry.type === type ? entry.title : [])));
  for (const type of ['story', 'docs']) {
    const shown = titles(type);
    assert.deepEqual(
      declarations.flatMap(({ tagName }) => (tagName && !shown.has(`Elements/${tagName}`) ? tagName : [])),
      [],
      type,
    );
  }
});

for (const engine of engines) {
  describe(`stories in ${engine}`, { concurrency: BROWSERS }, () => {
    let server;
    /** `shown` is the page that stories are shown in; a fresh one after a fault. */
    const browsers = [];
    const free = [];
    /** Events of the library that a page heard because a play acted as a reader would. */
    const heard = new Set();
    before(async () => {
      server = await serve({ root: join(process.cwd(), SHOWN) });
      browsers.push(...(await Promise.all(Array.from({ length: BROWSERS }, async () => ({ browser: await launch(engine), shown: undefined })))));
      free.push(...browsers);
    });
    after(async () => {
      await Promise.all(browsers.map(({ browser }) => browser.close()));
      await server?.close();
      assert.deepEqual(
        events.filter((name) => !heard.has(name)),
        [],
        'each event of the library is fired by the play of a story',
      );
    });

    for (const entry of entries) {
      test(entry.id, async () => {
        // No more tests run at a time than there are browsers.
        const place = free.pop();
        try {
          assert.deepEqual(await faultsShown(place, entry), []);
        } finally {
          free.push(place);
        }
      });
    }

    async function open(place, { id, type }) {
      await place.shown?.page.close();
      place.shown = await watchedPage(place.browser, { origin: server.address, ignore });
      await place.shown.page.evaluateOnNewDocument((names) => {
        globalThis.heardHere = [];
        for (const name of names) addEventListener(name, () => globalThis.heardHere.push(name));
      }, events);
      await place.shown.page.goto(`${server.address}/iframe.html?id=${id}&viewMode=${type}`);
    }

    async function faultsShown(place, entry) {
      const { id, type } = entry;
      if (type === 'docs' || !place.shown) await open(place, entry);
      else await showStory(place.shown.page, id);
      const { page, faults } = place.shown;
      if (isWritten(entry)) faults.push(...(await faultsOfText(page)));
      else if (type === 'docs') {
        await waitForElements(page);
        faults.push(...(await faultsOfTable(page, entry.title)));
      } else {
        const { status, error, axe } = await storyFinished(page, id);
        if (status !== 'success') faults.push(`the story ended with ${status}: ${error ?? ''}`);
        if (axe?.violations) faults.push(...violationsOf(axe).map((violation) => `axe ${violation}`));
        else faults.push('no accessibility report');
        faults.push(...(await faultsInFrames(page)));
      }
      if (!isWritten(entry)) faults.push(...(await faultsOf(page)));
      for (const name of await page.evaluate(() => globalThis.heardHere.splice(0))) heard.add(name);
      const found = faults.splice(0);
      if (type === 'docs' || found.length > 0) {
        await page.close();
        place.shown = undefined;
      }
      return found;
    }
  });
}

/** A frame is a part of a page, and an element a part of both. */
const OF_A_PART = { ...AXE_OPTIONS, rules: { ...AXE_OPTIONS.rules, 'page-has-heading-one': { enabled: false } } };

/** @returns {Promise<string[]>} what axe finds in a page or frame */
async function askAxe(frame, context) {
  await frame.evaluate(axeSource);
  return violationsOf(await frame.evaluate((where, options) => globalThis.axe.run(where ?? document, options), context, OF_A_PART)).map((violation) => `axe ${violation}`);
}

/** Storybook's addon looks at the story's own document only. Where no script may run, axe cannot run either. */
async function faultsInFrames(page) {
  const faults = [];
  for (const handle of await page.$$('#storybook-root iframe:not([sandbox])')) faults.push(...(await askAxe(await handle.contentFrame())).map((violation) => `in the frame: ${violation}`));
  return faults;
}

/** The page of an element lists all of its public interface; a control that sets nothing is worse than none. */
async function faultsOfTable(page, title) {
  const declaration = declarations.find(({ tagName }) => title === `Elements/${tagName}`);
  if (!declaration) return [];
  const { names, buttons } = await page.$eval('.docblock-argstable', (table) => ({
    names: [...table.querySelectorAll('tbody tr > td:first-child')].map((cell) => cell.textContent.replace(/\*$/, '').trim()),
    buttons: [...table.querySelectorAll('tbody tr')].filter((row) => row.querySelector('button')?.textContent === 'Set object').map((row) => row.cells[0].textContent),
  }));
  const { attributes = [], events: fired = [], cssParts = [], cssProperties = [] } = declaration;
  const missing = [...attributes, ...fired, ...cssParts, ...cssProperties].filter(({ name }) => !names.includes(name));
  return [...missing.map(({ name }) => `the table lacks ${name}`), ...buttons.map((name) => `a control that sets nothing: ${name}`)];
}

/** A page of documentation: a heading, text, tables with their numbers, links that lead to a page that there is. */
async function faultsOfText(page) {
  await page.waitForFunction(() => (document.querySelector('#storybook-docs .sbdocs-content')?.textContent.length ?? 0) > 500 || document.querySelector('#error-message')?.textContent, {
    polling: 50,
    timeout: 60_000,
  });
  const { titles, text, links, error } = await page.evaluate(() => {
    const content = document.querySelector('#storybook-docs .sbdocs-content');
    return {
      // A story that is shown on the page may have a heading of its own.
      titles: [...(content?.querySelectorAll('h1') ?? [])].filter((heading) => !heading.closest('.sbdocs-preview')).length,
      text: content?.innerText ?? '',
      links: [...(content?.querySelectorAll('a[href]') ?? [])].map((anchor) => anchor.getAttribute('href')),
      error: document.body.classList.contains('sb-show-errordisplay') ? document.querySelector('#error-message').textContent : '',
    };
  });
  const faults = await askAxe(page, '#storybook-docs .sbdocs-content');
  if (error) faults.push(error);
  if (titles !== 1) faults.push(`${titles} main headings`);
  faults.push(...(text.match(/<!--.*|\bundefined\b|\bNaN\b|\[object.*/g) ?? []).map((found) => `in the text: ${found}`));
  for (const href of links) {
    const [, id] = /^\?path=\/docs\/(.+)$/.exec(href) ?? [];
    if (id ? !entries.some((entry) => entry.id === id) : !/^(https:|#)/.test(href)) faults.push(`a link that leads nowhere: ${href}`);
  }
  return faults;
}
