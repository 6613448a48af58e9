// Small windows, large text, wide spacing: nothing is lost and nothing scrolls sideways. Targets are large enough to hit.
import { expect } from '@open-wc/testing';
import { deepAll, settled } from '../support/dom.js';
import { inColumn, INTERACTIVE, isShown, LOCALES, lostIn, nameOf, pairedStates, show, SIZES, STATES } from '../support/a11y.js';

const TARGET = 24;
const MAIN_TARGET = 44;

describe('reflow', function () {
  this.timeout(60_000);
  for (const { tag, name, state, rest } of pairedStates(LOCALES, Object.keys(SIZES))) {
    const [lang, size] = rest;
    it(`${tag}, ${name}, ${lang}: ${size}`, async () => {
      const { width, apply } = SIZES[size];
      await inColumn(width, async (parent) => {
        const element = await show(tag, state, { lang, parent });
        apply?.(element);
        await settled(element);
        expect(lostIn(element, parent)).to.deep.equal([]);
      });
    });
  }

  it('the text grows with the page’s', async () => {
    for (const tag of Object.keys(STATES)) {
      await inColumn(320, async (parent) => {
        const element = await show(tag, {}, { parent });
        const { height } = element.getBoundingClientRect();
        parent.style.fontSize = '32px';
        expect(element.getBoundingClientRect().height, tag).to.be.above(height * 1.5);
      });
    }
  });

  it('takes the text spacing that a reader’s style sheet sets on the page’s own elements', async () => {
    // The wrapper resets what pages set by chance. What does not come through is written down in docs/accessibility.md.
    await inColumn(320, async (parent) => {
      const element = await show('be-link-check', {}, { parent });
      element.style.lineHeight = '3';
      expect(getComputedStyle(element.shadowRoot.querySelector('.be')).lineHeight).to.equal('24px');
    });
  });
});

describe('targets', function () {
  this.timeout(60_000);

  /** The area that a tap hits: a tick box with its label. */
  const area = (element) => {
    const label = element.localName === 'input' ? (element.closest('label') ?? element.labels?.[0]) : undefined;
    const boxes = [element, label].filter(Boolean).map((one) => one.getBoundingClientRect());
    return { width: Math.max(...boxes.map(({ width }) => width)), height: Math.max(...boxes.map(({ height }) => height)), boxes };
  };
  /** A link inside a sentence may be as high as its line. */
  const isInSentence = (element) =>
    element.localName === 'a' &&
    getComputedStyle(element).display === 'inline' &&
    [...element.parentNode.childNodes].some((node) => node !== element && node.nodeType !== Node.COMMENT_NODE && node.textContent.trim() !== '');

  for (const [tag, states] of Object.entries(STATES)) {
    it(`${tag}: 24 px at least, 44 px for what one mainly does, at 320 px`, async () => {
      for (const [state, options] of Object.entries(states)) {
        await inColumn(320, async (parent) => {
          const element = await show(tag, options, { parent });
          const small = [];
          for (const control of deepAll(element, INTERACTIVE)) {
            if (!isShown(control) || isInSentence(control)) continue;
            const { width, height } = area(control);
            const isMain = control.matches('select, .button.main, input[type="date"], input[type="number"], textarea');
            const least = isMain ? MAIN_TARGET : TARGET;
            // Half a pixel is rounding.
            if (height < least - 0.5 || width < least - 0.5) small.push(`${nameOf(control)}: ${Math.round(width)} × ${Math.round(height)}`);
          }
          expect(small, state).to.deep.equal([]);
        });
      }
    });
  }
});
