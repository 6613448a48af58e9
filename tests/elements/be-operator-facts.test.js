import { expect } from '@open-wc/testing';
import { OPERATOR_IDS } from '../../dist/dataset/ids.js';
import { loadOperatorPart } from '../../dist/dataset/load-operator.js';
import { patchDataset } from '../../dist/dataset/patch.js';
import { defaultDataset } from '../../dist/dataset/default.js';
import { deep, deepAll, html, mount, settled, textOf } from '../support/dom.js';
import { expectAccessible, sharedSuite } from './shared-suite.js';

sharedSuite('be-operator-facts', { attributes: { operator: 'base' }, shows: { en: /BASE: what is known[\s\S]*Text CONSULT to 1914/, 'zh-Hans': /BASE 资料页[\s\S]*发短信 CONSULT 到 1914/ } });

/** The text of a row of facts, by its label. */
const row = (element, label) => {
  const term = deepAll(element, 'dt').find((one) => textOf(one).trim() === label);
  return term && [...term.parentElement.querySelectorAll('dd')].map(textOf).join(' ').replace(/\s+/g, ' ').trim();
};
const hrefs = (element) => deepAll(element, 'a').map((anchor) => anchor.getAttribute('href'));

describe('be-operator-facts', () => {
  it('shows the four clocks in the reader’s language, and where to check what is not known', async () => {
    const sheet = await mount(html`<be-operator-facts lang="en" operator="base"></be-operator-facts>`);
    expect(row(sheet, 'Bundle or bonus')).to.match(/^30 days · from €10/);
    expect(row(sheet, 'Card and number')).to.equal('12 months');
    expect(row(sheet, 'Identification')).to.equal('not known');
    const clocks = deepAll(sheet, '.group').find((group) => textOf(group).startsWith('What ends when'));
    expect(textOf(clocks)).to.match(/not known\s*Check at\s*base\.be/);
    const chinese = await mount(html`<be-operator-facts lang="zh-Hans" operator="mobile-vikings"></be-operator-facts>`);
    expect(row(chinese, '话费')).to.match(/^6\s?个月$/);
    expect(row(chinese, '网站语言')).to.contain('荷兰语、法语');
  });

  it('dials and texts for a tap what the operator itself states, with # escaped', async () => {
    const base = await mount(html`<be-operator-facts lang="en" operator="base"></be-operator-facts>`);
    expect(hrefs(base)).to.include.members(['tel:1999', 'tel:+32486191999', 'sms:1914?&body=CONSULT', 'sms:1914?&body=PAY', 'https://www.base.be/']);
    const proximus = await mount(html`<be-operator-facts lang="en" operator="proximus"></be-operator-facts>`);
    expect(hrefs(proximus)).to.include('tel:%23120%23');
  });

  it('never links what is only reported or unconfirmed', async () => {
    const orange = await mount(html`<be-operator-facts lang="en" operator="orange"></be-operator-facts>`);
    expect(row(orange, 'Help line, from its own card')).to.match(/5000\s*unconfirmed/);
    const jim = await mount(html`<be-operator-facts lang="en" operator="jim-mobile"></be-operator-facts>`);
    expect(textOf(jim)).to.contain('info@jimmobile.be');
    for (const element of [orange, jim]) expect(hrefs(element).filter((href) => /^(tel|sms|mailto):/.test(href))).to.deep.equal([]);
  });

  it('says beside a fact what other sources claim, once', async () => {
    const sheet = await mount(html`<be-operator-facts lang="en" operator="base"></be-operator-facts>`);
    expect(row(sheet, 'Credit')).to.be.a('string');
    const claims = deepAll(sheet, '.contradiction').map(textOf);
    expect(claims.filter((text) => text.includes('Two of BASE’s own pages say 1914.')).length).to.equal(1);
    expect(new Set(claims).size).to.equal(claims.length);
    // On what it sells the first view knows no contradiction: that comes with the sheet.
    const jim = await mount(html`<be-operator-facts lang="en" operator="jim-mobile"></be-operator-facts>`);
    expect(row(jim, 'Prepaid card')).to.match(/^Yes\s*unconfirmed\s*\S+/);
  });

  it('warns of traps in text and links none of them', async () => {
    const sheet = await mount(html`<be-operator-facts lang="en" operator="base"></be-operator-facts>`);
    expect(textOf(deep(sheet, '.traps'))).to.match(/reloadbase\.com[\s\S]*unconfirmed/);
    expect(deepAll(deep(sheet, '.traps'), 'a')).to.deep.equal([]);
  });

  for (const lang of ['en', 'zh-Hans']) {
    it(`has every note of every operator, no placeholder left, and links only to its own home (${lang})`, async () => {
      for (const operator of OPERATOR_IDS) {
        const sheet = await mount(html`<be-operator-facts lang=${lang} operator=${operator}></be-operator-facts>`);
        const facts = await loadOperatorPart(defaultDataset, 'operators', operator);
        expect(deepAll(sheet, '.notes li').length, operator).to.equal(facts.notes.length + facts.traps.length);
        expect(textOf(sheet), operator).to.not.match(/[{}]|undefined|null|\[object/);
        for (const href of hrefs(sheet)) expect(/^(tel|sms|mailto):/.test(href) || href === defaultDataset.operators[operator].home, `${operator} ${href}`).to.equal(true);
        expect(deep(sheet, '[part="source"]'), operator).to.exist;
      }
    });
  }

  it('leaves out what only a prepaid card has where the operator sells none', async () => {
    const sheet = await mount(html`<be-operator-facts lang="en" operator="scarlet"></be-operator-facts>`);
    expect(row(sheet, 'Prepaid card')).to.equal('No');
    expect(row(sheet, 'Card and number')).to.equal(undefined);
  });

  it('compares all operators in a real table when none is chosen, and corrects what is often said', async () => {
    const sheet = await mount(html`<be-operator-facts lang="en"></be-operator-facts>`);
    const table = deep(sheet, 'table');
    expect(table.caption.textContent).to.contain('Not known');
    expect(deepAll(table, 'th[scope="row"]').length).to.equal(OPERATOR_IDS.length);
    const scarlet = deepAll(table, 'tbody tr').find((line) => textOf(line).includes('Scarlet'));
    expect([...scarlet.querySelectorAll('[data-answer]')].map(({ dataset }) => dataset.answer)).to.deep.equal(['no', 'yes', 'unknown']);
    expect(textOf(deep(sheet, '.corrections'))).to.contain('The networks are Proximus, Orange, Telenet/BASE');
    expect(textOf(sheet)).to.match(/Ortel Mobile[\s\S]*Simyo[\s\S]*A later newspaper still names Simyo/);
    expect(hrefs(sheet).length).to.equal(OPERATOR_IDS.length);
    await expectAccessible(sheet);
  });

  it('shows what a host patched, marked as the host’s', async () => {
    const patched = await patchDataset(defaultDataset, { operators: { base: { detail: { helpLine: { own: { value: '1234', confidence: 'reported', sources: ['base-topping-up'] } } } } } });
    const sheet = await mount(html`<be-operator-facts lang="en" operator="base" .dataset=${patched}></be-operator-facts>`);
    expect(row(sheet, 'Help line, from its own card')).to.match(/1234\s*this site’s own/);
  });

  it('follows the guide around it', async () => {
    const guide = await mount(html`<be-topup-guide lang="en" operator="base"><be-operator-facts></be-operator-facts></be-topup-guide>`);
    const sheet = guide.querySelector('be-operator-facts');
    await settled(sheet);
    expect(textOf(sheet)).to.contain('BASE: what is known');
    guide.setAttribute('operator', 'lycamobile');
    await settled(guide);
    await settled(sheet);
    expect(textOf(sheet)).to.contain('Lycamobile: what is known');
  });
});
