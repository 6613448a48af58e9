// What is left of the snippet after a content system, opened in a browser: the guide answers, and the copy does not show a second time.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { autop } from '@wordpress/autop';
import createPurifier from 'dompurify';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import sanitizeHtml from 'sanitize-html';
import { KSES_POST } from './kses-rules.mjs';
import { HERE, launch, partsFor, script, snippet, visit } from './support.mjs';

const PLACEHOLDER = snippet({ form: 'placeholder' });
const [BLOCK] = Object.values(await partsFor('wordpress'));
const { 'functions.php of the theme, once': THEME, ...inPost } = await partsFor('wordpress-author');
const [AUTHOR_BLOCK] = Object.values(inPost);
/** What WordPress gives out for a Custom HTML block: its content, the comments around it left out. */
const blockContent = (block) => block.replace(/^<!-- wp:html -->\n/, '').replace(/\n<!-- \/wp:html -->$/, '');
/** What the theme's line writes: its strings in single quotes, one after the other. */
const written = (php) => [.../(?<=echo)[^;]+/.exec(php)[0].matchAll(/'([^']*)'/g)].map(([, text]) => text).join('');
const FOLDER = join(HERE, '.work', 'survivors');

/** body: what the content system gives out; head: what the site brings once. */
const PAGES = {
  'wpautop, administrator': { body: autop(`Before.\n\n${snippet()}\n\nAfter.`) },
  'marked with breaks': { body: marked.parse(`Before.\n${snippet()}\n\nAfter.`, { breaks: true }) },
  'markdown-it with html': { body: new MarkdownIt({ html: true, breaks: true, typographer: true }).render(`Before.\n\n${snippet()}\n\nAfter.`) },
  'WordPress block, administrator': { body: blockContent(BLOCK) },
  'WordPress block, author: kses, script from functions.php': { head: written(THEME), body: sanitizeHtml(blockContent(AUTHOR_BLOCK), KSES_POST) },
  'tags in upper case': { body: snippet().replace(/<(\/?)(div|be-topup-guide|h2|ol|li|script)/g, (_, end, tag) => `<${end}${tag.toUpperCase()}`) },
  'kses and wpautop, placeholder, script once in the theme': { head: script(), body: autop(sanitizeHtml(`Before.\n\n${PLACEHOLDER}\n\nAfter.`, KSES_POST)) },
  'DOMPurify, placeholder, script once in the theme': { head: script(), body: createPurifier(new JSDOM('').window).sanitize(PLACEHOLDER) },
};

describe('in a browser', () => {
  let browser;
  before(async () => {
    await mkdir(FOLDER, { recursive: true });
    browser = await launch();
  });
  after(() => browser?.close());

  for (const [name, { head = '', body }] of Object.entries(PAGES)) {
    test(name, async () => {
      await writeFile(
        join(FOLDER, 'index.html'),
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${name}</title>${head}</head><body>${body}</body></html>`,
      );
      const { page, faults, warnings } = await browser.open(FOLDER, '');
      const { guides, copyInView } = await visit(page);
      await page.close();
      assert.deepEqual(
        guides.map(({ operator, language }) => [operator, language]),
        [['base', 'zh-Hans']],
      );
      assert.deepEqual(copyInView, []);
      assert.deepEqual([...faults, ...warnings], []);
    });
  }
});
