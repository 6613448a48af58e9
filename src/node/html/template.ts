import { noChange, nothing, type TemplateResult } from 'lit';
import { isTemplate } from '../../elements/shared/flat.js';
import { element, VOID_TAGS, type ElementNode, type TreeNode } from './tree.js';

/*
 * A Lit template as a tree. It knows what the templates of this library use: values as content, as attributes, as
 * properties. Listeners are left out; a directive or a value elsewhere is an error. tests/ssr compares its output with
 * that of @lit-labs/ssr, which would bring seven packages to everyone who installs this one (docs/decisions/0007).
 */

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const decode = (text: string): string =>
  text.replace(/&(\w+);/g, (entity, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`be-topup-guide: the entity ${entity} in a template is not known`);
    return character;
  });

/** What leaves no trace; `noChange` keeps what was there before, and on a server nothing was. */
const isEmpty = (value: unknown): boolean => value === nothing || value === noChange || value === null || value === undefined;

/** Any value that stands as content, as nodes. */
export function nodesOf(value: unknown): TreeNode[] {
  if (isEmpty(value)) return [];
  if (isTemplate(value)) return new Reader(value).read();
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? [] : [{ text: String(value) }];
  if (typeof value === 'object' && Symbol.iterator in (value as object)) return [...(value as Iterable<unknown>)].flatMap(nodesOf);
  throw new Error(`be-topup-guide: a template holds a value that cannot be rendered on a server: ${Object.prototype.toString.call(value)}`);
}

/** One attribute as it stands in a template: pieces of text with values between them. */
interface Binding {
  readonly name: string;
  readonly pieces: readonly string[];
  readonly values: readonly unknown[];
}

function bind(target: ElementNode, { name, pieces, values }: Binding): void {
  const [value] = values;
  const whole = values.length === 1 && pieces.every((piece) => piece === '');
  switch (name[0]) {
    case '@':
      return;
    case '?':
      if (value && !isEmpty(value)) target.attributes.set(name.slice(1), '');
      return;
    case '.':
      if (!target.tag.includes('-')) reflect(target, name.slice(1), value);
      else target.properties.set(name.slice(1), isEmpty(value) ? undefined : value);
      return;
    default:
      if (values.includes(nothing) || values.includes(noChange)) return;
      target.attributes.set(name, whole ? String(value ?? '') : pieces.map((piece, index) => decode(piece) + (index < values.length ? String(values[index] ?? '') : '')).join(''));
  }
}

/** Properties of controls that HTML has an attribute for. A select takes its value from its options. */
function reflect(target: ElementNode, property: string, value: unknown): void {
  if (target.tag !== 'input') return;
  if (property === 'checked' && value) target.attributes.set('checked', '');
  if (property === 'value' && value) target.attributes.set('value', String(value));
}

/** Reads the strings of one template from front to back, its values between them. */
class Reader {
  readonly #template: TemplateResult;
  readonly #top: TreeNode[] = [];
  readonly #open: ElementNode[] = [];
  #string = 0;
  #at = 0;

  constructor(template: TemplateResult) {
    this.#template = template;
  }

  get #text(): string {
    return this.#template.strings[this.#string]!;
  }
  get #into(): TreeNode[] {
    return this.#open.at(-1)?.children ?? this.#top;
  }

  read(): TreeNode[] {
    for (;;) {
      const text = this.#text;
      if (this.#at === text.length) {
        if (this.#string === this.#template.strings.length - 1) break;
        this.#into.push(...nodesOf(this.#nextValue()));
      } else if (text.startsWith('<!--', this.#at)) this.#at = text.indexOf('-->', this.#at) + 3;
      else if (text.startsWith('</', this.#at)) this.#endTag();
      else if (text[this.#at] === '<') this.#startTag();
      else {
        const end = text.indexOf('<', this.#at);
        this.#into.push({ text: decode(text.slice(this.#at, end === -1 ? text.length : end)) });
        this.#at = end === -1 ? text.length : end;
      }
    }
    if (this.#open.length > 0) throw this.#fault('an element is not closed');
    return this.#top;
  }

  #fault(what: string): Error {
    return new Error(`be-topup-guide: ${what} in a template, near ${JSON.stringify(this.#text.slice(Math.max(0, this.#at - 40), this.#at + 40))}`);
  }

  #nextValue(): unknown {
    const value = this.#template.values[this.#string];
    this.#string += 1;
    this.#at = 0;
    return value;
  }

  /** Takes what a sticky pattern finds right here. */
  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #endTag(): void {
    const tag = /<\/([\w-]+)\s*>/.exec(this.#take(/<\/[\w-]+\s*>/y))?.[1];
    if (!tag || this.#open.pop()?.tag !== tag) throw this.#fault('an end tag has no start');
  }

  #startTag(): void {
    const target = element(this.#take(/<[\w-]+/y).slice(1));
    if (target.tag === '') throw this.#fault('a tag has no name');
    for (;;) {
      this.#take(/\s+/y);
      const end = this.#take(/\/?>/y);
      if (end) {
        this.#into.push(target);
        if (end === '>' && !VOID_TAGS.has(target.tag)) this.#open.push(target);
        return;
      }
      bind(target, this.#attribute());
    }
  }

  #attribute(): Binding {
    const name = this.#take(/[^\s=>/]+/y);
    if (!name) throw this.#fault('a value stands where no value can stand');
    if (!this.#take(/\s*=\s*/y)) return { name, pieces: [''], values: [] };
    const quote = this.#take(/["']/y);
    const pieces: string[] = [];
    const values: unknown[] = [];
    for (;;) {
      pieces.push(this.#take(quote === '"' ? /[^"]*/y : quote ? /[^']*/y : /[^\s>]*/y));
      if (this.#at < this.#text.length || this.#string === this.#template.strings.length - 1) break;
      values.push(this.#nextValue());
    }
    if (quote && !this.#take(/["']/y)) throw this.#fault('a quotation mark is missing');
    return { name, pieces, values };
  }
}
