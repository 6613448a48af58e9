// What the tests of copies share.
import { readFile } from 'node:fs/promises';
import { LOCALES } from '../../dist/index.js';

export { LOCALES };
const OPERATORS = ['', 'base', 'mobile-vikings', 'digi'];

/** Every language with no operator and with some. */
export const CASES = LOCALES.flatMap((lang) => OPERATORS.map((operator) => ({ lang, ...(operator ? { operator } : {}) })));
export const named = ({ lang, operator }) => `${lang} ${operator ?? 'no operator'}`;

export const json = async (path) => JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** Text of HTML, one space between words. Isolates, which only Arabic has, are left out. */
export const textOf = (html) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');

/** Letters and digits only: what is left when markup, spaces and signs differ. */
export const letters = (text) => text.replace(/[^\p{L}\p{N}]+/gu, '');
