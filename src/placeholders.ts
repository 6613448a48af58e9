/**
 * `<div data-be-topup-guide data-be-operator="base" lang="zh-Hans">…copy…</div>` becomes a guide: the form that is left
 * where a sanitizer strips unknown tags. The copy moves into the guide and stays in view until that is ready; the `<div>`
 * stays where it is, with the page's classes and styles. auto.ts fetches this for the first placeholder.
 */
import { warnOnce } from './warn.js';

const MARK = 'data-be-topup-guide';
const GUIDE = 'be-topup-guide';

const guides = new WeakMap<Element, Element>();

/** Settings are attributes of the `<div>`; its language is inherited by what stands inside. */
function copySetting(div: Element, name: string): void {
  if (!name.startsWith('data-be-') || name === MARK) return;
  const value = div.getAttribute(name);
  if (value === null) guides.get(div)?.removeAttribute(name);
  else guides.get(div)?.setAttribute(name, value);
}

function takeOver(div: Element): void {
  // A guide inside: another copy of the script was here first, or the page's author wrote both.
  if (div.querySelector(GUIDE) || div.parentElement?.closest(`[${MARK}],${GUIDE}`)) return;
  const guide = document.createElement(GUIDE);
  guides.set(div, guide);
  for (const name of div.getAttributeNames()) copySetting(div, name);
  guide.append(...div.childNodes);
  div.append(guide);
  new MutationObserver((records) => records.forEach(({ attributeName }) => copySetting(div, attributeName as string))).observe(div, { attributes: true });
}

function takeOverAll(): void {
  for (const div of document.querySelectorAll(`[${MARK}]`)) {
    try {
      takeOver(div);
    } catch (error) {
      warnOnce(`a placeholder could not be taken over; its copy stays (${String(error)})`);
    }
  }
}

/** Takes over every placeholder of the page, and those that it adds later. */
export function takePlaceholders(): void {
  // A parser that is still inside the <div> would go on beside the guide.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', takePlaceholders, { once: true });
    return;
  }
  takeOverAll();
  new MutationObserver(takeOverAll).observe(document, { childList: true, subtree: true });
}
