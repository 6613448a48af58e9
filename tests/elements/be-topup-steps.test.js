import { expect } from '@open-wc/testing';
import { EVENTS } from '../../dist/elements/names.js';
import { deep, deepAll, html, mount, settled, textOf } from '../support/dom.js';
import { sharedSuite } from './shared-suite.js';

sharedSuite('be-topup-steps', { attributes: { operator: 'base', channel: 'voucher' }, shows: { en: /Text TOPUP and the 15 digits to 1914/, 'zh-Hans': /发短信 TOPUP 加 15 位数字到 1914/ } });

describe('be-topup-steps', () => {
  it('lets a reader tick steps and says so, also when a tick is taken back', async () => {
    const steps = await mount(html`<be-topup-steps lang="en" operator="base" channel="website"></be-topup-steps>`);
    const heard = [];
    steps.addEventListener(EVENTS.stepDone, ({ detail }) => heard.push(detail));
    const box = deep(steps, 'input[name="enter-number"]');
    box.click();
    await settled(steps);
    expect(deepAll(steps, '[data-done]').length).to.equal(1);
    box.click();
    await settled(steps);
    expect(deepAll(steps, '[data-done]').length).to.equal(0);
    expect(heard).to.deep.equal([
      { step: 'enter-number', done: true },
      { step: 'enter-number', done: false },
    ]);
  });

  it('forgets the ticks when it shows other steps', async () => {
    const steps = await mount(html`<be-topup-steps lang="en" operator="base" channel="website"></be-topup-steps>`);
    deep(steps, 'input[name="enter-number"]').click();
    steps.operator = 'mobile-vikings';
    await settled(steps);
    expect(deepAll(steps, 'input:checked').length).to.equal(0);
  });

  it('names the words to look for in their own languages', async () => {
    const steps = await mount(html`<be-topup-steps lang="zh-Hans" operator="base" channel="website"></be-topup-steps>`);
    const words = deepAll(steps, '.look b').map((word) => `${word.lang}: ${word.textContent}`);
    expect(words).to.include.members(['nl: herladen', 'fr: recharger']);
  });

  it('says who states it, how old it is and that nobody checked it live', async () => {
    const steps = await mount(html`<be-topup-steps lang="en" operator="base" channel="voucher"></be-topup-steps>`);
    expect(textOf(deep(steps, '[part~="source"]'))).to.match(/Source: BASE \(undated\)\. Read in an archived copy; not checked live\./);
  });

  it('says which shops are reported to sell vouchers, below the operator’s own steps', async () => {
    const steps = await mount(html`<be-topup-steps lang="en" operator="base" channel="voucher"></be-topup-steps>`);
    expect(textOf(deep(steps, '.notes'))).to.match(/Newsagents, night shops, petrol stations[\s\S]*reported/);
  });

  it('shows general steps, marked as such, where the operator’s own are not known', async () => {
    const steps = await mount(html`<be-topup-steps lang="en" operator="lycamobile" channel="website"></be-topup-steps>`);
    expect(textOf(steps)).to.match(/We do not know Lycamobile’s own steps for this\. These are the general ones\.\s+Check at lycamobile\.be\./);
    expect(deepAll(steps, 'li.step').length).to.equal(5);
    expect(deep(steps, 'a[href="https://www.lycamobile.be/"]')).to.exist;
  });

  it('links no text, call or code that is not official', async () => {
    for (const operator of ['base', 'mobile-vikings', 'digi', 'proximus', 'orange', 'lycamobile', 'jim-mobile']) {
      for (const channel of ['website', 'app', 'voucher', 'sms', 'terminal', 'automatic']) {
        const steps = await mount(html`<be-topup-steps lang="en" operator=${operator} channel=${channel}></be-topup-steps>`);
        for (const anchor of deepAll(steps, 'a[href^="sms:"], a[href^="tel:"]')) {
          expect(deep(anchor.closest('li'), '.mark'), `${operator} ${channel} ${anchor.href}`).to.equal(undefined);
        }
      }
    }
  });

  it('corrects what is often said, beside general steps only', async () => {
    const general = await mount(html`<be-topup-steps lang="en" channel="website"></be-topup-steps>`);
    expect(textOf(deep(general, '.corrections'))).to.match(/Chinese version[\s\S]*We found none/);
    const own = await mount(html`<be-topup-steps lang="en" operator="base" channel="website"></be-topup-steps>`);
    expect(deep(own, '.corrections')).to.equal(undefined);
  });
});
