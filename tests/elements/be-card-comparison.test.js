import { expect } from '@open-wc/testing';
import { EVENTS } from '../../dist/elements/names.js';
import { choose, deep, deepAll, html, mount, textOf } from '../support/dom.js';
import { sharedSuite } from './shared-suite.js';

sharedSuite('be-card-comparison', { attributes: { situation: 'short-stay' }, shows: { en: /nothing to cancel when you leave/, 'zh-Hans': /离开时不用退订/ } });

describe('be-card-comparison', () => {
  it('is a real table: caption, scopes, three cards, eight questions', async () => {
    const cards = await mount(html`<be-card-comparison lang="en"></be-card-comparison>`);
    const table = deep(cards, 'table');
    expect(table.caption.textContent).to.contain('eSIM is a form');
    expect(deepAll(table, 'th[scope="col"]').length).to.equal(4);
    expect(deepAll(table, 'th[scope="row"]').length).to.equal(8);
  });

  it('compares the cards that are asked for', async () => {
    const cards = await mount(html`<be-card-comparison lang="en" cards="prepaid esim"></be-card-comparison>`);
    expect(
      deepAll(cards, 'th[scope="col"]')
        .map((head) => textOf(head).trim().split('\n')[0])
        .join(' '),
    ).to.not.contain('Monthly');
  });

  it('says which card fits a situation, and why', async () => {
    const cards = await mount(html`<be-card-comparison lang="en"></be-card-comparison>`);
    await choose(cards, 'situation', 'long-stay');
    expect(deepAll(cards, '.fit').map(({ dataset }) => dataset.fit)).to.deep.equal(['depends', 'fits', 'depends']);
  });

  it('lets a reader choose a card; inside the guide that is the guide’s card', async () => {
    const guide = await mount(html`<be-topup-guide lang="en" operator="base" sections="answer cards"></be-topup-guide>`);
    const heard = [];
    guide.addEventListener(EVENTS.cardSelect, ({ detail }) => heard.push(detail));
    deep(guide, 'button[value="postpaid"]').click();
    await guide.updateComplete;
    expect(heard).to.deep.equal([{ card: 'postpaid' }]);
    expect(deep(guide, 'select[name="card"]').value).to.equal('postpaid');
  });

  it('corrects what is often said about cards, in place', async () => {
    const cards = await mount(html`<be-card-comparison lang="zh-Hans"></be-card-comparison>`);
    expect(textOf(deep(cards, '.corrections'))).to.match(/eSIM 只是形式/);
  });
});
