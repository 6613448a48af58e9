// How numbers, dates and plurals are written for readers of each language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agoInWords, dateInWords, durationInWords, euro, languageNames, plural } from '../../dist/locales/format.js';

/** No-break spaces as plain ones: which kind a language takes is ICU's business. */
const plain = (text) => text.replace(/[\u00a0\u202f]/g, ' ');

test('an amount is written as in Belgium', () => {
  const written = { en: '€15', nl: '€ 15', fr: '15 €', de: '15 €', ar: '15 يورو', 'zh-Hans': '€15', 'zh-Hant': '€15' };
  for (const [locale, text] of Object.entries(written)) assert.equal(plain(euro(locale, 15)), text, locale);
  assert.equal(plain(euro('nl', 0.5)), '€ 0,50');
  assert.equal(plain(euro('en', 7.25)), '€7.25');
});

test('a date is as precise as it is known, and Arabic keeps the digits of phones and bills', () => {
  assert.equal(dateInWords('en', '2026-12-22'), '22 December 2026');
  assert.equal(dateInWords('nl', '2026-12'), 'december 2026');
  assert.equal(dateInWords('fr', '2026'), '2026');
  assert.equal(dateInWords('zh-Hans', '2026-12-22'), '2026年12月22日');
  assert.match(dateInWords('ar', '2026-12-22'), /^22 ديسمبر 2026$/);
});

test('durations and names of languages come in the reader’s language', () => {
  assert.equal(durationInWords('ar', 'P2M'), 'شهران');
  assert.equal(durationInWords('de', 'P30D'), '30 Tage');
  assert.equal(languageNames('fr', ['nl', 'fr']), 'néerlandais, français');
});

test('a plural takes the form of its language', () => {
  const english = '{count, plural, one {# page} other {# pages}} read about {operator}';
  assert.equal(plural('en', english, 1), '1 page read about {operator}');
  assert.equal(plural('en', english, 0), '0 pages read about {operator}');
  assert.equal(plural('en', english, 1234), '1,234 pages read about {operator}');
  const arabic = '{count, plural, zero {لا صفحات} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحةٍ}}';
  const forms = { 0: 'لا صفحات', 1: 'صفحة واحدة', 2: 'صفحتان', 3: '3 صفحات', 10: '10 صفحات', 11: '11 صفحة', 99: '99 صفحة', 100: '100 صفحةٍ', 103: '103 صفحات' };
  for (const [count, text] of Object.entries(forms)) assert.equal(plural('ar', arabic, Number(count)), text, count);
});

test('a form that is missing falls back to "other", and a message without a plural stays', () => {
  assert.equal(plural('ar', '{count, plural, other {# س}}', 2), '2 س');
  assert.equal(plural('en', 'Nothing to count in {place}', 2), 'Nothing to count in {place}');
});

/** Runs with one formatter missing. Formatters are made once for each language: a language that no other test uses shows what happens. */
function without(name, act) {
  const present = Intl[name];
  delete Intl[name];
  try {
    return act();
  } finally {
    Intl[name] = present;
  }
}

test('a formatter that a browser lacks: plainer text, never none', () => {
  assert.equal(
    without('DisplayNames', () => languageNames('it', ['nl', 'fr'])),
    'NL e FR',
  );
  assert.equal(
    without('ListFormat', () => languageNames('it', ['nl', 'fr'])),
    'olandese · francese',
  );
  assert.equal(
    without('RelativeTimeFormat', () => agoInWords('it', 20)),
    '20 mesi',
  );
  const pages = 'lette {count, plural, one {# pagina} other {# pagine}}';
  assert.equal(
    without('PluralRules', () => plural('it', pages, 1)),
    'lette 1 pagina',
  );
  assert.equal(
    without('PluralRules', () => plural('it', pages, 3)),
    'lette 3 pagine',
  );
  // And all of it is as it should be once the formatter is there.
  assert.equal(languageNames('it', ['nl', 'fr']), 'olandese e francese');
  assert.equal(agoInWords('it', 20), '20 mesi fa');
});
