import { expect } from '@open-wc/testing';
import { EVENTS } from '../../dist/elements/names.js';
import { choose, deep, deepAll, html, mount, settled, textOf, warningsOf } from '../support/dom.js';
import { sharedSuite } from './shared-suite.js';

sharedSuite('be-esim-check', {
  attributes: { operator: 'base', device: 'iphone-mainland-china' },
  shows: { en: /This phone has no eSIM[\s\S]*Never delete the eSIM profile/, 'zh-Hans': /这部手机没有 eSIM[\s\S]*不要删除 eSIM 配置文件/ },
});

const resultOf = (root) => deep(root, '.verdict')?.dataset.result;

describe('be-esim-check', () => {
  it('offers the families of the data, and says nothing before one is chosen', async () => {
    const check = await mount(html`<be-esim-check lang="en"></be-esim-check>`);
    expect(deepAll(check, 'select[name="device"] option').length).to.equal(12);
    expect(resultOf(check)).to.equal(undefined);
    expect(textOf(check)).to.match(/An eSIM is a card without plastic[\s\S]*Where the promises end[\s\S]*works all over the world/);
  });

  it('says has, has not or look, with the reason, what next and the source', async () => {
    const check = await mount(html`<be-esim-check lang="en"></be-esim-check>`);
    const heard = [];
    check.addEventListener(EVENTS.esimResult, ({ detail, composed }) => heard.push([detail.result, detail.reasons, composed]));
    for (const device of ['iphone-united-states', 'iphone-before-xs', 'iphone-hong-kong-macao']) {
      await choose(check, 'device', device);
      expect(resultOf(check)).to.equal(heard.at(-1)[0]);
    }
    expect(heard).to.deep.equal([
      ['has', ['no-slot'], true],
      ['has-not', ['first-iphones'], true],
      ['check', ['sources-conflict', 'not-confirmed'], true],
    ]);
    expect(textOf(deep(check, '.result'))).to.match(/look for the EID[\s\S]*Sources disagree[\s\S]*EID test below[\s\S]*Source: .*Mint/);
  });

  it('takes what the reader sees on the phone over any list', async () => {
    const check = await mount(html`<be-esim-check lang="en" device="iphone-before-xs"></be-esim-check>`);
    const heard = [];
    check.addEventListener(EVENTS.esimResult, ({ detail }) => heard.push(detail));
    deep(check, 'button[value="found"]').click();
    await settled(check);
    expect(resultOf(check)).to.equal('has');
    expect(deep(check, 'button[value="found"]').getAttribute('aria-pressed')).to.equal('true');
    deep(check, 'button[value="missing"]').click();
    await settled(check);
    expect(resultOf(check)).to.equal('has-not');
    expect(heard).to.deep.equal([
      { result: 'has', reasons: ['eid-found'] },
      { result: 'has-not', reasons: ['eid-missing'] },
    ]);
    await choose(check, 'device', 'iphone-xs-or-later');
    expect(textOf(check)).to.contain('since XS and XR');
  });

  it('names the EID test: settings path, code, carrier lock', async () => {
    const check = await mount(html`<be-esim-check lang="en"></be-esim-check>`);
    expect(textOf(check)).to.match(/Settings › General › About[\s\S]*\*#06#[\s\S]*Carrier Lock/);
  });

  it('lists what is known of each operator, or of the chosen one', async () => {
    const check = await mount(html`<be-esim-check lang="en"></be-esim-check>`);
    expect(deepAll(check, 'tbody tr').length).to.equal(12);
    expect(textOf(deep(check, '[data-operator="base"]'))).to.match(/yes[\s\S]*not known[\s\S]*exchanged for an eSIM/);
    check.operator = 'undo';
    await settled(check);
    expect(deepAll(check, 'tbody tr').map(({ dataset }) => dataset.operator)).to.deep.equal(['undo']);
    expect(textOf(check)).to.contain('Where to ask: undo.be');
  });

  it('warns once for a phone it does not know', async () => {
    const said = await warningsOf(() => mount(html`<be-esim-check lang="en" device="nokia"></be-esim-check>`));
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(/^be-topup-guide: device="nokia" is not known; use one of iphone-xs-or-later, /);
  });
});
