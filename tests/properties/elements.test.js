// What holds for every element whatever a page does to it, in whatever order: no error, nothing but words of its language,
// and what is shown follows from the settings it ends with. PROPERTY_RUNS=50 tries more (tests/support/property-runs.mjs).
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import runs from '/property-runs.js';
import { defaultDataset } from '../../dist/dataset/default.js';
import '../../dist/dataset/page-facts.js';
import { patchDataset } from '../../dist/dataset/patch.js';
import { LOCALES } from '../../dist/locales/match.js';
import { WORD_PARTS } from '../../dist/locales/generated/locales.js';
import { importWords } from '../../dist/locales/generated/load.js';
import { TAGS } from '../../dist/elements/names.js';
import { mutated, validPatches } from '../support/arbitraries.js';
import { deep, deepAll, settled } from '../support/dom.js';

// For each property, so that the file stays below 15 seconds on a busy machine too; a slow one tries less, but one at least.
const MOST_MILLISECONDS = 1000;
const { seed, factor } = runs;
function holds(property, numRuns) {
  const end = performance.now() + MOST_MILLISECONDS * factor;
  const run = property.run.bind(property);
  let tried = 0;
  property.run = async (...value) => (tried++ > 0 && performance.now() > end ? null : run(...value));
  return fc.assert(property, { seed, numRuns: Math.ceil(numRuns * factor), includeErrorInReport: true });
}

const tags = Object.values(TAGS);
const operators = ['base', 'orange', 'scarlet'];

/** What a reader reads; not what a screen reader is told of changes, which depends on them. */
function readable(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return '';
  if (/^(style|script|template)$/.test(node.localName ?? '') || node.role === 'status' || node.getAttribute?.('role') === 'status') return '';
  if (node.localName === 'slot') return node.assignedNodes({ flatten: true }).map(readable).join('');
  return `${[...(node.shadowRoot ?? node).childNodes].map(readable).join('')}${/^(p|li|h\d|tr|td|th|option|button|div|summary|label|legend|dt|dd)$/.test(node.localName ?? '') ? '\n' : ''}`;
}
const linesOf = (element) =>
  readable(element)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

const faults = [];
const note = (event) => faults.push(String(event.reason?.stack ?? event.error?.stack ?? event.message));
const original = console.error;
before(() => {
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  console.error = (...parts) => faults.push(`console.error: ${parts.join(' ')}`);
});
after(() => {
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  console.error = original;
});

/** Pieces of English sentences that stand in no other language's words. */
const english = new Map();
const stringsBelow = (value) => (typeof value === 'string' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsBelow) : []);
const piecesOf = async (locale) =>
  (await Promise.all(WORD_PARTS.map((part) => importWords(`${locale}/${part}`))))
    .flatMap((module) => stringsBelow(module.default))
    .flatMap((text) => text.split(/\{[^{}]*\}|\n/))
    .map((piece) => piece.trim());
before(async function () {
  this.timeout(60_000);
  const pieces = (await piecesOf('en')).filter((piece) => piece.length > 14 && /[a-z] [a-z]/.test(piece));
  for (const locale of LOCALES) {
    const own = locale === 'en' ? pieces : await piecesOf(locale);
    english.set(
      locale,
      pieces.filter((piece) => !own.some((text) => text.includes(piece))),
    );
  }
});

