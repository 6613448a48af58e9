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
  // What an update by hand has to write: the library's own rows, before the tick and after it.
  const stateOf = (row) => ({
    id: row.dataset.channel,
    verdict: row.dataset.verdict,
    tone: row.querySelector('.verdict').dataset.tone,
    texts: ['.verdict', '.reasons'].map((selector) => row.querySelector(selector).innerHTML.replace(/<!--.*?-->/g, '')),
    hasSteps: row.querySelector('.toggle') !== null,
  });
  const states = {};
  if (byHand === 'update') {
    const box = guide.shadowRoot.querySelector(`input[name="${payment}"]`);
    for (const checked of [true, false]) {
      box.checked = checked;
      box.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      await guide.updateComplete;
      states[checked] = [...guide.shadowRoot.querySelectorAll('li[data-channel]')].map(stateOf);
    }
  }
  const hiding = new CSSStyleSheet();
  hiding.replaceSync('[hidden] { display: none !important }');
  let shown = guide;
  if (byHand) {
    shown = copyOf(guide);
    guide.replaceWith(shown);
    const rows = inside(shown.shadowRoot).filter((node) => node.matches('li[data-channel]'));
    if (byHand === 'update') {
      const list = rows[0].parentElement;
      const parts = new Map(
        rows.map((row) => [row.dataset.channel, { row, verdict: row.querySelector('.verdict'), reasons: row.querySelector('.reasons'), button: row.querySelector('.toggle'), now: stateOf(row) }]),
      );
      const button = rows.find((row) => row.querySelector('.toggle')).querySelector('.toggle');
      shown.shadowRoot.addEventListener('change', (event) => {
        for (const state of states[event.target.checked]) {
          const part = parts.get(state.id);
          const { row, verdict, reasons, now } = part;
          if (now.verdict !== state.verdict) row.dataset.verdict = verdict.dataset.verdict = state.verdict;
          if (now.tone !== state.tone) verdict.dataset.tone = state.tone;
          if (now.texts[0] !== state.texts[0]) verdict.innerHTML = state.texts[0];
          if (now.texts[1] !== state.texts[1]) reasons.innerHTML = state.texts[1];
          if (state.hasSteps && !part.button) row.append((part.button = button.cloneNode(true)));
          if (part.button && state.hasSteps !== now.hasSteps) part.button.hidden = !state.hasSteps;
          part.now = state;
        }
        list.append(...states[event.target.checked].map(({ id }) => parts.get(id).row));
      });
    } else {
      // Which rows stay is decided beforehand: every second one. What is timed is the toggle.
      shown.shadowRoot.addEventListener('change', (event) => rows.forEach((row, at) => (row.hidden = event.target.checked && at % 2 === 1)));
    }
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
