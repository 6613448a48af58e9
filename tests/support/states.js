// Each element as readers meet it, for tests in browsers and for pages that Node looks at: it imports nothing but deep.js.

import { deep, deepAll, settled } from './deep.js';

const chosen = (select, value) => {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

async function paste(element, text) {
  const field = deep(element, 'textarea');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  deep(element, 'button').click();
  for (let tries = 0; tries < 200 && !deep(element, '[role="status"]').textContent.trim(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  await settled(element);
}

async function openAll(element) {
  for (const details of deepAll(element, 'details')) details.open = true;
  await settled(element);
}

/**
 * Each element as a reader may meet it: attributes, then what the reader does.
 * @type {Record<string, Record<string, { attributes?: Record<string, string>, act?: (element: Element) => Promise<void>, inner?: string }>>}
 */
export const STATES = {
  'be-topup-guide': {
    empty: {},
    chosen: { attributes: { operator: 'base', card: 'prepaid', pay: 'cash' } },
    nothingFits: { attributes: { operator: 'scarlet', card: 'prepaid', pay: 'cash', needs: 'no-internet hands-off' } },
    expanded: { attributes: { operator: 'base', card: 'esim', needs: 'no-account' }, act: openAll },
    composed: { attributes: { operator: 'base', pay: 'cash' }, inner: '<be-channel-picker></be-channel-picker><be-topup-steps channel="voucher"></be-topup-steps>' },
  },
  'be-channel-picker': {
    empty: {},
    filtered: { attributes: { operator: 'base', card: 'prepaid', pay: 'cash payconiq' } },
    expanded: { attributes: { operator: 'base', card: 'prepaid' }, act: async (element) => deep(element, '.toggle').click() },
    nothingFits: { attributes: { operator: 'scarlet', card: 'prepaid' }, act: openAll },
  },
  'be-topup-steps': {
    empty: {},
    chosen: { attributes: { operator: 'base', channel: 'voucher' }, act: async (element) => deep(element, 'input').click() },
    general: { attributes: { operator: 'voo', channel: 'website' }, act: openAll },
  },
  'be-card-comparison': {
    empty: { act: openAll },
    chosen: { attributes: { cards: 'prepaid postpaid' }, act: async (element) => chosen(deep(element, 'select'), 'short-stay') },
  },
  'be-precautions-list': {
    empty: { act: openAll },
    chosen: { attributes: { operator: 'proximus', topics: 'fraud expiry' }, act: async (element) => deep(element, 'input').click() },
  },
  'be-operator-facts': {
    empty: { act: openAll },
    chosen: { attributes: { operator: 'base' }, act: openAll },
    plansOnly: { attributes: { operator: 'scarlet' } },
  },
  'be-esim-check': {
    empty: {},
    chosen: { attributes: { operator: 'base' }, act: async (element) => chosen(deep(element, 'select'), deep(element, 'option:nth-child(3)').value) },
    found: { act: async (element) => deep(element, 'button').click() },
  },
  'be-link-check': {
    empty: {},
    error: { act: (element) => paste(element, '  ') },
    official: { attributes: { operator: 'base' }, act: (element) => paste(element, 'https://www.base.be/') },
    lookalike: { act: (element) => paste(element, 'Proximus: pay now at https://pr0ximus.be/pay or your card becomes invalid') },
  },
  'be-credit-calendar': {
    empty: {},
    chosen: { attributes: { date: '2026-11-22', amount: '10' }, act: async (element) => chosen(deep(element, 'select'), 'base') },
    ownRule: { attributes: { operator: 'orange', date: '2026-11-22', amount: '10' }, act: openAll },
    plansOnly: { attributes: { operator: 'scarlet' } },
  },
  'be-phrase-card': {
    empty: {},
    chosen: { attributes: { operator: 'base', amount: '15', 'to-lang': 'fr' }, act: openAll },
  },
  'be-source-list': {
    empty: { act: openAll },
    chosen: { attributes: { operator: 'base' }, act: openAll },
  },
};

/** Puts an element into a room of the page, in a state. */
export async function showState(tag, { attributes = {}, act, inner = '' }, { lang = 'en', theme, parent }) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ ...attributes, lang, ...(theme ? { theme } : {}) })) element.setAttribute(name, value);
  element.innerHTML = inner;
  parent.append(element);
  await settled(element);
  await act?.(element);
  return settled(element);
}
