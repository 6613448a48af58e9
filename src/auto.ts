/** Registers every element once and looks for placeholders: what the script tag loads. */
import { isServer } from 'lit';
import './elements/be-topup-guide/be-topup-guide.define.js';
import { warnOnce } from './warn.js';

/** Takes over `<div data-be-topup-guide>`, now or when the page adds one. What that needs is fetched with the first of them. */
const look = (_records: unknown, observer: MutationObserver): void => {
  if (!document.querySelector('[data-be-topup-guide]')) return;
  observer.disconnect();
  import('./placeholders.js').then(({ takePlaceholders }) => takePlaceholders()).catch(warnOnce);
};

if (!isServer) {
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look(0, observer);
}
