// What content systems leave of the snippet: the real converters and sanitizers, as a blog, a forum or a reader mode runs them.
// Where the tag survives, the copy must still stand inside it; where it is stripped, the copy must still read.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Readability } from '@mozilla/readability';
import { autop, removep } from '@wordpress/autop';
import createPurifier from 'dompurify';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { rehype } from 'rehype';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import { KSES_POST } from './kses-rules.mjs';
import { parse, readingOf, snippet } from './support.mjs';

const LIMIT = 10_000;
const SNIPPETS = { tag: snippet(), placeholder: snippet({ form: 'placeholder' }), 'English tag': snippet({ lang: 'en', operator: 'mobile-vikings' }) };
/** Where the guide will stand: the tag, or the placeholder that the site's script takes over. */
const HOST = 'be-topup-guide, [data-be-topup-guide]';

const purify = (html, options) => createPurifier(new JSDOM('').window).sanitize(html, options);
const sanitizedByRehype = (html, schema) => String(rehype().data('settings', { fragment: true }).use(rehypeSanitize, schema).processSync(html));
const inArticle = (html) => `<p>Before.</p>\n\n${html}\n\n<p>After.</p>`;
const inMarkdown = (html) => `# A post\n\nBefore, *with* emphasis.\n\n${html}\n\nAfter.\n`;

/** Nothing of the copy lost, nothing moved, nothing added, in elements of the same meaning. */
function assertCopyReads(output, input) {
  assert.deepEqual(
    readingOf(parse(output)).filter(([, text]) => !/^(Before|After)\b/.test(text)),
    readingOf(parse(input)),
  );
  const countIn = (html, selector) => parse(html).querySelectorAll(selector).length;
  for (const harm of ['li > p', 'li br', 'h2 > br', 'h2 > p', 'ol > :not(li)', 'a > p']) assert.equal(countIn(output, harm), countIn(input, harm), `a stray p or br: ${harm}`);
  assert.equal(countIn(output, 'ol'), countIn(input, 'ol'), 'the numbers of the steps');
}

