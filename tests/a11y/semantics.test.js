// Structure that a screen reader leans on: headings, lists, tables, names, what is said when something changes.
import { expect } from '@open-wc/testing';
import { choose, deep, deepAll, fixture, html, mount, settled, tick, waitUntil } from '../support/dom.js';
import { ALL_STATES, INTERACTIVE, isShown, nameOf, show, STATES } from '../support/a11y.js';

const textOfIds = (element, ids) =>
  ids
    .split(' ')
    .map((id) => element.getRootNode().getElementById(id)?.textContent ?? '')
    .join(' ');

/** The accessible name of a native control, as far as this library makes one. */
const accessibleName = (element) =>
  (
    element.ariaLabel ??
    (element.hasAttribute('aria-labelledby') ? textOfIds(element, element.getAttribute('aria-labelledby')) : undefined) ??
    (element.labels?.[0] ?? element.closest('label') ?? element).textContent
  )
    .replace(/\s+/g, ' ')
    .trim();

const said = (root) => deepAll(root, '[role="status"]').map((element) => element.textContent.replace(/\s+/g, ' ').trim());

/** Writes down each text that a live region gets, as a screen reader would say it. */
function listen(root) {
  const heard = [];
  const observers = deepAll(root, '[role="status"], [aria-live]').map((region) => {
    let last = region.textContent.trim();
    const observer = new MutationObserver(() => {
      const text = region.textContent.replace(/\s+/g, ' ').trim();
      if (text && text !== last) heard.push(text);
      last = text;
    });
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    return observer;
  });
  return { heard, stop: () => observers.forEach((observer) => observer.disconnect()) };
}

