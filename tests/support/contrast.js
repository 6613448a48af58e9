// WCAG 2.2 contrast of what stands on a page, computed from styles, across shadow roots. Runs in a browser.
import { deepAll } from './deep.js';

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
const known = new Map();

/** A computed colour in any notation → [red, green, blue, alpha], 0 to 1, sRGB. */
export function rgba(colour) {
  let found = known.get(colour);
  if (!found) {
    const simple = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:,? ?\/? ?([\d.]+))?\)$/.exec(colour);
    if (simple) found = [+simple[1] / 255, +simple[2] / 255, +simple[3] / 255, simple[4] === undefined ? 1 : +simple[4]];
    else {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = '#000';
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      found = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
    }
    known.set(colour, found);
  }
  return found;
}

const over = ([r, g, b, a], below) => [r, g, b].map((value, index) => value * a + below[index] * (1 - a));
const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** WCAG 2.2 relative contrast of two opaque colours, 1 to 21. */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const parentOf = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

/** The colour behind an element's text: its own background over those of all around it, on the page's white. */
export function backgroundOf(element) {
  const layers = [];
  for (let at = element; at; at = parentOf(at)) {
    const layer = rgba(getComputedStyle(at).backgroundColor);
    if (layer[3] > 0) layers.unshift(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduce((below, layer) => over(layer, below), [1, 1, 1]);
}

const opacityOf = (element) => {
  let opacity = 1;
  for (let at = element; at; at = parentOf(at)) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
};

/** Contrast of a computed colour, as it is drawn on a background. */
export function drawn(colour, background, opacity = 1) {
  const [r, g, b, a] = rgba(colour);
  return contrast(over([r, g, b, a * opacity], background), background);
}

/** WCAG's "large text": 18 pt, or 14 pt bold. */
const isLarge = ({ fontSize, fontWeight }) => parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);
const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, :disabled') && element.getClientRects().length > 0;
const isClipped = (element) => getComputedStyle(element).clipPath !== 'none' || (element.parentElement ? isClipped(element.parentElement) : false);
const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
const nameOf = (element) => `${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.trim().replace(/\s+/g, '.')}` : ''}`;
const whereOf = (element) => `${element.getRootNode().host?.localName ?? ''} ${nameOf(element)} “${(element.textContent ?? '').trim().slice(0, 30)}”`;

/** Ends what is still on its way from one colour to another. */
export function still(root) {
  for (const element of deepAll(root, '*')) for (const animation of element.getAnimations()) animation.finish();
}

/**
 * All that has to be readable or to be seen below a node, each with its contrast and what it needs.
 * @param {Element} root
 * @returns {{ where: string, ratio: number, needs: number, kind: 'text' | 'glyph' | 'border' | 'icon' }[]}
 */
export function contrastsBelow(root) {
  const found = [];
  still(root);
  for (const element of deepAll(root, '*')) {
    if (!isShown(element) || isClipped(element)) continue;
    const style = getComputedStyle(element);
    const behind = backgroundOf(element);
    const opacity = opacityOf(element);
    const add = (kind, colour, background, needs, what = '') => found.push({ where: `${whereOf(element)}${what}`, ratio: drawn(colour, background, opacity), needs, kind });
    const isControl = element.matches('input:not([type="checkbox"], [type="radio"]), select, textarea');
    if (hasText(element) || isControl) add('text', style.color, behind, isLarge(style) ? 3 : 4.5);
    if (element.placeholder) add('text', getComputedStyle(element, '::placeholder').color, behind, 4.5, '::placeholder');
    for (const pseudo of ['::before', '::after']) {
      const own = getComputedStyle(element, pseudo);
      if (!/^("[^"]|'[^']|counter)/.test(own.content) || own.display === 'none') continue;
      const layer = rgba(own.backgroundColor);
      add('glyph', own.color, over(layer, behind), 4.5, pseudo);
      // A number or mark in a circle: its border, or its fill, is what is seen of it.
      if (parseFloat(own.borderTopWidth) > 0 && own.borderTopStyle !== 'none') add('border', own.borderTopColor, behind, 3, `${pseudo} border`);
    }
    if (isControl || element.matches('button, .button, .chip, .mark')) {
      const width = parseFloat(style.borderTopWidth);
      const around = backgroundOf(parentOf(element));
      // A button without a border is known by its text or icon.
      if (!isControl && rgba(style.borderTopColor)[3] === 0) continue;
      if (width > 0 && style.borderTopStyle !== 'none') add('border', style.borderTopColor, around, 3, ' border');
      else if (isControl) found.push({ where: `${whereOf(element)} has no border`, ratio: contrast(behind, around), needs: 3, kind: 'border' });
    }
    if (element.localName === 'svg') add('icon', style.color, behind, 3);
  }
  return found;
}

/**
 * The focus outline of everything that can be focused below a node.
 * @returns {{ where: string, ratio: number, needs: number, kind: 'focus' }[]}
 */
export function focusContrastsBelow(root) {
  const found = [];
  for (const element of deepAll(root, 'a[href], button, select, input, textarea, summary, [tabindex="0"]')) {
    if (!isShown(element) || isClipped(element)) continue;
    element.focus({ preventScroll: true, focusVisible: true });
    if (element.getRootNode().activeElement !== element) continue;
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
    const drawnAtAll = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    // A chip shows the focus of the box inside it, or the box shows its own.
    found.push({ where: `${whereOf(element)} focus`, ratio: drawnAtAll ? drawn(outlineColor, backgroundOf(parentOf(element))) : 1, needs: 3, kind: 'focus' });
  }
  return found;
}
