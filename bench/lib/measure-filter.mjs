// A change of a filter in the guide, and the same rows changed by hand: a `hidden` toggle that decides nothing, or all that the library changes.
import { visit, withPage } from './browser.mjs';

const CHANGES = 7;
const PAYMENT = 'cash';

/** Runs in the page. Finds the form, and, for the hand-written row ('toggle' or 'update'), puts a dead copy of the guide in its place. */
async function prepare({ payment, byHand }) {
  const inside = window.bench.elementsIn;
  const guide = document.querySelector('be-topup-guide, be-channel-picker');
  const copyOf = (node) => {
    if (node.nodeType === Node.COMMENT_NODE) return null;
    if (node.nodeType !== Node.ELEMENT_NODE) return node.cloneNode();
    const isOurs = node.localName.startsWith('be-');
    const copy = isOurs ? document.createElement('div') : node.cloneNode();
    const fill = (to, from) => to.append(...[...from.childNodes].map(copyOf).filter(Boolean));
    if (isOurs) {
      const root = copy.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [...node.shadowRoot.adoptedStyleSheets, hiding];
      fill(root, node.shadowRoot);
    }
    fill(copy, node);
    return copy;
  };
  const change = async (checked) => {
    const box = inside(guide.shadowRoot).find((node) => node.matches(`input[name="${payment}"]`));
    box.checked = checked;
    box.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    // Longer than any step that the guide puts off.
    await new Promise((resolve) => setTimeout(resolve, 500));
  };
  const hiding = new CSSStyleSheet();
  hiding.replaceSync('[hidden] { display: none !important }');
  /** Children in their new order; what is in its place is not touched. */
  const arrange = (parent, list) => {
    const wanted = new Set(list);
    for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove();
    let next = parent.firstChild;
    for (const child of list)
      if (child === next) next = next.nextSibling;
      else parent.insertBefore(child, next);
  };
  /** What an update by hand has to write so that one copy looks as the other: what is in both stays, rows move, all nodes are there before. */
  const stepsBetween = (one, other) => {
    const steps = [];
    const pairChildren = (a, b) => {
      const before = [...a.childNodes];
      const free = new Set(before);
      const after = [...b.childNodes].map((node) => {
        const own = before.find((child) => free.has(child) && child.nodeName === node.nodeName && child.dataset?.channel === node.dataset?.channel);
        if (!own) return node;
        free.delete(own);
        pair(own, node);
        return own;
      });
      if (before.length !== after.length || before.some((child, at) => child !== after[at])) steps.push([(list) => arrange(a, list), before, after]);
    };
    const pair = (a, b) => {
      if (a.nodeType === Node.TEXT_NODE) {
        if (a.data !== b.data) steps.push([(data) => (a.data = data), a.data, b.data]);
        return;
      }
      for (const name of new Set([...a.getAttributeNames(), ...b.getAttributeNames()])) {
        const [before, after] = [a, b].map((node) => node.getAttribute(name));
        if (before !== after) steps.push([(value) => (value === null ? a.removeAttribute(name) : a.setAttribute(name, value)), before, after]);
      }
      if (a.shadowRoot) pairChildren(a.shadowRoot, b.shadowRoot);
      pairChildren(a, b);
    };
    pair(one, other);
    return steps;
  };
  /** All that can be read, in its order. */
  const text = (host) =>
    inside(host.shadowRoot)
      .map((node) =>
        node.hidden
          ? ''
          : [...node.childNodes]
              .filter((child) => child.nodeType === Node.TEXT_NODE)
              .map((child) => child.data)
              .join(''),
      )
      .join('|');
  let shown = guide;
  if (byHand) {
    let then;
    let textThen;
    if (byHand === 'update') {
      await change(true);
      then = copyOf(guide);
      textThen = text(then);
      await change(false);
    }
    shown = copyOf(guide);
    const steps = then ? stepsBetween(shown, then) : [];
    guide.replaceWith(shown);
    const rows = inside(shown.shadowRoot).filter((node) => node.matches('li[data-channel]'));
    // Which rows stay is decided beforehand: every second one. What is timed is the toggle.
    const hide = (checked) => rows.forEach((row, at) => (row.hidden = checked && at % 2 === 1));
    const update = (checked) => steps.forEach(([write, before, after]) => write(checked ? after : before));
    if (then) {
      const textNow = text(shown);
      for (const [checked, wanted] of [
        [true, textThen],
        [false, textNow],
      ]) {
        update(checked);
        if (text(shown) !== wanted) throw new Error('The update by hand does not end as the guide does');
      }
    }
    shown.shadowRoot.addEventListener('change', (event) => (then ? update : hide)(event.target.checked));
  }
  const box = inside(shown.shadowRoot).find((node) => node.matches(`input[name="${payment}"]`));
  window.change = () =>
    new Promise((resolve) => {
      const result = {};
      // Lit puts rendering off by a few microtasks for each element inside another. A message would come behind the frame.
      const after = (microtasks) => queueMicrotask(() => (microtasks > 0 ? after(microtasks - 1) : (result.update = performance.now() - start)));
      box.checked = !box.checked;
      const start = performance.now();
      box.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      after(200);
      window.bench.afterFrame(() => {
        result.paint = performance.now() - start;
        const then = text(shown);
        setTimeout(() => resolve({ ...result, isLate: text(shown) !== then }), 250);
      });
    });
  return inside(shown.shadowRoot).filter((node) => node.matches('li[data-channel]')).length;
}

/**
 * @param {object} options
 * @param {false | 'toggle' | 'update'} options.byHand
 * @returns one run: event to finished DOM and event to paint in ms, of the first change and all later ones; `isLate`: something came after the frame
 */
export const measureFilter = (browser, { blank, address }, condition, { byHand }) =>
  withPage(browser, blank, async (page, cdp, slow) => {
    await visit(page, address);
    const rows = await page.evaluate(prepare, { payment: PAYMENT, byHand });
    // The copy has to be drawn, and what the load left behind to be done.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await slow(condition);
    const changes = [];
    for (let at = 0; at < CHANGES; at += 1) changes.push(await page.evaluate(() => window.change()));
    const [first, ...later] = changes;
    return { rows, first, later, isLate: changes.some(({ isLate }) => isLate) };
  });
