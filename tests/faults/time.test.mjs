// Clocks that are wrong and clocks elsewhere: no date shifts, nothing throws, and old facts do not look new.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { quiet, scriptTag } from '../support/faulty-site.mjs';
import { openedSite } from '../support/opened-site.mjs';

const here = openedSite();

/** Sets the clock of the page. @param {import('puppeteer-core').Page} page */
const setClock = (page, now) =>
  page.evaluateOnNewDocument((instant) => {
    const RealDate = Date;
    const fixed = RealDate.parse(instant);
    globalThis.Date = class extends RealDate {
      constructor(...parts) {
        super(...(parts.length > 0 ? parts : [fixed]));
      }
      static now = () => fixed;
    };
  }, now);

const BODY =
  '<be-credit-calendar operator="base" amount="15"></be-credit-calendar><be-operator-facts operator="orange"></be-operator-facts><be-operator-facts operator="mobile-vikings"></be-operator-facts>';

/** What the calendar and the marks of age say at an instant and a place. */
async function at(now, zone) {
  const { page, errors, said } = await here.visit({
    head: scriptTag('.en'),
    body: BODY,
    prepare: async (fresh) => {
      await setClock(fresh, now);
      await fresh.emulateTimezone(zone);
    },
  });
  await quiet(page);
  const seen = await page.evaluate(() => {
    const calendar = document.querySelector('be-credit-calendar').shadowRoot;
    return {
      day: calendar.querySelector('input[name="date"]').value,
      ends: Object.fromEntries([...calendar.querySelectorAll('[data-clock]')].map((row) => [row.dataset.clock, row.querySelector('time')?.dateTime])),
      text: [...calendar.querySelectorAll('time')].map((time) => time.textContent),
      passed: calendar.querySelectorAll('.passed').length,
      ages: [...document.querySelectorAll('be-operator-facts')].flatMap((sheet) => [...sheet.shadowRoot.querySelectorAll('[data-age]')].map((mark) => Number(mark.dataset.age))),
    };
  });
  assert.deepEqual(errors, []);
  assert.deepEqual(said, []);
  await page.close();
  return seen;
}

describe('the day is the one in Belgium, wherever the device is', () => {
  // Half past midnight in Brussels, in winter and in summer: elsewhere it is the day before, or almost the day after.
  for (const [now, day] of [
    ['2027-01-14T23:30:00Z', '2027-01-15'],
    ['2027-07-14T22:30:00Z', '2027-07-15'],
  ]) {
    for (const zone of ['Etc/GMT+12', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
      test(`${now} in ${zone}`, async () => {
        const { day: shown, ends, text } = await at(now, zone);
        assert.equal(shown, day);
        // Whatever is written out is the day that the machine-readable date says.
        for (const end of Object.values(ends).filter(Boolean))
          assert.ok(
            text.some((written) => written.includes(String(Number(end.slice(8))))),
            `${end}: ${text}`,
          );
      });
    }
  }
});

test('29 February: twelve months on is the last day of February', async () => {
  const { day, ends } = await at('2028-02-29T12:00:00Z', 'Europe/Brussels');
  assert.equal(day, '2028-02-29');
  assert.deepEqual([ends.card, ends.bundle], ['2029-02-28', '2028-03-30']);
});

describe('a clock that is wrong', () => {
  test('1970: facts are as old as on the day of the dataset, never newer; dates that have passed say so', async () => {
    const [wrong, real] = [await at('1970-01-01T00:00:30Z', 'UTC'), await at('2027-01-01T12:00:00Z', 'UTC')];
    assert.equal(wrong.day, '1970-01-01');
    assert.ok(wrong.ages.length > 0);
    assert.ok(wrong.ages.length <= real.ages.length);
    assert.equal(wrong.passed, Object.values(wrong.ends).filter(Boolean).length);
  });

  test('2100: everything that can be is old, and says how old', async () => {
    const { day, ages, ends } = await at('2100-02-28T23:30:00Z', 'Pacific/Kiritimati');
    // 2100 is no leap year.
    assert.equal(day, '2100-03-01');
    assert.ok(ages.length > 10);
    for (const months of ages) assert.ok(months > 70 * 12);
    assert.ok(Object.values(ends).some((end) => end?.startsWith('21')));
  });
});
