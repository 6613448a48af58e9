import { expect } from '@open-wc/testing';
import { EVENTS } from '../../dist/elements/names.js';
import { choose, deep, deepAll, html, mount, settled, textOf, waitUntil } from '../support/dom.js';
import { expectAccessible, sharedSuite } from './shared-suite.js';

sharedSuite('be-channel-picker', { attributes: { operator: 'base', card: 'prepaid' }, shows: { en: /Operator’s website\s+Works/, 'zh-Hans': /运营商官网\s+可以/ } });

describe('be-channel-picker', () => {
  it('ranks the ways and says why', async () => {
    const picker = await mount(html`<be-channel-picker lang="en" operator="base" card="prepaid" pay="cash"></be-channel-picker>`);
    const ways = deepAll(picker, '.way').map(({ dataset }) => `${dataset.channel} ${dataset.verdict}`);
    expect(ways[0]).to.equal('voucher works');
    expect(ways).to.include('website no');
    expect(textOf(deep(picker, '[data-channel="website"]'))).to.contain('does not take cash');
    expect(
      ways.some((way) => way.startsWith('direct-debit')),
      'not for prepaid',
    ).to.equal(false);
  });

  it('opens the steps of a way in place, and says so', async () => {
    const picker = await mount(html`<be-channel-picker lang="en" operator="base" card="prepaid"></be-channel-picker>`);
    const heard = [];
    picker.addEventListener(EVENTS.channelSelect, ({ detail }) => heard.push(detail));
    const button = deep(picker, '[data-channel="voucher"] button');
    button.click();
    await settled(picker);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(deep(picker, '[data-channel="voucher"] be-topup-steps'))).to.contain('TOPUP');
    await expectAccessible(picker);
    button.click();
    await settled(picker);
    expect(deep(picker, 'be-topup-steps')).to.equal(undefined);
    expect(heard).to.deep.equal([{ operator: 'base', channel: 'voucher' }]);
  });

  it('can be used alone, with its own choices', async () => {
    const picker = await mount(html`<be-channel-picker lang="en"></be-channel-picker>`);
    await choose(picker, 'operator', 'base');
    expect(deep(picker, '[data-channel="website"]').dataset.verdict).to.equal('works');
  });

  it('corrects what is often said about ways, in place', async () => {
    const picker = await mount(html`<be-channel-picker lang="en"></be-channel-picker>`);
    await waitUntil(() => deep(picker, '.corrections'), 'the corrections are there');
    const text = textOf(deep(picker, '.corrections'));
    expect(text).to.match(/SPAR, Delhaize and Carrefour sell top-ups[\s\S]*No chain’s own page/);
    expect(text).to.match(/cash machine/);
    expect(text, 'that is for the steps').to.not.contain('Chinese version');
  });

  it('tells what is known of the payments that are ticked, with what speaks against it', async () => {
    const picker = await mount(html`<be-channel-picker lang="en" pay="payconiq"></be-channel-picker>`);
    await waitUntil(() => textOf(picker).includes('Payconiq as a product ended on 4 December 2025'));
    expect(textOf(picker)).to.contain('Payment firms');
  });
});
