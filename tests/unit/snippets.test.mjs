// What the snippets of each kind of site mean to the language that they are written in.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { folderAddress, guideTag, scriptSnippet, SETTINGS, snippetParts, TARGET_IDS, TARGETS } from '../../dist/snippets/index.js';

const SETTINGS_OF_ALL = { lang: 'ar', operator: 'base', card: 'prepaid', pay: 'cash wechat-pay', needs: 'no-account', sections: 'answer steps', 'heading-level': '3', theme: 'dark' };
/** What a copy could hold and a language could take for its own. */
const TRICKY = '<h2>A &amp; B {{ c }} ${d} `e` \\n {% f %} it’s</h2>\n<table>\n<tr><td colspan="2">g</td></tr>\n</table>';
const DELIVERY = { folder: 'https://blog.example/guide' };

const part = (target, where, { settings = SETTINGS_OF_ALL, content = TRICKY } = {}) => snippetParts(target, { settings, content, delivery: DELIVERY }).find((one) => one.where === where).text;
const expected = (settings = SETTINGS_OF_ALL, content = TRICKY) => scriptSnippet(settings.lang, guideTag(settings, content), DELIVERY);
const decoded = (html) => html.replaceAll('&#123;', '{').replaceAll('&#125;', '}');

test('the example holds every setting', () => assert.deepEqual(Object.keys(SETTINGS_OF_ALL), Object.keys(SETTINGS)));

for (const target of TARGET_IDS) {
  test(`${target}: every part has a place and a text; nothing undefined, no line of blanks`, () => {
    for (const { where, text } of snippetParts(target, { settings: SETTINGS_OF_ALL, content: TRICKY, delivery: DELIVERY, accent: '#cd2653' })) {
      assert.ok(where && text);
      assert.doesNotMatch(text, /undefined|\[object|\n[ \t]+\n/);
      assert.ok(!text.includes('\u0000'));
    }
    const { length } = snippetParts(target, { settings: SETTINGS_OF_ALL, content: '', delivery: DELIVERY });
    assert.equal(
      snippetParts(target, { settings: SETTINGS_OF_ALL, content: '', delivery: DELIVERY, accent: 'red' }).length,
      length + (TARGETS[target].content === 'short' ? 1 : 0),
      'the accent is a part of its own, where there is a guide to colour',
    );
  });
}

describe('JSX', () => {
  for (const target of ['react', 'preact', 'solid']) {
    test(`${target}: is TypeScript, and its texts are those of the copy`, () => {
      const file = ts.createSourceFile('TopupGuide.tsx', part(target, 'TopupGuide.tsx'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
      assert.deepEqual(
        file.parseDiagnostics.map(({ messageText }) => messageText),
        [],
      );
      const braces = [];
      const visit = (node) => {
        if (ts.isJsxExpression(node)) braces.push(node.getText());
        ts.forEachChild(node, visit);
      };
      visit(file);
      assert.deepEqual(braces, ["{['cash', 'wechat-pay']}", "{['no-account']}", "{['answer', 'steps']}", '{2}']);
    });
  }
});

test('Vue and Svelte take no brace of the copy for code', () => {
  const vue = part('vue', 'TopupGuide.vue');
  assert.doesNotMatch(/<template>[\s\S]+/.exec(vue)[0], /[{}]/);
  const svelte = part('svelte', 'TopupGuide.svelte');
  assert.deepEqual(/<be-topup-guide[\s\S]+/.exec(svelte)[0].match(/\{[^}]*\}/g), ["{['cash', 'wechat-pay']}", "{['no-account']}", "{['answer', 'steps']}", '{...props}']);
});

describe('Hexo', () => {
  const run = (pairs, choice) => {
    let tag;
    runInNewContext(part('hexo', 'scripts/be-topup-guide.js', choice), { hexo: { extend: { tag: { register: (name, write) => (tag = { name, write }) } } } });
    assert.equal(tag.name, 'be_topup_guide');
    return tag.write(pairs);
  };
  test('the tag gives out the snippet, letter for letter', () => assert.equal(run([]), expected()));
  test('without settings and copy too', () => assert.equal(run([], { settings: { lang: 'en' }, content: '' }), expected({ lang: 'en' }, '')));
  test('a post may change settings: no copy then, it would speak of another card; what is no setting, or no value, is left out', () => {
    assert.equal(run(['operator:orange', 'pay:cash,visa', 'onclick:alert', 'theme:"><script>']), expected({ ...SETTINGS_OF_ALL, operator: 'orange', pay: 'cash visa' }, ''));
  });
});

describe('Hugo', () => {
  /** What the shortcode uses of Go's templates; tests/sites/ runs Hugo itself where there is one. */
  const run = (template, given) =>
    template
      .replace(/\{\{ if not \.Params \}\}([\s\S]*)\{\{ end \}\}/, (_, inside) => (Object.keys(given).length > 0 ? '' : inside))
      .replace(/\{\{ with \.Get "([\w-]+)" \}\}(.*?)\{\{ \. \}\}(.*?)\{\{ end \}\}/g, (_, name, before, after) => (given[name] ? before + given[name] + after : ''))
      .replace(/\{\{ \.Get "([\w-]+)" \| default "([^"]*)" \}\}/g, (_, name, value) => given[name] ?? value);
  const shortcode = (choice) => part('hugo', 'layouts/shortcodes/be-topup-guide.html', choice).trimEnd();

  test('the shortcode gives out the snippet; no brace is left', () => {
    assert.equal(decoded(run(shortcode(), {})), expected());
    assert.doesNotMatch(run(shortcode(), {}), /[{}]/);
    assert.equal(run(shortcode({ settings: { lang: 'en' }, content: '' }), {}), expected({ lang: 'en' }, ''));
  });
  test('a post may change settings: no copy then', () => {
    assert.equal(run(shortcode(), { operator: 'orange' }), expected({ ...SETTINGS_OF_ALL, operator: 'orange' }, ''));
    assert.equal(run(shortcode({ settings: { lang: 'en' }, content: '' }), { operator: 'orange', theme: 'dark' }), expected({ lang: 'en', operator: 'orange', theme: 'dark' }, ''));
  });
});

test('a folder’s address can end no attribute, string or template', () => {
  assert.equal(folderAddress(' https://blog.example/guide// '), 'https://blog.example/guide/');
  assert.equal(folderAddress('/a b/"\'><script>{{x}}</script>\\`$(y)é'), '/a%20b/%22%27%3E%3Cscript%3E%7B%7Bx%7D%7D%3C/script%3E%5C%60%24%28y%29%C3%A9/');
});

test('only a colour becomes an accent', () => {
  const rules = (accent) =>
    snippetParts('script', { settings: { lang: 'en' }, content: '', accent })
      .slice(1)
      .map(({ text }) => text);
  for (const colour of ['#cd2653', '#fff', 'teal', 'oklch(60% 0.2 20 / 0.5)', 'rgb(1, 2, 3)']) assert.deepEqual(rules(colour), [`be-topup-guide {\n  --be-accent: ${colour};\n}`]);
  for (const wrong of ['', 'red; } body { display: none', 'url(https://evil.example)', '</style>', 'var(--x)}']) assert.deepEqual(rules(wrong), []);
});
