// creditDates and calendarFile: a table of cases, then what holds for all of them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { OPERATOR_IDS, defaultDataset, patchDataset } from '../../dist/dataset/index.js';
import { addDuration, calendarFile, creditDates, datesFromOwnRule, isCalendarDate, todayInBelgium } from '../../dist/credit-calendar.js';
import { clocksOf } from '../../dist/dataset/credit-calendar/credit-dates.js';
import { loadFacts } from '../../dist/dataset/load.js';
import { LOCALES } from '../../dist/locales/match.js';
import { withoutFile } from '../support/without-file.mjs';

const full = JSON.parse(await readFile(new URL('../../dataset.json', import.meta.url), 'utf8'));

/** date, duration → last valid day */
const DURATIONS = [
  ['2026-11-22', 'P30D', '2026-12-22'],
  ['2026-12-31', 'P30D', '2027-01-30'],
  ['2026-01-31', 'P30D', '2026-03-02'],
  ['2028-01-31', 'P30D', '2028-03-01'],
  ['2028-02-28', 'P1D', '2028-02-29'],
  ['2027-02-28', 'P1D', '2027-03-01'],
  ['2028-02-29', 'P1D', '2028-03-01'],
  ['2026-12-01', 'P31D', '2027-01-01'],
  ['2026-03-29', 'P1D', '2026-03-30'],
  ['2026-03-28', 'P30D', '2026-04-27'],
  ['2026-10-25', 'P30D', '2026-11-24'],
  ['2026-10-01', 'P31D', '2026-11-01'],
  ['2026-01-01', 'P365D', '2027-01-01'],
  ['2028-01-01', 'P365D', '2028-12-31'],
  ['2026-01-31', 'P1M', '2026-02-28'],
  ['2028-01-31', 'P1M', '2028-02-29'],
  ['2026-01-30', 'P1M', '2026-02-28'],
  ['2026-01-29', 'P1M', '2026-02-28'],
  ['2028-01-29', 'P1M', '2028-02-29'],
  ['2026-02-28', 'P1M', '2026-03-28'],
  ['2026-03-31', 'P1M', '2026-04-30'],
  ['2026-05-31', 'P1M', '2026-06-30'],
  ['2026-12-15', 'P1M', '2027-01-15'],
  ['2026-12-31', 'P1M', '2027-01-31'],
  ['2026-11-30', 'P3M', '2027-02-28'],
  ['2026-08-31', 'P6M', '2027-02-28'],
  ['2027-08-31', 'P6M', '2028-02-29'],
  ['2026-08-29', 'P6M', '2027-02-28'],
  ['2026-06-30', 'P6M', '2026-12-30'],
  ['2026-07-01', 'P6M', '2027-01-01'],
  ['2028-02-29', 'P12M', '2029-02-28'],
  ['2027-02-28', 'P12M', '2028-02-28'],
  ['2024-02-29', 'P48M', '2028-02-29'],
  ['2026-11-22', 'P12M', '2027-11-22'],
  ['2026-12-31', 'P12M', '2027-12-31'],
  ['2026-01-31', 'P18M', '2027-07-31'],
  ['2100-01-31', 'P1M', '2100-02-28'],
  ['2000-01-31', 'P1M', '2000-02-29'],
  ['2099-12-31', 'P1D', '2100-01-01'],
];

for (const [date, duration, end] of DURATIONS) {
  test(`${date} + ${duration} = ${end}`, () => assert.equal(addDuration(date, duration), end));
}

