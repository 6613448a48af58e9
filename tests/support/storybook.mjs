// Storybook, built once and when something is newer; a page of it, driven from outside: one story after another in the same page, which is much faster than a fresh page each.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const STORY_TIMEOUT_MS = 60_000;

/** Where a built Storybook lies, and what it is made of. */
export const SHOWN = 'storybook-static';
const SOURCES = ['.storybook', 'stories', 'site', 'cdn', 'docs', 'README.md', 'data', 'src/locales/README.md', 'custom-elements.json', 'package.json'];

async function newest(path) {
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  const entries = await readdir(path, { recursive: true });
  return Math.max(about.mtimeMs, ...entries.map((name) => statSync(join(path, name)).mtimeMs));
}

/**
 * Builds Storybook when there is none or something is newer than it.
 * @returns {Promise<Record<string, { id: string, type: 'story' | 'docs', title: string, importPath: string }>>} what is in it, by id
 */
export async function freshStorybook() {
  const index = join(SHOWN, 'index.json');
  const times = await Promise.all(SOURCES.filter((path) => existsSync(path)).map(newest));
  if (!existsSync(index) || Math.max(...times) > statSync(index).mtimeMs) execFileSync(process.execPath, ['scripts/storybook.mjs', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  return JSON.parse(await readFile(index, 'utf8')).entries;
}

/** Shows a story in a page that holds another one already. */
export const showStory = (page, storyId) => page.evaluate((id) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId: id, viewMode: 'story' }), storyId);

/**
 * What Storybook says when a story is done: how it went, and what axe found, which its own addon asks.
 * @returns {Promise<{ status: string, error?: string, axe?: { violations?: object[] } }>}
 */
export async function storyFinished(page, storyId) {
  const handle = await page.waitForFunction(
    (id) => {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      for (const name of ['storyThrewException', 'storyErrored', 'playFunctionThrewException', 'storyMissing']) {
        const [said] = channel?.last?.(name) ?? [];
        if (said) return { status: name, error: said.message ?? said.description ?? JSON.stringify(said) };
      }
      const [done] = channel?.last?.('storyFinished') ?? [];
      return done?.storyId === id && done;
    },
    { timeout: STORY_TIMEOUT_MS, polling: 50 },
    storyId,
  );
  const { status, error, reporters = [] } = await handle.jsonValue();
  return { status, error, axe: reporters.find(({ type }) => type === 'a11y')?.result };
}
