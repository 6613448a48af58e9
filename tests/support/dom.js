// What element tests share: mounting, waiting for details, reading what a person sees.
import { fixture, html, waitUntil as waitFor } from '@open-wc/testing';
import '../../dist/auto.js';
import { deep, deepAll, settled } from './deep.js';

export { deep, deepAll, fixture, html, settled };

/** What a test waits for comes; how long that takes on a busy machine proves nothing. */
export const waitUntil = (isSo, message) => waitFor(isSo, message, { timeout: 20_000 });

const BLOCK = /^(p|li|h\d|tr|td|th|option|button|div|summary|label|legend)$/;

/** Everything a reader can read, across shadow roots, in order. */
export function textOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return '';
  if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.localName?.toUpperCase())) return '';
  if (node.localName === 'slot') return node.assignedNodes({ flatten: true }).map(textOf).join('');
  const children = node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
  const text = [...children].map(textOf).join('');
  return BLOCK.test(node.localName ?? '') ? `${text}\n` : text;
}

export async function mount(template) {
  const element = await fixture(template);
  return settled(element);
}

/** Console warnings of the library while `act` runs; `act` is given the list so far, to wait for one. */
export async function warningsOf(act) {
  const said = [];
  const original = console.warn;
  console.warn = (...parts) => said.push(parts.join(' '));
  try {
    await act(said);
  } finally {
    console.warn = original;
  }
  return said.filter((text) => text.includes('be-topup-guide'));
}

/** A person changes a native control. */
export async function choose(root, name, value) {
  const control = deep(root, `select[name="${name}"]`);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(root);
}

export async function tick(root, name) {
  deep(root, `input[name="${name}"]`).click();
  await settled(root);
}
