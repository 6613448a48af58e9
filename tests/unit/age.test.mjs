// How old a fact is by the reader's clock, and what a wrong clock does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pastLimit } from '../../dist/dataset/age.js';
import { DATASET_DATE } from '../../dist/dataset/generated/dataset-date.js';
import { agoInWords } from '../../dist/locales/format.js';
import { LOCALES } from '../../dist/locales/generated/locales.js';

const on = (day) => new Date(`${day}T12:00:00Z`);
const fact = (date, due) => ({ age: [date, due] });

test('within the limit nothing is said, past it how old', () => {
  const app = fact('2025-11-07', '2026-11-07');
  assert.equal(pastLimit(app, on('2026-11-07')), undefined);
  assert.deepEqual(pastLimit(app, on('2026-11-08')), { date: '2025-11-07', months: 12 });
  assert.deepEqual(pastLimit(app, on('2028-11-06')), { date: '2025-11-07', months: 35 });
  assert.deepEqual(pastLimit(app, on('2028-11-07')), { date: '2025-11-07', months: 36 });
});

test('as precise as the date is', () => {
  assert.deepEqual(pastLimit(fact('around 2017', '2018-12-31'), on('2026-11-22')), { date: '2017', inferred: 'around', months: 108 });
  assert.deepEqual(pastLimit(fact('before 2016-12', '2017-12-01'), on('2026-11-22')), { date: '2016-12', inferred: 'before', months: 119 });
});

test('without an age nothing is said; a host keeps its own facts new', () => {
  assert.equal(pastLimit({}, on('2099-01-01')), undefined);
  assert.equal(pastLimit({ ...fact('2017', '2018-12-31'), host: true }, on('2026-11-22')), undefined);
});

test('a clock before the dataset’s own date is taken for that date', () => {
  const old = fact('2021-07-16', '2022-07-16');
  const atDataset = pastLimit(old, on(DATASET_DATE));
  assert.ok(atDataset.months > 48);
  for (const clock of [new Date(0), on('2001-01-01'), on('2021-08-01'), new Date(Number.NaN), new Date(-8.64e15), new Date(8.64e15)]) assert.deepEqual(pastLimit(old, clock), atDataset, String(clock));
  // What is within its limit on the dataset's date is not made old by a wrong clock.
  assert.equal(pastLimit(fact(DATASET_DATE, '2999-01-01'), new Date(0)), undefined);
});

test('leap day and turn of the year', () => {
  assert.deepEqual(pastLimit(fact('2024-02-29', '2025-02-28'), on('2028-02-28')), { date: '2024-02-29', months: 47 });
  assert.deepEqual(pastLimit(fact('2024-02-29', '2025-02-28'), on('2028-02-29')), { date: '2024-02-29', months: 48 });
  assert.equal(pastLimit(fact('2026', '2027-12-31'), on('2028-01-01')).months, 24);
});

test('in every language: months up to two years, then years, with a number', () => {
  assert.equal(agoInWords('en', 20), '20 months ago');
  assert.equal(agoInWords('en', 24), '2 years ago');
  assert.equal(agoInWords('de', 65), 'vor 5 Jahren');
  assert.equal(agoInWords('zh-Hans', 65), '5年前');
  for (const locale of LOCALES) assert.match(agoInWords(locale, 65), /5|٥|خمس/, locale);
  assert.equal(new Set(LOCALES.map((locale) => agoInWords(locale, 65))).size, LOCALES.length);
});
