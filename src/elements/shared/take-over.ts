import { render } from 'lit';
import type { BeElement } from '../base.js';
import { TAGS } from '../names.js';
import { prepareElement } from './prepare.js';

const OURS = Object.values(TAGS).join(',');

/**
 * Makes ready what replaces a server's copy in the shadow root (declarative shadow DOM), the elements inside included:
 * then the first render is whole, and the copy gives way to its like between two frames.
 * @throws (the promise rejects) when the element's own markup cannot be fetched: the copy stays
 */
export async function takeOver(element: BeElement): Promise<void> {
  // An async script may come while the copy is still being parsed.
  if (document.readyState === 'loading') await new Promise((parsed) => addEventListener('DOMContentLoaded', parsed, { once: true }));
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
}
