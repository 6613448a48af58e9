// Contrast is computed: every text, mark, border and focus outline of every element, in both schemes, under host accents.
import { expect } from '@open-wc/testing';
import { backgroundOf, contrast, contrastsBelow, drawn, focusContrastsBelow, rgba, still } from '../support/contrast.js';
import { choose, deep, deepAll, fixture, html, settled, textOf, waitUntil } from '../support/dom.js';

const SCHEMES = { light: { color: '#26292e', background: '#fff' }, dark: { color: '#dfe2e6', background: '#17191d' } };
/** A host's accent: none, and the worst a page may have. */
const ACCENTS = { default: '', 'pale yellow': '#fff3a8', black: '#000', 'mid-grey': '#808080', red: '#e30613', 'dark navy': '#0b1b3f' };

const click = async (root, selector) => {
  for (const control of deepAll(root, selector)) control.click();
  await settled(root);
};
const check = async (root, text) => {
  deep(root, 'textarea').value = text;
  await click(root, 'button');
  await waitUntil(() => textOf(deep(root, '[role="status"]')).trim() !== '');
  await settled(root);
};

/** What is looked at: markup, and what a reader does first. */
const CASES = {
  'the whole guide': { markup: html`<be-topup-guide operator="base" card="prepaid" pay="cash"></be-topup-guide>` },
  'the guide, nothing chosen': { markup: html`<be-topup-guide></be-topup-guide>` },
  'a guide with a theme of its own, light': { markup: html`<be-topup-guide theme="light" operator="orange" card="prepaid" sections="answer steps ways"></be-topup-guide>` },
  'a guide with a theme of its own, dark': { markup: html`<be-topup-guide theme="dark" operator="orange" card="prepaid" sections="answer steps ways"></be-topup-guide>` },
  'ways, with reasons against': { markup: html`<be-channel-picker operator="voo" card="prepaid" pay="wechat-pay" needs="from-abroad"></be-channel-picker>` },
  'ways, one open': { markup: html`<be-channel-picker operator="base" card="prepaid"></be-channel-picker>`, act: (root) => click(root, '.toggle') },
  'steps, ticked': { markup: html`<be-topup-steps operator="base" channel="voucher"></be-topup-steps>`, act: (root) => click(root, '.step input') },
  'steps not known': { markup: html`<be-topup-steps operator="lycamobile" channel="website"></be-topup-steps>` },
  'cards, one chosen': { markup: html`<be-card-comparison></be-card-comparison>`, act: (root) => choose(root, 'situation', 'long-stay') },
  precautions: { markup: html`<be-precautions-list operator="base"></be-precautions-list>`, act: (root) => click(root, 'li:first-child input') },
  'an operator’s sheet': { markup: html`<be-operator-facts operator="base"></be-operator-facts>` },
  'all operators': { markup: html`<be-operator-facts></be-operator-facts>` },
  'an eSIM phone': { markup: html`<be-esim-check device="iphone-xs-or-later" operator="orange"></be-esim-check>` },
  'a phone without eSIM': { markup: html`<be-esim-check device="iphone-before-xs"></be-esim-check>`, act: (root) => click(root, 'button[value="found"]') },
  'a link of the operator’s own': { markup: html`<be-link-check></be-link-check>`, act: (root) => check(root, 'https://www.base.be/') },
  'a look-alike': { markup: html`<be-link-check></be-link-check>`, act: (root) => check(root, 'https://base.be.herladen-nu.com/login') },
  'another link': { markup: html`<be-link-check></be-link-check>`, act: (root) => check(root, 'https://example.com/') },
  'a calendar with days that passed': { markup: html`<be-credit-calendar operator="base" date="2020-01-01" amount="10"></be-credit-calendar>` },
  'a calendar without a rule': { markup: html`<be-credit-calendar operator="orange" date="2026-08-31" amount="10"></be-credit-calendar>` },
  'a phrase card': { markup: html`<be-phrase-card operator="mobile-vikings" amount="20"></be-phrase-card>` },
  sources: { markup: html`<be-source-list operator="base"></be-source-list>` },
};

const room = (scheme) =>
  fixture(html`<div lang="en" style="padding: 8px; font: 16px sans-serif; color-scheme: ${scheme}; color: ${SCHEMES[scheme].color}; background: ${SCHEMES[scheme].background}"></div>`);
const tooLow = (found) => found.filter(({ ratio, needs }) => ratio < needs).map(({ where, ratio, needs, kind }) => `${kind} ${ratio.toFixed(2)} of ${needs}: ${where}`);

describe('contrast', () => {
  for (const [name, { markup, act }] of Object.entries(CASES)) {
    for (const scheme of Object.keys(SCHEMES)) {
      it(`${name}, on a ${scheme} page, under each accent`, async () => {
        const around = await room(scheme);
        around.append((await fixture(html`<div>${markup}</div>`)).firstElementChild);
        await settled(around);
        await act?.(around);
        for (const details of deepAll(around, 'details')) details.open = true;
        await settled(around);
        const faults = [];
        let count = 0;
        for (const [accent, value] of Object.entries(ACCENTS)) {
          around.style.setProperty('--be-accent', value);
          const found = [...contrastsBelow(around), ...(accent === 'default' || accent === 'pale yellow' ? focusContrastsBelow(around) : [])];
          count += found.length;
          faults.push(...tooLow(found).map((fault) => `${accent}: ${fault}`));
        }
        expect(count, 'looked at something').to.be.above(30);
        expect([...new Set(faults)]).to.deep.equal([]);
      });
    }
  }
});

