// axe over element, state, language and theme: each two of them meet at least once. The full matrix: npm run test:full.
import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import { LOCALES, pairedStates, show } from '../support/a11y.js';
import { AXE_OPTIONS, violationsOf } from '../support/axe.js';

const THEMES = ['light', 'dark', 'auto'];

describe('axe', function () {
  this.timeout(60_000);
  for (const { tag, name, state, rest } of pairedStates(LOCALES, THEMES)) {
    const [lang, theme] = rest;
    it(`${tag}, ${name}, ${lang}, ${theme}`, async () => {
      const element = await show(tag, state, { lang, theme });
      expect(violationsOf(await window.axe.run(element, AXE_OPTIONS))).to.deep.equal([]);
    });
  }
});
