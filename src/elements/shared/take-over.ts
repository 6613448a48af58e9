import { render } from 'lit';
import type { BeElement } from '../base.js';
import { TAGS } from '../names.js';
import { prepareElement } from './prepare.js';

const OURS = Object.values(TAGS).join(',');

/**
 * So many guides of a page are taken over at once, wherever they stand: most pages have no more. On a page with a hundred
 * the others keep their copy until they come near: it can be read, printed and found meanwhile, and costs no memory.
 */
const AT_ONCE = 5;
/** How near, in heights of the window: about what is scrolled while files that are there already are rendered. */
const NEAR = '200%';

/** Guides that wait, with what brings each to life. */
const waiting = new Map<Element, () => void>();
const awake = new WeakSet<BeElement>();
/** Made here: made where a guide begins to wait, its callback would hold that guide for as long as the page lives. */
const observer =
  'IntersectionObserver' in globalThis
    ? new IntersectionObserver((entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && waiting.get(target)?.()), { rootMargin: `${NEAR} 0px` })
    : undefined;

const wakeAll = (): void => waiting.forEach((wake) => wake());

/** Lets a guide wait with its copy in view. It comes to life when it is near, when the page is printed, when the page sets anything. */
function waits(element: BeElement): boolean {
  const last = document.getElementsByTagName(TAGS.guide)[AT_ONCE - 1];
  if (awake.has(element) || element.localName !== TAGS.guide || !last || last === element || !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
  // Of a patch or a stray paragraph nothing can be read.
  const hasCopy = element.renderOptions.renderBefore || [...element.children].some((child) => child.localName !== 'script' && child.textContent.trim());
  if (!hasCopy || !observer) return false;
  const controller = {
    hostConnected() {
      if (waiting.size === 0) addEventListener('beforeprint', wakeAll);
      waiting.set(element, wake);
      observer.observe(element);
    },
    hostDisconnected() {
      observer.unobserve(element);
      waiting.delete(element);
      if (waiting.size === 0) removeEventListener('beforeprint', wakeAll);
    },
  };
  const wake = (): void => {
    awake.add(element);
    controller.hostDisconnected();
    element.removeController(controller);
    delete (element as Partial<BeElement>).requestUpdate;
    // The update that was put off is asked for anew: `updateComplete` does not hang in between.
    element.isUpdatePending = false;
    element.requestUpdate();
  };
  element.requestUpdate = (...parts: Parameters<BeElement['requestUpdate']>) => {
    wake();
    element.requestUpdate(...parts);
  };
  element.addController(controller);
  return true;
}

/**
 * Makes ready what replaces a copy, a server's in the shadow root (declarative shadow DOM) or the page's inside the tag,
 * the elements inside included: then the first render is whole, and the copy gives way to it between two frames.
 * @returns true when the element waits with its copy: nothing is to be rendered yet
 * @throws (the promise rejects) when the element's own markup cannot be fetched: the copy stays
 */
export async function takeOver(element: BeElement): Promise<boolean> {
  // An async script may come while the copy is still being parsed.
  if (document.readyState === 'loading') await new Promise((parsed) => addEventListener('DOMContentLoaded', parsed, { once: true }));
  if (waits(element)) return true;
  element.whole = true;
  await prepareElement(element);
  // Which elements stand inside, with which settings, is known when they are rendered: once to nowhere.
  const rehearsal = document.createElement('div');
  render(element['content'](), rehearsal);
  const inside = [...rehearsal.querySelectorAll<BeElement>(OURS)].filter((one) => 'setting' in one);
  // One that lacks a file says so itself, in its place.
  await Promise.allSettled(inside.map(prepareElement));
  // Lit renders before what it finds.
  element.renderOptions.renderBefore = null;
  // Where a page has loaded Lit's hydration support, that would look for its own marks in the copy and trust its styles.
  Object.assign(element, { _$AG: false, _$needsHydration: false });
  return false;
}
