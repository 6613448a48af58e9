import { expect } from '@open-wc/testing';
import { OPERATOR_IDS } from '../../dist/dataset/ids.js';
import { loadFacts } from '../../dist/dataset/load.js';
import { EVENTS } from '../../dist/elements/names.js';
import { deep, deepAll, fixture, html, mount, settled, textOf, tick } from '../support/dom.js';
import { sharedSuite } from './shared-suite.js';

sharedSuite('be-precautions-list', {
  attributes: { operator: 'lycamobile', topics: 'balance' },
  shows: { en: /What to mind[\s\S]*Credit is not a bundle/, 'zh-Hans': /注意事项[\s\S]*话费不等于套餐/ },
});

const ids = (root) => deepAll(root, '[data-precaution]').map(({ dataset }) => dataset.precaution);
const hrefs = (root) => deepAll(root, 'a').map((anchor) => anchor.getAttribute('href'));
const { precautions, contacts } = await loadFacts('precautions');

describe('be-precautions-list', () => {
  it('groups by moment, the heaviest first', async () => {
    const list = await mount(html`<be-precautions-list lang="en"></be-precautions-list>`);
    expect(deepAll(list, '[data-moment]').map(({ dataset }) => dataset.moment)).to.deep.equal(['before', 'during', 'after', 'trouble']);
    for (const moment of deepAll(list, '[data-moment]')) {
      const weights = deepAll(moment, '[data-weight]').map(({ dataset }) => Number(dataset.weight));
      expect(weights).to.deep.equal([...weights].sort());
      for (const id of ids(moment)) expect(precautions[id].moment).to.equal(moment.dataset.moment);
    }
  });

  it('adds what holds only at the reader’s operator, first in its group', async () => {
    const general = Object.keys(precautions).filter((id) => !precautions[id].operators);
    expect(ids(await mount(html`<be-precautions-list lang="en"></be-precautions-list>`))).to.have.members(general);
    for (const operator of OPERATOR_IDS) {
      const own = Object.keys(precautions).filter((id) => precautions[id].operators?.includes(operator));
      const list = await mount(html`<be-precautions-list lang="en" operator=${operator}></be-precautions-list>`);
      expect(ids(list), operator).to.have.members([...general, ...own]);
      for (const id of own) {
        const group = ids(deep(list, `[data-moment="${precautions[id].moment}"]`));
        expect(group.indexOf(id), `${operator} ${id}`).to.be.below(own.length);
      }
    }
  });

  it('shows the topics that are asked for, and only who helps with those', async () => {
    const list = await mount(html`<be-precautions-list lang="en" topics="esim promotion"></be-precautions-list>`);
    for (const id of ids(list)) expect(precautions[id].topic).to.be.oneOf(['esim', 'promotion']);
    expect(deepAll(list, '[part="contact"]')).to.deep.equal([]);
  });

  it('fires be-precaution-done when a person ticks and takes it back, and keeps ticks when it is moved', async () => {
    const room = await fixture(html`<div></div>`);
    const heard = [];
    room.addEventListener(EVENTS.precautionDone, ({ detail }) => heard.push(detail));
    room.innerHTML = '<be-precautions-list lang="en"></be-precautions-list>';
    const list = await settled(room.firstElementChild);
    await tick(list, 'keep-receipt');
    room.append(document.createElement('hr'), list);
    await settled(list);
    expect(deep(list, 'input[name="keep-receipt"]').checked).to.equal(true);
    await tick(list, 'keep-receipt');
    expect(heard).to.deep.equal([
      { precaution: 'keep-receipt', done: true },
      { precaution: 'keep-receipt', done: false },
    ]);
  });

  it('says who helps, with the reader’s language first, and dials or links only what is official', async () => {
    const list = await mount(html`<be-precautions-list lang="zh-Hans"></be-precautions-list>`);
    const card = (id) => deepAll(list, '[part="contact"]').find((one) => textOf(one).includes(contacts[id].name));
    expect(hrefs(card('safeonweb'))).to.deep.equal(['mailto:suspicious@safeonweb.be', 'mailto:suspect@safeonweb.be', 'mailto:verdacht@safeonweb.be', 'https://safeonweb.be/']);
    expect(hrefs(card('card-stop'))).to.deep.equal(['tel:078170170', 'tel:+3278170170']);
    expect(textOf(card('card-stop'))).to.match(/在比利时打[\s\S]*070 344 344[\s\S]*在国外打[\s\S]*荷兰语、法语/);
    expect(hrefs(card('ombudsman'))[0]).to.equal('tel:+3222230909');
    expect(hrefs(card('consumer-connect'))).to.deep.equal([]);
    expect(textOf(card('consumer-connect'))).to.match(/consumerconnect\.be[\s\S]*据报道[\s\S]*不清楚/);
    // The comparator stands with its own precaution, before the top-up.
    expect(card('tariff-comparator').closest('[data-precaution]').dataset.precaution).to.equal('choose-plan');
  });

  it('fills codes into the sentences; a code that is not official is no link', async () => {
    const list = await mount(html`<be-precautions-list lang="en"></be-precautions-list>`);
    expect(textOf(deep(list, '[data-precaution="esim-check-phone"]'))).to.contain('dial *#06#');
    expect(hrefs(deep(list, '[data-precaution="esim-check-phone"]'))).to.deep.equal([]);
    expect(hrefs(deep(list, '[data-precaution="bank-data-given"]'))).to.deep.equal(['tel:078170170']);
    expect(textOf(list)).to.not.match(/[{}]|undefined|\[object/);
  });

  it('shows beside an entry what other sources say', async () => {
    const list = await mount(html`<be-precautions-list lang="en" topics="esim"></be-precautions-list>`);
    expect(textOf(deep(list, '[data-precaution="esim-keep-profile"] .contradiction'))).to.contain('Safest: do not delete it');
  });

  it('keeps only the heavy ones open inside the guide, and opens all for printing', async () => {
    const guide = await mount(html`<be-topup-guide lang="en" operator="proximus" sections="precautions"></be-topup-guide>`);
    const list = deep(guide, 'be-precautions-list');
    const closed = deepAll(list, '.moment details');
    expect(closed.length).to.equal(4);
    for (const details of closed) {
      expect(details.open).to.equal(false);
      for (const id of ids(details)) expect(precautions[id].weight).to.be.above(1);
    }
    expect(deep(list, '[data-precaution="mobile-payments"]').closest('details'), 'the operator’s own stays in view').to.equal(null);
    window.dispatchEvent(new Event('beforeprint'));
    expect(closed.every((details) => details.open)).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(closed.some((details) => details.open)).to.equal(false);
    list.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(
      closed.some((details) => details.open),
      'no listener stays behind',
    ).to.equal(false);
  });
});
