// Reads the interface strings of one locale out of src/locales/xliff/ and files them by part of the guide.
import { readFile, readdir } from 'node:fs/promises';
import { DOMParser } from '@xmldom/xmldom';

const xliffRoot = new URL('../../src/locales/xliff/', import.meta.url);

const ALL_VIEWS = ['cards', 'ways', 'esim', 'operator', 'precautions', 'link', 'calendar', 'phrases', 'sources'];

/** The parts of the guide a message belongs to, by its id or the first word of it; `first` is the default. */
const PARTS = {
  cards: 'cards',
  sources: 'sources',
  steps: 'ways',
  ways: 'ways',
  precautions: 'precautions',
  operator: 'operator',
  esim: 'esim',
  link: 'link',
  calendar: 'calendar',
  phrases: 'phrases',
  // Only src/node reads these.
  static: 'static',
  // Wherever facts stand that grow old; the first view has none of their dates.
  when: ['cards', 'ways', 'esim', 'operator', 'precautions', 'link', 'calendar', 'sources'],
  // Below facts: who says so.
  source: ALL_VIEWS,
  'mark.reported': ALL_VIEWS,
  'mark.unknown': ALL_VIEWS,
  'check-at': ['ways', 'operator'],
  // Wherever there is something to copy.
  copy: ['ways', 'operator', 'precautions', 'link', 'reference'],
  report: ALL_VIEWS,
  // Only for a reader who looks for a wrong fact.
  reference: 'reference',
};
export const partsOf = (id) => [PARTS[id] ?? PARTS[id.split('.')[0]] ?? 'first'].flat();

/** Text of a <source> or <target>, placeholders as {0}, {1} … */
function textOf(node) {
  return Array.from(node.childNodes)
    .map((child) => (child.nodeName === 'x' ? `{${child.getAttribute('id')}}` : child.nodeValue))
    .join('');
}

/** @returns {Promise<Map<string, {source: string, target?: string, note?: string}>>} messages of a file, by id */
export async function readXliff(locale) {
  const text = await readFile(new URL(`${locale}.xlf`, xliffRoot), 'utf8');
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const messages = new Map();
  for (const unit of Array.from(document.getElementsByTagName('trans-unit'))) {
    const [source] = Array.from(unit.getElementsByTagName('source'));
    const [target] = Array.from(unit.getElementsByTagName('target'));
    messages.set(unit.getAttribute('id'), { source: textOf(source), target: target && textOf(target) });
  }
  return messages;
}

export async function targetLocales() {
  return (await readdir(xliffRoot))
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => name.replace(/\.xlf$/, ''))
    .sort();
}

/** Interface strings by part, then by id. English is the source text of any file. */
export async function readInterface(locale) {
  const locales = await targetLocales();
  if (locales.length === 0) return {};
  const messages = await readXliff(locale === 'en' ? locales[0] : locale);
  const parts = {};
  for (const [id, { source, target }] of messages) {
    for (const part of partsOf(id)) (parts[part] ??= {})[id] = locale === 'en' ? source : (target ?? source);
  }
  return parts;
}
