// An element that a server has rendered (declarative shadow DOM) and that the script takes over.
import { expect } from '@open-wc/testing';

const frames = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** Opens a page with a server's copy in a frame and waits until the element of the page has taken over. */
async function open(query, { isReady = (element) => element.hasUpdated && !element.isUpdatePending } = {}) {
  const frame = Object.assign(document.createElement('iframe'), { src: `/server-copy?${new URLSearchParams(query)}`, width: query.width ?? 700, height: query.short ? 1600 : 600 });
  frames.push(frame);
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  const view = frame.contentWindow;
  const element = view.document.querySelector(query.tag ?? 'be-topup-guide');
  const before = element.shadowRoot ? readable(element.shadowRoot) : '';
  for (let waited = 0; waited < 15_000 && !isReady(element); waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
  // What would still come, comes now.
  await new Promise((resolve) => setTimeout(resolve, 400));
  return { view, element, before, after: readable(element.shadowRoot) };
}

/** Words of a shadow root and those inside; forms and buttons left out. */
function readable(root) {
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType === Node.ELEMENT_NODE && (/^(style|svg|button|template|script)$/.test(node.localName) || node.matches('.buttons'))) return '';
    return [...(node.shadowRoot ?? node).childNodes].map(read).join(' ');
  };
  return read(root)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;)])/g, '$1')
    .trim();
}
/** Where two texts part ways; white space aside. */
function difference(one, other) {
  const [a, b] = [one, other].map((text) => text.replace(/\s+/g, ''));
  const at = [...a].findIndex((character, index) => character !== b[index]);
  return a === b ? '' : `…${a.slice(Math.max(0, at - 30), at + 30)}… / …${b.slice(Math.max(0, at - 30), at + 30)}…`;
}

const SCRIPT = '/cdn/be-topup-guide.zh-Hans.js';

describe('a server’s copy', () => {
  for (const query of [
    { operator: 'base', card: 'prepaid', pay: 'cash' },
    { operator: '' },
    { tag: 'be-topup-steps', operator: 'mobile-vikings', channel: 'sms' },
    { tag: 'be-operator-facts', operator: 'proximus' },
    { tag: 'be-credit-calendar', operator: 'base' },
  ]) {
    it(`is taken over without a jump: ${Object.values(query).join(' ')}`, async () => {
      const { view, element, before, after } = await open({ lang: 'zh-Hans', script: SCRIPT, ...query });
      expect(element.hasUpdated, 'taken over').to.equal(true);
      expect(before.length).to.be.greaterThan(150);
      expect(difference(after, before)).to.equal('');
      expect(element.shadowRoot.querySelectorAll('[part="base"]').length, 'one wrapper').to.equal(1);
      expect(element.shadowRoot.querySelector('style, slot, [data-element]'), 'nothing of the copy').to.equal(null);
      expect(
        view.heights.filter((height) => Math.abs(height - view.heights[0]) > 1),
        'heights on the way',
      ).to.deep.equal([]);
      expect(view.shifts, 'layout shifts').to.deep.equal([]);
    });
  }

  it('in short, with its height reserved: nothing in the window moves', async () => {
    const query = { lang: 'zh-Hans', script: SCRIPT, operator: 'base', card: 'prepaid' };
    const reserved = await open({ ...query, short: 'reserved' });
    expect(reserved.element.shadowRoot.querySelectorAll('be-topup-steps').length, 'taken over').to.equal(1);
    expect(reserved.view.places, 'places of what stands below').to.deep.equal([]);
    // Without it what stands below is in the window, and is pushed out of it: the measurement sees that.
    const plain = await open({ ...query, short: 'plain' });
    expect(plain.view.places.length).to.be.greaterThan(0);
    expect(plain.view.document.querySelector('#after').getBoundingClientRect().top).to.be.greaterThan(plain.view.innerHeight);
  });

  it('has live elements afterwards', async () => {
    const { view, element } = await open({ lang: 'zh-Hans', script: SCRIPT, operator: '' });
    const select = element.shadowRoot.querySelector('select[name="operator"]');
    select.value = 'base';
    select.dispatchEvent(new view.Event('change'));
    await element.updateComplete;
    expect(element.operator).to.equal('base');
    expect(readable(element.shadowRoot)).to.contain('BASE 最合适的办法');
    expect(element.shadowRoot.querySelector('be-topup-steps').hasUpdated).to.equal(true);
  });

  it('is looked at again when its language is not the page’s any more', async () => {
    const { element, after } = await open({ lang: 'en', operator: 'base', sections: 'answer steps', script: '/cdn/be-topup-guide.js', delay: 0 });
    expect(after).to.contain('Your best way at');
    element.lang = 'nl';
    for (let waited = 0; waited < 5000 && element.locale !== 'nl'; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
    await element.updateComplete;
    expect(readable(element.shadowRoot)).not.to.contain('Your best way at');
  });

  it('is replaced, not doubled, where Lit’s hydration support is loaded', async () => {
    const { element, before, after } = await open({ lang: 'zh-Hans', operator: 'base', sections: 'answer steps', script: '/dist/auto.js', hydration: 'yes' });
    expect(element.hasUpdated).to.equal(true);
    expect(difference(after, before)).to.equal('');
    expect(element.shadowRoot.adoptedStyleSheets.length).to.be.greaterThan(0);
  });

  it('stays when the script cannot be had', async () => {
    const { view, element, before, after } = await open({ lang: 'en', operator: 'base', sections: 'answer steps', script: '/cdn/nowhere.js', delay: 0 }, { isReady: () => true });
    expect(element.matches(':defined')).to.equal(false);
    expect(after).to.equal(before);
    expect(view.heights.length).to.equal(1);
  });

  it('shows the copy, not what stands inside the tag for feeds', async () => {
    const { element, view } = await open({ lang: 'zh-Hans', operator: 'base', sections: 'answer steps', script: SCRIPT, fallback: '<p class="feed">feed</p>' });
    expect(element.querySelector('.feed').getClientRects().length).to.equal(0);
    expect(view.heights.length).to.equal(1);
  });
});