/** Text or value → whether it is a day of the calendar. */
const DAYS = [
  ['1900-01-01', true],
  ['1899-12-31', false],
  ['2999-12-31', true],
  ['3000-01-01', false],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2026-01-00', false],
  ['2026-00-10', false],
  ['2026-13-10', false],
  ['2026-04-31', false],
  ['2026-1-1', false],
  ['12026-01-01', false],
  ['2026-01-011', false],
  ['', false],
  [['2026-01-01'], false],
  [20260101, false],
  [null, false],
];
for (const [value, expected] of DAYS) {
  test(`${JSON.stringify(value)} is ${expected ? 'a' : 'no'} day of the calendar`, () => {
    assert.equal(isCalendarDate(value), expected);
    if (!expected) assert.throws(() => addDuration(value, 'P1D'), { name: 'TypeError', message: new RegExp(`YYYY-MM-DD, from 1900 to 2999; got ${JSON.stringify(value).replace(/[[\]]/g, '\\$&')}$`) });
  });
}

const none = {};
/** operator, date, amount → bundle, credit, card: only confirmed rules give a date */
const TOP_UPS = [
  ['base', '2026-11-22', 10, { bundleEnd: '2026-12-22', creditEnd: '2027-11-22', cardEnd: '2027-11-22' }],
  ['base', '2026-11-22', 25, { bundleEnd: '2026-12-22', creditEnd: '2027-11-22', cardEnd: '2027-11-22' }],
  ['base', '2026-11-22', 9.99, { creditEnd: '2027-11-22', cardEnd: '2027-11-22' }],
  ['base', '2026-11-22', 5, { creditEnd: '2027-11-22', cardEnd: '2027-11-22' }],
  ['base', '2026-11-22', 0.01, { creditEnd: '2027-11-22', cardEnd: '2027-11-22' }],
  ['base', '2026-11-22', 0, none],
  ['base', '2026-11-22', undefined, { creditEnd: '2027-11-22', cardEnd: '2027-11-22' }],
  ['base', '2028-02-29', 10, { bundleEnd: '2028-03-30', creditEnd: '2029-02-28', cardEnd: '2029-02-28' }],
  ['base', '2027-02-28', 10, { bundleEnd: '2027-03-30', creditEnd: '2028-02-28', cardEnd: '2028-02-28' }],
  ['base', '2026-12-31', 15, { bundleEnd: '2027-01-30', creditEnd: '2027-12-31', cardEnd: '2027-12-31' }],
  ['base', '2028-01-30', 10, { bundleEnd: '2028-02-29', creditEnd: '2029-01-30', cardEnd: '2029-01-30' }],
  ['base', '2027-01-30', 10, { bundleEnd: '2027-03-01', creditEnd: '2028-01-30', cardEnd: '2028-01-30' }],
  ['mobile-vikings', '2026-11-22', 15, { bundleEnd: '2026-12-22', creditEnd: '2027-05-22', cardEnd: '2027-11-22' }],
  ['mobile-vikings', '2026-01-31', 15, { bundleEnd: '2026-02-28', creditEnd: '2026-07-31', cardEnd: '2027-01-31' }],
  ['mobile-vikings', '2028-01-31', 10, { bundleEnd: '2028-02-29', creditEnd: '2028-07-31', cardEnd: '2029-01-31' }],
  ['mobile-vikings', '2026-08-31', 15, { bundleEnd: '2026-09-30', creditEnd: '2027-02-28', cardEnd: '2027-08-31' }],
  ['mobile-vikings', '2028-02-29', 15, { bundleEnd: '2028-03-29', creditEnd: '2028-08-29', cardEnd: '2029-02-28' }],
  ['mobile-vikings', '2026-11-22', undefined, { bundleEnd: '2026-12-22', creditEnd: '2027-05-22', cardEnd: '2027-11-22' }],
  ['proximus', '2026-11-22', 15, { bundleEnd: '2026-12-23' }],
  ['proximus', '2026-11-22', 14.99, none],
  ['proximus', '2026-11-22', 5, none],
  ['proximus', '2027-01-29', 20, { bundleEnd: '2027-03-01' }],
  ['proximus', '2028-01-29', 20, { bundleEnd: '2028-02-29' }],
  ['lycamobile', '2026-11-22', 10, { bundleEnd: '2026-12-22' }],
  ['lycamobile', '2028-01-31', 10, { bundleEnd: '2028-03-01' }],
  ['orange', '2026-11-22', 10, none],
  ['telenet', '2026-11-22', 10, none],
  ['digi', '2026-11-22', 10, none],
  ['scarlet', '2026-11-22', 10, none],
  ['hey', '2026-11-22', 10, none],
  ['jim-mobile', '2026-11-22', 10, none],
  ['voo', '2026-11-22', 10, none],
  ['undo', '2026-11-22', 10, none],
];

