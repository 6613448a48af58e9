import { expect } from '@open-wc/testing';
import { deep, deepAll, html, mount, settled, warningsOf, waitUntil } from '../support/dom.js';

function clipboard() {
  const written = [];
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text) => Promise.resolve(void written.push(text)) } });
  return written;
}

const ask = (element) => deepAll(element, '[part="report"]').find((button) => button.getRootNode().host === element);
const named = (element, name) => deepAll(element, 'button[part="copy"]').find((button) => button.getAttribute('aria-label') === name);
const references = (element) => deepAll(element, 'button[part="copy"]').filter((button) => button.getAttribute('aria-label').startsWith('Copy the reference'));

async function look(element) {
  ask(element).click();
  await waitUntil(() => ask(element).getAttribute('aria-pressed') === 'true');
  await settled(element);
}

describe('reporting a wrong fact', () => {
  afterEach(() => delete navigator.clipboard);

  it('copies name, value, confidence, source and version of a fact, and what was shown', async () => {
    const written = clipboard();
    const sheet = await mount(html`<be-operator-facts lang="en" operator="base"></be-operator-facts>`);
    expect(references(sheet)).to.deep.equal([]);
    await look(sheet);
    named(sheet, 'Copy the reference operators.base.detail.helpLine.own').click();
    await waitUntil(() => written.length === 1);
    const [head, ...lines] = written[0].split('\n');
    expect(head).to.match(/^be-topup-guide \d+\.\d+\.\d+: operators\.base\.detail\.helpLine\.own$/);
    expect(lines).to.include('value: "1999"');
    expect(lines).to.include('confidence: official');
    expect(
      lines.some((line) => /^source: BASE, \S+, https?:/.test(line)),
      written[0],
    ).to.equal(true);
    expect(lines.at(-1)).to.match(/^shown \(en\): .*1999$/);
  });

  it('gives every fact of a sheet a name of its own, those that nobody states too', async () => {
    const sheet = await mount(html`<be-operator-facts lang="en" operator="base"></be-operator-facts>`);
    await look(sheet);
    const names = references(sheet).map((button) => button.getAttribute('aria-label').replace('Copy the reference ', ''));
    expect(names).to.include.members([
      'operators.base.sells.prepaid',
      'operators.base.home',
      'operators.base.detail.domains',
      'operators.base.detail.esimPrepaid',
      'operators.base.detail.validity.credit',
    ]);
    expect(names.filter((name) => !/^operators\.base\.[\w.-]+$/.test(name))).to.deep.equal([]);
    expect(new Set(names).size).to.equal(names.length);
    // Each row of names and values, each note.
    expect(names.length).to.be.at.least(deepAll(sheet, 'dd').length);
  });

  it('is a switch: pressed again, the buttons are gone', async () => {
    const steps = await mount(html`<be-topup-steps lang="en" operator="base" channel="voucher"></be-topup-steps>`);
    await look(steps);
    expect(references(steps).length).to.be.at.least(2);
    ask(steps).click();
    await settled(steps);
    expect(ask(steps).getAttribute('aria-pressed')).to.equal('false');
    expect(references(steps)).to.deep.equal([]);
  });

  it('names the fact that the answer rests on', async () => {
    const written = clipboard();
    const steps = await mount(html`<be-topup-steps lang="en" operator="base" channel="voucher" card="prepaid"></be-topup-steps>`);
    await look(steps);
    named(steps, 'Copy the reference operators.base.channels.voucher.prepaid.available').click();
    await waitUntil(() => written.length === 1);
    expect(written[0]).to.contain('value: "yes"').and.to.contain('confidence: official').and.to.contain('\nsource: ');
  });

  it('says why a way ranks so', async () => {
    const picker = await mount(html`<be-channel-picker lang="en" operator="base" pay="cash"></be-channel-picker>`);
    await look(picker);
    expect(references(picker).length).to.be.at.least(deepAll(picker, 'li[data-channel]').length);
  });

  for (const tag of [
    'be-card-comparison',
    'be-precautions-list',
    'be-esim-check',
    'be-credit-calendar',
    'be-phrase-card',
    'be-source-list',
    'be-operator-facts',
    'be-topup-steps',
    'be-channel-picker',
  ]) {
    it(`is there in <${tag}>, in its own language, and finds a name for everything`, async () => {
      const host = await mount(html`<div></div>`);
      const element = document.createElement(tag);
      element.lang = 'nl';
      // Where no operator is chosen, a way rests on those of all operators, not on one fact.
      if (tag === 'be-channel-picker') element.operator = 'base';
      host.append(element);
      await settled(element);
      await look(element);
      const labels = deepAll(element, 'button[part="copy"]')
        .map((button) => button.getAttribute('aria-label'))
        .filter((label) => label.startsWith('Verwijzing'));
      expect(labels.length).to.be.at.least(2);
      expect(labels.filter((label) => !/^Verwijzing [\w.-]+\.[\w.-]+ kopiëren$/.test(label))).to.deep.equal([]);
      expect(deep(element, '.reference-how').textContent).to.contain('Achter elk gegeven');
    });
  }

  it('leads to where the host takes reports, with the reference in the address', async () => {
    const guide = await mount(html`<be-topup-guide lang="en" operator="base" sections="operator" report-url="https://example.org/new?title=Fact&body={reference}"></be-topup-guide>`);
    await waitUntil(() => deep(guide, 'be-operator-facts [part="report"], [part="report"]'));
    const sheet = deep(guide, 'be-operator-facts');
    await look(sheet);
    const [link] = deepAll(sheet, '.report-link a').filter((one) => one.href.includes('helpLine.own'));
    expect(link.getBoundingClientRect().height).to.be.at.least(23.5);
    expect(link.href.startsWith('https://example.org/new?title=Fact&body=be-topup-guide%20')).to.equal(true);
    expect(link.rel).to.equal('noopener external');
  });

  it('has no such link without a host’s address, and refuses one that is none', async () => {
    const plain = await mount(html`<be-operator-facts lang="en" operator="base"></be-operator-facts>`);
    await look(plain);
    expect(deepAll(plain, '.report-link')).to.deep.equal([]);
    for (const address of ['javascript:alert(1)', 'http://example.org/', 'https://a:b@example.org/', 'nothing']) {
      const said = await warningsOf(async () => {
        const sheet = await mount(html`<be-operator-facts lang="en" operator="base" report-url=${address}></be-operator-facts>`);
        await look(sheet);
        expect(deepAll(sheet, '.report-link'), address).to.deep.equal([]);
      });
      expect(said.length, address).to.equal(1);
      expect(said[0]).to.contain(`report-url="${address}" is not allowed; use an https: or mailto: address`);
    }
  });
});
