// What every element guarantees (conventions: proof 16). Called once by each element's own test file.
import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import { LOCALES } from '../../dist/locales/match.js';
import { AXE_OPTIONS, violationsOf } from '../support/axe.js';
import { deepAll, fixture, html, settled, textOf, warningsOf } from '../support/dom.js';

export async function expectAccessible(element) {
  expect(violationsOf(await window.axe.run(element, AXE_OPTIONS))).to.deep.equal([]);
}

/**
 * @param {string} tag
 * @param {{ attributes?: Record<string, string>, shows: Record<string, RegExp> }} options
 *   attributes that give the element something to show; what it shows then, by locale
 */
export function sharedSuite(tag, { attributes = {}, shows }) {
  const create = (more = {}) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ ...attributes, ...more })) element.setAttribute(name, value);
    return element;
  };
  const place = async (element, parent) => {
    parent.append(element);
    return settled(element);
  };
  const room = () => fixture(html`<div></div>`);

  describe(`${tag}: what every element guarantees`, () => {
    it('is accessible', async () => {
      await expectAccessible(await place(create({ lang: 'en' }), await room()));
    });

    it('speaks each language it is asked for, side by side', async () => {
      const parent = await room();
      const heading = async (lang) => {
        const element = await place(create({ lang }), parent);
        if (shows[lang]) expect(textOf(element)).to.match(shows[lang], lang);
        expect(element.shadowRoot.querySelector('[part~="base"]').lang).to.equal(lang);
        return textOf(element);
      };
      const texts = new Set();
      for (const lang of LOCALES) texts.add(await heading(lang));
      expect(texts.size).to.equal(LOCALES.length);
    });

    it('runs in the direction of its language, whichever way the page runs', async () => {
      for (const [lang, page, direction] of [
        ['ar', 'ltr', 'rtl'],
        ['nl', 'rtl', 'ltr'],
      ]) {
        const parent = await room();
        parent.dir = page;
        const element = await place(create({ lang }), parent);
        expect(getComputedStyle(element.shadowRoot.querySelector('[part~="base"]')).direction).to.equal(direction, lang);
        expect(getComputedStyle(element).direction).to.equal(page, 'the host itself is the page’s');
      }
    });

    it('takes the language of what stands around it, across shadow roots, and follows a change', async () => {
      const parent = await room();
      parent.lang = 'zh-CN';
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' });
      parent.append(host);
      const element = await place(create(), host.shadowRoot);
      expect(textOf(element)).to.match(shows['zh-Hans']);
      parent.lang = 'en-GB';
      await new Promise((resolve) => setTimeout(resolve));
      await settled(element);
      expect(textOf(element)).to.match(shows.en);
    });

    it('keeps its own lang when the page’s changes, as a page translator does', async () => {
      const before = document.documentElement.lang;
      const [own, follows] = [await place(create({ lang: 'fr' }), await room()), await place(create(), await room())];
      try {
        document.documentElement.lang = 'nl';
        await new Promise((resolve) => setTimeout(resolve));
        await Promise.all([settled(own), settled(follows)]);
        expect(own.shadowRoot.querySelector('[part~="base"]').lang).to.equal('fr');
        expect(follows.shadowRoot.querySelector('[part~="base"]').lang).to.equal('nl');
      } finally {
        document.documentElement.lang = before;
      }
    });

    it('falls back to English for any other tag, and never throws on garbage', async () => {
      for (const lang of ['sw', 'not a tag', '-', 'x-klingon', '中文']) {
        const element = await place(create({ lang }), await room());
        expect(textOf(element)).to.match(shows.en, lang);
      }
    });

    it('is the same whether its settings come before or after it is placed, as attribute, property or data-be-*', async () => {
      const before = await place(create({ lang: 'en' }), await room());
      const after = document.createElement(tag);
      (await room()).append(after);
      for (const [name, value] of Object.entries({ ...attributes, lang: 'en' })) after.setAttribute(name, value);
      await settled(after);
      const asData = document.createElement(tag);
      asData.lang = 'en';
      for (const [name, value] of Object.entries(attributes)) asData.setAttribute(`data-be-${name}`, value);
      await place(asData, await room());
      const asProperty = document.createElement(tag);
      asProperty.lang = 'en';
      (await room()).append(asProperty);
      await settled(asProperty);
      for (const [name, value] of Object.entries(attributes)) asProperty[name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())] = value;
      await settled(asProperty);
      for (const other of [after, asData, asProperty]) expect(textOf(other)).to.equal(textOf(before));
    });

    it('reflects nothing to its attributes', async () => {
      const element = await place(create({ lang: 'en' }), await room());
      expect(element.getAttributeNames().sort()).to.deep.equal([...Object.keys(attributes), 'lang'].sort());
    });

    it('keeps its state when it is moved', async () => {
      const element = await place(create({ lang: 'en' }), await room());
      const text = textOf(element);
      await place(element, await room());
      expect(textOf(element)).to.equal(text);
    });

    it('puts its heading at the level that is asked for', async () => {
      const element = await place(create({ lang: 'en', 'heading-level': '4' }), await room());
      expect(element.shadowRoot.querySelector('h4')).to.exist;
      expect(element.shadowRoot.querySelector('h1, h2, h3')).to.not.exist;
    });

    it('warns once for a wrong value and falls back', async () => {
      const said = await warningsOf(async () => {
        await place(create({ lang: 'en', theme: `neon-${tag}` }), await room());
        await place(create({ lang: 'en', theme: `neon-${tag}` }), await room());
      });
      expect(said).to.deep.equal([`be-topup-guide: theme="neon-${tag}" is not known; use one of auto, light, dark`]);
    });

    it('has a theme of its own when asked', async () => {
      const element = await place(create({ lang: 'en', theme: 'dark' }), await room());
      const base = getComputedStyle(element.shadowRoot.querySelector('[part~="base"]'));
      expect(base.colorScheme).to.equal('dark');
      expect(base.backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
      await expectAccessible(element);
    });

    it('stays inside a narrow column', async () => {
      const parent = await room();
      parent.setAttribute('style', 'width: 300px');
      for (const lang of LOCALES) {
        const element = await place(create({ lang }), parent);
        const edge = parent.getBoundingClientRect().right + 1;
        const wide = deepAll(element, '*').filter((inner) => inner.getClientRects().length > 0 && !inner.closest('.visually-hidden, thead') && inner.getBoundingClientRect().right > edge);
        expect(wide.map((inner) => `${inner.localName}.${inner.className}`)).to.deep.equal([], lang);
      }
    });

    it('keeps the page’s text styles out and takes its font and colour', async () => {
      const parent = await room();
      parent.setAttribute('style', 'text-transform: uppercase; letter-spacing: 9px; text-align: right; font-family: monospace; color: rgb(1, 2, 3)');
      const element = await place(create({ lang: 'en' }), parent);
      const base = getComputedStyle(element.shadowRoot.querySelector('[part~="base"]'));
      expect(base.textTransform).to.equal('none');
      expect(base.letterSpacing).to.be.oneOf(['normal', '0px']);
      expect(base.textAlign).to.equal('start');
      expect(base.fontFamily).to.equal('monospace');
      expect(base.color).to.equal('rgb(1, 2, 3)');
    });

    it('shows the page’s own copy until it is ready', async () => {
      const element = document.createElement(tag);
      element.innerHTML = '<p>the copy</p>';
      const parent = await room();
      parent.append(element);
      expect(element.shadowRoot.querySelector('slot')).to.exist;
      await settled(element);
      expect(textOf(element)).to.not.contain('the copy');
    });
  });
}
