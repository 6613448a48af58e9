// A change of a filter in the guide, and the same rows with a hand-written `hidden` toggle.
import { visit, withPage } from './browser.mjs';

const CHANGES = 7;
const PAYMENT = 'cash';

/** Runs in the page. Finds the form, and, for the hand-written row, puts a dead copy of the guide in its place. */
function prepare({ payment, byHand }) {
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
  const hiding = new CSSStyleSheet();
  hiding.replaceSync('[hidden] { display: none !important }');
  let shown = guide;
  if (byHand) {
    // Which rows stay is decided beforehand: every second one. What is timed is the toggle.
    shown = copyOf(guide);
    guide.replaceWith(shown);
    const rows = inside(shown.shadowRoot).filter((node) => node.matches('li[data-channel]'));
    shown.shadowRoot.addEventListener('change', (event) => rows.forEach((row, at) => (row.hidden = event.target.checked && at % 2 === 1)));
  }
  const box = inside(shown.shadowRoot).find((node) => node.matches(`input[name="${payment}"]`));
  const text = () =>
    inside(shown.shadowRoot)
      .map((node) =>
        node.hidden
          ? ''
          : [...node.childNodes]
              .filter((child) => child.nodeType === Node.TEXT_NODE)
              .map((child) => child.data)
              .join(''),
      )
      .join('|');
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
        const then = text();
        setTimeout(() => resolve({ ...result, isLate: text() !== then }), 250);
      });
    });
  return inside(shown.shadowRoot).filter((node) => node.matches('li[data-channel]')).length;
}

/** @returns one run: event to finished DOM and event to paint in ms, of the first change and all later ones; `isLate`: something came after the frame */
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
