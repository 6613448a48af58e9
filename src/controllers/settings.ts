import { warnOnce } from '../warn.js';

/** What a setting may hold. Names are attribute names; properties are the same in camel case. */
export type Setting =
  | { readonly kind: 'one'; readonly values: readonly string[] }
  | { readonly kind: 'many'; readonly values: readonly string[] }
  | { readonly kind: 'integer'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'text' };

export type Settings = Readonly<Record<string, Setting>>;

export const one = (values: readonly string[]): Setting => ({ kind: 'one', values });
export const many = (values: readonly string[]): Setting => ({ kind: 'many', values });
export const integer = (minimum: number, maximum: number): Setting => ({ kind: 'integer', minimum, maximum });

export const propertyOf = (attribute: string): string => attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const warn = (attribute: string, value: unknown, allowed: string) => warnOnce(`${attribute}="${String(value)}" is not known; use one of ${allowed}`);

/** What an editor makes of straight quotes becomes part of an unquoted value: operator=“base”. */
const QUOTES = /["'‘-‟″«»]/g;

/** The valid part of what was set: wrong values warn once and are left out. `undefined` means: as if not set. */
export function readSetting(attribute: string, setting: Setting, raw: unknown): unknown {
  const text = (Array.isArray(raw) ? raw.join(' ') : String(raw)).replace(QUOTES, '').trim();
  switch (setting.kind) {
    case 'one':
      if (text === '' || setting.values.includes(text)) return text;
      warn(attribute, text, setting.values.join(', '));
      return undefined;
    case 'many': {
      const items = text.split(/[\s,]+/).filter(Boolean);
      const valid = items.filter((item) => setting.values.includes(item));
      for (const item of items) if (!valid.includes(item)) warn(attribute, item, setting.values.join(', '));
      return items.length > 0 && valid.length === 0 ? undefined : [...new Set(valid)];
    }
    case 'integer': {
      const number = Number(text);
      if (Number.isInteger(number) && text !== '' && number >= setting.minimum && number <= setting.maximum) return number;
      if (text !== '') warn(attribute, text, `${setting.minimum} to ${setting.maximum}`);
      return undefined;
    }
    case 'text':
      return text;
  }
}
