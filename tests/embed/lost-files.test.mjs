// Files get lost on the way. The reader still gets an answer, and the console says so once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, readable } from '../support/page.mjs';
import { served } from '../support/served.mjs';

const here = served();

const visit = (name, block) => open(here.browser, `${here.address}/examples/${name}`, { block });
const ours = (warnings) => warnings.filter((text) => text.startsWith('be-topup-guide:'));

test('a lost language: English instead, said once', async () => {
  const { page, warnings } = await visit('blog-both.html', (url) => url.includes('/words/zh-Hans/first.js'));
  assert.match(await readable(page, 'be-topup-guide'), /Your best way at BASE/);
  assert.equal(ours(warnings).length, 1);
  assert.match(ours(warnings)[0], /the words for "zh-Hans" could not be loaded; English is shown instead/);
  await page.close();
});

test('a lost language and a lost English: the page’s own copy stays, each said once', async () => {
  const { page, warnings } = await visit('../tests/embed/pages/zh-Hans-in-any-language-script.html', (url) => /\/words\/[\w-]+\/first\.js/.test(url));
  const visible = await page.$eval('be-topup-guide h2', (heading) => heading.checkVisibility());
  assert.equal(visible, true);
  assert.match(await readable(page, 'be-topup-guide'), /比利时手机卡充值/);
  assert.equal(ours(warnings).length, 2);
  await page.close();
});

test('an operator’s lost steps: the general ones, and the address to check', async () => {
  const { page, warnings } = await visit('blog-both.html', (url) => url.includes('/data/steps/base.js'));
  const text = await readable(page, 'be-topup-guide');
  assert.match(text, /我们还不清楚 BASE 自己的步骤/);
  assert.equal(ours(warnings).length, 1);
  await page.close();
});

test('lost markup of one section: the rest of the guide goes on', async () => {
  const { page, warnings } = await visit('blog-both.html', (url) => url.includes('be-card-comparison.view'));
  const text = await readable(page, 'be-topup-guide');
  assert.match(text, /TOPUP/);
  assert.doesNotMatch(text, /预付费、月租还是 eSIM？/);
  assert.equal(ours(warnings).length, 1);
  await page.close();
});
