// A page of Storybook, driven from outside: one story after another in the same page, which is much faster than a fresh page each.
const STORY_TIMEOUT_MS = 60_000;

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
