import { expect } from '@open-wc/testing';
import { deep, fixture, html, settled, textOf, waitUntil } from '../support/dom.js';

/** tests/embed looks at the script tag on whole pages; this is what happens inside one. */
describe('<div data-be-topup-guide>', () => {
  it('becomes a guide when a page adds it, with its settings and its copy, and follows when they change', async () => {
    const div = await fixture(html`<div class="wp-block" data-be-topup-guide data-be-operator="base" data-be-sections="answer" lang="en"><p>The copy of the page</p></div>`);
    await waitUntil(() => div.querySelector('be-topup-guide'));
    const guide = div.querySelector('be-topup-guide');
    expect(guide.textContent).to.equal('The copy of the page');
    await settled(guide);
    expect(textOf(guide))
      .to.match(/BASE/)
      .and.not.match(/The copy of the page/);
    div.setAttribute('data-be-operator', 'digi');
    await waitUntil(() => deep(guide, 'select[name="operator"]')?.value === 'digi');
    div.removeAttribute('data-be-operator');
    await waitUntil(() => deep(guide, 'select[name="operator"]')?.value === '');
    div.setAttribute('class', 'other');
    await settled(guide);
    expect(guide.getAttributeNames().sort()).to.deep.equal(['data-be-sections']);
  });

  it('stays as it is where a guide is inside already, or around', async () => {
    const around = await fixture(html`<div data-be-topup-guide data-be-sections="answer" lang="en"><div data-be-topup-guide id="inner"></div></div>`);
    const written = await fixture(html`<div data-be-topup-guide lang="en"><be-topup-guide sections="answer"></be-topup-guide></div>`);
    await waitUntil(() => around.querySelector('be-topup-guide'));
    expect(around.querySelectorAll('be-topup-guide').length).to.equal(1);
    expect(around.querySelector('#inner').children.length).to.equal(0);
    expect(written.querySelectorAll('be-topup-guide').length).to.equal(1);
  });
});
