// What the tests of access share: elements in the states a reader brings them to, and looking at them as a person would.
import { LOCALES } from '../../dist/locales/match.js';
import { pairs } from './pairs.js';
import { deepAll, fixture, html } from './dom.js';
import { showState, STATES } from './states.js';

export { LOCALES, STATES };

/** Every element in every state, as [tag, name of the state, state]. */
export const ALL_STATES = Object.entries(STATES).flatMap(([tag, states]) => Object.entries(states).map(([name, state]) => [tag, name, state]));

const MOST_STATES = Math.max(...Object.values(STATES).map((states) => Object.keys(states).length));

/** Rows of element, state and further things in which each pair of two of them stands at least once. */
export const pairedStates = (...others) =>
  pairs([Object.keys(STATES), [...Array(MOST_STATES).keys()], ...others]).map(([tag, position, ...rest]) => {
    const states = Object.entries(STATES[tag]);
    const [name, state] = states[position % states.length];
    return { tag, name, state, rest };
  });

/** Puts an element into the page, in a state; into a room of its own when no parent is given. */
export const show = async (tag, state = {}, options = {}) => showState(tag, state, { ...options, parent: options.parent ?? (await fixture(html`<div></div>`)) });

/** The element that has the focus, inside whatever shadow roots. */
export function focused(root = document) {
  const inner = root.activeElement;
  return inner?.shadowRoot ? (focused(inner.shadowRoot) ?? inner) : inner;
}

export const INTERACTIVE = 'a[href], button, select, textarea, summary, input, [tabindex]:not([tabindex="-1"])';

/** Whether something is drawn at all: not in a closed <details>, not display: none. */
export const isShown = (element) => (element.checkVisibility ? element.checkVisibility({ visibilityProperty: true }) : element.getClientRects().length > 0);

/** How an element would be named in a message about it. */
export const nameOf = (element) =>
  `${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.trim().replaceAll(' ', '.')}` : ''} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}”`;

/** Clipped on purpose: read by screen readers only. */
const isForScreenReaders = (element) => {
  for (let around = element; around; around = around.parentElement) if (around.matches('.visually-hidden') || getComputedStyle(around).clipPath.startsWith('inset(50%')) return true;
  return false;
};

const TOLERANCE = 1;

/** What sticks out of the column, is cut off, or runs over its box: nothing of that may be. @returns {string[]} */
export function lostIn(element, parent) {
  const faults = [];
  const { left, right } = parent.getBoundingClientRect();
  for (const inner of deepAll(element, '*')) {
    if (!isShown(inner) || inner.getClientRects().length === 0 || isForScreenReaders(inner)) continue;
    const box = inner.getBoundingClientRect();
    const style = getComputedStyle(inner);
    // What scrolls in a frame of its own that can be focused is not lost.
    if ((box.right > right + TOLERANCE || box.left < left - TOLERANCE) && !inner.closest('[tabindex="0"]')) faults.push(`sticks out: ${nameOf(inner)}`);
    // A closed list may end in dots: what it holds is read in full when it opens.
    if (inner.localName === 'select' || inner.localName === 'textarea') continue;
    const cuts = (value) => value === 'hidden' || value === 'clip';
    if (cuts(style.overflowX) && inner.scrollWidth > inner.clientWidth + TOLERANCE) faults.push(`cut off: ${nameOf(inner)}`);
    if (cuts(style.overflowY) && inner.scrollHeight > inner.clientHeight + TOLERANCE) faults.push(`cut off below: ${nameOf(inner)}`);
    if (/^(button|a|label|summary|li|p|td|th)$/.test(inner.localName) && style.display !== 'inline' && inner.scrollHeight > Math.ceil(box.height) + 2) faults.push(`runs over: ${nameOf(inner)}`);
  }
  return faults;
}

/** Each way in which a reader makes a page larger or narrower: applied to a shown element, after the room it stands in. */
export const SIZES = {
  '320 px': { width: 320 },
  // A window of 1024 px at 400 %.
  '256 px': { width: 256 },
  '320 px, text at 200 %': { width: 320, apply: (element) => (element.style.fontSize = '200%') },
  '320 px, text spacing': {
    width: 320,
    // A reader's style sheet does not reach into shadow DOM; one that is put there, as extensions do, must not break anything.
    apply: (element) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
      for (const { shadowRoot } of deepAll(element, '*')) if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
    },
  },
};

/** A column for one check, gone afterwards. */
export async function inColumn(width, look) {
  const parent = document.createElement('div');
  parent.style.cssText = `width: ${width}px; font-size: 16px`;
  document.body.append(parent);
  try {
    return await look(parent);
  } finally {
    parent.remove();
  }
}
