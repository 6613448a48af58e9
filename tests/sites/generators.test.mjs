// Real site generators build a blog with the snippet in a post, and a browser opens the post: the guide answers, the page's
// own copy gives way to it, nothing is on the console.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { HERE, launch, parse, readingOf, script, snippet, visit, withoutScript } from './support.mjs';

const run = promisify(execFile);
/** A generator that takes longer than this hangs. */
const LONGEST_BUILD = 120_000;
/** An answer has at least a headline and reasons. */
const FEWEST_LETTERS = 40;

/** folder: its source below sites/; command: as its users run it; built: where it writes; posts: what is opened. */
const GENERATORS = {
  Hexo: { folder: 'hexo', command: ['hexo/bin/hexo', 'generate'], built: 'public', posts: ['topup/'] },
  Eleventy: { folder: 'eleventy', command: ['@11ty/eleventy/cmd.cjs', '--quiet'], built: '_site', posts: ['topup/'] },
  VitePress: { folder: 'vitepress', command: ['vitepress/bin/vitepress.js', 'build'], built: '.vitepress/dist', posts: ['topup.html'], post: withoutScript(snippet()) },
  Astro: { folder: 'astro', command: ['astro/astro.js', 'build'], built: 'dist', posts: ['topup/', 'from-npm/'] },
};

/** Copies a blog to .work/, with the snippet in its posts, and builds it there. */
async function build({ folder, command: [program, ...args], built, post = snippet() }) {
  const work = join(HERE, '.work', folder);
  await rm(work, { recursive: true, force: true });
  await cp(join(HERE, 'sites', folder), work, { recursive: true });
  for (const name of await readdir(work, { recursive: true })) {
    if (!/\.(md|mjs)$/.test(name)) continue;
    const text = await readFile(join(work, name), 'utf8');
    await writeFile(join(work, name), text.replace('SNIPPET', () => post).replace('SCRIPT_ADDRESS', /src="([^"]+)"/.exec(script())[1]));
  }
  await run(process.execPath, [join(HERE, 'node_modules', program), ...args], { cwd: work, timeout: LONGEST_BUILD, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } });
  return join(work, built);
}

describe('site generators', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  for (const [name, generator] of Object.entries(GENERATORS)) {
    test(name, async (context) => {
      const root = await build(generator);
      for (const post of generator.posts) {
        await context.test(post, async () => {
          const html = await readFile(join(root, post.endsWith('/') ? `${post}index.html` : post), 'utf8');
          const [tag] = parse(html).querySelectorAll('be-topup-guide');
          assert.ok(readingOf(tag).length > 1, 'the copy reads without script');
          if (post.startsWith('topup')) assert.deepEqual(readingOf(tag), readingOf(parse(snippet())));

          const { page, faults, warnings } = await browser.open(root, post);
          const { guides, copyInView } = await visit(page);
          await page.close();
          assert.equal(guides.length, 1);
          assert.equal(guides[0].operator, 'base');
          assert.equal(guides[0].language, 'zh-Hans');
          assert.ok(guides[0].best.length > FEWEST_LETTERS, guides[0].best);
          assert.deepEqual(copyInView, []);
          assert.deepEqual([...faults, ...warnings], []);
        });
      }
    });
  }
});