describe('the accent of a host', () => {
  const place = async (scheme, accent, markup) => {
    const around = await room(scheme);
    around.style.setProperty('--be-accent', accent);
    around.append((await fixture(html`<div>${markup}</div>`)).firstElementChild);
    await settled(around);
    return around;
  };
  /** A link and a filled button, which every scheme and accent must leave readable. */
  const both = html`<div><be-topup-steps operator="base" channel="voucher"></be-topup-steps><be-topup-steps operator="lycamobile" channel="website"></be-topup-steps></div>`;
  const parts = (around) => [deep(around, 'a:not(.button)'), deep(around, '.button.main')];

  it('is readable whatever it is: a sweep through hue, lightness and chroma', async () => {
    for (const scheme of Object.keys(SCHEMES)) {
      const around = await place(scheme, '', both);
      const [link, button] = parts(around);
      const soft = backgroundOf(deep(around, '.code'));
      const faults = [];
      for (let lightness = 0; lightness <= 100; lightness += 10) {
        for (let hue = 0; hue < 360; hue += 45) {
          for (const chroma of hue === 0 ? [0, 60, 100] : [60, 100]) {
            const accent = `hsl(${hue} ${chroma}% ${lightness}%)`;
            around.style.setProperty('--be-accent', accent);
            still(button.parentElement);
            // The quiet ground of the answer is the least that a link stands on.
            const asText = drawn(getComputedStyle(link).color, soft);
            const style = getComputedStyle(button);
            const onFill = contrast(rgba(style.color), rgba(style.backgroundColor));
            if (asText < 4.5) faults.push(`${scheme} ${accent} as text: ${asText.toFixed(2)}`);
            if (onFill < 4.5) faults.push(`${scheme} ${accent} under text: ${onFill.toFixed(2)}`);
          }
        }
      }
      expect(faults).to.deep.equal([]);
    }
  });

  it('fills buttons as it is, and keeps its own text colour when the page gives one', async () => {
    const around = await place('light', '#ffe14d', both);
    const [, button] = parts(around);
    still(around);
    expect(getComputedStyle(button).backgroundColor).to.equal('rgb(255, 225, 77)');
    around.style.setProperty('--be-on-accent', 'rgb(1, 2, 3)');
    still(around);
    expect(getComputedStyle(button).color).to.equal('rgb(1, 2, 3)');
  });

  it('is left alone as text where it is readable already', async () => {
    const around = await place('light', '#0b1b3f', both);
    const [link] = parts(around);
    const [r, g, b] = rgba(getComputedStyle(link).color).map((value) => Math.round(value * 255));
    expect(Math.abs(r - 0x0b) + Math.abs(g - 0x1b) + Math.abs(b - 0x3f)).to.be.below(4);
  });
});

describe('theme', () => {
  const link = (around) => {
    still(around);
    return getComputedStyle(deep(around, 'a')).color;
  };
  const guide = (theme) => html`<be-topup-steps theme=${theme} operator="base" channel="voucher"></be-topup-steps>`;
  const inside = async (parent, theme = 'auto') => {
    parent.append((await fixture(html`<div>${guide(theme)}</div>`)).firstElementChild);
    await settled(parent);
    return parent;
  };

  it('auto follows the color-scheme of the section it stands in, and its change', async () => {
    const light = await inside(await room('light'));
    const dark = await inside(await room('dark'));
    expect(link(light)).to.not.equal(link(dark));
    const nested = await room('light');
    const section = document.createElement('section');
    section.setAttribute('style', 'color-scheme: dark; color: #eee; background: #111');
    nested.append(section);
    await inside(section);
    expect(link(section)).to.equal(link(dark));
    section.style.colorScheme = 'light';
    expect(link(section)).to.equal(link(light));
  });

  it('auto follows the page, whatever the system prefers', async () => {
    const around = await fixture(html`<div></div>`);
    await inside(around);
    try {
      document.documentElement.style.colorScheme = 'dark';
      expect(link(around)).to.equal(link(await inside(await room('dark'))));
      document.documentElement.style.colorScheme = 'light';
      expect(link(around)).to.equal(link(await inside(await room('light'))));
      document.documentElement.style.colorScheme = 'light dark';
      const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
      expect(link(around)).to.equal(link(await inside(await room(system))));
    } finally {
      document.documentElement.style.colorScheme = '';
    }
  });

  it('light and dark bring their own colours, against the page', async () => {
    const onLight = await inside(await room('light'), 'dark');
    const onDark = await inside(await room('dark'), 'light');
    expect(link(onLight)).to.equal(link(await inside(await room('dark'))));
    expect(link(onDark)).to.equal(link(await inside(await room('light'))));
    for (const around of [onLight, onDark]) expect(getComputedStyle(deep(around, '[part~="base"]')).backgroundColor).to.match(/^rgb\(/);
  });
});
