import { expect } from '@open-wc/testing';
import { deep, deepAll, html, mount, textOf, waitUntil } from '../support/dom.js';
import { sharedSuite } from './shared-suite.js';

sharedSuite('be-source-list', { attributes: { operator: 'base' }, shows: { en: /Where this comes from/, 'zh-Hans': /这些信息从哪里来/ } });

describe('be-source-list', () => {
  it('lists what was read, with date or "undated", and links only to home pages', async () => {
    const list = await mount(html`<be-source-list lang="en" operator="base"></be-source-list>`);
    await waitUntil(() => deepAll(list, 'details li').length > 5);
    expect(textOf(list)).to.contain('https://www.prd.base.be/en/support/manage-your-products/all-about-topping-up/');
    expect(textOf(list)).to.contain('undated');
    for (const { pathname, protocol } of deepAll(list, 'a')) expect(`${protocol} ${pathname}`).to.equal('https: /');
    expect(deepAll(list, 'a').some(({ host }) => host.includes('prd.base.be'))).to.equal(false);
  });

  it('shows what was corrected and where sources disagree', async () => {
    const list = await mount(html`<be-source-list lang="en" operator="base"></be-source-list>`);
    await waitUntil(() => textOf(list).includes('Where sources disagree'));
    expect(textOf(list)).to.contain('Two of BASE’s own pages say 1914.');
    expect(textOf(list)).to.contain('The networks are Proximus, Orange, Telenet/BASE');
    expect(deep(list, 'h3')).to.exist;
  });
});