for (const [operator, date, amount, expected] of TOP_UPS) {
  test(`${operator}, ${date}, ${amount ?? 'no amount'}: ${Object.keys(expected).join(' ') || 'no date'}`, async () => {
    for (const dataset of [defaultDataset, full]) {
      const { rules, ...ends } = await creditDates({ operator, date, amount }, dataset);
      assert.deepEqual(ends, expected);
      assert.deepEqual(
        rules.map(({ clock }) => clock),
        ['bundle', 'credit', 'card', 'identification'],
      );
    }
  });
}

test('the tables name every operator', () => {
  assert.deepEqual(
    OPERATOR_IDS.filter((id) => !TOP_UPS.some(([operator]) => operator === id)),
    [],
  );
  assert.ok(DURATIONS.length + TOP_UPS.length >= 60);
});

test('each rule is the fact of the dataset, with its path, and says why it applies or not', async () => {
  const follow = (path) => path.split('.').reduce((value, key) => value[key], full);
  for (const operator of OPERATOR_IDS) {
    for (const amount of [undefined, 1, 10, 100]) {
      const dates = await creditDates({ operator, date: '2026-11-22', amount }, defaultDataset);
      for (const rule of dates.rules) {
        const fact = follow(rule.fact);
        assert.equal(rule.duration, fact.value);
        assert.equal(rule.confidence, fact.confidence);
        assert.equal(rule.minimumAmount, fact.minimumAmount);
        assert.equal('minimumAmount' in rule, fact.minimumAmount !== undefined);
        assert.deepEqual(rule.sources, fact.sources ?? []);
        assert.equal(rule.applies, rule.why === 'applies');
        if (rule.clock !== 'identification') assert.equal(dates[`${rule.clock}End`] !== undefined, rule.applies);
        if (rule.applies) assert.ok(['official', 'reported'].includes(rule.confidence) && rule.sources.length > 0);
      }
    }
  }
  const why = async (topUp) => Object.fromEntries((await creditDates({ date: '2026-11-22', ...topUp }, defaultDataset)).rules.map((rule) => [rule.clock, rule.why]));
  assert.deepEqual(await why({ operator: 'base', amount: 5 }), { bundle: 'amount-too-small', credit: 'applies', card: 'applies', identification: 'not-known' });
  assert.deepEqual(await why({ operator: 'base', amount: 0 }), { bundle: 'amount-too-small', credit: 'amount-too-small', card: 'amount-too-small', identification: 'not-known' });
  assert.deepEqual(await why({ operator: 'base' }), { bundle: 'amount-not-given', credit: 'applies', card: 'applies', identification: 'not-known' });
  assert.deepEqual(await why({ operator: 'mobile-vikings', amount: 10 }), { bundle: 'applies', credit: 'applies', card: 'applies', identification: 'not-by-top-up' });
});

test('a patch of the page counts, is marked, and a rule that is not confirmed gives no date', async () => {
  const patched = await patchDataset(defaultDataset, {
    operators: {
      orange: {
        detail: { validity: { credit: { value: 'P6M', confidence: 'official', sources: ['orange-bill-nl'] }, card: { value: 'P12M', confidence: 'unconfirmed', sources: ['orange-bill-nl'] } } },
      },
    },
  });
  const dates = await creditDates({ operator: 'orange', date: '2026-11-22', amount: 10 }, patched);
  assert.equal(dates.creditEnd, '2027-05-22');
  assert.equal(dates.cardEnd, undefined);
  assert.deepEqual(
    dates.rules.map(({ host, why }) => [host, why]),
    [
      [undefined, 'not-known'],
      [true, 'applies'],
      [true, 'not-confirmed'],
      [undefined, 'not-known'],
    ],
  );
});

