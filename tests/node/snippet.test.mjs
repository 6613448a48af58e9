// The snippet that a blogger pastes.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { defaultDataset } from '../../dist/index.js';
import { renderSnippet } from '../../dist/node/ssr.js';
import { CASES, json, LOCALES, named } from './support.mjs';

/** What some site builders take at most. */
const MAXIMUM_CHARACTERS = 10_000;
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
const { version } = await json('package.json');

for (const settings of CASES) {
  const { lang, operator } = settings;
  test(`${named(settings)}: one script, one tag, a copy that reads by itself`, async () => {
    const snippet = await renderSnippet(settings);
    assert.ok(snippet.length < MAXIMUM_CHARACTERS, `${snippet.length} characters`);
    assert.doesNotMatch(snippet, /\n\s*\n|^\s*\n|undefined|\{\w+\}/);
    const [first] = snippet.split('\n');
    const script = `<script type="module" src="https://cdn.jsdelivr.net/npm/be-topup-guide@${version}/cdn/be-topup-guide.${lang}.js"></script>`;
    assert.equal(first, `<div${lang === 'ar' ? ' lang="ar" dir="rtl"' : ''}>${script}<be-topup-guide lang="${lang}"${operator ? ` operator="${operator}"` : ''}>`);
    assert.equal(snippet.match(/<script/g).length, 1);
    assert.ok(snippet.endsWith('\n</be-topup-guide></div>'));
    assert.doesNotMatch(snippet, / (class|style|id|on\w+)=|<(style|details|svg)/);
    assert.ok((snippet.match(/<ol>\n(<li>.+<\/li>\n){3,}<\/ol>/g) ?? []).length === 1 || operator === 'digi', 'steps');
    for (const id of operator ? [operator] : Object.keys(defaultDataset.operators)) assert.ok(snippet.includes(`href="${defaultDataset.operators[id].home}"`), id);
    const { results } = await validator.validateString(`<!DOCTYPE html>\n<html lang="${lang}"><head><title>A page with a snippet</title></head><body>\n${snippet}\n</body></html>`);
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      [],
    );
  });
}

test('with the hash the one-file script of the language is named, and the hash is its own', async () => {
  for (const lang of LOCALES) {
    const [script] = (await renderSnippet({ lang }, 'html', { integrity: true })).split('\n');
    const content = await readFile(`cdn/be-topup-guide.${lang}.full.js`);
    assert.ok(script.includes(`/cdn/be-topup-guide.${lang}.full.js" integrity="sha384-${createHash('sha384').update(content).digest('base64')}" crossorigin="anonymous">`), script);
  }
});

test('settings stand on the tag', async () => {
  const snippet = await renderSnippet({ lang: 'nl', operator: 'base', card: 'prepaid', pay: 'cash visa', needs: 'no-account', sections: 'answer steps', 'heading-level': '3' });
  assert.ok(snippet.includes('<be-topup-guide lang="nl" operator="base" card="prepaid" pay="cash visa" needs="no-account" sections="answer steps" heading-level="3">\n<h3>'));
});

test('as declarative shadow DOM it has the script, the copy and the content', async () => {
  const snippet = await renderSnippet({ lang: 'fr', operator: 'base' }, 'dsd');
  assert.match(snippet, /^<div><script [^>]+><\/script><be-topup-guide lang="fr" operator="base"><template shadowrootmode="open">[\s\S]+<\/template><h2>[\s\S]+<\/be-topup-guide><\/div>$/);
});

test('as a placeholder it is a <div> with the settings and the same copy, and no script', async () => {
  const settings = { lang: 'ar', operator: 'base', pay: 'cash' };
  const placeholder = await renderSnippet(settings, 'html', { placeholder: true });
  const copyOf = (html) => html.slice(html.indexOf('\n'), html.lastIndexOf('\n'));
  assert.equal(placeholder.split('\n')[0], '<div data-be-topup-guide lang="ar" dir="rtl" data-be-operator="base" data-be-pay="cash">');
  assert.equal(copyOf(placeholder), copyOf(await renderSnippet(settings)));
  assert.ok(placeholder.endsWith('\n</div>'));
});