describe('semantics', () => {
  for (const [tag, state, options] of ALL_STATES) {
    describe(`${tag}, ${state}`, () => {
      let element;
      beforeEach(async () => {
        element = await show(tag, options);
      });

      it('has headings without gaps, none empty', () => {
        let above = 1;
        for (const heading of deepAll(element, 'h1, h2, h3, h4, h5, h6')) {
          const level = Number(heading.localName[1]);
          expect(level, `${nameOf(heading)} below h${above}`).to.be.at.most(above + 1);
          expect(heading.textContent.trim()).to.not.equal('');
          above = level;
        }
      });

      it('has lists that are lists and tables with caption and headers', () => {
        for (const list of deepAll(element, 'ul, ol')) {
          expect(
            [...list.children].map(({ localName }) => localName).filter((name) => name !== 'li'),
            nameOf(list),
          ).to.deep.equal([]);
          expect(list.children.length, `empty ${nameOf(list)}`).to.be.above(0);
        }
        for (const table of deepAll(element, 'table')) {
          expect(table.caption?.textContent.trim(), nameOf(table)).to.be.a('string').that.is.not.empty;
          for (const head of table.querySelectorAll('th')) {
            expect(head.scope, nameOf(head)).to.equal(head.closest('thead') ? 'col' : 'row');
            expect(head.textContent.trim()).to.not.equal('');
          }
          const columns = table.tHead.rows[0].cells.length;
          for (const row of table.tBodies[0].rows) expect([...row.cells].reduce((sum, { colSpan }) => sum + colSpan, 0)).to.equal(columns);
        }
        for (const group of deepAll(element, 'fieldset')) expect(group.querySelector('legend')?.textContent.trim()).to.be.a('string').that.is.not.empty;
        for (const details of deepAll(element, 'details')) expect(details.firstElementChild.localName).to.equal('summary');
      });

      it('has a name for every control, and no two alike that do different things', () => {
        const seen = new Map();
        for (const control of deepAll(element, INTERACTIVE)) {
          const name = accessibleName(control);
          expect(name, control.outerHTML.slice(0, 200)).to.not.equal('');
          if (control.localName === 'a' || control.localName === 'summary' || control.localName === 'select') continue;
          // Copying the same number is the same thing wherever it stands.
          if (control.matches('.copy')) continue;
          // The same choice may be asked twice in a guide: what counts is one element of ours.
          const key = `${control.getRootNode().host.localName}/${control.localName}/${name}`;
          expect(seen.has(key), `twice “${name}”`).to.equal(false);
          seen.set(key, control);
        }
        for (const link of deepAll(element, 'a[href]')) expect(accessibleName(link)).to.not.match(/^(here|more|link)$/i);
      });

      it('has ids that are unique and point somewhere', () => {
        const roots = new Set(deepAll(element, '*').map((inner) => inner.getRootNode()));
        for (const root of roots) {
          const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
          expect(new Set(ids).size, ids.join(' ')).to.equal(ids.length);
          for (const attribute of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'])
            for (const from of root.querySelectorAll(`[${attribute}]`)) for (const id of from.getAttribute(attribute).split(' ')) expect(root.getElementById(id), `${attribute}="${id}"`).to.exist;
        }
      });

      it('says nothing before a person acts, and has no live region but status', async () => {
        const untouched = await show(tag, { ...options, act: undefined });
        expect(said(untouched).filter(Boolean)).to.deep.equal([]);
        expect(deepAll(untouched, '[aria-live], [role="alert"]').map(nameOf)).to.deep.equal([]);
        for (const status of deepAll(untouched, '[role="status"]')) expect(isShown(status), 'a region that is not drawn is not listened to').to.equal(true);
      });
    });
  }
});

describe('what is said when something changes', () => {
  const cases = [
    ['be-topup-guide', {}, (element) => choose(element, 'operator', 'base'), /^Operator’s website: Works$/],
    ['be-channel-picker', {}, (element) => choose(element, 'operator', 'base'), /^Operator’s website: Works$/],
    ['be-card-comparison', {}, (element) => choose(element, 'situation', 'short-stay'), /^Prepaid card: Fits; Monthly plan/],
    ['be-esim-check', {}, (element) => choose(element, 'device', deep(element, 'option:nth-child(3)').value), /(has|Not certain)/],
    ['be-credit-calendar', { date: '2026-11-22' }, (element) => choose(element, 'operator', 'base'), /^To keep this number/],
    ['be-phrase-card', {}, (element) => choose(element, 'operator', 'base'), /BASE/],
  ];
  for (const [tag, attributes, act, pattern] of cases) {
    it(`${tag} says its result once`, async () => {
      const element = await show(tag, { attributes });
      const { heard, stop } = listen(element);
      await act(element);
      await new Promise((resolve) => setTimeout(resolve, 50));
      stop();
      expect(heard, heard.join(' | ')).to.have.length(1);
      expect(heard[0]).to.match(pattern);
    });
  }

  it('does not say again what has not changed', async () => {
    const guide = await show('be-topup-guide', { attributes: { operator: 'base', card: 'prepaid', pay: 'cash' } });
    await tick(guide, 'visa');
    await tick(guide, 'visa');
    const { heard, stop } = listen(guide);
    guide.requestUpdate();
    await settled(guide);
    stop();
    expect(heard).to.deep.equal([]);
  });

  it('says a new way inside a composed guide, once', async () => {
    const guide = await show('be-topup-guide', STATES['be-topup-guide'].composed);
    const { heard, stop } = listen(guide);
    await choose(guide, 'operator', 'digi');
    await new Promise((resolve) => setTimeout(resolve, 50));
    stop();
    expect(heard).to.have.length(1);
  });

  it('the calendar says that the file is there, and the link check why it did nothing', async () => {
    const check = await show('be-link-check', STATES['be-link-check'].error);
    expect(said(check)).to.deep.equal(['Paste an address or a message first.']);
    expect(deep(check, 'textarea').getAttribute('aria-invalid')).to.equal('true');
    const calendar = await mount(html`<be-credit-calendar lang="en" operator="base" date="2026-11-22" amount="10"></be-credit-calendar>`);
    const status = deepAll(calendar, '[role="status"]').at(-1);
    expect(status.textContent.trim()).to.equal('');
    const originalClick = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = () => {};
    deep(calendar, 'button').click();
    await waitUntil(() => status.textContent.trim() !== '', 'the saved file is said');
    HTMLAnchorElement.prototype.click = originalClick;
    expect(status.isConnected).to.equal(true);
  });
});

describe('languages inside a page', () => {
  it('marks words of other languages', async () => {
    const steps = await show('be-topup-steps', { attributes: { operator: 'base', channel: 'voucher' } });
    const words = deepAll(steps, '.look b');
    expect(words.length).to.be.above(0);
    for (const word of words) expect(word.lang).to.be.oneOf(['nl', 'fr', 'en', 'de']);
    const card = await show('be-phrase-card', { attributes: { 'to-lang': 'de' } });
    expect(deep(card, '.sentence').lang).to.equal('de-BE');
    expect(deepAll(card, '.sentence .gap').map(({ ariaLabel, lang }) => [ariaLabel, lang])).to.deep.include(['Operator', 'en']);
    for (const word of deepAll(card, 'td bdi')) expect(word.lang).to.match(/^(nl|fr|de)-BE$/);
  });

  it('puts the steps of one way under a button that names the way', async () => {
    const parent = await fixture(html`<div></div>`);
    const picker = await show('be-channel-picker', STATES['be-channel-picker'].filtered, { parent });
    const names = deepAll(picker, '.toggle').map((button) => button.textContent.replace(/\s+/g, ' ').trim());
    expect(new Set(names).size).to.equal(names.length);
    expect(names[0]).to.match(/^Steps: \S/);
  });
});
