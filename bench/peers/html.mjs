// The fixture as HTML: static, or with the tags of a component library.
import { guideView, NATIVE } from './view.mjs';

const VOID = new Set(['input', 'br']);
const ATTRIBUTES = { className: 'class', colSpan: 'colspan' };
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Markup that is put in as it is. */
export const raw = (html) => ({ html });

const childOf = (child) => (child === null ? '' : typeof child === 'string' ? escape(child) : child.html);

function h(tag, { key: _key, defaultValue, ...props }, ...children) {
  const attributes = Object.entries(props).map(([name, value]) => (value === true ? ` ${name}` : ` ${ATTRIBUTES[name] ?? name}="${escape(String(value))}"`));
  let content = children.map(childOf).join('');
  if (defaultValue) content = content.replace(`<option value="${defaultValue}"`, (start) => `${start} selected`);
  return raw(`<${tag}${attributes.join('')}>${content}${VOID.has(tag) ? '' : `</${tag}>`}`);
}

/** Shoelace and Web Awesome have the same parts under other names. */
const components = (prefix, { answer, answerProps }) => ({
  select: (make, name, { label, value, options }) =>
    make(`${prefix}-select`, { name, label, value: value || 'none' }, ...options.map((option) => make(`${prefix}-option`, { value: option.id || 'none' }, option.name))),
  checkbox: (make, { id, name }) => make(`${prefix}-checkbox`, { name: id }, name),
  more: (make, summary, content) => make(`${prefix}-details`, { summary }, content),
  answer: (make, content) => make(answer, { className: 'answer', ...answerProps }, ...content),
  section: (make, heading, content) => (heading ? make(`${prefix}-details`, { open: true }, make('span', { slot: 'summary' }, heading), ...content) : make('section', {}, ...content)),
});

const KITS = {
  static: NATIVE,
  shoelace: components('sl', { answer: 'sl-alert', answerProps: { open: true } }),
  webawesome: components('wa', { answer: 'wa-callout', answerProps: { variant: 'brand' } }),
};

/**
 * @param {keyof typeof KITS} kit
 * @param {string} end HTML right behind the first view
 */
export const htmlOf = (kit, fixture, end = '') => guideView(h, KITS[kit], fixture, raw(end)).html;
