// axe over every story in every language on a light and on a dark page. Storybook must have been built (npm run storybook:build).
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '../../scripts/serve/server.mjs';
import { violationsOf } from '../support/axe.js';
import { launch, watchedPage } from '../support/watch-page.mjs';

const SHOWN = 'storybook-static';
const THEMES = ['light', 'dark'];
const STORY_TIMEOUT_MS = 60_000;

/**
 * @param {readonly string[]} locales
 * @param {number} most how many stories, to try it out
 * @returns {Promise<{ passed: number, faults: string[] }>}
 */
export async function checkStories(locales, most = Infinity) {
  const { entries } = JSON.parse(await readFile(join(SHOWN, 'index.json'), 'utf8'));
  const stories = Object.values(entries)
    .filter(({ type, id }) => type === 'story' && !id.endsWith('--lost-file'))
    .slice(0, most);
  const [server, browser] = await Promise.all([serve({ root: join(process.cwd(), SHOWN) }), launch()]);
  const found = [];
  let passed = 0;
  for (const locale of locales) {
    for (const theme of THEMES) {
      const { page } = await watchedPage(browser, { origin: server.address });
      await page.goto(`${server.address}/iframe.html?id=${stories[0].id}&viewMode=story&globals=language:${locale};theme:${theme}`);
      for (const { id } of stories) {
        try {
          await page.evaluate((storyId) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' }), id);
          const done = await page.waitForFunction(
            (storyId) => {
              const [finished] = globalThis.__STORYBOOK_ADDONS_CHANNEL__.last('storyFinished') ?? [];
              return finished?.storyId === storyId && finished;
            },
            { timeout: STORY_TIMEOUT_MS, polling: 50 },
            id,
          );
          // Storybook's own addon asks axe when a story is done.
          const { status, reporters = [] } = await done.jsonValue();
          const report = reporters.find(({ type }) => type === 'a11y')?.result;
          const faults = report?.violations ? violationsOf(report) : [`no accessibility report, the story ended with ${status}`];
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
