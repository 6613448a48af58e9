// Our renderer of templates against Lit's own (@lit-labs/ssr, not installed with the package): same markup for every element.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { LOCALES, TAGS } from '../../dist/index.js';
import { renderElement } from '../../dist/node/ssr.js';
import '../../dist/elements/be-topup-guide/be-topup-guide.define.js';

/** What the two may write differently without meaning anything else. */
const normal = (markup) =>
  markup
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ shadowroot="open"/g, '')
    .replace(/=""/g, '')
    // Lit writes .checked=${false} as an attribute, which would tick the box.
    .replace(/ checked="false"/g, '')
    .replace(/ checked="true"/g, ' checked')
    // Lit writes the value of a select, which HTML does not read.
    .replace(/<select([^>]*?) value(="[^"]*")?/g, '<select$1')
    .replace(/(<(?:option|input)[^>]*?) value(?=[ >])/g, '$1')
    .replace(/=([\w-]+)(?=[ >])/g, '="$1"')
    .replace(/&#39;/g, "'")
    .replace(/\u00a0/g, '&nbsp;')
    .replace(/<\?>/g, '')
    .replace(/(<input[^>]*?)\s*\/>/g, '$1>')
    .replace(/<(\w+)([^>]*?)\s*\/>/g, '<$1$2></$1>')
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>]) ?/g, '$1');

const compare = async (tag, settings) => {
  const ours = await renderElement(tag, settings);
  const attributes = Object.entries(settings).map(([name, value]) => `${name}="${value}"`);
  const theirs = await collectResult(render(html`${unsafeStatic(`<${tag} ${attributes.join(' ')}></${tag}>`)}`));
  return [normal(ours), normal(theirs)];
};

/** Where two texts part ways, with what stands around. */
const difference = (ours, theirs) => {
  const at = [...ours].findIndex((character, index) => character !== [...theirs][index]);
  return `ours: …${[...ours].slice(Math.max(0, at - 80), at + 120).join('')}… Lit's: …${[...theirs].slice(Math.max(0, at - 80), at + 120).join('')}…`;
};

for (const tag of Object.values(TAGS)) {
  test(`<${tag}> is rendered as Lit renders it`, async () => {
    for (const lang of LOCALES) {
      for (const operator of ['', 'mobile-vikings']) {
        const settings = { lang, ...(operator ? { operator } : {}), ...(tag === TAGS.guide ? { sections: 'answer', card: 'prepaid', pay: 'cash' } : {}) };
        if (tag === TAGS.cards) delete settings.operator;
        const [ours, theirs] = await compare(tag, settings);
        assert.ok(ours.length > 500, ours);
        assert.ok(ours === theirs, ours === theirs ? '' : `${lang} ${operator}: ${difference(ours, theirs)}`);
      }
    }
  });
}
