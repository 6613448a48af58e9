// The reader of templates: what it takes, and that what it does not know is an error, never a broken copy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, noChange, nothing } from 'lit';
import { nodesOf } from '../../dist/node/html/template.js';

/** A template made of one string: to write what `html` would look bad with. */
const raw = (text) => ({ ['_$litType$']: 1, strings: Object.assign([text], { raw: [text] }), values: [] });
const plain = (node) => ('text' in node ? node.text : { [node.tag]: Object.fromEntries(node.attributes), ...(node.children.length > 0 ? { in: node.children.map(plain) } : {}) });
const read = (template) => nodesOf(template).map(plain);

test('attributes in either quotes, without, or without a value; comments leave nothing', () => {
  assert.deepEqual(read(raw(`<a href='/x' title="a &amp; b" lang=nl hidden>t<!-- a <b> c --></a><br><img src=x />`)), [
    { a: { href: '/x', title: 'a & b', lang: 'nl', hidden: '' }, in: ['t'] },
    { br: {} },
    { img: { src: 'x' } },
  ]);
  assert.deepEqual(read(html`<!-- note -->after`), ['after']);
});

test('values: as content, in lists, inside an attribute, on and off; what is empty leaves no trace', () => {
  const value = 'v';
  assert.deepEqual(
    read(
      html`<p class="a ${value} b" id=${value} ?hidden=${true} ?open=${false} lang=${nothing} dir=${noChange} title=${undefined} @click=${() => 0}>${[1, 'two', html`<b>3</b>`]}${nothing}${null}${undefined}${noChange}${''}</p>`,
    ),
    [{ p: { class: 'a v b', id: 'v', hidden: '', title: '' }, in: ['1', 'two', { b: {}, in: ['3'] }] }],
  );
  assert.deepEqual(read(html`<input .checked=${true} .value=${'x'} /><input .checked=${false} .value=${''} /><p .checked=${true}></p>`), [
    { input: { checked: '', value: 'x' } },
    { input: {} },
    { p: {} },
  ]);
  const [custom] = nodesOf(html`<be-x .data=${7} .other=${nothing}></be-x>`);
  assert.deepEqual(
    [...custom.properties],
    [
      ['data', 7],
      ['other', undefined],
    ],
  );
  assert.deepEqual(read(html`a<b>c<i>d</i></b>${'e'}`), ['a', { b: {}, in: ['c', { i: {}, in: ['d'] }] }, 'e']);
});

/** what is wrong → what the error says */
const WRONG = [
  ['<p>open', /an element is not closed/],
  ['text</p>', /an end tag has no start/],
  ['<p></b></p>', /an end tag has no start/],
  ['</ p>', /an end tag has no start/],
  ['< p>', /a tag has no name/],
  ['<p ="x"></p>', /a value stands where no value can stand/],
  ['<p title="x></p>', /a quotation mark is missing/],
  ['&copy;', /the entity &copy; in a template is not known/],
];
for (const [text, message] of WRONG) {
  test(`${text} is an error`, () => assert.throws(() => nodesOf(raw(text)), { name: 'Error', message }));
}

test('a value that a server cannot render is an error, and named', () => {
  for (const [value, named] of [
    [{}, 'Object'],
    [() => 0, 'Function'],
    [Symbol('x'), 'Symbol'],
    [true, 'Boolean'],
  ])
    assert.throws(() => nodesOf(html`<p>${value}</p>`), { message: `be-topup-guide: a template holds a value that cannot be rendered on a server: [object ${named}]` });
});
