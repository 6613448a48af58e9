// Blocks of the docs that come from custom-elements.json.
import { withoutDefault } from '../manifest/defaults.mjs';
import { table } from './markers.mjs';

const GUIDE = 'be-topup-guide';
const elementsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName)).sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
const code = (text) => `\`${text}\``;
/** `'a' | 'b'` → `a` `b`; a list names its values itself. */
const valuesOf = ({ type: { text }, 'x-values': list }) => {
  if (list) return `any of ${list.map(code).join(' ')}`;
  const literals = text.split(' | ').map((part) => part.replaceAll("'", ''));
  return literals.length > 1 ? literals.map(code).join(' ') : text;
};
/** Code where it can be written as it is, else a sentence. */
const initial = (value) => (value === undefined ? '' : /^('.*'|\d+)$/.test(value) ? code(value.replaceAll("'", '')) : value);
const meaning = ({ description, 'x-values': list }) => withoutDefault(list ? description.replace(/ Any of: [^.]*\./, '') : description);
const attributeRows = (attributes) => attributes.map((item) => [code(item.name), valuesOf(item), initial(item.default), meaning(item)]);
const byName = (items) => items.map(({ name, description }) => [code(name), description]);
const anchor = (tagName) => `elements.md#${tagName}`;

/** What every element has, and most of them with the same words: told once. The others tell theirs. */
function commonOf(elements, kind) {
  const lists = elements.map((element) => element[kind]);
  return lists[0].flatMap(({ name }) => {
    const all = lists.flatMap((items) => items.filter((item) => item.name === name));
    const times = (item) => all.filter(({ description }) => description === item.description).length;
    const [most] = [...all].sort((a, b) => times(b) - times(a));
    return all.length === elements.length && times(most) > elements.length / 2 ? [most] : [];
  });
}

function section(element, common) {
  const { tagName, name, description, attributes, members, events, slots, cssParts } = element;
  const told = (kind, item) => common[kind].some((other) => other.name === item.name && other.description === item.description);
  const own = attributes.filter((item) => !told('attributes', item));
  const properties = members.filter((item) => !item.attribute && !told('members', item));
  const parts = cssParts.filter((item) => !told('cssParts', item));
  const out = [`## ${tagName}`, `\`${name}\`. ${description}`];
  if (own.length > 0) out.push(table(['attribute', 'values', 'default', 'what it does'], attributeRows(own)));
  if (properties.length > 0)
    out.push(
      table(
        ['property', 'type', 'default', 'what it is'],
        properties.map((item) => [code(item.name), code(item.type.text), initial(item.default), withoutDefault(item.description)]),
      ),
    );
  if (events.length > 0)
    out.push(
      table(
        ['event', 'detail', 'when'],
        events.map((item) => [code(item.name), code(item.type.text.replace(/^CustomEvent<(.*)>$/, '$1')), item.description]),
      ),
    );
  if (slots.length > 0)
    out.push(
      table(
        ['slot', 'what goes in'],
        slots.map((item) => [item.name ? code(item.name) : 'content', item.description]),
      ),
    );
  if (parts.length > 0) out.push(table(['part', 'what it is'], byName(parts)));
  return out.join('\n\n');
}

/** @param {{ modules: object[] }} manifest @returns {Record<string, (argument?: string) => string>} blocks by name */
export function manifestBlocks(manifest) {
  const elements = elementsOf(manifest);
  const one = (tagName) => elements.find((element) => element.tagName === tagName);
  const common = Object.fromEntries(['attributes', 'members', 'cssParts', 'cssProperties'].map((kind) => [kind, commonOf(elements, kind)]));
  const properties = new Map(elements.flatMap(({ cssProperties }) => cssProperties.map((item) => [item.name, item])));
  const propertyTable = () =>
    table(
      ['custom property', 'default', 'what it does'],
      [...properties.values()].map((item) => [code(item.name), initial(item.default), withoutDefault(item.description)]),
    );
  return {
    'element-list': () =>
      table(
        ['tag', 'what it does'],
        [one(GUIDE), ...elements.filter(({ tagName }) => tagName !== GUIDE)].map(({ tagName, description }) => [
          `[\`${tagName}\`](docs/${anchor(tagName)})`,
          /^.+?[.?](?= |$)/.exec(description)?.[0] ?? description,
        ]),
      ),
    attributes: (tagName) => table(['attribute', 'values', 'default', 'what it does'], attributeRows(one(tagName).attributes)),
    'custom-properties': propertyTable,
    'common-interface': () =>
      [
        table(['attribute', 'values', 'default', 'what it does'], attributeRows(common.attributes)),
        table(
          ['property', 'type', 'default', 'what it is'],
          common.members.filter((item) => !item.attribute).map((item) => [code(item.name), code(item.type.text), initial(item.default), withoutDefault(item.description)]),
        ),
        table(['part', 'what it is'], byName(common.cssParts)),
        propertyTable(),
      ].join('\n\n'),
    reference: () => elements.map((element) => section(element, common)).join('\n\n'),
  };
}
