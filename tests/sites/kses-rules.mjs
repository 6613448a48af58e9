// The part of wp_kses' rules for posts ($allowedposttags) that the snippet meets, for sanitize-html: kses itself is PHP.
// Outcome for the tag as measured with WordPress 6.1.9: tag and script stripped, text kept, lang and data-* kept on a div.
const EVERYWHERE = ['class', 'dir', 'hidden', 'id', 'lang', 'style', 'title', 'role', 'data-*', 'aria-*'];

export const KSES_POST = {
  allowedTags: ['a', 'b', 'br', 'caption', 'code', 'dd', 'details', 'div', 'dl', 'dt', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ol', 'p', 'section', 'span', 'strong', 'summary', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
  allowedAttributes: { '*': EVERYWHERE, a: ['href', 'rel', 'target'], ol: ['start', 'type', 'reversed'], td: ['colspan', 'rowspan', 'scope'], th: ['colspan', 'rowspan', 'scope'] },
};
