// Reads custom-elements.json for the stories: controls and event names come from there, not from a list kept by hand.
import manifest from '../../custom-elements.json';

interface Attribute {
  readonly name: string;
  readonly type: { readonly text: string };
  readonly 'x-values'?: readonly string[];
}

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly Named[];
  readonly members?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssParts?: readonly Named[];
}

const declarations = manifest.modules.flatMap((module) => module.declarations as readonly Declaration[]);

/** Every event of the library. */
export const eventNames: string[] = [...new Set(declarations.flatMap(({ events }) => events?.map(({ name }) => name) ?? []))];

function declarationOf(tag: string): Declaration {
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found?.attributes) throw new Error(`${tag} is not in custom-elements.json: run npm run analyze`);
  return found;
}

const attributesOf = (tag: string): readonly Attribute[] => declarationOf(tag).attributes!;

/** Values an attribute may have: those of a union type, or the names of a list. Empty when anything goes. */
export function valuesOf(tag: string, name: string): readonly string[] {
  const attribute = attributesOf(tag).find((candidate) => candidate.name === name);
  if (!attribute) throw new Error(`${tag} has no attribute "${name}"`);
  return attribute['x-values'] ?? (/^['\d]/.test(attribute.type.text) ? attribute.type.text.split(' | ').map((value) => value.replaceAll("'", '')) : []);
}

/** A control for each attribute: a list to choose from, ticks for several, else a text or number. What a story does not set has none. */
export function controlsOf(tag: string): Record<string, object> {
  const { members = [], events = [], cssProperties = [], cssParts = [] } = declarationOf(tag);
  const named = [...members, ...events, ...cssProperties, ...cssParts].map(({ name }) => [name, { control: false }]);
  const attributes = attributesOf(tag).map(({ name, type, 'x-values': list }) => {
    const options = [...valuesOf(tag, name)];
    if (list) return [name, { options, control: 'check' }];
    if (options.length > 0) return [name, { options: ['', ...options], control: 'select' }];
    return [name, { control: type.text === 'number' ? 'number' : 'text' }];
  });
  return Object.fromEntries([...named, ...attributes]);
}
