import { expect } from '@open-wc/testing';
import { choose, deep, deepAll, html, mount, settled, textOf, warningsOf } from '../support/dom.js';
import { sharedSuite } from './shared-suite.js';

sharedSuite('be-phrase-card', {
  attributes: { operator: 'base', amount: '15', 'to-lang': 'fr' },
  shows: { en: /recharger 15 euros chez BASE[\s\S]*top up €15 for BASE/, 'zh-Hans': /recharger 15 euros chez BASE[\s\S]*我想给 BASE 充 €15/ },
});

const shown = (root) => textOf(deep(root, '.card .sentence')).trim();

/** A browser's speech with these voices. */
async function withVoices(voices, act) {
  const { getVoices, speak } = speechSynthesis;
  const spoken = [];
  speechSynthesis.getVoices = () => voices;
  speechSynthesis.speak = (utterance) => spoken.push(utterance);
  try {
    await act(spoken);
  } finally {
    speechSynthesis.getVoices = getVoices;
    speechSynthesis.speak = speak;
  }
}

describe('be-phrase-card', () => {
  it('speaks Dutch by default, French and German when asked, each marked with its language', async () => {
    const card = await mount(html`<be-phrase-card lang="en" operator="mobile-vikings" amount="20"></be-phrase-card>`);
    expect(shown(card)).to.equal('Dag, ik wil graag voor 20 euro herladen bij Mobile Vikings, alstublieft.');
    expect(deep(card, '.card .sentence').lang).to.equal('nl-BE');
    await choose(card, 'to-lang', 'fr');
    expect(shown(card)).to.equal('Bonjour, je voudrais recharger 20 euros chez Mobile Vikings, s’il vous plaît.');
    await choose(card, 'to-lang', 'de');
    expect(shown(card)).to.equal('Guten Tag, ich möchte bitte eine Aufladung von 20 Euro für Mobile Vikings.');
    expect(deep(card, '.card .sentence').lang).to.equal('de-BE');
    expect(textOf(deep(card, '.meaning'))).to.equal('Hello, I would like to top up €20 for Mobile Vikings, please.\n');
  });

  it('says each sentence in each language with nothing left to fill', async () => {
    const card = await mount(html`<be-phrase-card lang="zh-Hans" operator="base" amount="12.5"></be-phrase-card>`);
    const phrases = deepAll(card, 'select[name="phrase"] option').map(({ value }) => value);
    expect(phrases).to.include.members(['top-up', 'check-balance', 'buy-sim', 'voucher-fails', 'pay-bill']);
    for (const phrase of phrases) {
      for (const language of ['nl', 'fr', 'de']) {
        await choose(card, 'phrase', phrase);
        await choose(card, 'to-lang', language);
        expect(shown(card)).to.contain('BASE');
        expect(textOf(deep(card, '.card'))).to.not.match(/[{}]/);
      }
    }
    await choose(card, 'phrase', 'top-up');
    expect(shown(card)).to.contain('12,50 Euro');
  });

  it('leaves gaps where nothing is chosen, and says so', async () => {
    const card = await mount(html`<be-phrase-card lang="en"></be-phrase-card>`);
    expect(deepAll(card, '.card .sentence .gap').length).to.equal(2);
    expect(textOf(card)).to.contain('fill the gaps');
    await choose(card, 'operator', 'base');
    expect(deepAll(card, '.card .sentence .gap').length).to.equal(1);
    await choose(card, 'phrase', 'pay-bill');
    expect(deepAll(card, '.gap').length).to.equal(0);
    expect(Boolean(deep(card, 'input[name="amount"]'))).to.equal(false);
  });

  it('reads aloud only with a voice that is on the device', async () => {
    const remote = { lang: 'fr-FR', localService: false, name: 'cloud' };
    await withVoices([remote], async () => {
      const card = await mount(html`<be-phrase-card lang="en" operator="base" amount="15" to-lang="fr"></be-phrase-card>`);
      expect(Boolean(deep(card, 'button[name="speak"]'))).to.equal(false);
    });
    await withVoices([], async () => {
      const card = await mount(html`<be-phrase-card lang="en" operator="base" amount="15" to-lang="fr"></be-phrase-card>`);
      expect(Boolean(deep(card, 'button[name="speak"]'))).to.equal(false);
    });
    const local = { lang: 'nl-NL', localService: true, name: 'here' };
    await withVoices([remote, local], async () => {
      const card = await mount(html`<be-phrase-card lang="en" operator="base" amount="15" to-lang="fr"></be-phrase-card>`);
      expect(Boolean(deep(card, 'button[name="speak"]'))).to.equal(false);
      await choose(card, 'to-lang', 'nl');
      expect(deep(card, 'button[name="speak"]')).to.exist;
    });
  });

  it('shows the button once voices have come', async () => {
    const voices = [];
    await withVoices(voices, async () => {
      const card = await mount(html`<be-phrase-card lang="en" operator="base" amount="15"></be-phrase-card>`);
      voices.push({ lang: 'nl-BE', localService: true, name: 'late' });
      speechSynthesis.dispatchEvent(new Event('voiceschanged'));
      await settled(card);
      expect(deep(card, 'button[name="speak"]')).to.exist;
    });
  });

  it('fills the screen with the card and nothing else', async () => {
    const card = await mount(html`<be-phrase-card lang="en" operator="base" amount="15"></be-phrase-card>`);
    if (!document.fullscreenEnabled) return;
    const { requestFullscreen } = Element.prototype;
    let filled;
    Element.prototype.requestFullscreen = function () {
      filled = this;
      return Promise.resolve();
    };
    deep(card, 'button[name="full-screen"]').click();
    Element.prototype.requestFullscreen = requestFullscreen;
    expect(filled.className).to.equal('card');
  });

  it('has the words on buttons and signs, with marks and sources', async () => {
    const card = await mount(html`<be-phrase-card lang="en"></be-phrase-card>`);
    const table = deep(card, 'table');
    expect(textOf(table)).to.match(/top up[\s\S]*herladen[\s\S]*recharger[\s\S]*aufladen/);
    expect(textOf(table)).to.match(/carte à gratter\s*unconfirmed/);
    expect(table.caption).to.exist;
    expect(deepAll(table, 'tbody tr').every((row) => deepAll(row, 'td bdi').length > 0)).to.equal(true);
  });

  it('warns once for a sentence or an amount it does not know, and falls back', async () => {
    const said = await warningsOf(async () => {
      const card = await mount(html`<be-phrase-card lang="en" phrase="sing" amount="much"></be-phrase-card>`);
      expect(deep(card, 'select[name="phrase"]').value).to.equal('top-up');
    });
    expect(said.length).to.equal(2);
    expect(said[0]).to.match(/phrase="sing" is not known; use one of top-up, /);
  });
});
