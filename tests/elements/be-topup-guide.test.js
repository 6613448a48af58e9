import { expect } from '@open-wc/testing';
import { defaultDataset } from '../../dist/dataset/default.js';
import { patchDataset } from '../../dist/dataset/patch.js';
import { EVENTS } from '../../dist/elements/names.js';
import { choose, deep, deepAll, fixture, html, mount, settled, textOf, tick, waitUntil, warningsOf } from '../support/dom.js';
import { expectAccessible, sharedSuite } from './shared-suite.js';

sharedSuite('be-topup-guide', {
  attributes: { operator: 'base', card: 'prepaid', pay: 'cash' },
  shows: { en: /Your best way at BASE: Voucher from a shop/, 'zh-Hans': /BASE 最合适的办法：商店买充值券/ },
});

describe('be-topup-guide', () => {
  it('answers a newcomer with a BASE card and only cash: buy a voucher, text the code', async () => {
    const guide = await mount(html`<be-topup-guide lang="en"></be-topup-guide>`);
    expect(textOf(guide)).to.contain('First: which operator is it?');
    await choose(guide, 'operator', 'base');
    await choose(guide, 'card', 'prepaid');
    await tick(guide, 'cash');
    expect(textOf(guide)).to.contain('Your best way at BASE: Voucher from a shop');
    const steps = deepAll(deep(guide, 'be-topup-steps'), 'li').map((item) => textOf(item).replace(/\s+/g, ' '));
    expect(steps[0]).to.contain('Buy a BASE voucher');
    expect(steps[1]).to.contain('Text TOPUP and the 15 digits to 1914');
    expect(deep(deep(guide, 'be-topup-steps'), 'a[href^="sms:"]').getAttribute('href')).to.equal('sms:1914?&body=TOPUP%20');
    await expectAccessible(guide);
  });

  it('tells how to find the operator when nothing is chosen, and keeps unconfirmed help unlinked', async () => {
    const guide = await mount(html`<be-topup-guide lang="en"></be-topup-guide>`);
    expect(textOf(guide)).to.match(/name on the SIM card[\s\S]*settings[\s\S]*crdc\.be[\s\S]*unconfirmed/);
    expect(
      deepAll(guide, 'a')
        .map((anchor) => anchor.href)
        .filter((href) => href.includes('crdc')),
    ).to.deep.equal([]);
    expect(deepAll(deep(guide, 'be-topup-steps'), '.step').length).to.equal(5);
    await expectAccessible(guide);
  });

  it('fires be-choice with all four choices, composed, and only when a person acts', async () => {
    const heard = [];
    const room = await fixture(html`<div></div>`);
    room.addEventListener(EVENTS.choice, (event) => heard.push(event.detail));
    room.innerHTML = '<be-topup-guide lang="en" operator="base" pay="visa"></be-topup-guide>';
    const guide = await settled(room.firstElementChild);
    guide.setAttribute('card', 'prepaid');
    await settled(guide);
    expect(heard).to.deep.equal([]);
    await tick(guide, 'cash');
    await choose(guide, 'operator', 'digi');
    expect(heard).to.deep.equal([
      { operator: 'base', card: 'prepaid', pay: ['visa', 'cash'], needs: [] },
      { operator: 'digi', card: 'prepaid', pay: ['visa', 'cash'], needs: [] },
    ]);
  });

  /** The elements below a guide, those in shadow roots too, that are rendered while `act` runs. Writing what stands there already would be unseen. */
  const renderedBy = async (guide, act) => {
    const names = new Set();
    const inside = deepAll(guide, '*').filter((element) => element.localName.startsWith('be-') && element !== guide);
    const observers = inside.map((element) => {
      const { content } = element;
      element.content = function () {
        names.add(element.localName);
        return content.call(this);
      };
      const observer = new MutationObserver(() => names.add(element.localName));
      observer.observe(element.shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
      return observer;
    });
    await act();
    await new Promise((resolve) => setTimeout(resolve));
    observers.forEach((observer) => observer.disconnect());
    return [...names].sort();
  };

  it('renders only those sections again that read what the reader changed', async () => {
    const guide = await mount(html`<be-topup-guide lang="en" operator="base" card="prepaid"></be-topup-guide>`);
    // Both read how one pays: the steps because another way is the best one then.
    expect(await renderedBy(guide, () => tick(guide, 'cash'))).to.deep.equal(['be-channel-picker', 'be-topup-steps']);
    expect(await renderedBy(guide, () => tick(guide, 'visa'))).to.deep.equal(['be-channel-picker']);
    const after = await renderedBy(guide, () => choose(guide, 'operator', 'digi'));
    expect(after).to.include.members(['be-source-list', 'be-operator-facts', 'be-phrase-card']).and.not.include('be-card-comparison');
  });

  it('renders elements that the page put into it again for what they read, and all when it cannot know', async () => {
    const guide = await mount(
      html`<be-topup-guide lang="en" operator="base" card="prepaid"><be-channel-picker></be-channel-picker><be-phrase-card></be-phrase-card><be-card-comparison></be-card-comparison></be-topup-guide>`,
    );
    expect(await renderedBy(guide, () => tick(guide, 'cash'))).to.deep.equal(['be-channel-picker']);
    expect(await renderedBy(guide, () => choose(guide, 'operator', 'digi'))).to.deep.equal(['be-channel-picker', 'be-phrase-card']);
    guide.dataset = { ...guide.data };
    expect(await renderedBy(guide, () => settled(guide))).to.deep.equal(['be-card-comparison', 'be-channel-picker', 'be-phrase-card']);
    const plain = await mount(html`<be-topup-guide lang="en"><be-phrase-card></be-phrase-card></be-topup-guide>`);
    plain.setAttribute('data-be-operator', 'digi');
    await settled(plain);
    expect(textOf(plain.querySelector('be-phrase-card'))).to.contain('DIGI');
  });

  it('lets the page set a choice again after the reader chose', async () => {
    const guide = await mount(html`<be-topup-guide lang="en" operator="base"></be-topup-guide>`);
    await choose(guide, 'operator', 'digi');
    guide.setAttribute('operator', 'mobile-vikings');
    await settled(guide);
    expect(textOf(guide)).to.contain('Mobile Vikings');
    expect(deep(guide, 'select[name="operator"]').value).to.equal('mobile-vikings');
  });

  it('shows the sections that are asked for, in that order', async () => {
    const guide = await mount(html`<be-topup-guide lang="en" sections="sources ways"></be-topup-guide>`);
    expect([...guide.shadowRoot.querySelectorAll('.section > *')].map(({ localName }) => localName)).to.deep.equal(['be-source-list', 'be-channel-picker']);
    expect(deep(guide, '.answer')).to.equal(undefined);
  });

  it('warns once for each wrong setting and falls back', async () => {
    const said = await warningsOf(async () => {
      const guide = await mount(html`<be-topup-guide lang="en" operator="nokia" card="gold" pay="shells cash" sections="answer everything" heading-level="9"></be-topup-guide>`);
      expect(textOf(guide)).to.contain('First: which operator is it?');
      expect(deep(guide, 'input[name="cash"]').checked).to.equal(true);
      expect(guide.shadowRoot.querySelector('h2')).to.exist;
    });
    expect(said.map((text) => text.replace(/; use one of .*/, ''))).to.have.members([
      'be-topup-guide: operator="nokia" is not known',
      'be-topup-guide: card="gold" is not known',
      'be-topup-guide: pay="shells" is not known',
      'be-topup-guide: sections="everything" is not known',
      'be-topup-guide: heading-level="9" is not known',
    ]);
    expect(said.find((text) => text.includes('operator='))).to.contain('use one of proximus, orange, base');
  });

  it('prefers a plain attribute to data-be-*', async () => {
    const guide = await mount(html`<be-topup-guide lang="en" operator="base" data-be-operator="digi"></be-topup-guide>`);
    expect(textOf(guide)).to.contain('at BASE');
  });

  it('is a frame when our elements stand inside, however a CMS wrapped them, and shares the choice', async () => {
    const guide = await mount(html`<be-topup-guide lang="zh-Hans" operator="base" card="prepaid" pay="cash"
      ><p><be-channel-picker></be-channel-picker></p>
      <p></p><br />stray<be-topup-steps channel="voucher"></be-topup-steps
    ></be-topup-guide>`);
    const [picker] = guide.getElementsByTagName('be-channel-picker');
    await settled(picker);
    expect(textOf(picker)).to.contain('商店买充值券');
    expect(picker.shadowRoot.querySelector('[part~="form"]'), 'one form is enough').to.equal(null);
    expect(deep(picker, '[data-channel="voucher"]').dataset.verdict).to.equal('works');
    const steps = guide.querySelector('be-topup-steps');
    await settled(steps);
    expect(textOf(steps)).to.contain('15 位数字');
    await choose(guide, 'operator', 'mobile-vikings');
    await settled(picker);
    expect(deep(picker, '[data-channel="voucher"]').dataset.verdict).to.equal('maybe');
  });

  it('becomes a frame when elements are added later', async () => {
    const guide = await mount(html`<be-topup-guide lang="en"><p>copy</p></be-topup-guide>`);
    guide.append(document.createElement('be-source-list'));
    await new Promise((resolve) => setTimeout(resolve));
    await settled(guide);
    expect(guide.shadowRoot.querySelector('slot')).to.exist;
    expect(deep(guide, '.answer')).to.equal(undefined);
  });

  it('takes a patch from a JSON child, marks it as the page’s own, and never trusts a bad one', async () => {
    const patched = await mount(
      html`<be-topup-guide lang="en" operator="base" card="prepaid" pay="paypal"><script type="application/json">{"operators":{"base":{"channels":{"website":{"prepaid":{"pay":{"paypal":{"value":"yes","confidence":"reported","sources":["base-topping-up"]}}}}}}}}</script></be-topup-guide>`,
    );
    await waitUntil(() => patched.data.operators.base.channels.website.prepaid.pay.paypal, 'the patch is applied', { timeout: 8000 });
    await settled(patched);
    expect(textOf(deep(patched, '.answer'))).to.contain('Your best way at BASE: Operator’s website');
    expect(patched.data.operators.base.channels.website.prepaid.pay.paypal.host).to.equal(true);
    expect(textOf(deep(patched, '.answer .reasons'))).to.match(/PayPal[^;]*this site’s own\s*$/);
    expect(textOf(deep(patched, '.answer .reasons')).match(/this site’s own/g).length).to.equal(1);

    const said = await warningsOf(async (soFar) => {
      const guide = document.createElement('be-topup-guide');
      guide.lang = 'en';
      guide.setAttribute('operator', 'base');
      guide.innerHTML = '<script type="application/json">{"operators":{"base":{"home":"javascript:alert(1)"}}}</script>';
      (await fixture(html`<div></div>`)).append(guide);
      await waitUntil(() => soFar.some((text) => text.includes('refused')), 'the patch is refused', { timeout: 15_000 });
      await settled(guide);
      expect(deepAll(guide, 'a').map(({ protocol }) => protocol)).to.not.include('javascript:');
    });
    expect(said).to.deep.equal([
      'be-topup-guide: the patch is refused at operators.base.home: found "javascript:alert(1)"; allowed: a home page of the form https://host/: https, no user, no port, no path',
    ]);
  });

  it('takes a dataset of the page when it is in order, and answers from the built-in one, with one warning, when it is not', async () => {
    const guide = await mount(html`<be-topup-guide lang="en" operator="base"></be-topup-guide>`);
    const before = textOf(guide);
    const mine = { ...guide.data, operators: { base: { ...guide.data.operators.base, name: 'BASE & co' } } };
    guide.dataset = mine;
    await waitUntil(() => textOf(guide).includes('BASE & co'), 'the dataset is used', { timeout: 8000 });
    await settled(guide);
    expect(deepAll(deep(guide, 'select[name="operator"]'), 'option').length).to.equal(2);
    for (const wrong of ['facts', [], { operators: {} }, { ...mine, channels: () => 1 }]) {
      const said = await warningsOf(async (soFar) => {
        guide.dataset = wrong;
        await waitUntil(() => soFar.length > 0, 'it is refused', { timeout: 8000 });
        await settled(guide);
      });
      expect(said.length).to.equal(1);
      expect(said[0]).to.match(/^be-topup-guide: the dataset is refused at .+: found .+; allowed: .+/);
      expect(textOf(guide)).to.equal(before);
    }
    guide.dataset = null;
    await settled(guide);
    expect(textOf(guide)).to.equal(before);
  });

  it('patches the facts that the page gives, whichever comes first', async () => {
    const patch = '{"operators":{"base":{"detail":{"app":{"value":"Our app","confidence":"reported","sources":["base-topping-up"]}}}}}';
    const create = async () => {
      const guide = document.createElement('be-topup-guide');
      guide.lang = 'en';
      guide.setAttribute('operator', 'base');
      (await fixture(html`<div></div>`)).append(guide);
      return guide;
    };
    const mine = { ...(await mount(html`<be-topup-guide lang="en"></be-topup-guide>`)).data };
    mine.operators = { ...mine.operators, base: { ...mine.operators.base, name: 'BASE & co' } };
    const script = () => Object.assign(document.createElement('script'), { type: 'application/json', textContent: patch });
    const [patchFirst, datasetFirst] = [await create(), await create()];
    patchFirst.append(script());
    await settled(patchFirst);
    patchFirst.dataset = mine;
    datasetFirst.dataset = mine;
    await settled(datasetFirst);
    datasetFirst.append(script());
    for (const guide of [patchFirst, datasetFirst]) {
      await waitUntil(() => /BASE & co[\s\S]*Our app this site’s own/.test(textOf(guide)), 'both are used', { timeout: 8000 });
    }
  });

  it('marks what a patch changes in every part that shows it, and names the page’s source as the page’s', async () => {
    const source = { confidence: 'official', sources: ['mine'] };
    const guide = await mount(
      html`<be-topup-guide lang="en" operator="base" card="prepaid" .dataset=${await patchDataset(defaultDataset, {
        sources: { mine: { readAt: 'https://shop.example/prices', publisher: 'My shop', kind: 'other', date: '2026-01' } },
        operators: {
          base: {
            sells: { esim: { value: 'yes', ...source } },
            channels: { website: { prepaid: { available: { value: 'yes', ...source } } } },
            detail: {
              app: { value: 'Our app', ...source },
              esimPrepaid: { value: 'yes', ...source },
              validity: { card: { value: 'P40D', ...source } },
              steps: { website: { prepaid: [{ id: 'open-site', action: { kind: 'open', host: 'www.base.be' }, ...source }] } },
            },
          },
        },
        precautions: { 'know-end-dates': { ...source, weight: 1 } },
        contacts: { 'card-stop': { phones: [{ value: '078 170 170', ...source }] } },
      })}></be-topup-guide>`,
    );
    await waitUntil(() => !deep(guide, '[aria-busy="true"]'), 'all parts are there', { timeout: 8000 });
    const marked = (selector, part = 'be-topup-guide') =>
      deepAll(deep(guide, part), selector)
        .map((one) => textOf(one).replace(/\s+/g, ' ').trim())
        .filter((text) => text.includes('this site’s own'));
    expect(marked('.answer .reasons').length, 'answer').to.equal(1);
    expect(marked('.step', 'be-topup-steps').length, 'steps').to.equal(1);
    expect(marked('.fact', 'be-operator-facts').filter((text) => /^(eSIM|App|Card and number)/.test(text)).length, 'sheet').to.be.at.least(3);
    expect(marked('td', 'be-esim-check').length, 'eSIM').to.equal(2);
    expect(marked('.date', 'be-credit-calendar').length, 'calendar').to.equal(1);
    expect(marked('[data-precaution="know-end-dates"]').length, 'precautions').to.equal(1);
    expect(marked('.contact dd'), 'contacts').to.satisfy((found) => found.some((text) => text.includes('078 170 170')));
    for (const part of ['be-topup-steps', 'be-operator-facts', 'be-precautions-list', 'be-credit-calendar', 'be-esim-check'])
      expect(textOf(deep(guide, part)), part).to.contain('Source that this site names: My shop (January 2026). We did not read it.');
    const entry = marked('.entry', 'be-source-list');
    expect(entry.length).to.equal(1);
    expect(entry[0]).to.match(/^My shop .* this site’s own Read at https:\/\/shop\.example\/prices$/);
  });

  it('lives through being taken out and put back while it loads', async () => {
    const room = await fixture(html`<div></div>`);
    const guide = document.createElement('be-topup-guide');
    guide.lang = 'en';
    for (let round = 0; round < 5; round += 1) {
      room.append(guide);
      guide.setAttribute('operator', ['base', 'digi', 'mobile-vikings'][round % 3]);
      guide.remove();
    }
    room.append(guide);
    await settled(guide);
    expect(textOf(guide)).to.contain('DIGI');
  });

  it('renders the answer first, and the sections before it calls itself complete', async () => {
    const room = await fixture(html`<div></div>`);
    const stages = async (sections) => {
      const guide = document.createElement('be-topup-guide');
      Object.assign(guide, { lang: 'en', operator: 'base', sections });
      const seen = [];
      room.append(guide);
      new MutationObserver(() => seen.push([guide.shadowRoot.querySelector('.answer') !== null, guide.shadowRoot.querySelectorAll('.section').length])).observe(guide.shadowRoot, {
        childList: true,
        subtree: true,
      });
      expect(guide.isUpdatePending).to.equal(true);
      await guide.updateComplete;
      return [seen[0], [guide.shadowRoot.querySelector('.answer') !== null, guide.shadowRoot.querySelectorAll('.section').length]];
    };
    expect(await stages(null)).to.deep.equal([
      [true, 0],
      [true, 10],
    ]);
    // Without the answer in front there is nothing to wait for.
    expect(await stages('steps answer')).to.deep.equal([
      [true, 1],
      [true, 1],
    ]);
  });

  it('shows all its sections when the page does not say which', async () => {
    const guide = await mount(html`<be-topup-guide lang="en" operator="base"></be-topup-guide>`);
    expect([...guide.shadowRoot.querySelectorAll('.section > *')].map(({ localName }) => localName)).to.deep.equal([
      'be-topup-steps',
      'be-channel-picker',
      'be-phrase-card',
      'be-card-comparison',
      'be-esim-check',
      'be-operator-facts',
      'be-credit-calendar',
      'be-precautions-list',
      'be-link-check',
      'be-source-list',
    ]);
    expect(textOf(guide)).to.contain('BASE: what is known');
  });
});
