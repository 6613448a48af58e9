// A fact past its limit says how old it is, where it stands, in the reader's language; a wrong clock does not confuse it.
import { expect } from '@open-wc/testing';
import { LOCALES } from '../../dist/locales/generated/locales.js';
import { defaultDataset } from '../../dist/dataset/default.js';
import { patchDataset } from '../../dist/dataset/patch.js';
import { deepAll, html, mount, textOf } from '../support/dom.js';

const RealDate = Date;
function setClock(time) {
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [time]));
    }
    static now() {
      return time;
    }
  };
}
afterEach(() => (globalThis.Date = RealDate));
const NOVEMBER_2026 = RealDate.UTC(2026, 10, 22, 12);

const row = (element, label) => {
  const term = deepAll(element, 'dt').find((one) => textOf(one).trim() === label);
  return textOf(term.parentElement.querySelector('dd')).replace(/\s+/g, ' ').trim();
};
const ages = (element) => deepAll(element, '[data-age]');
const said = (element) => ages(element).map((one) => textOf(one).replace(/\s+/g, ' ').trim());

describe('the age of facts', () => {
  it('stands at the fact that is past its limit, and at no undated one', async () => {
    setClock(NOVEMBER_2026);
    const orange = await mount(html`<be-operator-facts lang="en" operator="orange"></be-operator-facts>`);
    expect(row(orange, 'App')).to.match(/^MyOrange last known date: 16 July 2021, 5 years ago/);
    const base = await mount(html`<be-operator-facts lang="en" operator="base"></be-operator-facts>`);
    expect(row(base, 'App')).to.equal('My BASE');
    expect(textOf(base)).to.contain('undated');
    expect(textOf(base)).to.contain('Read in an archived copy; not checked live.');
  });

  it('is said of what an operator sells, once its sources are there', async () => {
    setClock(NOVEMBER_2026);
    const orange = await mount(html`<be-operator-facts lang="en" operator="jim-mobile"></be-operator-facts>`);
    expect(row(orange, 'Prepaid card')).to.match(/^Yes unconfirmed last known date: around 2023, 3 years ago/);
  });

  for (const lang of LOCALES) {
    it(`is said in words of the language, dates and numbers included (${lang})`, async () => {
      setClock(NOVEMBER_2026);
      const facts = await mount(html`<be-operator-facts lang=${lang} operator="orange"></be-operator-facts>`);
      const texts = said(facts);
      expect(texts.length).to.be.greaterThan(5);
      for (const text of texts) {
        expect(text).to.match(/20\d\d/);
        expect(text).to.not.match(/[{}]|undefined|NaN|Invalid/);
        if (lang !== 'en') expect(text).to.not.match(/\b(ago|last|known|around|before|July)\b/);
      }
      const ago = new Intl.RelativeTimeFormat({ nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', ar: 'ar-u-nu-latn' }[lang] ?? lang).format(-5, 'year');
      expect(
        texts.some((text) => text.endsWith(ago)),
        `${ago} in ${texts.join(' / ')}`,
      ).to.equal(true);
    });
  }

  for (const [tag, attributes, expected] of [
    ['be-topup-steps', { operator: 'scarlet', channel: 'direct-debit', card: 'postpaid' }, /last known date: around 2023, 8 years ago/],
    ['be-precautions-list', {}, /years ago/],
    ['be-credit-calendar', {}, /years ago/],
    ['be-esim-check', {}, /last known date/],
    ['be-source-list', {}, /last known date/],
    ['be-card-comparison', {}, /last known date/],
  ]) {
    it(`is said in ${tag}`, async () => {
      setClock(RealDate.UTC(2031, 0, 1));
      const element = document.createElement(tag);
      element.lang = 'en';
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      const shown = await mount(html`${element}`);
      expect(textOf(shown).replace(/\s+/g, ' ')).to.match(expected);
    });
  }

  for (const [name, time] of Object.entries({ 1970: 0, 2001: RealDate.UTC(2001, 0, 1), nonsense: Number.NaN })) {
    it(`a clock that is wrong (${name}) counts as the dataset’s own date`, async () => {
      setClock(time);
      const orange = await mount(html`<be-operator-facts lang="en" operator="orange"></be-operator-facts>`);
      expect(row(orange, 'App')).to.match(/16 July 2021, 5 years ago/);
      for (const one of ages(orange)) expect(Number(one.dataset.age)).to.be.within(6, 400);
    });
  }

  it('a fact of the host’s own has none', async () => {
    setClock(NOVEMBER_2026);
    const patched = await patchDataset(defaultDataset, {
      operators: { orange: { detail: { app: { value: 'Other', confidence: 'official', sources: ['mine'] } } } },
      sources: { mine: { readAt: 'https://shop.example/', publisher: 'My shop', kind: 'other', date: '2010' } },
    });
    const orange = await mount(html`<be-operator-facts lang="en" operator="orange" .dataset=${patched}></be-operator-facts>`);
    expect(row(orange, 'App')).to.match(/^Other this site’s own/);
    expect(row(orange, 'App')).to.not.contain('known date');
  });

  it('on paper and in copies only the date stays: how long ago it was does not stand still', async () => {
    setClock(NOVEMBER_2026);
    const orange = await mount(html`<be-operator-facts lang="en" operator="orange"></be-operator-facts>`);
    for (const one of ages(orange)) expect(textOf(one.querySelector('.screen-only'))).to.match(/ago$/);
  });
});