test('what several others report gives a date too', async () => {
  const patched = await patchDataset(defaultDataset, { operators: { orange: { detail: { validity: { credit: { value: 'P6M', confidence: 'reported', sources: ['orange-bill-nl'] } } } } } });
  assert.equal((await creditDates({ operator: 'orange', date: '2026-11-22', amount: 10 }, patched)).creditEnd, '2027-05-22');
});

test('of a brand that nobody wrote about, or with a duration that is none, nothing is known', async () => {
  const own = {
    operators: {
      'new-brand': { id: 'new-brand', name: 'New' },
      base: { detail: { validity: { bundle: { value: 'a month', confidence: 'official' }, credit: { value: ['P6M'], confidence: 'official' } } } },
    },
  };
  const { rules, ...ends } = await creditDates({ operator: 'new-brand', date: '2026-11-22', amount: 10 }, own);
  assert.deepEqual(ends, {});
  for (const { clock, ...rule } of rules) assert.deepEqual(rule, { confidence: 'unknown', sources: [], fact: `operators.new-brand.detail.validity.${clock}`, applies: false, why: 'not-known' });
  const { rules: wrong } = await creditDates({ operator: 'base', date: '2026-11-22', amount: 10 }, own);
  assert.deepEqual(
    wrong.map(({ why, duration }) => [why, duration]),
    Array.from({ length: 4 }, () => ['not-known', undefined]),
  );
});

test('the amounts on sale come with the clocks: built in, of the dataset, or of the page', async () => {
  const facts = await loadFacts('calendar');
  for (const operator of OPERATOR_IDS) {
    assert.deepEqual(clocksOf(defaultDataset, facts, operator).amounts, full.operators[operator].detail.amounts);
    assert.deepEqual(clocksOf({ operators: {} }, facts, operator).amounts, full.operators[operator].detail.amounts);
  }
  const amounts = { value: [7], confidence: 'official', sources: ['base-topping-up'] };
  assert.equal(clocksOf({ operators: { base: { detail: { amounts } } } }, facts, 'base').amounts, amounts);
  assert.deepEqual(clocksOf({ operators: { 'new-brand': {} } }, facts, 'new-brand').amounts, { confidence: 'unknown' });
});

test('the day is today in Belgium when none is given', async () => {
  assert.equal(todayInBelgium(new Date('2026-11-22T22:59:59Z')), '2026-11-22');
  assert.equal(todayInBelgium(new Date('2026-11-22T23:00:00Z')), '2026-11-23');
  assert.equal(todayInBelgium(new Date('2026-07-01T21:59:59Z')), '2026-07-01');
  assert.equal(todayInBelgium(new Date('2026-07-01T22:00:00Z')), '2026-07-02');
  for (const date of [undefined, null]) {
    const { cardEnd } = await creditDates({ operator: 'base', date, amount: 10 }, defaultDataset);
    assert.equal(cardEnd, addDuration(todayInBelgium(), 'P12M'));
  }
  const { rules } = await creditDates({ operator: 'base', amount: null }, defaultDataset);
  assert.equal(rules[0].why, 'amount-not-given');
});

test('Intl is asked for the day only when it may be another one already', () => {
  const { DateTimeFormat } = Intl;
  let asked = 0;
  Intl.DateTimeFormat = class extends DateTimeFormat {
    constructor(...given) {
      super(...given);
      asked += 1;
    }
  };
  try {
    for (const now of ['2026-11-22T00:00:00Z', '2026-11-22T21:59:59Z', '2026-07-01T21:59:59Z']) assert.equal(todayInBelgium(new Date(now)), now.slice(0, 10));
    assert.equal(asked, 0);
    assert.equal(todayInBelgium(new Date('2026-11-22T22:00:00Z')), '2026-11-22');
    assert.equal(asked, 1);
  } finally {
    Intl.DateTimeFormat = DateTimeFormat;
  }
});

