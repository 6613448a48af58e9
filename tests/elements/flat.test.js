// One template made of many says the same as the many, and goes on working.
import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import { flat } from '../../dist/elements/shared/flat.js';

/** What is in the page, without what Lit notes there for itself, attributes by name. */
const shown = (template) => {
  const place = document.createElement('div');
  render(template, place);
  for (const element of place.querySelectorAll('*')) {
    const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name } of attributes) element.removeAttribute(name);
    for (const { name, value } of attributes) element.setAttribute(name, value);
  }
  return place.innerHTML.replace(/<!--.*?-->/g, '');
};

const word = (text) => html`<b class="word">${text}</b>`;
const TEMPLATES = {
  'text and a number': () => html`<p>${'a'} b ${3}</p>`,
  'nothing, null and undefined leave no trace': () => html`<p>${nothing}${null}${undefined}</p>`,
  'templates in templates': () => html`<ul>${['a', 'b'].map((text) => html`<li>${word(text)}, ${word(word('c'))}</li>`)}</ul>`,
  'lists in lists, and a list of nothing': () => html`<p>${[['a', [word('b')]], [], nothing]}</p>`,
  'a value between two templates': () => html`${word('a')}: ${'b'} ${word('c')}`,
  'whole attributes': () => html`<a href=${'https://example.org/?a=1&b=2'} title=${'say "hi"'}>x</a>`,
  'an attribute that is left out': () => html`<a class="x" rel=${nothing} target=${'_blank'}>x</a>`,
  'an attribute of a number, of false, of nobody': () => html`<i data-a=${3} data-b=${false} data-c=${undefined}></i>`,
  'an attribute in pieces': () => html`<i class="a ${'b'} c-${'d'}" title="${'"'}"></i>`,
  'signs of a tag inside an attribute': () => html`<i title="a > b ${'c'} < d x=${'e'} f" id=${'i'}>${word('a')}</i>`,
  'a value that is the first attribute, and the last': () => html`<input name=${'n'} type="checkbox" id=${'i'} />`,
  'a switch that is on and one that is off': () => html`<option ?selected=${true} value=${'a'}>a</option><option ?selected=${false}>b</option>`,
  'rows of a table': () => html`<table><tbody>${['a', 'b'].map((text) => html`<tr><th>${text}</th><td>${word(text)}</td></tr>`)}</tbody></table>`,
  'a picture in its own language': () => html`<p>${html`<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>`}${'a'}</p>`,
  'signs that mean something in HTML': () => html`<p title=${'<b>&amp;"\''}>${'<b>&amp;</b>"\''} ${'a > b < c'}</p>`,
  'a script in a text and in an attribute': () => html`<p title=${'"><script>window.isTaken = true</script>'}>${'<img src=x onerror="window.isTaken = true">'}</p>`,
  'signs that Lit uses': () => html`<p>${'<?lit$1$>'}${'<!--?-->'}${'{{a}} ${b}'}</p>`,
};

/** Where only Lit knows what to do; `flat` leaves them to it. */
const LEFT_TO_LIT = {
  'single quotation marks': () => html`<p title='${"x' onclick='alert(1)"}'>${'a'}</p>`,
  'a name that is more than letters': () => html`<p xml:lang=${'x onclick=alert(1)'}>${'a'}</p>`,
  'spaces around the sign of equality': () => html`<p title = ${'x onclick=alert(1)'}>${'a'}</p>`,
  'a listener in quotation marks': () => html`<p @click="${() => {}}">${'a'}</p>`,
  'a switch in quotation marks': () => html`<p ?hidden="${false}">${'a'}</p>`,
  'a piece of an attribute that is nothing': () => html`<p class="a ${nothing}">${'a'}</p>`,
  'a template in an attribute': () => html`<p title=${html`<b>a</b>`}>${'a'}</p>`,
  'a node': () => html`<p>${Object.assign(document.createElement('b'), { textContent: 'a' })}</p>`,
  'one of these deep inside': () => html`<ul>${['a'].map((text) => html`<li>${html`<b title='${text}'>${text}</b>`}</li>`)}</ul>`,
};

describe('flat', () => {
  for (const [name, template] of Object.entries(LEFT_TO_LIT)) {
    it(`leaves to Lit: ${name}`, () => {
      const given = template();
      expect(flat(given)).to.equal(given);
      expect(shown(flat(given))).to.equal(shown(template()));
    });
  }

  for (const [name, template] of Object.entries(TEMPLATES)) {
    it(`as Lit writes it: ${name}`, () => {
      const expected = shown(template());
      expect(expected).not.to.equal('');
      expect(shown(flat(template()))).to.equal(expected);
    });
  }

  it('text stays text', () => {
    const place = document.createElement('div');
    render(flat(TEMPLATES['a script in a text and in an attribute']()), place);
    expect(place.children.length).to.equal(1);
    expect(place.firstElementChild.children.length).to.equal(0);
    expect(place.textContent).to.equal('<img src=x onerror="window.isTaken = true">');
    expect(window.isTaken).to.equal(undefined);
  });

  it('has nothing for Lit to look after but listeners, properties and switches', () => {
    const list = flat(
      html`<ul class=${'a'}>${['a', 'b'].map((text) => html`<li id=${text}>${word(text)}<input .checked=${text === 'b'} ?data-done=${text === 'b'} @change=${() => {}} /></li>`)}</ul>`,
    );
    expect(list.values.filter((value) => typeof value !== 'function')).to.deep.equal([false, false, true, true]);
    expect(list.values.length).to.equal(6);
    const place = document.createElement('div');
    render(list, place);
    expect([...place.querySelectorAll('input')].map(({ checked, dataset }) => [checked, 'done' in dataset])).to.deep.equal([
      [false, false],
      [true, true],
    ]);
  });

  it('a listener is the latest one, and the box stays the same', () => {
    const place = document.createElement('div');
    const heard = [];
    const draw = (count, done) => render(flat(html`<p><input type="checkbox" .checked=${done} @click=${() => heard.push(count)} /> ${word('a')}</p>`), place);
    draw(1, false);
    const box = place.querySelector('input');
    draw(2, true);
    expect(place.querySelector('input')).to.equal(box);
    expect(box.checked).to.equal(true);
    box.click();
    expect(heard).to.deep.equal([2]);
  });

  it('what changed is replaced, what did not stays', () => {
    const place = document.createElement('div');
    const draw = (a, b) => render(html`${flat(html`<p>${a}</p>`)}${flat(html`<p>${b}</p>`)}`, place);
    draw('a', 'b');
    const [first, second] = place.children;
    draw('a', 'c');
    expect(place.children[0]).to.equal(first);
    expect(place.children[1]).not.to.equal(second);
    expect(place.textContent).to.equal('ac');
  });

  it('remembers what is in use, not all that ever was', () => {
    const one = (text) => flat(html`<p>${text}</p>`).strings;
    const kept = one('kept');
    const forgotten = one('forgotten');
    for (let count = 0; count < 2100; count += 1) {
      one(`other ${count}`);
      expect(one('kept')).to.equal(kept);
    }
    expect(one('forgotten')).not.to.equal(forgotten);
  });
});
