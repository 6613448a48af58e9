// be-topup-guide/ssr: any element, in any language, whole, without registering anything.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { defaultDataset, patchDataset } from '../../dist/dataset/index.js';
import { LOCALES, TAGS } from '../../dist/index.js';
import { renderElement } from '../../dist/node/ssr.js';

test('importing it registers nothing and needs no package beyond those that are installed with the library', () => {
  const script =
    "const all = await import('./dist/node/ssr.js'); await all.renderElement('be-topup-guide', { lang: 'nl' }); console.log(typeof all.renderElement, globalThis.customElements?.get?.('be-topup-guide') === undefined, typeof globalThis.document)";
  assert.equal(execFileSync('node', ['--input-type=module', '-e', script], { encoding: 'utf8' }).trim(), 'function true undefined');
});

for (const lang of LOCALES) {
  test(`in ${lang} the guide holds all its sections, and nothing is left to come`, async () => {
    const markup = await renderElement(TAGS.guide, { lang, operator: 'base', card: 'prepaid', pay: ['cash', 'visa'] });
    assert.match(markup, new RegExp(`^<be-topup-guide lang="${lang}" operator="base" card="prepaid" pay="cash visa"><template shadowrootmode="open"><style>`));
    assert.doesNotMatch(markup, /aria-busy="true"/);
    for (const tag of Object.values(TAGS).filter((name) => name !== TAGS.guide)) {
      assert.ok(markup.includes(`<div data-element="${tag}"><template shadowrootmode="open">`), tag);
      // They would wake up before the guide takes over.
      assert.ok(!markup.includes(`<${tag}`), tag);
    }
    // Within a guide the ways have no form of their own.
    assert.equal(markup.match(/class="form stack/g).length, 1);
  });
}

test('every element renders alone, with and without an operator', async () => {
  for (const tag of Object.values(TAGS)) {
    for (const settings of [{ lang: 'zh-Hans' }, { lang: 'de', ...(tag === TAGS.cards ? {} : { operator: 'digi' }), 'heading-level': 4 }]) {
      const markup = await renderElement(tag, settings);
      assert.match(markup, new RegExp(`^<${tag} [\\s\\S]*<h${settings['heading-level'] ?? 2} [\\s\\S]*</template></${tag}>$`), tag);
      assert.doesNotMatch(markup, /aria-busy="true"|undefined|\[object/, tag);
    }
  }
});

test('a nonce goes to every style sheet, a fallback stands outside the shadow root', async () => {
  const markup = await renderElement(TAGS.guide, { lang: 'en' }, { nonce: 'a"b', fallback: '<p>$& copy</p>' });
  assert.equal(markup.match(/<style/g).length, markup.match(/<style nonce="a&quot;b">/g).length);
  assert.ok(markup.endsWith('</template><p>$& copy</p></be-topup-guide>'));
});

test('values are escaped', async () => {
  const markup = await renderElement('be-esim-check', { lang: 'en', device: '"><script>alert(1)</script>' });
  assert.ok(!markup.includes('<script'));
});

test('a tag or an attribute that is not known is named', async () => {
  await assert.rejects(renderElement('be-top-up'), { name: 'TypeError', message: /no element "be-top-up"; use one of be-topup-guide, be-card-comparison/ });
  await assert.rejects(renderElement('be-source-list', { pay: 'cash' }), {
    name: 'TypeError',
    message: /be-source-list has no attribute "pay"; use one of lang, heading-level, theme, report-url, operator/,
  });
});

test('facts of the page’s own are marked in what a server renders, and what is no dataset is refused', async () => {
  const fact = (value) => ({ value, confidence: 'official', sources: ['mine'] });
  const dataset = await patchDataset(defaultDataset, {
    operators: { base: { sells: { esim: fact('yes') }, detail: { app: fact('Our app') } } },
    sources: { mine: { readAt: 'https://shop.example/', publisher: 'My shop', kind: 'other', date: '2026-01' } },
  });
  const markup = await renderElement(TAGS.operator, { lang: 'en', operator: 'base' }, { dataset });
  // Also where a sentence names the app.
  assert.equal(markup.match(/this site’s own/g).length, 3);
  assert.match(markup, /Our app[^,;]*this site’s own/);
  assert.match(markup.replace(/<[^>]*>/g, ''), /Source that this site names: My shop \(January 2026\)\. We did not read it\./);
  await assert.rejects(renderElement(TAGS.operator, { lang: 'en' }, { dataset: {} }), { name: 'TypeError', message: /^the dataset is refused at operators: found nothing; allowed: / });
});
