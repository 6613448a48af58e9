// Makes the analyzer's manifest the public interface and nothing more: what a class names in its JSDoc stays,
// whatever else it has (state, helpers, what its views call) is taken out.
import { readFileSync } from 'node:fs';
import { defaultOf } from './defaults.mjs';

const schema = JSON.parse(readFileSync(new URL('../../data/schema/common.schema.json', import.meta.url), 'utf8'));

/** Allowed values by the name that JSDoc uses: OperatorId → proximus, orange … */
const VALUES = Object.fromEntries(Object.values(schema.definitions).flatMap(({ title, enum: values }) => (title && values ? [[title, values]] : [])));

/** What every element has by `BeElement`; a test compares this with COMMON_SETTINGS. */
const COMMON_ATTRIBUTES = {
  lang: { type: 'string', description: 'Language, as a BCP 47 tag. Default: that of the nearest element around, else the page’s, else English.' },
  'heading-level': { type: '1 | 2 | 3 | 4 | 5 | 6', default: '2' },
  theme: { type: "'auto' | 'light' | 'dark'", default: "'auto'" },
  'report-url': { type: 'string', default: 'none' },
};
/** Properties that are no attributes and that every element has. */
const COMMON_PROPERTIES = { dataset: { default: 'the built-in facts' } };
const BASE_PART = { name: 'base', description: 'The wrapper.' };
const BASE = 'BeElement';
const GUIDE = 'BeTopupGuide';

const built = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const propertyOf = (attribute) => attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const oneLine = (text) => text?.replace(/\s*\n\s*/g, ' ').trim();

/** Names and types in the class's own JSDoc: @attr, @prop, @fires. */
function documented(node) {
  const text = (node.jsDoc ?? []).map((comment) => comment.getText()).join('\n');
  const found = { attr: new Map(), prop: new Map(), fires: new Map() };
  for (const [, kind, type, name] of text.matchAll(/@(attr|prop|fires)\s+\{(.+)\}\s+(\S+)/g)) found[kind].set(name, type);
  return found;
}

/** `OperatorId` is written out; of a list (`PaymentId[]`) the attribute is a text with names in it. */
function attribute(item, type) {
  const common = COMMON_ATTRIBUTES[item.name];
  const list = type?.endsWith('[]');
  const values = VALUES[list ? type.slice(0, -2) : type];
  const description = [oneLine(item.description) ?? common?.description, list && values ? `Any of: ${values.map((value) => `\`${value}\``).join(', ')}.` : ''].filter(Boolean).join(' ');
  const text = common?.type ?? (list ? 'string' : (values?.map((value) => `'${value}'`).join(' | ') ?? type ?? 'string'));
  const initial = common?.default ?? defaultOf(item.name, oneLine(item.description) ?? common?.description);
  return {
    name: item.name,
    type: { text },
    ...(initial ? { default: initial } : {}),
    description,
    fieldName: propertyOf(item.name),
    ...(list && values ? { 'x-values': values } : {}),
  };
}

const withDefault = (property) => {
  const initial = defaultOf(property.name, oneLine(property.description));
  return initial ? { ...property, default: initial } : property;
};

function publicClass(declaration, docs, sharedProperties) {
  const members = new Map(declaration.members.filter((member) => member.kind === 'field').map((member) => [member.name, member]));
  const attributes = [...docs.attr].map(([name, type]) => attribute({ ...declaration.attributes.find((item) => item.name === name), name }, type));
  if (!docs.attr.has('lang')) attributes.push(attribute({ name: 'lang' }, 'string'));
  const fields = attributes
    .filter(({ name }) => name !== 'lang')
    .map(({ name, fieldName, description, default: initial }) => ({
      kind: 'field',
      name: fieldName,
      type: members.get(fieldName)?.type ?? { text: 'string | null | undefined' },
      ...(initial ? { default: initial } : {}),
      description,
      attribute: name,
    }));
  for (const [name, type] of docs.prop) {
    const text = oneLine(members.get(name)?.description);
    const initial = COMMON_PROPERTIES[name]?.default ?? defaultOf(name, text);
    fields.push({ kind: 'field', name, type: { text: type }, ...(initial ? { default: initial } : {}), description: text });
  }
  const parts = declaration.cssParts ?? [];
  const own = declaration.cssProperties ?? [];
  return {
    kind: 'class',
    customElement: true,
    name: declaration.name,
    tagName: declaration.tagName,
    summary: declaration.summary,
    description: oneLine(declaration.description),
    superclass: { name: declaration.superclass.name, module: built(declaration.superclass.module) },
    attributes,
    members: fields,
    events: [...docs.fires].map(([name, type]) => ({ name, type: { text: type }, description: oneLine(declaration.events?.find((event) => event.name === name)?.description) })),
    slots: declaration.slots ?? [],
    cssParts: parts.some(({ name }) => name === BASE_PART.name) ? parts : [BASE_PART, ...parts],
    cssProperties: [...own, ...sharedProperties.filter(({ name }) => !own.some((property) => property.name === name))].map(withDefault),
  };
}

export function publicInterface() {
  const docs = new Map();
  const definitions = [];
  return {
    name: 'public-interface',
    analyzePhase({ ts, node, moduleDoc }) {
      if (ts.isClassDeclaration(node) && node.name) docs.set(node.name.text, documented(node));
      // define(TAGS.guide, BeTopupGuide): the tag is the name of the file.
      if (ts.isCallExpression(node) && node.expression.getText() === 'define' && /\.define\.ts$/.test(moduleDoc.path)) {
        definitions.push({ path: moduleDoc.path, tag: moduleDoc.path.replace(/^.*\/(.+)\.define\.ts$/, '$1'), className: node.arguments[1].getText() });
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      const classes = new Map(modules.flatMap((module) => module.declarations.filter(({ kind }) => kind === 'class').map((declaration) => [declaration.name, { declaration, path: module.path }])));
      const sharedProperties = classes.get(GUIDE)?.declaration.cssProperties ?? [];
      for (const { tag, className } of definitions) classes.get(className).declaration.tagName = tag;
      customElementsManifest.modules = modules
        .map((module) => {
          const definition = definitions.find(({ path }) => path === module.path);
          const path = built(module.path);
          if (definition) {
            const { tag, className } = definition;
            return {
              kind: 'javascript-module',
              path,
              declarations: [],
              exports: [{ kind: 'custom-element-definition', name: tag, declaration: { name: className, module: built(classes.get(className).path) } }],
            };
          }
          const declarations = module.declarations.filter(({ kind, name, tagName }) => kind === 'class' && (tagName || name === BASE));
          return {
            kind: 'javascript-module',
            path,
            declarations: declarations.map((declaration) =>
              declaration.tagName
                ? publicClass(declaration, docs.get(declaration.name), sharedProperties)
                : { kind: 'class', name: declaration.name, description: oneLine(declaration.description), superclass: { name: 'LitElement', package: 'lit' } },
            ),
            exports: declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: path } })),
          };
        })
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}
