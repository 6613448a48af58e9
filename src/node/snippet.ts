/// <reference types="node" />
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { matchLocale } from '../locales/match.js';
import { guideTag, placeholder as placeholderOf, scriptFile, scriptSnippet, type Delivery, type GuideSettings } from '../snippets/index.js';

/** Which form of the snippet. */
export interface SnippetOptions {
  /** One file with everything of the language, and its hash: the browser refuses any other file. */
  readonly integrity?: boolean | undefined;
  /** A `<div>` for editors that strip scripts and unknown tags; the site brings the script, once. */
  readonly placeholder?: boolean | undefined;
  /** Keeps the height of a window free for the guide, by a style on the tag: nothing in view moves when it takes over. Not for pages whose Content-Security-Policy refuses styles. */
  readonly reserve?: boolean | undefined;
}

/**
 * Where the script comes from: the public address of this version, with the hash of the file where that is asked for.
 * @throws Error (the promise rejects) when the hash is asked for and the package holds no built script
 */
export async function deliveryFor(lang: string, withIntegrity: boolean): Promise<Delivery> {
  if (!withIntegrity) return {};
  const file = scriptFile(matchLocale(lang), true);
  const content = await readFile(new URL(`../../cdn/${file}`, import.meta.url)).catch((error: unknown) => {
    throw new Error(`be-topup-guide: the hash needs the file cdn/${file}, which cannot be read; in a checkout run npm run build first`, { cause: error });
  });
  return { integrity: `sha384-${createHash('sha384').update(content).digest('base64')}` };
}

/**
 * What a blogger pastes: under 10,000 characters.
 * @param content what stands inside the tag; with `isWhole` it is the tag itself
 */
export async function snippet(settings: GuideSettings, content: string, { integrity = false, placeholder = false, reserve = false, isWhole = false }: SnippetOptions & { readonly isWhole?: boolean } = {}): Promise<string> {
  if (placeholder) return placeholderOf(settings, content);
  return scriptSnippet(settings.lang, isWhole ? content : guideTag(settings, content, reserve), await deliveryFor(settings.lang, integrity));
}
