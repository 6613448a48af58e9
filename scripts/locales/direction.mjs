// What right-to-left languages need at build time: which they are, and brand names, codes and numbers kept in one piece.
import { mapTexts } from './map-texts.mjs';

/** Whether a locale is written from right to left. */
export function isRightToLeft(locale) {
  const tag = new Intl.Locale(locale);
  return (tag.getTextInfo?.() ?? tag.textInfo).direction === 'rtl';
}

/** LEFT-TO-RIGHT ISOLATE, not FIRST STRONG: a code such as #120# has no strong letter that would say its direction. */
const ISOLATE = '\u2066';
const END = '\u2069';

/** A run of Latin letters, digits and what stands between them: BASE, *121*, 078 170 170, base.be/fr, +32 466 00 19 76. */
const LATIN = /[#*+€]*[A-Za-zÀ-ɏ0-9](?:[A-Za-zÀ-ɏ0-9 .,:/@&+*#€%’'_–-]*[A-Za-zÀ-ɏ0-9#*+%])?!?/gu;
const PLAIN_NUMBER = /^\d+(?:[.,]\d+)?$/;

/**
 * A sentence of a right-to-left language with every Latin run isolated, so that its parts keep their order
 * and do not pull punctuation to the wrong side. {placeholders} are filled with isolated elements and stay as they are.
 */
export const isolateLatin = (text) =>
  text
    .split(/(\{[^{}]*\})/)
    .map((piece, index) => (index % 2 ? piece : piece.replace(LATIN, (run) => (PLAIN_NUMBER.test(run) ? run : `${ISOLATE}${run}${END}`))))
    .join('');

/** The same for all texts of a tree. ICU plurals are left alone: their keywords are Latin too, and they hold a number only. */
export const isolateAll = (texts) => mapTexts(texts, (text) => (text.includes(', plural,') ? text : isolateLatin(text)));
