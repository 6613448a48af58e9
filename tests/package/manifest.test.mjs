// custom-elements.json says what the built classes really have.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import * as library from '../../dist/index.js';
import { manifestText } from '../../scripts/manifest/build.mjs';

const { BeElement, EVENTS, PARTS, TAGS } = library;
const text = await readFile(new URL('../../custom-elements.json', import.meta.url), 'utf8');
const { modules } = JSON.parse(text);
const declarations = modules.flatMap((module) => module.declarations).filter(({ tagName }) => tagName);
const classes = Object.values(library).filter((value) => typeof value === 'function' && value.prototype instanceof BeElement);

const union = (values) => values.map((value) => (typeof value === 'number' ? String(value) : `'${value}'`)).join(' | ');
const range = ({ minimum, maximum }) => Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);

test('custom-elements.json is fresh', async () => {
  assert.equal(await manifestText(), text, 'run npm run analyze');
});

test('every exported element is in the manifest, with its tag and its definition', () => {
  assert.deepEqual(declarations.map(({ name }) => name).sort(), classes.map(({ name }) => name).sort());
  for (const { tagName } of declarations) assert.ok(Object.values(TAGS).includes(tagName), tagName);
  const defined = modules.flatMap((module) => module.exports).filter(({ kind }) => kind === 'custom-element-definition');
  assert.deepEqual(defined.map(({ name }) => name).sort(), declarations.map(({ tagName }) => tagName).sort());
});

for (const declaration of declarations) {
  const { settings } = classes.find(({ name }) => name === declaration.name) ?? {};

  test(`${declaration.tagName}: attributes and their values are the settings of the class`, () => {
    const attributes = new Map(declaration.attributes.map((attribute) => [attribute.name, attribute]));
    assert.deepEqual([...attributes.keys()].sort(), [...Object.keys(settings), 'lang'].sort());
    for (const [name, setting] of Object.entries(settings)) {
      const { type, description, fieldName, 'x-values': values } = attributes.get(name);
      assert.ok(description, `${name} has a description`);
      assert.ok(
        declaration.members.some((member) => member.name === fieldName && member.attribute === name),
        `${name} has a property`,
      );
      if (setting.kind === 'one') assert.equal(type.text, union(setting.values), name);
      if (setting.kind === 'integer') assert.ok([union(range(setting)), 'number'].includes(type.text), name);
      if (setting.kind === 'many') assert.deepEqual(values, setting.values, name);
    }
  });

  test(`${declaration.tagName}: nothing but the public interface, every line described`, () => {
    for (const member of declaration.members) {
      assert.doesNotMatch(member.name, /^[#_]/);
      assert.equal(member.privacy ?? 'public', 'public');
    }
    for (const event of declaration.events) {
      assert.ok(Object.values(EVENTS).includes(event.name), event.name);
      assert.match(event.type.text, /^CustomEvent<\{.+\}>$/, event.name);
    }
    for (const part of declaration.cssParts) assert.ok(Object.values(PARTS).includes(part.name), part.name);
    for (const item of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'].flatMap((kind) => declaration[kind])) assert.ok(item.description, `${item.name} has a description`);
  });
}