function expectReadable(element) {
  expect(faults.splice(0)).to.deep.equal([]);
  const text = linesOf(element).join('\n');
  expect(text).to.not.match(/undefined|\[object |\bNaN\b|\{\w+\}/);
  expect(text.length).to.be.greaterThan(20);
  const { locale } = element;
  expect(english.get(locale).filter((piece) => text.includes(piece))).to.deep.equal([], locale);
}

/** Polls, because facts that a page gives are checked before they are used. */
async function same(element, fresh) {
  for (let tries = 0; tries < 100; tries += 1) {
    await Promise.all([settled(element), settled(fresh)]);
    if (linesOf(element).join('\n') === linesOf(fresh).join('\n')) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(linesOf(element)).to.deep.equal(linesOf(fresh));
}

let datasets;
before(async function () {
  this.timeout(60_000);
  const patch = (change) => patchDataset(defaultDataset, { ...change, sources: { mine: { readAt: 'https://shop.example/', publisher: 'My shop', kind: 'other', date: '2026-01' } } });
  const fact = (value) => ({ value, confidence: 'reported', sources: ['mine'] });
  datasets = {
    none: undefined,
    ours: defaultDataset,
    patched: await patch({
      operators: { base: { name: 'BASE & co', channels: { website: { prepaid: { pay: { cash: fact('yes') } } } }, detail: { app: fact('Our app'), validity: { card: fact('P40D') } } } },
    }),
    fewer: { ...defaultDataset, operators: { base: defaultDataset.operators.base } },
    ...Object.fromEntries(['facts', 7, [], {}, null, { operators: {}, channels: {} }, new Map()].map((wrong, index) => [`wrong${index}`, wrong])),
  };
});

const valuesOf = ({ kind, values = [] }) => {
  const any = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', ' ', '<b>x</b>', '__proto__', 'constructor', '“base”', 'null', 'undefined', 'x'.repeat(5000)),
  );
  if (kind === 'one') return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: any });
  if (kind === 'many') return fc.oneof({ weight: 4, arbitrary: fc.array(fc.constantFrom(...values), { maxLength: 5 }).map((list) => list.join(' ')) }, { weight: 1, arbitrary: any });
  if (kind === 'integer') return fc.oneof(fc.integer({ min: -2, max: 9 }).map(String), any);
  return fc.oneof(fc.constantFrom('android', 'other', 'top-up', '15', '0.5', '-1', '1e400', '2026-11-22', '2026-02-30', '0000-00-00'), any);
};

const propertyOf = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Things a page may do to an element. */
function operationsOn(settings) {
  const setting = fc.constantFrom(...Object.keys(settings)).chain((name) => valuesOf(settings[name]).map((value) => ({ name, value })));
  return fc.array(
    fc.oneof(
      setting.map((one) => ({ do: 'attribute', ...one })),
      setting.map((one) => ({ do: 'property', ...one })),
      setting.map((one) => ({ do: 'data', ...one })),
      fc.constantFrom(...Object.keys(settings)).map((name) => ({ do: 'remove', name })),
      fc.oneof(fc.constantFrom(...LOCALES, 'nl-BE', 'zh-TW', ''), fc.string()).map((value) => ({ do: 'lang', value })),
      fc.constantFrom(...LOCALES).map((value) => ({ do: 'language around', value })),
      fc.constantFrom(0, 1, 2).map((to) => ({ do: 'move', to })),
      fc.constant({ do: 'disconnect' }),
      fc.constant({ do: 'wait' }),
      fc.constantFrom('none', 'ours', 'patched', 'fewer', 'wrong0', 'wrong1', 'wrong2', 'wrong3', 'wrong4', 'wrong5', 'wrong6').map((which) => ({ do: 'dataset', which })),
    ),
    { minLength: 1, maxLength: 10 },
  );
}