/** One host with all settings, and all of the copy inside it. */
function assertHostKept(output, input) {
  const [expected] = parse(input).querySelectorAll(HOST);
  const found = [...parse(output).querySelectorAll(HOST)];
  assert.equal(found.length, 1, `hosts in ${output}`);
  const attributesOf = (element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  assert.deepEqual(attributesOf(found[0]), attributesOf(expected));
  assert.deepEqual(readingOf(found[0]), readingOf(expected), 'the copy must stay inside, or it shows twice when the guide takes over');
}

const assertHostStripped = (output) => assert.equal(parse(output).querySelectorAll(HOST).length, 0);
const scripts = (html) => parse(html).querySelectorAll('script[type="module"][src]').length;

for (const [name, input] of Object.entries(SNIPPETS)) {
  const isTag = name !== 'placeholder';

  describe(`the snippet as ${name}`, () => {
    test('has no blank line and stays short', () => {
      assert.doesNotMatch(input, /\n\s*\n/);
      assert.ok(input.length < LIMIT, `${input.length} characters`);
    });

    test('WordPress wpautop keeps host, script and copy', () => {
      const output = autop(`Before.\n\n${input}\n\nAfter.`);
      assertHostKept(output, input);
      assertCopyReads(output, input);
      assert.equal(scripts(output), scripts(input));
    });

    test('WordPress wpautop after an editor took paragraphs out and put them in again', () => {
      const output = autop(removep(autop(inArticle(input))));
      // The editor takes the first paragraph of a list item for plain text: it reads the same.
      const withoutParagraphs = (html) => readingOf(parse(html).querySelector(HOST)).filter(([kind]) => kind !== 'p');
      assert.deepEqual(withoutParagraphs(output), withoutParagraphs(input));
      assert.equal(parse(output).querySelectorAll('be-topup-guide br, [data-be-topup-guide] br').length, 0);
    });

    const ENGINES = {
      'marked (Hexo)': (text) => marked.parse(text),
      'marked with breaks': (text) => marked.parse(text, { breaks: true }),
      'markdown-it with html (Eleventy, VitePress)': (text) => new MarkdownIt({ html: true, linkify: true, typographer: true, breaks: true }).render(text),
    };
    for (const [engine, render] of Object.entries(ENGINES)) {
      test(`${engine} keeps host, script and copy`, () => {
        const output = render(inMarkdown(input));
        assertHostKept(output, input);
        assertCopyReads(output, input);
        assert.equal(scripts(output), scripts(input));
      });
      test(`${engine} keeps it right below a paragraph, without a blank line between`, () => {
        const output = render(`Before.\n${input}\n\nAfter.`);
        assertHostKept(output, input);
        assertCopyReads(output, input);
      });
    }

    test('markdown-it without html shows source text: no way in', () => {
      const output = new MarkdownIt().render(inMarkdown(input));
      assertHostStripped(output);
      assert.match(output, /&lt;(div|be-topup-guide)/);
    });

    test('WordPress kses for authors strips tag and script; it keeps copy and placeholder', () => {
      const output = sanitizeHtml(inArticle(input), KSES_POST);
      assertCopyReads(output, input);
      assert.equal(scripts(output), 0);
      if (isTag) assertHostStripped(output);
      else assertHostKept(output, input);
    });

    test('DOMPurify strips tag and script; it keeps copy and placeholder', () => {
      const output = purify(inArticle(input));
      assertCopyReads(output, input);
      assert.equal(scripts(output), 0);
      if (isTag) assertHostStripped(output);
      else assertHostKept(output, input);
    });

    test('rehype-sanitize with GitHub’s rules strips the host and keeps the copy', () => {
      const output = sanitizedByRehype(inArticle(input));
      assertCopyReads(output, input);
      assertHostStripped(output);
    });

    test('sanitize-html strips the host and keeps the copy', () => {
      const output = sanitizeHtml(inArticle(input));
      assertCopyReads(output, input);
      assertHostStripped(output);
    });

    test('Markdown, then GitHub’s rules, as forums do', () => {
      const output = sanitizedByRehype(marked.parse(inMarkdown(input)));
      assertCopyReads(output.replace(/<h1>.*?<\/h1>/, ''), input);
    });

    test('Readability shows the copy in reader mode', () => {
      const filler = '<p>Before. A long enough paragraph, so that reader mode takes this page for an article and not for a list of links, as it does with real posts.</p>'.repeat(6);
      const { document } = new JSDOM(`<!doctype html><title>A post</title><body><nav><a href="/">Home</a></nav><article><h1>A post</h1>${filler}${input}${filler}</article>`, {
        url: 'https://blog.example/post',
      }).window;
      const article = new Readability(document).parse();
      const kept = readingOf(parse(article.content)).filter(([, text]) => !text.startsWith('Before'));
      // Reader mode may write addresses out in full.
      const inFull = ([kind, text]) => [kind, kind === 'a' ? new URL(text, 'https://blog.example/').href : text];
      assert.deepEqual(kept.map(inFull), readingOf(parse(input)).map(inFull));
    });
  });
}

describe('systems that were told about the tag', () => {
  const settings = '<be-topup-guide data-be-operator="base" data-be-pay="cash" data-be-sections="answer steps"><h2>Copy</h2></be-topup-guide>';

  test('rehype-sanitize keeps data-be-*, where it would drop plain attributes', () => {
    const schema = { ...defaultSchema, tagNames: [...defaultSchema.tagNames, 'be-topup-guide'], attributes: { ...defaultSchema.attributes, 'be-topup-guide': ['data*'] } };
    assertHostKept(sanitizedByRehype(settings, schema), settings);
    assert.equal(
      parse(sanitizedByRehype(settings.replaceAll('data-be-', ''), schema))
        .querySelector('be-topup-guide')
        .getAttribute('operator'),
      null,
    );
  });

  test('DOMPurify keeps tag and data-be-*', () => {
    assertHostKept(purify(settings, { CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^be-/ } }), settings);
  });

  test('sanitize-html keeps tag and data-be-*', () => {
    assertHostKept(sanitizeHtml(settings, { allowedTags: [...sanitizeHtml.defaults.allowedTags, 'be-topup-guide'], allowedAttributes: { 'be-topup-guide': ['data-be-*'] } }), settings);
  });
});

describe('why the snippet is as it is', () => {
  test('without the <div> around, wpautop opens a paragraph that the copy falls out of', () => {
    const bare = snippet()
      .replace(/^<div>/, '')
      .replace(/<\/div>$/, '');
    const guide = parse(autop(bare)).querySelector('be-topup-guide');
    assert.deepEqual(readingOf(guide), []);
  });

  test('a blank line inside ends the HTML block of a Markdown engine: indented lines after it become code', () => {
    const whole = '<div><be-topup-guide>\n  <ol>\n    <li>One.</li>\n  </ol>\n</be-topup-guide></div>';
    const torn = whole.replace('<ol>\n', '<ol>\n\n');
    assert.deepEqual(readingOf(parse(marked.parse(whole))), readingOf(parse(whole)));
    assert.notDeepEqual(readingOf(parse(marked.parse(torn))), readingOf(parse(whole)));
  });
});
