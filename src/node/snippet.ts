/// <reference types="node" />
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { TAGS } from '../elements/names.js';
import { VERSION } from '../generated/version.js';
import { directionOf, matchLocale } from '../locales/match.js';
import type { GuideSettings } from './copy/static-copy.js';
import { startTag } from './html/tree.js';

export interface SnippetOptions {
  /** One file with everything of the language, and its hash: the browser refuses any other file. */
  readonly integrity?: boolean | undefined;
  /** A `<div>` for editors that strip scripts and unknown tags; the site brings the script, once. */
  readonly placeholder?: boolean | undefined;
}

const CDN = `https://cdn.jsdelivr.net/npm/be-topup-guide@${VERSION}/cdn/`;

/**
 * The script tag of one language, its address pinned to this version.
 * @throws Error (the promise rejects) when the hash is asked for and the package holds no built script
 */
async function scriptTag(locale: string, withIntegrity: boolean): Promise<string> {
  const file = `be-topup-guide.${locale}${withIntegrity ? '.full' : ''}.js`;
  const attributes: [string, string][] = [
    ['type', 'module'],
    ['src', CDN + file],
  ];
  if (withIntegrity) {
    const content = await readFile(new URL(`../../cdn/${file}`, import.meta.url)).catch((error: unknown) => {
      throw new Error(`be-topup-guide: the hash needs the file cdn/${file}, which cannot be read; in a checkout run npm run build first`, { cause: error });
    });
    attributes.push(['integrity', `sha384-${createHash('sha384').update(content).digest('base64')}`], ['crossorigin', 'anonymous']);
  }
  return `${startTag('script', attributes)}</script>`;
}

/** Attributes that have a value, in their order. */
const given = (attributes: Readonly<Record<string, string | undefined>>): [string, string][] => Object.entries(attributes).filter((entry): entry is [string, string] => Boolean(entry[1]));

/**
 * What a blogger pastes: no blank line, no inline script, under 10,000 characters. The `<div>` around it stands on the
 * line of the tag: around a tag it does not know WordPress puts a paragraph, out of which the copy would fall.
 * @param content what stands inside the tag; with `isWhole` it is the tag itself
 */
export async function snippet(
  { lang, ...settings }: GuideSettings,
  content: string,
  { integrity = false, placeholder = false, isWhole = false }: SnippetOptions & { readonly isWhole?: boolean } = {},
): Promise<string> {
  const locale = matchLocale(lang);
  const isRightToLeft = directionOf(locale) === 'rtl';
  if (placeholder) {
    const marked = Object.fromEntries(Object.entries(settings).map(([name, value]) => [`data-be-${name}`, value]));
    return `${startTag('div', [['data-be-topup-guide', ''], ...given({ lang: locale, dir: isRightToLeft ? 'rtl' : undefined, ...marked })])}\n${content}\n</div>`;
  }
  const tag = isWhole ? content : `${startTag(TAGS.guide, given({ lang: locale, ...settings }))}\n${content}\n</${TAGS.guide}>`;
  // Where the tag is stripped its language is lost; a direction must not be.
  const around = startTag('div', isRightToLeft ? given({ lang: locale, dir: 'rtl' }) : []);
  return `${around}${await scriptTag(locale, integrity)}${tag}</div>`;
}
