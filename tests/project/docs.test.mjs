// What README.md and docs/ say in tables is what the build and custom-elements.json say.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { builtBlocks, completeness } from '../../scripts/docs/built-blocks.mjs';
import { manifestBlocks } from '../../scripts/docs/manifest-blocks.mjs';
import { blockNames, withBlocks } from '../../scripts/docs/markers.mjs';
import { pagesWith } from '../../scripts/docs/pages.mjs';
import { scoreOfElements } from '../../scripts/docs/score.mjs';
import { defaultOf, withoutDefault } from '../../scripts/manifest/defaults.mjs';

/** Measuring is a good part of this file's time: once for all. */
const built = await builtBlocks();
const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8'));

test('tables of languages and sizes are what was built', async () => {
  const pages = await pagesWith(built);
  assert.ok(Object.keys(pages).length >= 2, String(Object.keys(pages)));
  for (const [path, text] of Object.entries(pages)) assert.equal(await readFile(path, 'utf8'), text, `${path} is stale: run npm run docs and commit it`);
});

test('every generated block has a generator, and every generator a page', async () => {
  const blocks = { ...manifestBlocks(manifest), ...built };
  const paths = Object.keys(await pagesWith(blocks));
  const used = new Set();
  for (const path of paths) for (const name of blockNames(await readFile(path, 'utf8'))) used.add(name);
  assert.deepEqual([...used].sort(), Object.keys(blocks).sort());
});

test('a block is written anew, text around it and blocks of others stay; a lost end is said', () => {
  const page = 'before\n\n<!-- generated: one x -->\nold\n<!-- end of generated -->\n\n<!-- generated: two -->\nkept\n<!-- end of generated -->\nafter\n';
  const fresh = withBlocks(page, { one: (argument) => `new ${argument}` });
  assert.equal(fresh, 'before\n\n<!-- generated: one x -->\n\nnew x\n\n<!-- end of generated -->\n\n<!-- generated: two -->\nkept\n<!-- end of generated -->\nafter\n');
  assert.equal(withBlocks(fresh, { one: (argument) => `new ${argument}` }), fresh);
  assert.throws(() => withBlocks('<!-- generated: one -->\nold\n', {}), /end of generated/);
});

test('the reference names all that an element has', async () => {
  const page = await readFile('docs/elements.md', 'utf8');
  for (const element of manifest.modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName))) {
    const { tagName } = element;
    const own = page.split(`\n## ${tagName}\n`)[1]?.split('\n## ')[0] ?? '';
    const common = page.split('\n## Common to all\n')[1].split('\n## ')[0];
    for (const kind of ['attributes', 'events', 'cssParts', 'cssProperties'])
      for (const { name } of element[kind])
        assert.ok(
          [own, common].some((text) => text.includes(`| \`${name}\` |`)),
          `${tagName} ${name}`,
        );
    for (const { name } of element.members.filter((member) => !member.attribute))
      assert.ok(
        [own, common].some((text) => text.includes(`| \`${name}\` |`)),
        `${tagName} ${name}`,
      );
  }
});

test('a default is read out of the description, once', () => {
  assert.equal(defaultOf('channel', 'Which way; default `website`.'), "'website'");
  assert.equal(defaultOf('heading-level', 'Level of the heading, 1 to 6. Default 2.'), '2');
  assert.equal(defaultOf('date', 'Day as YYYY-MM-DD; default today in Belgium.'), 'today in Belgium');
  assert.equal(defaultOf('operator', 'The reader’s operator.'), 'not chosen');
  assert.equal(defaultOf('anything', 'No word of it.'), undefined);
  assert.equal(withoutDefault('Which way; default `website`.'), 'Which way.');
});

test('a language is as complete as it is translated', () => {
  const messages = new Map([
    ['one', { source: 'Copy this', target: 'Kopieer dit' }],
    ['two', { source: 'Read this aloud', target: undefined }],
  ]);
  assert.equal(completeness({ a: 'Top up here', b: 'Call them now' }, { a: 'Herlaad hier', b: 'Call them now' }, messages), 0.5);
});

test('what the reference lacks is named (npm run lint asks how much that is)', () => {
  const [[element]] = structuredClone(manifest.modules.map((module) => module.declarations.filter(({ tagName }) => tagName)).filter(({ length }) => length > 0));
  element.attributes[0].description = '';
  delete element.attributes[1].default;
  const { missing, asked, points } = scoreOfElements({ modules: [{ declarations: [element] }] });
  assert.deepEqual(missing, [`${element.tagName} ${element.attributes[0].name}: description`, `${element.tagName} ${element.attributes[1].name}: default (end the description with "Default ….")`]);
  assert.equal(asked - points, 2);
});
