// The tools stand in the guide where a reader looks for them, and know the reader's operator.
import { expect } from '@open-wc/testing';
import { choose, deep, deepAll, html, mount, textOf } from '../support/dom.js';

const TOOLS = ['be-phrase-card', 'be-credit-calendar', 'be-esim-check'];

describe('be-topup-guide: tools', () => {
  it('shows phrases after the ways, the calendar next, eSIM after the cards', async () => {
    const guide = await mount(html`<be-topup-guide lang="en" operator="base"></be-topup-guide>`);
    const tags = deepAll(guide, '[part="section"] > *').map(({ localName }) => localName);
    const at = (tag) => tags.indexOf(tag);
    for (const tag of TOOLS) expect(at(tag), tag).to.be.greaterThan(-1);
    expect(at('be-phrase-card')).to.equal(at('be-channel-picker') + 1);
    expect(at('be-credit-calendar')).to.be.greaterThan(at('be-phrase-card'));
    expect(at('be-esim-check')).to.equal(at('be-card-comparison') + 1);
  });

  it('passes the operator on, also when the reader changes it', async () => {
    const guide = await mount(html`<be-topup-guide lang="en" operator="base" sections="answer phrases calendar esim"></be-topup-guide>`);
    expect(textOf(deep(guide, 'be-phrase-card'))).to.contain('herladen bij BASE');
    expect(textOf(deep(guide, 'be-credit-calendar'))).to.contain('BASE, topped up on');
    await choose(guide, 'operator', 'mobile-vikings');
    expect(textOf(deep(guide, 'be-phrase-card'))).to.contain('herladen bij Mobile Vikings');
    expect(textOf(deep(guide, 'be-credit-calendar'))).to.contain('Mobile Vikings, topped up on');
    expect(deepAll(deep(guide, 'be-esim-check'), 'tbody tr').map(({ dataset }) => dataset.operator)).to.deep.equal(['mobile-vikings']);
  });
});