describe('every element, whatever a page does to it', () => {
  const stage = document.createElement('div');
  const rooms = [document.createElement('div'), document.createElement('div'), document.createElement('be-topup-guide')];
  rooms[1].style.width = '300px';
  before(() => {
    for (const [name, value] of [
      ['operator', 'base'],
      ['pay', 'cash'],
      ['heading-level', '3'],
    ])
      rooms[2].setAttribute(name, value);
    document.body.append(stage);
    stage.append(...rooms);
  });
  after(() => stage.remove());

  for (const tag of tags) {
    it(`${tag} shows what follows from its last settings, in its language, without an error`, async () => {
      const { settings } = customElements.get(tag);
      await holds(
        fc.asyncProperty(operationsOn(settings), async (operations) => {
          const element = document.createElement(tag);
          const last = { properties: new Map(), data: new Map(), lang: undefined, dataset: undefined, room: 0 };
          stage.lang = 'en';
          rooms[0].append(element);
          for (const { do: what, name, value, to, which } of operations) {
            if (what === 'attribute') {
              element.setAttribute(name, value);
              last.properties.set(name, value);
            } else if (what === 'property') {
              element[propertyOf(name)] = value;
              last.properties.set(name, value);
            } else if (what === 'data') {
              element.setAttribute(`data-be-${name}`, value);
              last.data.set(name, value);
            } else if (what === 'remove') {
              // To take away an attribute that was not there changes nothing.
              if (element.hasAttribute(name)) last.properties.delete(name);
              element.removeAttribute(name);
            } else if (what === 'lang') {
              element.setAttribute('lang', value);
              last.lang = value;
            } else if (what === 'language around') stage.lang = value;
            else if (what === 'move') rooms[(last.room = to)].append(element);
            else if (what === 'disconnect') element.remove();
            else if (what === 'wait') await settled(stage);
            else {
              element.dataset = datasets[which];
              last.dataset = which;
            }
          }
          rooms[last.room].append(element);
          const fresh = document.createElement(tag);
          for (const [name, value] of last.data) fresh.setAttribute(`data-be-${name}`, value);
          for (const [name, value] of last.properties) fresh[propertyOf(name)] = value;
          if (last.lang !== undefined) fresh.setAttribute('lang', last.lang);
          if (last.dataset) fresh.dataset = datasets[last.dataset];
          rooms[last.room].append(fresh);
          try {
            await same(element, fresh);
            expectReadable(element);
          } finally {
            element.remove();
            fresh.remove();
          }
        }),
        12,
      );
    });
  }

  it('a patch shows the same as a child and as the dataset it makes, and every fact that it changes is marked', async () => {
    const patches = await validPatches(operators);
    await holds(
      fc.asyncProperty(patches, fc.constantFrom(...operators), fc.constantFrom(...LOCALES), async (patch, operator, locale) => {
        stage.lang = locale;
        const byChild = document.createElement('be-topup-guide');
        const byProperty = document.createElement('be-topup-guide');
        byChild.innerHTML = `<script type="application/json">${JSON.stringify(patch).replaceAll('<', '\\u003c')}</script>`;
        for (const guide of [byChild, byProperty]) guide.setAttribute('operator', operator);
        byProperty.dataset = await patchDataset(defaultDataset, patch);
        rooms[0].append(byChild, byProperty);
        try {
          await same(byChild, byProperty);
          expectReadable(byChild);
          const detail = patch.operators?.[operator]?.detail ?? {};
          const sheet = deep(byChild, 'be-operator-facts');
          if (detail.app?.value) expect(deepAll(sheet, 'dd').some((one) => readable(one).includes(detail.app.value) && deep(one, '.mark'))).to.equal(true);
          for (const { protocol, hostname } of deepAll(byChild, 'a[href]')) {
            expect(protocol).to.be.oneOf(['https:', 'tel:', 'sms:', 'mailto:']);
            if (protocol === 'https:') expect(hostname).to.match(/\.[a-z]{2,}$/);
          }
        } finally {
          byChild.remove();
          byProperty.remove();
        }
      }),
      10,
    );
  });

  it('a patch out of order leaves the guide as it is, or changes what it may', async () => {
    const patches = mutated(await validPatches(operators));
    await holds(
      fc.asyncProperty(patches, fc.constantFrom(...operators), async (patch, operator) => {
        stage.lang = 'nl';
        let text;
        try {
          text = JSON.stringify(patch);
        } catch {
          return;
        }
        const guide = document.createElement('be-topup-guide');
        guide.innerHTML = `<script type="application/json">${text.replaceAll('<', '\\u003c')}</script>`;
        const other = document.createElement('be-topup-guide');
        for (const one of [guide, other]) {
          one.setAttribute('operator', operator);
          one.setAttribute('sections', 'answer steps operator');
        }
        other.dataset = await patchDataset(defaultDataset, text).catch(() => undefined);
        rooms[0].append(guide, other);
        try {
          await same(guide, other);
          expectReadable(guide);
        } finally {
          guide.remove();
          other.remove();
        }
      }),
      10,
    );
  });
});
