import { VERSION } from '../generated/version.js';
import type { Locale } from '../locales/match.js';
import { startTag } from './markup.js';

/** Public folder of this version's scripts. */
export const PUBLIC_FOLDER = `https://cdn.jsdelivr.net/npm/be-topup-guide@${VERSION}/cdn/`;

/** Where a page takes the script from. */
export interface Delivery {
  /** Address of the folder with the scripts; default the public one. */
  readonly folder?: string | undefined;
  /** Hash of the one-file script of the language. With it the page names that file, and the browser refuses any other. */
  readonly integrity?: string | undefined;
}

/** The script's file: what the first view needs, or with a hash everything of the language. */
export const scriptFile = (locale: Locale, isWhole: boolean): string => `be-topup-guide.${locale}${isWhole ? '.full' : ''}.js`;

/** What an address may hold as it is. A quotation mark or a brace would mean something to HTML, PHP or a template. */
const NOT_IN_ADDRESSES = /[^\w\-./:?#@!&+,;=%~[\]]/g;
/** A folder's address that may stand in any snippet, with "/" at its end. */
export const folderAddress = (folder: string): string => folder.trim().replace(/\/*$/, '/').replace(NOT_IN_ADDRESSES, (character) => [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''));

/** Attributes of the script tag, in their order. */
export function scriptAttributes(locale: Locale, { folder = PUBLIC_FOLDER, integrity }: Delivery): [name: string, value: string][] {
  const attributes: [string, string][] = [
    ['type', 'module'],
    ['src', folderAddress(folder) + scriptFile(locale, integrity !== undefined)],
  ];
  if (integrity !== undefined) attributes.push(['integrity', integrity], ['crossorigin', 'anonymous']);
  return attributes;
}

export const scriptTag = (locale: Locale, delivery: Delivery): string => `${startTag('script', scriptAttributes(locale, delivery))}</script>`;
