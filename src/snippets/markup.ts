import { SETTINGS, type SettingName } from './settings.js';

export const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');
export const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A start tag as HTML. A value of '' is an attribute without value. */
export const startTag = (tag: string, attributes: Iterable<readonly [string, string]>): string => `<${tag}${[...attributes].map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`)).join('')}>`;

/** A string as JavaScript writes it, in single quotes. */
export const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;

const isList = (name: string): boolean => Object.hasOwn(SETTINGS, name) && SETTINGS[name as SettingName].isList;
const arrayOf = (value: string): string => `[${value.split(' ').map(quoted).join(', ')}]`;

/** Lists are arrays in a framework: its type check then finds a value that is misspelt. */
export const jsxAttributes = (settings: readonly (readonly [string, string])[]): string => settings.map(([name, value]) => (isList(name) ? ` ${name}={${arrayOf(value)}}` : ` ${name}="${escapeAttribute(value)}"`)).join('');
export const vueAttributes = (settings: readonly (readonly [string, string])[]): string => settings.map(([name, value]) => (isList(name) ? ` :${name}="${arrayOf(value)}"` : ` ${name}="${escapeAttribute(value)}"`)).join('');

/** HTML in a template in which braces hold code: JSX, Vue, Svelte, Hugo. An entity is a brace to readers alone. */
export const withoutBraces = (html: string): string => html.replaceAll('{', '&#123;').replaceAll('}', '&#125;');
/** The same as JSX, which names this attribute in its own way. */
export const htmlAsJsx = (html: string): string => withoutBraces(html).replace(/ colspan="(\d+)"/g, ' colSpan={$1}');

/** Inside a JavaScript template literal. */
export const inTemplateLiteral = (text: string): string => text.replace(/[\\`]|\$\{/g, '\\$&');
