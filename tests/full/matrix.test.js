// Every element in every state and language: axe in every theme, and every size.
import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import { deepAll, settled } from '../support/dom.js';
import { ALL_STATES, inColumn, LOCALES, lostIn, show, SIZES } from '../support/a11y.js';
import { AXE_OPTIONS, violationsOf } from '../support/axe.js';

const THEMES = ['light', 'dark', 'auto'];

describe('everything', function () {
  this.timeout(120_000);
  for (const [tag, name, state] of ALL_STATES) {
    for (const lang of LOCALES) {
      for (const theme of THEMES) {
        it(`axe: ${tag}, ${name}, ${lang}, ${theme}`, async () => {
          await inColumn(700, async (parent) => {
            const element = await show(tag, state, { lang, theme, parent });
            expect(deepAll(element, '*').length).to.be.above(3);
            expect(violationsOf(await window.axe.run(element, AXE_OPTIONS))).to.deep.equal([]);
          });
        });
      }
      for (const [size, { width, apply }] of Object.entries(SIZES)) {
        it(`reflow: ${tag}, ${name}, ${lang}, ${size}`, async () => {
          await inColumn(width, async (parent) => {
            const element = await show(tag, state, { lang, parent });
            apply?.(element);
            await settled(element);
            expect(lostIn(element, parent)).to.deep.equal([]);
          });
        });
      }
    }
  }
});
