// Find in page, as far as a script can ask for it.
import { expect } from '@open-wc/testing';
import { show } from '../support/a11y.js';

describe('find in page', () => {
  it('finds what an element shows, inside its shadow root', async function () {
    // WebKit's looks into no shadow root: docs/accessibility.md says so.
    if (/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) this.skip();
    await show('be-link-check');
    getSelection().removeAllRanges();
    expect(window.find('Checked here on the page', false, false, true)).to.equal(true);
  });
});
