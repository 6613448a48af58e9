// Real site generators build a blog with the snippet in a post, and a browser opens the post: the guide answers, the page's
// own copy gives way to it, nothing is on the console.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { which } from '../support/browsers.mjs';
import { HERE, launch, parse, partsFor, readingOf, script, snippet, visit } from './support.mjs';

const run = promisify(execFile);
/** A generator that takes longer than this hangs. */
const LONGEST_BUILD = 120_000;
/** An answer has at least a headline and reasons. */
const FEWEST_LETTERS = 40;

/** What the posts hold where these words stand: each is what the configurator prints for that kind of site. */
const hexo = await partsFor('hexo');
const hugo = await partsFor('hugo');
const npm = await partsFor('npm');
const WORDS = {
  SNIPPET: snippet(),
  SCRIPT_ADDRESS: /src="([^"]+)"/.exec(script())[1],
  HEXO_TAG: hexo['the post'],
  HUGO_SHORTCODE: hugo['the post'],
  NPM_IMPORTS: npm['a module of the site'],
  NPM_TAG: npm['the page'],
  MARKDOWN: (await partsFor('markdown'))['the post'],
  STATIC_HTML: (await partsFor('html'))['the page'],
};

/** It is no package of npm: tried where it is installed. */
const HUGO = process.env.HUGO_PATH || which('hugo');

/** folder: its source below sites/; command: as its users run it; built: where it writes; posts: what is opened; files: what is saved beside. */
const GENERATORS = {
  Hexo: { folder: 'hexo', command: ['hexo/bin/hexo', 'generate'], built: 'public', posts: ['topup/', 'tag/'], files: { 'scripts/be-topup-guide.js': hexo['scripts/be-topup-guide.js'] } },
  Eleventy: { folder: 'eleventy', command: ['@11ty/eleventy/cmd.cjs', '--quiet'], built: '_site', posts: ['topup/'], copies: ['markdown/', 'html/'] },
  VitePress: { folder: 'vitepress', command: ['vitepress/bin/vitepress.js', 'build'], built: '.vitepress/dist', posts: ['topup.html'] },
  Astro: { folder: 'astro', command: ['astro/astro.js', 'build'], built: 'dist', posts: ['topup/', 'from-npm/'] },
  ...(HUGO
    ? {
        Hugo: {
          folder: 'hugo',
          program: HUGO,
          command: ['--quiet'],
          built: 'public',
          posts: ['topup/'],
          files: { 'layouts/shortcodes/be-topup-guide.html': hugo['layouts/shortcodes/be-topup-guide.html'] },
        },
      }
    : {}),
};

/** Copies a blog to .work/, with what is pasted into its posts and files, and builds it there. */
async function build({ folder, program = process.execPath, command, built, files = {} }) {
  const work = join(HERE, '.work', folder);
  await rm(work, { recursive: true, force: true });
  await cp(join(HERE, 'sites', folder), work, { recursive: true });
  for (const name of await readdir(work, { recursive: true })) {
    if (!/\.(md|mjs|astro)$/.test(name)) continue;
    const text = await readFile(join(work, name), 'utf8');
    await writeFile(
      join(work, name),
      text.replace(/\b[A-Z]+(?:_[A-Z]+)*\b/g, (word) => WORDS[word] ?? word),
    );
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(work, name)), { recursive: true });
    await writeFile(join(work, name), text);
  }
  const args = program === process.execPath ? [join(HERE, 'node_modules', command[0]), ...command.slice(1)] : command;
  await run(program, args, { cwd: work, timeout: LONGEST_BUILD, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } });
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
          assert.deepEqual(readingOf(tag), readingOf(parse(snippet())));

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
      for (const copy of generator.copies ?? []) {
        await context.test(`${copy}, without a script`, async () => {
          const article = parse(await readFile(join(root, copy, 'index.html'), 'utf8')).querySelector('article');
          assert.equal(article.querySelectorAll('script, be-topup-guide').length, 0);
          const [whole] = Object.values(await partsFor('html'));
          const headings = (element) => readingOf(element).filter(([kind]) => /^h\d$/.test(kind));
          assert.deepEqual(headings(article), headings(parse(whole)));
          if (copy === 'html/') assert.deepEqual(readingOf(article.querySelector('article')), readingOf(parse(whole)));
          for (const harm of ['pre', 'table table']) assert.equal(article.querySelectorAll(harm).length, 0, harm);
        });
      }
    });
  }
});
