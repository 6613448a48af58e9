// The elements on a server: importing them needs no DOM, and what they need to render is there when it is prepared.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { execFileSync } from 'node:child_process';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';

test('importing the package in Node touches no DOM and registers nothing', () => {
  const script = "import('./dist/index.js').then((all) => console.log(typeof all.BeTopupGuide, typeof globalThis.window, globalThis.customElements?.get?.('be-topup-guide') === undefined))";
  assert.equal(execFileSync('node', ['--input-type=module', '-e', script], { encoding: 'utf8' }).trim(), 'function undefined true');
});

const prepare = async (locale, operator) => {
  const library = await import('../../dist/index.js');
  await import('../../dist/elements/be-topup-guide/be-topup-guide.define.js');
  await library.loadWords(locale, ['first', 'ways', 'cards', 'sources', `steps/${operator}`, `operators/${operator}`]);
  await library.loadOperator(library.defaultDataset, operator);
  for (const name of ['BeTopupSteps', 'BeChannelPicker', 'BeCardComparison', 'BeSourceList']) await library[name].prepareView();
};

const plain = (markup) =>
  markup
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

for (const [locale, answer, step] of [
  ['zh-Hans', 'BASE 最合适的办法', '加 15 位数字到'],
  ['en', 'Your best way at BASE', 'and the 15 digits to'],
]) {
  test(`the guide renders on the server in ${locale}, details included`, async () => {
    await prepare(locale, 'base');
    const markup = await collectResult(render(html`<be-topup-guide lang=${locale} operator="base" card="prepaid" pay="cash"></be-topup-guide>`));
    assert.match(markup, /<template shadowroot="open" shadowrootmode="open">/);
    const text = plain(markup);
    assert.ok(text.includes(answer), text.slice(0, 1500));
    assert.ok(text.includes(step), text.slice(0, 3000));
    assert.ok(markup.includes(`lang="${locale}"`));
  });
}
