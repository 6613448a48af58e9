import { isServer, noChange, nothing, type TemplateResult } from 'lit';

/** What Lit goes on looking after: a listener, a property, an attribute that is there or not. */
const KEPT = /\s[@.?][\w-]+=$/;
/** A whole attribute without quotation marks. */
const ATTRIBUTE = /\s[\w-]+=$/;
/** A piece of an attribute: from its name on, or between two values. */
const QUOTED = /(\s[\w-]+="|^)[^"]*$/;
type Place = 'content' | 'kept' | 'attribute' | 'quoted';

const places = new WeakMap<TemplateStringsArray, readonly Place[] | undefined>();
/** By their text, the last used at the end: Lit knows a template by the identity of its strings. */
const known = new Map<string, TemplateStringsArray>();
/** All pieces of all operators in seven languages are fewer. */
const KNOWN_AT_MOST = 2000;

/** Where each value of a template stands; undefined when one stands where only Lit knows what to do. */
function placesOf(strings: TemplateStringsArray): readonly Place[] | undefined {
  if (places.has(strings)) return places.get(strings);
  let state: 'content' | 'tag' | 'quoted' = 'content';
  const found = strings.slice(0, -1).map((text) => {
    for (const [sign] of text.matchAll(/<(?=[\w/])|[>"']/g)) {
      if (state === 'content') state = sign === '<' ? 'tag' : 'content';
      else if (sign === '"') state = state === 'tag' ? 'quoted' : 'tag';
      else if (state === 'tag' && sign === '>') state = 'content';
      else if (state === 'tag') return undefined;
    }
    if (state === 'content') return state;
    if (state === 'quoted') return QUOTED.test(text) ? state : undefined;
    return KEPT.test(text) ? 'kept' : ATTRIBUTE.test(text) ? 'attribute' : undefined;
  });
  const all = found.includes(undefined) ? undefined : (found as Place[]);
  places.set(strings, all);
  return all;
}

/** Whether a value is what `html` makes. */
export const isTemplate = (value: unknown): value is TemplateResult => typeof value === 'object' && value !== null && '_$litType$' in value;
const isText = (value: unknown): boolean => typeof value !== 'object' && typeof value !== 'symbol' && typeof value !== 'function';
const escaped = (value: unknown): string => String(value ?? '').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** The same text gives the same strings, as long as it is among those used last. */
function stringsOf(pieces: readonly string[]): TemplateStringsArray {
  const key = pieces.join('\0');
  const strings = known.get(key) ?? (Object.assign([...pieces], { raw: pieces }) as unknown as TemplateStringsArray);
  known.delete(key);
  known.set(key, strings);
  if (known.size > KNOWN_AT_MOST) known.delete(known.keys().next().value as string);
  return strings;
}

/**
 * One template made of all that a template holds: the texts, attributes and templates in it. Each value that Lit has to
 * look after costs a part and two nodes, each template one more to prepare; a table of facts has hundreds that change only
 * all at once. Then all of it is replaced: what a reader opens, types in or presses to change it stands outside; a tick
 * inside is a property that the element remembers. Listeners, properties and `?attributes` work as ever.
 * @returns the template as it is, where a value in it is nothing that can be written as text (a directive, a node) or
 *   stands where it cannot be (in single quotation marks, in a tag's name)
 */
export function flat(template: TemplateResult): TemplateResult {
  // A server has no parts, and writes the same from the template as it is.
  if (isServer) return template;
  const pieces: string[] = [];
  const values: unknown[] = [];
  let text = '';
  let isPossible = true;
  const add = (value: unknown): void => {
    if (value === nothing || value === noChange || value === null || value === undefined) return;
    if (isTemplate(value)) inline(value);
    else if (typeof value === 'object' && Symbol.iterator in value) for (const one of value as Iterable<unknown>) add(one);
    else if (isText(value)) text += escaped(value);
    else isPossible = false;
  };
  const inline = ({ strings, values: inside }: TemplateResult): void => {
    const where = placesOf(strings) ?? [];
    if (where.length !== inside.length) isPossible = false;
    where.forEach((place, index) => {
      text += strings[index];
      const value = inside[index];
      const isLeftOut = value === nothing || value === noChange;
      if (place === 'content') add(value);
      else if (place === 'kept') {
        pieces.push(text);
        values.push(value);
        text = '';
      } else if (place === 'attribute' && isLeftOut) text = text.replace(ATTRIBUTE, '');
      else if (isLeftOut || !(isText(value) || value === null)) isPossible = false;
      else text += place === 'attribute' ? `"${escaped(value)}"` : escaped(value);
    });
    text += strings.at(-1);
  };
  inline(template);
  return isPossible ? { ['_$litType$']: 1, strings: stringsOf([...pieces, text]), values } : template;
}
