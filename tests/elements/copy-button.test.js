import { expect } from '@open-wc/testing';
import { deep, deepAll, html, mount, waitUntil } from '../support/dom.js';

/** What would be on the clipboard; `refuse` is a browser that has no clipboard for this page. */
function clipboard({ refuse = false } = {}) {
  const written = [];
  const api = { writeText: (text) => (refuse ? Promise.reject(new DOMException('no', 'NotAllowedError')) : Promise.resolve(void written.push(text))) };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: api });
  return written;
}
const named = (root, name) => deepAll(root, '[part="copy"]').find((button) => button.getAttribute('aria-label') === name);

describe('copy button', () => {
  const { execCommand } = document;
  afterEach(() => {
    delete navigator.clipboard;
    document.execCommand = execCommand;
  });

  it('copies what has to be sent, shows it and says it once', async () => {
    const written = clipboard();
    const steps = await mount(html`<be-topup-steps lang="en" operator="base" channel="voucher"></be-topup-steps>`);
    const button = named(steps, 'Copy TOPUP');
    button.click();
    await waitUntil(() => deep(steps, '.copy-status')?.textContent === 'Copied');
    expect(written).to.deep.equal(['TOPUP']);
    expect(button.dataset.copied).to.equal('');
    expect(deepAll(steps, '[role="status"]').length).to.equal(1);
    expect(deep(steps, '.copy-status').getAttribute('role')).to.equal('status');
    // A second press elsewhere takes the first message away.
    named(steps, 'Copy CONSULT').click();
    await waitUntil(() => written.length === 2);
    expect(deepAll(steps, '.copy-status').length).to.equal(1);
  });

  it('copies a help line without its label, in a target that is large enough', async () => {
    const written = clipboard();
    const sheet = await mount(html`<be-operator-facts lang="en" operator="base"></be-operator-facts>`);
    const button = named(sheet, 'Copy +32 486 19 19 99');
    button.click();
    await waitUntil(() => written.length === 1);
    expect(written[0]).to.equal('+32 486 19 19 99');
    for (const { width, height } of deepAll(sheet, '[part="copy"]').map((one) => one.getBoundingClientRect())) expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('takes the old way where the new one is refused, and says so where both are', async () => {
    clipboard({ refuse: true });
    const sheet = await mount(html`<be-operator-facts lang="en" operator="base"></be-operator-facts>`);
    const button = named(sheet, 'Copy base.be');
    const selected = [];
    document.execCommand = () => Boolean(selected.push(deep(sheet, 'textarea').value));
    button.click();
    await waitUntil(() => button.dataset.copied === '');
    expect(selected).to.deep.equal(['base.be']);
    expect(deep(sheet, 'textarea')).to.equal(undefined);
    document.execCommand = () => false;
    named(sheet, 'Copy 1999').click();
    await waitUntil(() => deep(sheet, '.copy-status')?.textContent.includes('select the text'));
    expect(deep(sheet, '.copy-status').classList.contains('visually-hidden')).to.equal(false);
  });

  it('is not there for what the operator itself does not state', async () => {
    const orange = await mount(html`<be-operator-facts lang="en" operator="orange"></be-operator-facts>`);
    expect(named(orange, 'Copy 5000')).to.equal(undefined);
  });
});
