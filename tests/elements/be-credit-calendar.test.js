import { expect } from '@open-wc/testing';
import { EVENTS } from '../../dist/elements/names.js';
import { choose, deep, deepAll, html, mount, settled, textOf, warningsOf } from '../support/dom.js';
import { sharedSuite } from './shared-suite.js';

sharedSuite('be-credit-calendar', {
  attributes: { operator: 'base', date: '2026-11-22', amount: '10' },
  shows: { en: /To keep this number, top up at least €5 before the end of 22 November 2027/, 'zh-Hans': /要保住这个号码，请在 2027年11月22日 结束前充值至少 €5/ },
});

const type = async (root, name, value) => {
  const input = deep(root, `input[name="${name}"]`);
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(root);
};
const endOf = (root, clock) => deep(root, `[data-clock="${clock}"] .end`)?.dateTime;

describe('be-credit-calendar', () => {
  it('compares the clocks of all operators in a real table, what is not known in view', async () => {
    const calendar = await mount(html`<be-credit-calendar lang="en"></be-credit-calendar>`);
    const table = deep(calendar, 'table');
    expect(table.caption.textContent).to.contain('at each operator');
    expect(deepAll(table, 'th[scope="col"]').length).to.equal(5);
    expect(deepAll(table, 'th[scope="row"]').length).to.equal(12);
    expect(textOf(deep(table, '[data-operator="base"]'))).to.match(/30 days after a top-up of at least €10[\s\S]*12 months/);
    expect(textOf(deep(table, '[data-operator="orange"]')).match(/not known/g).length).to.equal(4);
    expect(textOf(deep(table, '[data-operator="scarlet"]'))).to.contain('Monthly plans only');
    expect(textOf(calendar)).to.match(/Source: .*BASE/);
  });

  it('gives the last days after a top-up, with the rule', async () => {
    const calendar = await mount(html`<be-credit-calendar lang="en" operator="base" date="2028-02-29" amount="10"></be-credit-calendar>`);
    expect([endOf(calendar, 'bundle'), endOf(calendar, 'credit'), endOf(calendar, 'card'), endOf(calendar, 'identification')]).to.deep.equal(['2028-03-30', '2029-02-28', '2029-02-28', undefined]);
    expect(textOf(deep(calendar, '[data-clock="bundle"]'))).to.contain('30 days after a top-up of at least €10');
    expect(textOf(deep(calendar, '[data-clock="identification"]'))).to.contain('Not known');
  });

  it('follows what a reader types: a small amount starts no bundle', async () => {
    const calendar = await mount(html`<be-credit-calendar lang="en"></be-credit-calendar>`);
    await choose(calendar, 'operator', 'base');
    await type(calendar, 'date', '2026-11-22');
    expect(textOf(deep(calendar, '[data-clock="bundle"]'))).to.contain('Type the amount');
    await type(calendar, 'amount', '5');
    expect(endOf(calendar, 'bundle')).to.equal(undefined);
    expect(textOf(deep(calendar, '[data-clock="bundle"]'))).to.contain('€5 is less than €10');
    await type(calendar, 'amount', '10');
    expect(endOf(calendar, 'bundle')).to.equal('2026-12-22');
    expect(textOf(calendar)).to.contain('€10 again on 15 December 2026: Bundle or bonus until 14 January 2027');
  });

  it('says when a day has passed', async () => {
    const calendar = await mount(html`<be-credit-calendar lang="en" operator="base" date="2020-01-01" amount="10"></be-credit-calendar>`);
    expect(deepAll(calendar, '.passed').length).to.equal(3);
  });

  it('says that nobody confirms a rule, and takes the reader’s own', async () => {
    const calendar = await mount(html`<be-credit-calendar lang="en" operator="orange" date="2026-08-31" amount="10"></be-credit-calendar>`);
    expect(textOf(calendar)).to.contain('How long credit and card last at Orange is not confirmed');
    expect(Boolean(deep(calendar, '[part~="button"]'))).to.equal(false);
    expect(deep(calendar, '.own-rule').open).to.equal(true);
    await choose(calendar, 'own-unit', 'M');
    await type(calendar, 'own-count', '6');
    await choose(calendar, 'own-unit', 'M');
    expect(endOf(calendar, 'card')).to.equal('2027-02-28');
    expect(textOf(deep(calendar, '[data-clock="card"]'))).to.contain('your own rule');
    expect(deep(calendar, '[part~="button"]')).to.exist;
    await choose(calendar, 'operator', 'digi');
    expect(endOf(calendar, 'card')).to.equal(undefined);
  });

  it('saves a calendar file made on the click, and gives its address back', async () => {
    const calendar = await mount(html`<be-credit-calendar lang="zh-Hans" operator="base" date="2026-11-22" amount="10"></be-credit-calendar>`);
    const heard = [];
    calendar.addEventListener(EVENTS.calendarSave, ({ detail, composed }) => heard.push({ ...detail, composed }));
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let blob;
    let name;
    URL.createObjectURL = (value) => ((blob = value), 'blob:test');
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    try {
      expect(blob).to.equal(undefined);
      deep(calendar, '[part~="button"]').click();
      for (let turn = 0; turn < 100 && heard.length === 0; turn += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(heard).to.deep.equal([{ operator: 'base', date: '2026-11-22', composed: true }]);
    expect(name).to.equal('base-2026-11-22.ics');
    expect(blob.type).to.equal('text/calendar;charset=utf-8');
    expect((await blob.text()).replaceAll('\r\n ', '')).to.contain('SUMMARY:BASE：充值保号的最后一天');
    await settled(calendar);
    expect(textOf(calendar)).to.contain('文件已保存');
  });

  it('warns once for a date or an amount that is none, and falls back', async () => {
    const said = await warningsOf(() => mount(html`<be-credit-calendar lang="en" operator="base" date="tomorrow" amount="lots"></be-credit-calendar>`));
    expect(said).to.deep.equal(['be-topup-guide: date="tomorrow" is not known; use one of days as YYYY-MM-DD', 'be-topup-guide: amount="lots" is not known; use one of amounts in euro above 0']);
  });
});
