// axe over every story in every language on a light and on a dark page. Storybook must have been built (npm run storybook:build).
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { serve } from '../../scripts/serve/server.mjs';
import { AXE_OPTIONS, violationsOf } from '../support/axe.js';
import { launch, waitForElements, watchedPage } from '../support/watch-page.mjs';

const SHOWN = 'storybook-static';
const THEMES = ['light', 'dark'];
const STORY_TIMEOUT_MS = 60_000;

/**
 * @param {readonly string[]} locales
 * @returns {Promise<{ passed: number, faults: string[] }>}
 */
export async function checkStories(locales) {
  const { entries } = JSON.parse(await readFile(join(SHOWN, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter(({ type, id }) => type === 'story' && !id.endsWith('--lost-file'));
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const [server, browser] = await Promise.all([serve({ root: join(process.cwd(), SHOWN) }), launch()]);
  const found = [];
  let passed = 0;
  for (const locale of locales) {
    for (const theme of THEMES) {
      const { page } = await watchedPage(browser, { origin: server.address });
      await page.goto(`${server.address}/iframe.html?id=${stories[0].id}&viewMode=story&globals=language:${locale};theme:${theme}`);
      await page.evaluate(axe);
      for (const { id } of stories) {
        try {
          await page.evaluate((storyId) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' }), id);
          await page.waitForFunction((storyId) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.last('storyFinished')?.[0]?.storyId === storyId, { timeout: STORY_TIMEOUT_MS, polling: 50 }, id);
          await waitForElements(page);
          const faults = violationsOf(await page.evaluate((options) => globalThis.axe.run('#storybook-root', options), AXE_OPTIONS));
          if (faults.length > 0) found.push(`${id}, ${locale}, ${theme}: ${faults.join('; ')}`);
          else passed += 1;
        } catch (error) {
          found.push(`${id}, ${locale}, ${theme}: ${error.message}`);
        }
      }
      await page.close();
      console.log(`stories, ${locale}, ${theme}: ${passed} passed, ${found.length} failed so far`);
    }
  }
  await browser.close();
  await server.close();
  return { passed, faults: found };
}
