// The pseudo-locale: English made longer, with accents and brackets. What a page shows without ⟦ ⟧ is not localised,
// and what breaks here breaks in German. The build writes cdn-pseudo/, a copy of the script
// for any language whose English is that; Storybook shows it.
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDataModules } from '../build/data-modules.mjs';
import { mapTexts } from './map-texts.mjs';

const ACCENTS = Object.fromEntries([...'aáeéiíoóuúyýcçnñsšzžAÁEÉIÍOÓUÚCÇNÑSŠZŽ'.matchAll(/(.)(.)/gu)].map(([, plain, accented]) => [plain, accented]));
/** Share of a text that German or French adds. */
const LONGER = 0.35;
const accent = (text) => text.replace(/[a-zA-Z]/g, (letter) => ACCENTS[letter] ?? letter);

/** {placeholders} and the keywords of an ICU plural stay, or the text could not be filled. */
export function pseudo(text) {
  if (!/[a-z]{2}/i.test(text)) return text;
  const longer = 'ẋ'.repeat(Math.ceil(text.length * LONGER)).replace(/.{7}(?=.)/gu, '$& ');
  const accented = text.includes(', plural,') ? text.replace(/\{#[^{}]*\}/g, accent) : text.replace(/\{[^{}]*\}|[^{}]+/g, (piece) => (piece.startsWith('{') ? piece : accent(piece)));
  return `⟦${accented} ${longer}⟧`;
}

/** The same for every text of a tree. */
export const pseudoAll = (texts) => mapTexts(texts, pseudo);

export async function writePseudo() {
  await rm('cdn-pseudo', { recursive: true, force: true });
  for (const part of ['be-topup-guide.js', 'any', 'data']) await cp(join('cdn', part), join('cdn-pseudo', part), { recursive: true });
  await writeDataModules({ folder: 'cdn-pseudo/data', locale: 'en', change: pseudoAll });
}
