// The fixture as elements, for whoever makes them: a string, React, Preact. Names of properties are React's.

const inline = (h, content) =>
  content.map((piece, at) => {
    const props = { key: at, ...(piece.lang ? { lang: piece.lang } : {}), ...(piece.dir ? { dir: piece.dir } : {}) };
    switch (piece.kind) {
      case 'text':
        return piece.text;
      case 'mark':
        return h('small', props, ` (${piece.text})`);
      case 'link':
        return h('a', { ...props, href: piece.href }, ...inline(h, piece.content));
      default:
        return h({ isolate: 'bdi', plain: 'span' }[piece.kind] ?? piece.kind, props, ...inline(h, piece.content));
    }
  });

/** One paragraph alone needs no tag of its own inside an item, a cell or a value. */
const inside = (h, blocks) => (blocks.length === 1 && blocks[0].kind === 'paragraph' ? inline(h, blocks[0].content) : blocks.map((one, at) => block(h, one, at)));

function table(h, { caption, columns, rows }, key) {
  return h(
    'table',
    { key },
    caption.length > 0 ? h('caption', { key: 'caption' }, ...inline(h, caption)) : null,
    h('thead', { key: 'head' }, h('tr', {}, ...columns.map((column, at) => h('th', { key: at, scope: 'col' }, ...inline(h, column))))),
    h(
      'tbody',
      { key: 'body' },
      ...rows.map(({ header, cells }, row) =>
        h(
          'tr',
          { key: row },
          h('th', { key: 'header', scope: 'row' }, ...inline(h, header)),
          ...cells.map(({ span, blocks }, at) => h('td', { key: at, ...(span > 1 ? { colSpan: span } : {}) }, ...inside(h, blocks))),
        ),
      ),
    ),
  );
}

export function block(h, one, key) {
  switch (one.kind) {
    case 'heading':
      return h(`h${one.level}`, { key }, ...inline(h, one.content));
    case 'paragraph':
      return h('p', { key, ...(one.tone === 'source' ? { className: 'source' } : {}) }, ...inline(h, one.content));
    case 'list':
      return h(one.isOrdered ? 'ol' : 'ul', { key }, ...one.items.map((item, at) => h('li', { key: at }, ...inside(h, item))));
    case 'facts':
      return h(
        'dl',
        { key },
        ...one.rows.flatMap(({ term, values }, row) => [h('dt', { key: row }, ...inline(h, term)), ...values.map((value, at) => h('dd', { key: `${row} ${at}` }, ...inside(h, value)))]),
      );
    case 'table':
      return table(h, one, key);
  }
}

/** Controls and frames of plain HTML. A component library brings its own. */
export const NATIVE = {
  select: (h, name, { label, value, options }) =>
    h(
      'label',
      { key: name, className: 'field' },
      h('span', {}, label),
      h('select', { name, defaultValue: value }, ...options.map((option) => h('option', { key: option.id, value: option.id }, option.name))),
    ),
  checkbox: (h, { id, name }) => h('label', { key: id, className: 'chip' }, h('input', { type: 'checkbox', name: id }), h('span', {}, name)),
  more: (h, label, content) => h('details', { key: 'more' }, h('summary', {}, label), content),
  answer: (h, content) => h('div', { key: 'answer', className: 'answer' }, ...content),
  section: (h, heading, content, key) => h('section', { key }, heading, ...content),
};

/** @param {unknown} end what stands right behind the first view: heading, form, answer */
export function guideView(h, kit, { form, title, answer, sections }, end = null) {
  const chips = (options) => h('div', { className: 'chips' }, ...options.map((option) => kit.checkbox(h, option)));
  return h(
    'article',
    { className: 'guide', lang: 'en' },
    block(h, title, 'title'),
    h(
      'div',
      { key: 'form', className: 'form' },
      h('div', { key: 'fields', className: 'fields' }, kit.select(h, 'operator', form.operator), kit.select(h, 'card', form.card)),
      h('fieldset', { key: 'pay' }, h('legend', {}, form.pay.label), chips(form.pay.options)),
      kit.more(h, form.needs.label, chips(form.needs.options)),
    ),
    kit.answer(
      h,
      answer.map((one, at) => block(h, one, at)),
    ),
    end,
    ...sections.map(({ heading, blocks }, key) =>
      kit.section(
        h,
        heading ? block(h, heading, 'heading') : null,
        blocks.map((one, at) => block(h, one, at)),
        key,
      ),
    ),
  );
}
