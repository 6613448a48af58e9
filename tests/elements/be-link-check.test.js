import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LINK_REASON_IDS } from '../../dist/dataset/link-check/index.js';
import { REASON_TEXTS } from '../../dist/elements/be-link-check/reasons.js';
import { EVENTS } from '../../dist/elements/names.js';
import { deep, deepAll, html, mount, textOf, waitUntil } from '../support/dom.js';
import { expectAccessible, sharedSuite } from './shared-suite.js';

sharedSuite('be-link-check', { attributes: { operator: 'orange' }, shows: { en: /Is this link real/, 'zh-Hans': /这个链接是真的吗/ } });

/** Pastes and checks; the parts of the answer as a reader finds them. */
async function check(element, text) {
  const area = deep(element, 'textarea');
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  deep(element, 'button').click();
  await waitUntil(() => textOf(deep(element, '[role="status"]')).trim() !== '');
  await element.updateComplete;
  return {
    status: textOf(deep(element, '[role="status"]')).trim(),
    verdict: deep(element, '[data-verdict]')?.dataset.verdict,
    reasons: deepAll(element, '[data-reason]').map(({ dataset }) => dataset.reason),
    text: textOf(element),
  };
}

describe('be-link-check', () => {
  it('says whose address it is, never that it is safe, and tells the page', async () => {
    const element = await mount(html`<be-link-check lang="en"></be-link-check>`);
    const heard = [];
    element.addEventListener(EVENTS.linkResult, ({ detail, composed, bubbles }) => heard.push({ detail, composed, bubbles }));
    const { status, verdict, reasons, text } = await check(element, 'https://www.orange.be/nl');
    expect(status).to.equal('This is an address of Orange.');
    expect(verdict).to.equal('official');
    expect(reasons).to.deep.equal(['operator-domain']);
    expect(text).to.not.match(/\bsafe\b/i);
    expect(heard).to.deep.equal([{ detail: { verdict: 'official', operator: 'orange', reasons: ['operator-domain'] }, composed: true, bubbles: true }]);
    await expectAccessible(element);
  });

  it('shows the host a browser would open, apart from the text, the registered part standing out', async () => {
    const element = await mount(html`<be-link-check lang="en" operator="proximus"></be-link-check>`);
    const { status, text } = await check(element, 'Reload EUR 15 or your card becomes invalid: https://www.proximus.be.pay-now.top/x');
    const host = deep(element, '.host');
    expect(host.textContent).to.equal('www.proximus.be.pay-now.top');
    expect(host.querySelector('b').textContent).to.equal('pay-now.top');
    expect(host.dir).to.equal('ltr');
    expect(getComputedStyle(host).unicodeBidi).to.equal('isolate');
    expect(status).to.equal('This looks like Proximus, but is none of its known addresses.');
    expect(text)
      .to.match(/suspicious@safeonweb\.be/)
      .and.match(/078 170 170/)
      .and.match(/proximus\.be \/ proximus\.com/)
      .and.match(/false MyProximus page/);
    await expectAccessible(element);
  });

  it('says in one sentence what it found: an authority, an imitation, another country, a fraud, or that it cannot tell', async () => {
    const sentences = {
      'https://www.bipt.be': 'This is an address of an authority or public service.',
      'safe0nweb.be': 'This looks like a known address, but it is not.',
      'https://orange.es': 'This is not Orange in Belgium.',
      'Orange: stuur ons uw PUK-code': 'This looks like a false message in the name of Orange.',
      'Send us your PIN code': 'This looks like a fraud.',
      'https://user@proximus.be': 'Cannot tell: the name is known, but something is wrong here.',
      'hello there': 'Cannot tell whose this is.',
    };
    for (const [pasted, sentence] of Object.entries(sentences)) {
      const element = await mount(html`<be-link-check lang="en"></be-link-check>`);
      const { status, text } = await check(element, pasted);
      expect(status, pasted).to.equal(sentence);
      expect(text, pasted).to.not.match(/undefined|\{/);
    }
  });

  it('says how many links there are, and which one decided', async () => {
    const element = await mount(html`<be-link-check lang="en"></be-link-check>`);
    const { status, text } = await check(element, 'https://www.orange.be or https://intranet/');
    expect(status).to.equal('Cannot tell whose this is.');
    expect(text).to.match(/This text has 2 links\. The worst one decides\./);
    expect(deep(element, '.host b').textContent, 'a host without a domain stands out whole').to.equal('intranet');
  });

  it('links nothing that was pasted', async () => {
    const element = await mount(html`<be-link-check lang="en"></be-link-check>`);
    await check(element, 'https://evil.example javascript:alert(1) <img src=x onerror=alert(1)>');
    expect(
      deepAll(element, 'a')
        .map(({ href }) => href)
        .filter((href) => !/^(mailto:suspicious@safeonweb\.be|tel:\+?[\d]+)$/.test(href)),
    ).to.deep.equal([]);
    expect(deepAll(element, 'img, script')).to.deep.equal([]);
  });

  it('says it in Chinese too', async () => {
    const element = await mount(html`<be-link-check lang="zh-Hans"></be-link-check>`);
    const { status, text } = await check(element, 'base-be.com');
    expect(status).to.equal('看起来像 BASE，但不是它的任何一个已知网址。');
    expect(text).to.match(/自己输入 BASE 的官方网址：base\.be/);
  });

  it('works with the keyboard alone: type, Tab, Enter; or Control and Enter', async () => {
    const element = await mount(html`<be-link-check lang="en"></be-link-check>`);
    deep(element, 'textarea').focus();
    await sendKeys({ type: '0range.be' });
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot.activeElement.localName).to.equal('button');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => deep(element, '[data-verdict="lookalike"]'));
    expect(element.shadowRoot.activeElement.localName).to.equal('button');
    const area = deep(element, 'textarea');
    area.focus();
    area.select();
    await sendKeys({ type: 'example.com' });
    expect(deep(element, '[data-verdict]'), 'an answer to another text goes away').to.equal(undefined);
    // Not every driver can hold a key down; the event is what the two keys make.
    area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, composed: true, cancelable: true }));
    await waitUntil(() => deep(element, '[data-verdict="other"]'));
  });

  it('asks for something when the field is empty, and fires nothing', async () => {
    const element = await mount(html`<be-link-check lang="en"></be-link-check>`);
    let count = 0;
    element.addEventListener(EVENTS.linkResult, () => (count += 1));
    expect((await check(element, '   ')).status).to.equal('Paste an address or a message first.');
    expect(count).to.equal(0);
  });

  it('announces the result once: one status, there before the result', async () => {
    const element = await mount(html`<be-link-check lang="en"></be-link-check>`);
    const status = deep(element, '[role="status"]');
    const said = [];
    new MutationObserver(() => said.push(status.textContent.trim())).observe(status, { childList: true, subtree: true, characterData: true });
    await check(element, 'example.com');
    expect(deepAll(element, '[role="status"], [aria-live]')).to.deep.equal([status]);
    expect([...new Set(said.filter(Boolean))]).to.deep.equal(['This is not an operator’s address.']);
  });

  it('keeps what was pasted and the answer when it is moved', async () => {
    const element = await mount(html`<be-link-check lang="en"></be-link-check>`);
    await check(element, 'digi.be');
    document.body.append(element);
    await element.updateComplete;
    expect(deep(element, 'textarea').value).to.equal('digi.be');
    expect(deep(element, '[data-verdict="lookalike"]')).to.exist;
    element.remove();
  });

  it('asks no other origin for anything', async () => {
    const elsewhere = () => performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin));
    const element = await mount(html`<be-link-check lang="en"></be-link-check>`);
    await check(element, 'https://evil.example/beacon');
    expect(elsewhere()).to.deep.equal([]);
  });

  it('has a sentence for every reason, in every language', async () => {
    expect(Object.keys(REASON_TEXTS).sort()).to.deep.equal([...LINK_REASON_IDS].sort());
    const [english, chinese] = [await mount(html`<be-link-check lang="en"></be-link-check>`), await mount(html`<be-link-check lang="zh-Hans"></be-link-check>`)];
    for (const id of LINK_REASON_IDS) {
      expect(REASON_TEXTS[id](english), id).to.match(/[a-z]/);
      expect(REASON_TEXTS[id](chinese), id).to.match(/\p{Script=Han}/u);
    }
  });

  it('is a section of the guide and knows the guide’s operator', async () => {
    const guide = await mount(html`<be-topup-guide lang="en" operator="base" sections="link-check"></be-topup-guide>`);
    const { text } = await check(guide.shadowRoot.querySelector('be-link-check'), 'example.com');
    expect(text).to.match(/Type BASE’s own address yourself: base\.be/);
  });
});
