// A page with many guides: those that have a copy and are far away wait with it. And: sections come into view in their order.
import { expect } from '@open-wc/testing';
import { fixture, html, settled, textOf, waitUntil } from '../support/dom.js';

const FAR = '30000px';
const LONG = { timeout: 20_000 };

/** Eight guides, the last ones far below the window, each with a copy. */
async function eight({ copy = '<p>the copy</p>', attributes = 'lang="en" operator="base" sections="answer"' } = {}) {
  const place = await fixture(html`<div></div>`);
  const one = `<be-topup-guide ${attributes}>${copy}</be-topup-guide>`;
  place.innerHTML = `${one.repeat(5)}<div style="height: ${FAR}"></div>${one.repeat(3)}`;
  const guides = [...place.querySelectorAll('be-topup-guide')];
  await waitUntil(() => guides.slice(0, 5).every(({ hasUpdated }) => hasUpdated), 'the first five', LONG);
  return guides;
}

const isAlive = (guide) => textOf(guide).includes('at BASE');

describe('a page with eight guides', () => {
  it('takes over the first five, and leaves the copy of those that are far in view', async () => {
    const guides = await eight();
    // Does not hang for a page that waits for every guide.
    await Promise.all(guides.map(({ updateComplete }) => updateComplete));
    expect(guides.map(isAlive)).to.deep.equal([true, true, true, true, true, false, false, false]);
    expect(guides[7].querySelector('p').checkVisibility()).to.equal(true);
    expect(textOf(guides[7])).to.equal('the copy\n');
  });

  it('takes over one that comes near', async () => {
    const guides = await eight();
    await guides[7].updateComplete;
    guides[7].scrollIntoView();
    await waitUntil(() => isAlive(guides[7]), 'the one in view', LONG);
    scrollTo(0, 0);
  });

  it('takes over one that the page gives a setting', async () => {
    const guides = await eight();
    await guides[6].updateComplete;
    guides[6].operator = 'digi';
    await waitUntil(() => textOf(guides[6]).includes('at DIGI'), 'the new operator', LONG);
    expect(isAlive(guides[7])).to.equal(false);
  });

  it('takes over all when the page is printed', async () => {
    const guides = await eight();
    await Promise.all(guides.map(({ updateComplete }) => updateComplete));
    window.dispatchEvent(new Event('beforeprint'));
    await waitUntil(() => guides.every(isAlive), 'all of them', LONG);
  });

  it('takes over one that is moved away and back, when it comes near', async () => {
    const guides = await eight();
    const [last] = guides.slice(-1);
    await last.updateComplete;
    const place = last.parentElement;
    last.remove();
    await new Promise(requestAnimationFrame);
    expect(isAlive(last)).to.equal(false);
    place.prepend(last);
    await waitUntil(() => isAlive(last), 'back, at the top', LONG);
  });

  it('lets none wait that has nothing to show meanwhile', async () => {
    const guides = await eight({ copy: '<p> </p><script type="application/json">{}</script>' });
    await waitUntil(() => guides.every(isAlive), 'all of them', LONG);
  });
});

describe('the sections of a guide', () => {
  it('come into view in their order', async () => {
    const guide = await fixture(html`<be-topup-guide lang="en" operator="base" sections="answer steps ways"></be-topup-guide>`);
    await settled(guide);
    const isInView = (section) => section.checkVisibility();
    const sections = [...guide.shadowRoot.querySelectorAll('[part=section]')];
    expect(sections.map(isInView)).to.deep.equal([true, true]);
    // Steps of another guide that never come: its ways are there, and wait behind them.
    const slow = customElements.get('be-topup-steps');
    const { loadedView } = slow;
    let come;
    slow.loadedView = undefined;
    slow.prepareView = () => new Promise((then) => (come = then));
    const other = await fixture(html`<be-topup-guide lang="en" operator="base" sections="answer steps ways"></be-topup-guide>`);
    await other.shadowRoot.querySelector('be-channel-picker').updateComplete;
    const [steps, ways] = other.shadowRoot.querySelectorAll('[part=section]');
    expect([steps, ways].map(isInView)).to.deep.equal([true, false]);
    slow.loadedView = loadedView;
    delete slow.prepareView;
    come();
    await settled(other);
    expect([steps, ways].map(isInView)).to.deep.equal([true, true]);
  });
});
