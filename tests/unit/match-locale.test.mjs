// Which language a page's tag asks for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { directionOf, LOCALES, matchLocale } from '../../dist/locales/match.js';

const ASKED = {
  zh: 'zh-Hans',
  'zh-CN': 'zh-Hans',
  'zh-SG': 'zh-Hans',
  'zh-Hans-HK': 'zh-Hans',
  'zh-TW': 'zh-Hant',
  'zh-HK': 'zh-Hant',
  'zh-MO': 'zh-Hant',
  zh_TW: 'zh-Hant',
  'ZH-hant-tw': 'zh-Hant',
  nl: 'nl',
  'nl-BE': 'nl',
  'fr-BE': 'fr',
  'fr-CA': 'fr',
  'de-AT': 'de',
  'de-BE': 'de',
  'en-GB': 'en',
  'en-US': 'en',
  ar: 'ar',
  'ar-MA': 'ar',
  'ar-EG-u-nu-arab': 'ar',
  ' nl-BE ': 'nl',
};

for (const [tag, locale] of Object.entries(ASKED)) test(`"${tag}" is ${locale}`, () => assert.equal(matchLocale(tag), locale));

test('anything else is English', () => {
  for (const tag of ['', null, undefined, 'sw', 'tr-TR', 'x-klingon', '-', '中文', 'nl BE', 'a'.repeat(5000)]) assert.equal(matchLocale(tag), 'en', String(tag));
});

test('a browser without Intl.Locale: the tags that name a language of the guide, else English', () => {
  const present = Intl.Locale;
  delete Intl.Locale;
  try {
    for (const [tag, locale] of Object.entries({ nl: 'nl', 'zh-Hant': 'zh-Hant', 'nl-BE': 'nl', 'zh-TW': 'en', C: 'en', '': 'en' })) assert.equal(matchLocale(tag), locale, tag);
  } finally {
    Intl.Locale = present;
  }
});

test('no text whatever throws or gives something that is no locale', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (tag) => LOCALES.includes(matchLocale(tag))));
});

test('Arabic runs from right to left, the others do not', () => {
  assert.deepEqual(
    LOCALES.filter((locale) => directionOf(locale) === 'rtl'),
    ['ar'],
  );
});
