// The guide with a keyboard alone, as a person would use it. Keys are pressed by the browser's own driver.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deep, deepAll, settled, textOf, waitUntil } from '../support/dom.js';
import { focused, INTERACTIVE, isShown, nameOf, show } from '../support/a11y.js';

const press = (key) => sendKeys({ press: key });
const type = (text) => sendKeys({ type: text });
/** Longer than any walk in here; a walk that does not end is a trap. */
const MOST_STEPS = 120;

/** Presses Tab until the focus is where the test wants it. */
async function tabTo(wanted, what) {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    await press('Tab');
    if (wanted(focused())) return focused();
  }
  throw new Error(`the keyboard does not reach ${what}`);
}

const luminance = (color) => {
  const [red, green, blue] = color.match(/[\d.]+/g).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** The focus can be seen: a ring of two pixels at least, in a colour that stands out, on something that is drawn and not clipped. */
function expectVisibleFocus(background = 'rgb(255, 255, 255)') {
  const element = focused();
  // On the picker inside a date field the browser draws its own ring.
  if (element.type === 'date' && !element.matches(':focus-visible')) return;
  expect(element.matches(':focus-visible'), nameOf(element)).to.equal(true);
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  expect(outlineStyle, nameOf(element)).to.not.equal('none');
  if (outlineStyle !== 'auto') {
    expect(Number.parseFloat(outlineWidth), nameOf(element)).to.be.at.least(2);
    expect(contrast(outlineColor, background), `${nameOf(element)} ${outlineColor}`).to.be.at.least(3);
  }
  const { width, height } = element.getBoundingClientRect();
  expect(Math.min(width, height), nameOf(element)).to.be.above(8);
  for (let around = element; around; around = around.parentElement ?? around.getRootNode().host) {
    const { clipPath, overflow, width: aroundWidth } = getComputedStyle(around);
    expect(clipPath !== 'none' || (overflow === 'hidden' && Number.parseFloat(aroundWidth) < 8), `${nameOf(element)} is clipped by ${around.localName}`).to.equal(false);
  }
}

/** What the keyboard reaches, from before an element to behind it. */
async function walk(element, look = () => {}) {
  const stops = [];
  const behind = document.createElement('button');
  behind.textContent = 'behind';
  element.after(behind);
  await press('Tab');
  for (let steps = 0; steps < MOST_STEPS && focused() !== behind; steps += 1) {
    if (focused() !== document.body) {
      stops.push(focused());
      look();
    }
    await press('Tab');
  }
  expect(focused(), 'the keyboard comes out behind the element').to.equal(behind);
  return stops;
}

/** Where the walk begins: a button in front of the element. */
async function startBefore(element) {
  const front = document.createElement('button');
  front.textContent = 'front';
  element.before(front);
  front.focus();
}

async function chooseByTyping(name, text, value) {
  const select = await tabTo((element) => element.name === name, `the list “${name}”`);
  await type(text);
  if (select.value !== value) await press('Enter');
  expect(select.value).to.equal(value);
  return select;
}

const isBefore = (one, other) => {
  const [a, b] = [one, other].map((element) => {
    const chain = [];
    for (let node = element; node; node = node.getRootNode().host) chain.unshift(node);
    return chain;
  });
  for (let depth = 0; depth < Math.min(a.length, b.length); depth += 1) if (a[depth] !== b[depth]) return Boolean(a[depth].compareDocumentPosition(b[depth]) & Node.DOCUMENT_POSITION_FOLLOWING);
  return false;
};

describe('with a keyboard alone', function () {
  this.timeout(60_000);

  it('a newcomer with a BASE card and only cash gets the voucher, opens another way and ticks a step off', async () => {
    const guide = await show('be-topup-guide');
    await startBefore(guide);

    const operator = await chooseByTyping('operator', 'BASE', 'base');
    await settled(guide);
    expect(focused(), 'the focus stays in the list').to.equal(operator);
    expectVisibleFocus();
    const card = await chooseByTyping('card', 'Prepaid', 'prepaid');
    await settled(guide);
    expect(focused()).to.equal(card);

    const cash = await tabTo((element) => element.name === 'cash', 'cash');
    await type(' ');
    await settled(guide);
    expect(cash.checked).to.equal(true);
    expect(focused(), 'the answer changed, the focus did not').to.equal(cash);
    expect(textOf(deep(guide, '.answer'))).to.contain('Your best way at BASE: Voucher from a shop');

    const step = await tabTo((element) => element.localName === 'input' && element.closest('.step'), 'the first step');
    expectVisibleFocus();
    await type(' ');
    await settled(guide);
    expect(step.checked).to.equal(true);
    expect(focused()).to.equal(step);
    expect(step.closest('li').hasAttribute('data-done')).to.equal(true);

    const toggle = await tabTo((element) => element.matches('.toggle'), 'the steps of another way');
    await press('Enter');
    await settled(guide);
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(focused()).to.equal(toggle);
    await press('Tab');
    expect(focused().getRootNode().host.localName, 'the next stop is in the steps that were opened').to.equal('be-topup-steps');
    // Not every driver can press two keys at once.
    toggle.focus();
    await type(' ');
    await settled(guide);
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    expect(focused()).to.equal(toggle);
  });

  it('the wishes stay open, and the focus in them, when the last one is taken back', async () => {
    const picker = await show('be-channel-picker', { attributes: { operator: 'base' } });
    await startBefore(picker);
    await tabTo((element) => element.localName === 'summary', 'the wishes');
    await type(' ');
    const wish = await tabTo((element) => element.name === 'no-account', 'a wish');
    await type(' ');
    await settled(picker);
    await type(' ');
    await settled(picker);
    expect(wish.checked).to.equal(false);
    expect(isShown(wish)).to.equal(true);
    expect(focused()).to.equal(wish);
  });

  it('a link is pasted and checked', async () => {
    const check = await show('be-link-check');
    await startBefore(check);
    await tabTo((element) => element.localName === 'textarea', 'the field');
    expectVisibleFocus();
    await type('pr0ximus.be');
    await press('Tab');
    expect(focused().localName, 'Tab leaves the field').to.equal('button');
    const button = focused();
    expectVisibleFocus();
    await press('Enter');
    await waitUntil(() => deep(check, '[role="status"]').textContent.includes('looks like'), 'the verdict is said', { timeout: 8000 });
    await settled(check);
    expect(focused()).to.equal(button);
    await press('Tab');
    expect(isBefore(button, focused()), 'on to what to do').to.equal(true);
  });

  it('the calendar takes operator, day and amount, and keeps what is typed', async () => {
    const calendar = await show('be-credit-calendar', { attributes: { date: '2026-11-22' } });
    await startBefore(calendar);
    const operator = await chooseByTyping('operator', 'BASE', 'base');
    await settled(calendar);
    expect(focused()).to.equal(operator);
    const date = await tabTo((element) => element.name === 'date', 'the day');
    expectVisibleFocus();
    // Which field of the date comes first is the browser's affair; a whole year is typed through each of its digits.
    await press('ArrowUp');
    await settled(calendar);
    expect(focused()).to.equal(date);
    expect(date.value).to.match(/^\d{4}-\d\d-\d\d$/);
    const amount = await tabTo((element) => element.name === 'amount', 'the amount');
    await type('15');
    const next = await tabTo((element) => element !== amount, 'what comes after the amount');
    await settled(calendar);
    expect(amount.value).to.equal('15');
    expect(focused()).to.equal(next);
    expect(textOf(calendar)).to.contain('To keep this number');
  });

  it('a date typed digit by digit is not taken away in between', async () => {
    const calendar = await show('be-credit-calendar', { attributes: { operator: 'base', date: '2026-11-10' } });
    const date = deep(calendar, 'input[type="date"]');
    date.focus();
    // What a browser hands over while the year 2027 is typed.
    for (const value of ['0002-11-22', '0020-11-22', '0202-11-22', '2027-11-22']) {
      date.value = value;
      date.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(calendar);
      expect(date.value).to.equal(value);
    }
    date.value = '';
    date.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(calendar);
    expect(date.value, 'a date with an empty part stays empty').to.equal('');
    expect(focused()).to.equal(date);
  });

  it('full screen puts the focus on its way out and gives it back', async function () {
    if (!document.fullscreenEnabled) this.skip();
    const card = await show('be-phrase-card', { attributes: { operator: 'base', amount: '15' } });
    await startBefore(card);
    const open = await tabTo((element) => element.name === 'full-screen', 'the button for full screen');
    await press('Enter');
    const isFull = await waitUntil(() => card.shadowRoot.fullscreenElement, '', { timeout: 3000 }).then(
      () => true,
      () => false,
    );
    // A driver may refuse it; then nothing may have been lost.
    if (!isFull) {
      expect(focused()).to.equal(open);
      this.skip();
    }
    await waitUntil(() => focused().matches('.close'), 'the focus is on the button that leaves');
    await press('Enter');
    await waitUntil(() => !card.shadowRoot.fullscreenElement, 'full screen ends');
    await waitUntil(() => focused() === open, 'the focus is back');
  });

  const walks = [
    ['be-topup-guide', { operator: 'base', card: 'prepaid', pay: 'cash', sections: 'answer steps ways' }],
    ['be-card-comparison', {}],
    ['be-precautions-list', { operator: 'proximus', topics: 'fraud expiry' }],
    ['be-operator-facts', {}],
    ['be-esim-check', {}],
    ['be-credit-calendar', { operator: 'base', date: '2026-11-22' }],
    ['be-phrase-card', { operator: 'base' }],
    ['be-source-list', {}],
  ];
  for (const [tag, attributes] of walks) {
    for (const width of [320, 700]) {
      it(`${tag} at ${width} px: everything is reached in the order of reading, seen, and left again`, async () => {
        const parent = document.createElement('div');
        parent.style.cssText = `width: ${width}px; background: white`;
        document.body.append(parent);
        try {
          const element = await show(tag, { attributes }, { parent });
          await startBefore(element);
          const stops = await walk(element, expectVisibleFocus);
          const reachable = deepAll(element, INTERACTIVE).filter(isShown);
          expect(stops.filter((stop) => !reachable.includes(stop)).map(nameOf)).to.deep.equal([]);
          // A date field has several stops of its own; each control is one here.
          const controls = stops.filter((stop, index) => stop !== stops[index - 1]);
          expect(controls.map(nameOf)).to.deep.equal(reachable.map(nameOf));
        } finally {
          parent.remove();
        }
      });
    }
  }
});