test('the day is the one in Belgium in every time zone of the device, also when clocks are set', () => {
  const before = process.env.TZ;
  try {
    for (const zone of ['Etc/GMT+12', 'America/Los_Angeles', 'UTC', 'Europe/Brussels', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
      process.env.TZ = zone;
      for (const [now, day] of [
        // The hour that is skipped, the hour that comes twice, and the last minute of these days.
        ['2027-03-28T00:59:59Z', '2027-03-28'],
        ['2027-03-28T01:00:00Z', '2027-03-28'],
        ['2027-03-28T21:59:59Z', '2027-03-28'],
        ['2027-10-31T00:30:00Z', '2027-10-31'],
        ['2027-10-31T01:30:00Z', '2027-10-31'],
        ['2027-10-31T22:59:59Z', '2027-10-31'],
        ['2028-02-28T23:30:00Z', '2028-02-29'],
        ['1969-12-31T23:30:00Z', '1970-01-01'],
        ['2100-02-28T23:30:00Z', '2100-03-01'],
      ])
        assert.equal(todayInBelgium(new Date(now)), day, `${now} in ${zone}`);
      assert.equal(addDuration('2027-03-27', 'P1D'), '2027-03-28', zone);
      assert.equal(addDuration('2027-03-28', 'P30D'), '2027-04-27', zone);
      assert.equal(addDuration('2024-02-29', 'P12M'), '2025-02-28', zone);
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

const BAD = [
  ['a date that is none', { operator: 'base', date: '2026-02-29', amount: 10 }, /YYYY-MM-DD.*"2026-02-29"/],
  ['a month that is none', { operator: 'base', date: '2026-13-01', amount: 10 }, /"2026-13-01"/],
  ['another way to write a date', { operator: 'base', date: '22/11/2026', amount: 10 }, /"22\/11\/2026"/],
  ['a date with an hour', { operator: 'base', date: '2026-11-22T00:00:00Z', amount: 10 }, /YYYY-MM-DD/],
  ['an empty date', { operator: 'base', date: '', amount: 10 }, /got ""/],
  ['a Date', { operator: 'base', date: new Date(), amount: 10 }, /YYYY-MM-DD/],
  ['a negative amount', { operator: 'base', date: '2026-11-22', amount: -1 }, /0 or more; got -1/],
  ['an amount as text', { operator: 'base', date: '2026-11-22', amount: '10' }, /got "10"/],
  ['an amount that is no number', { operator: 'base', date: '2026-11-22', amount: NaN }, /got NaN/],
  ['an endless amount', { operator: 'base', date: '2026-11-22', amount: Infinity }, /got Infinity/],
  ['an unknown operator', { operator: 'vodafone', date: '2026-11-22', amount: 10 }, /operator is one of proximus, .*got "vodafone"/],
  ['a name of every object', { operator: 'constructor', date: '2026-11-22', amount: 10 }, /got "constructor"/],
  ['no operator', { date: '2026-11-22', amount: 10 }, /got undefined/],
  // Its clocks are not known: nothing is counted, and still the date is looked at.
  ['a wrong date where it would not be needed', { operator: 'orange', date: '2026-02-29' }, /date is a day .*got "2026-02-29"/],
  ['a list of operators', { operator: ['base'], date: '2026-11-22' }, /operator is one of/],
  ['nothing', undefined, /expects \{ operator, date, amount \}; got undefined/],
  ['null', null, /expects \{ operator, date, amount \}; got null/],
];
for (const [name, topUp, pattern] of BAD) {
  test(`${name} is refused, with what was expected and what came`, () => assert.rejects(creditDates(topUp, defaultDataset), (error) => error instanceof TypeError && pattern.test(error.message)));
}

test('what is no dataset is refused, with what was expected and what came', async () => {
  for (const [dataset, came] of [
    [undefined, 'undefined'],
    [null, 'null'],
    ['base', '"base"'],
    [{}, '[object Object]'],
  ])
    await assert.rejects(creditDates({ operator: 'base' }, dataset), { name: 'TypeError', message: `be-topup-guide: creditDates expects a dataset with operators; got ${came}` });
});

const eventsOf = (text) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

test('the calendar file is read by a parser of its own: all-day entries, a reminder a week before', async () => {
  for (const [operator, date, amount, expected] of TOP_UPS.filter(([, , , ends]) => ends !== none)) {
    for (const locale of ['en', 'zh-Hans']) {
      const dates = await creditDates({ operator, date, amount }, defaultDataset);
      const events = eventsOf(await calendarFile(dates, { locale }));
      assert.deepEqual(
        events.map((event) => event.startDate.toString()),
        Object.values(expected),
      );
      for (const event of events) {
        assert.ok(event.startDate.isDate && event.endDate.isDate);
        assert.equal(event.duration.toString(), 'P1D');
        assert.match(event.summary, locale === 'en' ? /last day/ : /最后一天/);
        assert.ok(event.summary.startsWith(defaultDataset.operators[operator].name));
        assert.doesNotMatch(`${event.summary}${event.description}`, /\{/);
        const [alarm] = event.component.getAllSubcomponents('valarm');
        assert.equal(alarm.getFirstPropertyValue('action'), 'DISPLAY');
        assert.equal(alarm.getFirstPropertyValue('trigger').toSeconds(), -7 * 24 * 3600);
        assert.equal(alarm.getFirstPropertyValue('description'), event.summary);
      }
    }
  }
});

test('the file keeps to RFC 5545: CRLF, 75 octets a line, no broken character, required properties once', async () => {
  for (const locale of ['en', 'zh-Hans']) {
    const text = await calendarFile(await creditDates({ operator: 'mobile-vikings', date: '2026-01-31', amount: 15 }, defaultDataset), { locale });
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
    const lines = text.split('\r\n');
    assert.ok(
      lines.some((line) => line.startsWith(' ')),
      'a line is long enough to be folded',
    );
    for (const [index, line] of lines.entries()) {
      assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)}: ${line}`);
      // … and no line is broken before it has to be.
      const [next] = lines[index + 1]?.startsWith(' ') ? lines[index + 1].slice(1) : '';
      if (next) assert.ok(Buffer.byteLength(line + next) > 75, `${Buffer.byteLength(line)}: ${line}`);
    }
    assert.doesNotMatch(text, /\uFFFD/);
    const unfolded = text.replaceAll('\r\n ', '');
    for (const name of ['VERSION:2.0', 'PRODID:']) assert.equal(unfolded.split(`\r\n${name}`).length, 2, name);
    for (const name of ['UID:', 'DTSTAMP:', 'DTSTART;VALUE=DATE:', 'DTEND;VALUE=DATE:', 'SUMMARY:']) assert.equal(unfolded.split(`\r\n${name}`).length, 4, name);
    for (const line of ['CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'TRANSP:TRANSPARENT']) assert.ok(lines.includes(line), line);
    assert.match(unfolded, /\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/);
    assert.match(unfolded, /\r\nDTSTART;VALUE=DATE:20260228\r\nDTEND;VALUE=DATE:20260301\r\n/);
    assert.doesNotMatch(unfolded, /DTSTART:|TZID/);
  }
});

test('commas, semicolons, backslashes and line breaks survive', async () => {
  const [event] = eventsOf(await calendarFile(await creditDates({ operator: 'base', date: '2026-11-22', amount: 5 }, defaultDataset), { locale: 'en' }));
  assert.equal(event.description.split('\n').length, 3);
  assert.match(event.description, /^Last valid day, in Belgium: 22 November 2027\.\n/);
  const raw = await calendarFile(await creditDates({ operator: 'base', date: '2026-11-22', amount: 5 }, defaultDataset), { locale: 'en' });
  assert.match(raw.replaceAll('\r\n ', ''), /DESCRIPTION:Last valid day\\, in Belgium: 22 November 2027\.\\n/);
});

/** operator's own rules → title and text of each entry */
const ENTRIES = [
  ['BASE: last day of the bundle', 'Last valid day, in Belgium: 22 December 2026.', 'After this day calls, texts and data may cost more. Top up before, if you want the bundle to go on.', '30 days'],
  ['BASE: last day of the call credit', 'Last valid day, in Belgium: 22 November 2027.', 'What is left of the credit is lost after this day. Top up before.', '12 months'],
  [
    'BASE: last day to top up and keep the number',
    'Last valid day, in Belgium: 22 November 2027.',
    'Without a top-up the card is switched off after this day, and the number may be lost. Top up well before.',
    '12 months',
  ],
];

test('each entry says what ends, what to do, and by which rule', async () => {
  const written = eventsOf(await calendarFile(await creditDates({ operator: 'base', date: '2026-11-22', amount: 10 }, defaultDataset), { locale: 'en' }));
  assert.deepEqual(
    written.map(({ summary, description }) => [summary, description]),
    ENTRIES.map(([summary, day, advice, duration]) => [summary, `${day}\n${advice}\nCounted by the operator’s rule as we read it: ${duration} from the top-up. Check with the operator.`]),
  );
  const durations = eventsOf(await calendarFile(await creditDates({ operator: 'mobile-vikings', date: '2026-11-22', amount: 15 }, defaultDataset))).map(
    ({ description }) => /read it: (.*) from/.exec(description)[1],
  );
  assert.deepEqual(durations, ['1 month', '6 months', '12 months']);
});

test('in no other language is a line left in English, with an operator or without, by its rule or the reader’s', async () => {
  const cases = [await creditDates({ operator: 'base', date: '2026-11-22', amount: 10 }, defaultDataset), datesFromOwnRule('orange', 'bundle', 'P2M', '2026-11-22'), { creditEnd: '2027-11-22' }];
  const linesOf = async (dates, locale) => eventsOf(await calendarFile(dates, { locale })).flatMap(({ summary, description }) => [summary, ...description.split('\n')]);
  for (const dates of cases) {
    const english = await linesOf(dates, 'en');
    for (const locale of LOCALES.filter((id) => id !== 'en')) {
      const lines = await linesOf(dates, locale);
      assert.equal(lines.length, english.length);
      for (const line of lines) assert.ok(!english.includes(line), `${locale}: ${line}`);
    }
  }
});

/** what is known → the whole entry in Dutch: a line whose date alone is Dutch would differ from the English one too */
const IN_DUTCH = [
  [
    await creditDates({ operator: 'mobile-vikings', date: '2026-11-22', amount: 15 }, defaultDataset),
    'Mobile Vikings: laatste dag van de bundel',
    'Laatste geldige dag, in België: 22 december 2026.',
    'Na deze dag kunnen gesprekken, sms’en en data meer kosten. Herlaad op tijd als je wilt dat de bundel doorloopt.',
    'Geteld volgens de regel van de operator zoals wij die lazen: 1 maand vanaf de herlading. Vraag het na bij de operator.',
  ],
  [
    datesFromOwnRule('orange', 'bundle', 'P2M', '2026-11-22'),
    'Orange: laatste dag van de bundel',
    'Laatste geldige dag, in België: 22 januari 2027.',
    'Na deze dag kunnen gesprekken, sms’en en data meer kosten. Herlaad op tijd als je wilt dat de bundel doorloopt.',
    'Geteld volgens de regel die je typte: 2 maanden vanaf de herlading.',
  ],
  [
    { creditEnd: '2027-11-22' },
    'Gsm-kaart: laatste dag van het belkrediet',
    'Laatste geldige dag, in België: 22 november 2027.',
    'Wat er van het belkrediet over is, ben je na deze dag kwijt. Herlaad op tijd.',
  ],
];

test('in Dutch each line of an entry is Dutch, word for word', async () => {
  for (const [dates, summary, ...lines] of IN_DUTCH) {
    const [event] = eventsOf(await calendarFile(dates, { locale: 'nl' }));
    assert.deepEqual([event.summary, ...event.description.split('\n')], [summary, ...lines]);
  }
});

test('the same dates give the same UIDs, each entry its own', async () => {
  const uids = async (topUp, locale) => eventsOf(await calendarFile(await creditDates(topUp, defaultDataset), { locale })).map(({ uid }) => uid);
  const first = await uids({ operator: 'base', date: '2026-11-22', amount: 10 }, 'en');
  assert.deepEqual(await uids({ operator: 'base', date: '2026-11-22', amount: 10 }, 'zh-Hans'), first);
  const others = [...(await uids({ operator: 'base', date: '2026-11-23', amount: 10 })), ...(await uids({ operator: 'mobile-vikings', date: '2026-11-22', amount: 10 }))];
  assert.equal(new Set([...first, ...others]).size, 9);
  assert.equal(first[0], 'credit-base-bundle-2026-12-22@be-topup-guide.invalid');
});

test('an unknown language is English; dates alone are enough; no date or a wrong one is refused', async () => {
  const [event] = eventsOf(await calendarFile({ cardEnd: '2027-11-22', rules: [] }, { locale: 'tlh' }));
  assert.equal(event.summary, 'Phone card: last day to top up and keep the number');
  assert.equal(event.description, 'Last valid day, in Belgium: 22 November 2027.\nWithout a top-up the card is switched off after this day, and the number may be lost. Top up well before.');
  assert.equal(event.uid, 'credit-card-card-2027-11-22@be-topup-guide.invalid');
  // A rule that does not apply, or that is of another clock, is not the one that was counted by; a path that is none of ours names nobody.
  const rule = { clock: 'card', applies: true, why: 'applies', fact: 'see operators.base.detail.validity.card' };
  for (const rules of [[{ ...rule, applies: false, duration: 'P9M' }], [{ ...rule, clock: 'credit', duration: 'P9M' }], [rule], [{ ...rule, fact: undefined }]]) {
    const [other] = eventsOf(await calendarFile({ cardEnd: '2027-11-22', rules }));
    assert.deepEqual([other.summary, other.description], [event.summary, event.description]);
  }
  for (const dates of [undefined, null, {}, { rules: [] }])
    await assert.rejects(calendarFile(dates, { locale: 'en' }), { name: 'TypeError', message: /expects at least one of bundleEnd, creditEnd, cardEnd; got none/ });
  await assert.rejects(calendarFile({ cardEnd: 'soon', rules: [] }, { locale: 'en' }), /cardEnd.*"soon"/);
});

test('without its words there is no file, and the error says so', async () => {
  await withoutFile('locales/generated/words/en/calendar.js', async (load) => {
    const { calendarFile: withoutWords } = await load('credit-calendar.js');
    await assert.rejects(withoutWords({ cardEnd: '2027-11-22' }), { name: 'Error', message: 'be-topup-guide: the words for the calendar file could not be loaded' });
  });
});

test('a rule of the reader gives a date, says so, and refuses what is no duration', async () => {
  const dates = datesFromOwnRule('orange', 'card', 'P6M', '2026-08-31');
  assert.deepEqual(dates, {
    cardEnd: '2027-02-28',
    rules: [{ clock: 'card', duration: 'P6M', confidence: 'unconfirmed', sources: [], fact: 'operators.orange.detail.validity.card', applies: true, why: 'own-rule' }],
  });
  const [event] = eventsOf(await calendarFile(dates, { locale: 'en' }));
  assert.match(event.summary, /^Orange/);
  assert.match(event.description, /the rule you typed: 6 months/);
  for (const wrong of ['P0D', 'P1Y', 'P1M1D', '30', '', 'PT1H', 'xP30D', 'P30Dx', 'P30d'])
    assert.throws(() => datesFromOwnRule('orange', 'card', wrong, '2026-08-31'), {
      name: 'TypeError',
      message: `be-topup-guide: a duration is whole days or months like P30D or P12M; got "${wrong}"`,
    });
});
