// axe over every story in every language on a light and on a dark page. Storybook must have been built (npm run storybook:build).
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '../../scripts/serve/server.mjs';
import { violationsOf } from '../support/axe.js';
import { launch } from '../support/browsers.mjs';
import { SHOWN, showStory, storyFinished } from '../support/storybook.mjs';
import { watchedPage } from '../support/watch-page.mjs';

const THEMES = ['light', 'dark'];
/** Stories that bring their own language or scheme are the same in every language and scheme; a lost file takes its time. */
const ONCE_IS_ENOUGH = /--(lost-(file|words)|(.*-)?(dark|chinese|arabic))$/;

/**
 * @param {readonly string[]} locales
 * @param {number} most how many stories, to try it out
 * @returns {Promise<{ passed: number, faults: string[] }>}
 */
export async function checkStories(locales, most = Infinity) {
  const { entries } = JSON.parse(await readFile(join(SHOWN, 'index.json'), 'utf8'));
  const stories = Object.values(entries)
    .filter(({ type, id }) => type === 'story' && !ONCE_IS_ENOUGH.test(id))
    .slice(0, most);
  const server = await serve({ root: join(process.cwd(), SHOWN) });
  const found = [];
  let passed = 0;
  // A story mostly waits, so the two themes go at the same time, each in its own browser (a page in the background is slowed down).
  await Promise.all(
    THEMES.map(async (theme) => {
      const browser = await launch();
      for (const locale of locales) {
        let page;
        for (const { id } of stories) {
          const faults = await (async () => {
            try {
              if (page) await showStory(page, id);
              else {
                ({ page } = await watchedPage(browser, { origin: server.address }));
                await page.goto(`${server.address}/iframe.html?id=${id}&viewMode=story&globals=language:${locale};theme:${theme}`);
              }
              const { status, axe } = await storyFinished(page, id);
              return axe?.violations ? violationsOf(axe) : [`no accessibility report, the story ended with ${status}`];
            } catch (error) {
              return [error.message];
            }
          })();
          if (faults.length === 0) passed += 1;
          else {
            found.push(`${id}, ${locale}, ${theme}: ${faults.join('; ')}`);
            // What a page said last stays said, so the next story gets a fresh one.
            await page.close();
            page = undefined;
          }
        }
        await page?.close();
        console.log(`stories, ${locale}, ${theme}: ${passed} passed, ${found.length} failed so far`);
      }
      await browser.close();
    }),
  );
  await server.close();
  return { passed, faults: found };
}
