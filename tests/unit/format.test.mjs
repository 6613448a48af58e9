// How numbers, dates and plurals are written for readers of each language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addNames, agoInWords, countFrom, dateFrom, dateInWords, durationInWords, euro, euroFrom, languageNames, listFrom, number, plural } from '../../dist/locales/format.js';
import { LOCALES } from '../../dist/locales/match.js';
import { intlOf, namesOf } from '../../scripts/build/names.mjs';

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

for (const locale of LOCALES) {
  test(`what the script of one language brings says what Intl says: ${locale}`, () => {
    const names = namesOf(locale);
    const intl = intlOf(locale);
    // Two years, one of them a leap year.
    for (let day = Date.UTC(2027, 0, 1); day < Date.UTC(2029, 0, 1); day += 86_400_000) {
      const parts = new Date(day).toISOString().slice(0, 10).split('-').map(Number);
      for (const [index, format] of intl.dates.entries()) assert.equal(dateFrom(names, parts.slice(0, index + 1), index === 3 ? 'short' : undefined), format.format(day));
    }
    for (const tags of [['nl'], ['nl', 'fr'], ['fr', 'en', 'de'], ['nl', 'fr', 'de', 'en']]) assert.equal(listFrom(names, tags), intl.list.format(tags.map(intl.language)));
    for (let cents = 0; cents < 100_000; cents += 1) assert.equal(euroFrom(names, cents / 100), intl.euro(cents / 100));
    for (const what of Object.keys(names.counts)) for (let count = 0; count < 1000; count += 1) assert.equal(countFrom(names, count, what, intl.category(count)), intl.count(count, what));
  });
}

test('a language whose dates are no row of the same words has none of this: Intl writes them', () => {
  // Polish: grudzień 2026, but 22 grudnia 2026.
  assert.equal(namesOf('pl'), undefined);
  assert.equal(dateInWords('pl', '2026-12'), 'grudzień 2026');
});

test('with names Intl is not asked, but for what they lack', (context) => {
  const asked = Object.fromEntries(['DateTimeFormat', 'DisplayNames', 'ListFormat', 'NumberFormat', 'RelativeTimeFormat'].map((name) => [name, context.mock.method(Intl, name)]));
  const calls = (...names) => (names.length > 0 ? names : Object.keys(asked)).reduce((sum, name) => sum + asked[name].mock.callCount(), 0);
  // Made up, so that nobody else can have said it.
  const counts = Object.fromEntries(['day', 'month', 'year', 'month ago', 'year ago'].map((what) => [what, { one: `one ${what}`, other: `{n} × ${what}` }]));
  const names = {
    months: [...'abcdefghijkl'],
    weekdays: [...'SMTWTFS'],
    date: '{w}; {d}/{m}/{y}',
    languages: { nl: 'Dutch', fr: 'French' },
    list: [', ', ' or ', ' and '],
    euro: ['{n} euro', '·'],
    counts,
  };
  addNames('sv', names);
  const written = () => [
    dateInWords('sv', '2026-12-22'),
    dateInWords('sv', '2026-12-22', 'short'),
    dateInWords('sv', '2026-12'),
    dateInWords('sv', '2026'),
    languageNames('sv', ['nl', 'fr']),
    euro('sv', 15),
    euro('sv', 0.5),
    durationInWords('sv', 'P1D'),
    durationInWords('sv', 'P12M'),
    agoInWords('sv', 1),
    agoInWords('sv', 30),
    number('sv', 999),
    plural('sv', '{count, plural, one {# sida} other {# sidor}}', 2),
  ];
  assert.deepEqual(written(), ['22/l/2026', 'T; 22/l/2026', 'l/2026', '2026', 'Dutch and French', '15 euro', '0·50 euro', 'one day', '12 × month', 'one month ago', '2 × year ago', '999', '2 sidor']);
  assert.equal(calls(), 0);
  assert.equal(languageNames('sv', ['nl', 'it']), 'nederländska, italienska');
  assert.equal(calls('DisplayNames', 'ListFormat'), 2);
  // Grouped, with decimals, or with a sign before it.
  assert.deepEqual([number('sv', 1000), number('sv', 2.5), euro('sv', 1000), euro('sv', -5), durationInWords('sv', 'P1000D')].map(plain), ['1 000', '2,5', '1 000 €', '−5 €', '1 000 dygn']);
  assert.equal(calls('NumberFormat'), 3);
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
