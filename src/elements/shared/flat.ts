import { isServer, noChange, nothing, type TemplateResult } from 'lit';

/** What Lit goes on looking after: a listener, a property, an attribute that is there or not. */
const KEPT = /\s[@.?][\w-]+=$/;
/** A whole attribute without quotation marks. */
const ATTRIBUTE = /\s[\w-]+=$/;
type Place = 'content' | 'kept' | 'attribute' | 'quoted';

const places = new WeakMap<TemplateStringsArray, readonly Place[]>();
/** By their text, the last used at the end: Lit knows a template by the identity of its strings. */
const known = new Map<string, TemplateStringsArray>();
const KNOWN_AT_MOST = 300;

/** Where each value of a template stands. */
function placesOf(strings: TemplateStringsArray): readonly Place[] {
  let found = places.get(strings);
  if (!found) {
    let isInTag = false;
    found = strings.slice(0, -1).map((text) => {
      const [open, close] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
      if (open !== close) isInTag = open > close;
      return !isInTag ? 'content' : KEPT.test(text) ? 'kept' : ATTRIBUTE.test(text) ? 'attribute' : 'quoted';
    });
    places.set(strings, found);
  }
  return found;
}

const isTemplate = (value: unknown): value is TemplateResult => typeof value === 'object' && value !== null && '_$litType$' in value;
const escaped = (value: unknown): string => String(value ?? '').replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** As it was last: `known` keeps what is used most, and forgets the rest. */
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
 * all at once. Then all of it is replaced: what a reader may have opened, ticked or be typing in does not belong inside.
 * Listeners, properties and `?attributes` work as ever.
 */
export function flat(template: TemplateResult): TemplateResult {
  // A server has no parts, and writes the same from the template as it is.
  if (isServer) return template;
  const pieces: string[] = [];
  const values: unknown[] = [];
  let text = '';
  const add = (value: unknown): void => {
    if (value === nothing || value === noChange || value === null || value === undefined) return;
    if (isTemplate(value)) inline(value);
    else if (typeof value === 'object' && Symbol.iterator in value) for (const one of value as Iterable<unknown>) add(one);
    else text += escaped(value);
  };
  const inline = ({ strings, values: inside }: TemplateResult): void => {
    const where = placesOf(strings);
    strings.forEach((string, index) => {
      text += string;
      if (index === where.length) return;
      const value = inside[index];
      switch (where[index]) {
        case 'content':
          return add(value);
        case 'kept':
          pieces.push(text);
          values.push(value);
          text = '';
          return;
        case 'attribute':
          text = value === nothing || value === noChange ? text.replace(ATTRIBUTE, '') : `${text}"${escaped(value)}"`;
          return;
        default:
          text += escaped(value);
      }
    });
  };
  inline(template);
  return { ['_$litType$']: 1, strings: stringsOf([...pieces, text]), values };
}
