import { directionOf } from '../../locales/match.js';
import { VERSION } from '../../generated/version.js';
import { escapeAttribute, escapeText } from '../../snippets/markup.js';
import type { Block, Inline, Table } from './blocks.js';
import { punctuationOf } from './punctuation.js';
import type { StaticCopy } from './static-copy.js';

/** Where the copy comes from, as its licence asks; the same in every language. */
export const COLOPHON = { name: `be-topup-guide ${VERSION}`, licence: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** Semantic HTML: no class, no style, no script. One block a line, no blank line. */
export function writeHtml(copy: StaticCopy): string {
  const { name, licence, address } = COLOPHON;
  return `<article lang="${copy.locale}" dir="${directionOf(copy.locale)}">\n${htmlOfBlocks(copy)}\n<p><small>${name} · <a href="${address}">${licence}</a></small></p>\n</article>`;
}

/** The same without the element around and the line at the end. */
export function htmlOfBlocks({ locale, blocks }: StaticCopy): string {
  const [open, close] = punctuationOf(locale).brackets;

  const inline = (content: readonly Inline[]): string =>
    content
      .map((piece) => {
        switch (piece.kind) {
          case 'text':
            return escapeText(piece.text);
          case 'mark':
            return piece.alone ? `<em>${escapeText(piece.text)}</em>` : `<small>${open}${escapeText(piece.text)}${close}</small>`;
          case 'link':
            return `<a href="${escapeAttribute(piece.href)}">${inline(piece.content)}</a>`;
          case 'isolate':
          case 'plain': {
            const tag = piece.kind === 'isolate' ? 'bdi' : 'span';
            return `<${tag}${languageOf(piece)}>${inline(piece.content)}</${tag}>`;
          }
          default:
            return `<${piece.kind}${languageOf(piece)}>${inline(piece.content)}</${piece.kind}>`;
        }
      })
      .join('');

  /** Inside an item, a cell or a value one paragraph needs no tag of its own. */
  const inside = (some: readonly Block[]): string => {
    const [only] = some;
    return some.length === 1 && only?.kind === 'paragraph' && only.tone !== 'source' ? inline(only.content) : some.map(block).join('');
  };

  const table = ({ caption, columns, rows }: Table): string =>
    [
      '<table>',
      caption.length > 0 ? `<caption>${inline(caption)}</caption>` : '',
      `<thead><tr>${columns.map((column) => `<th scope="col">${inline(column)}</th>`).join('')}</tr></thead>`,
      '<tbody>',
      ...rows.map(({ header, cells }) => `<tr><th scope="row">${inline(header)}</th>${cells.map(({ span, blocks: some }) => `<td${span > 1 ? ` colspan="${span}"` : ''}>${inside(some)}</td>`).join('')}</tr>`),
      '</tbody>',
      '</table>',
    ]
      .filter(Boolean)
      .join('\n');

  const block = (one: Block): string => {
    switch (one.kind) {
      case 'heading':
        return `<h${one.level}>${inline(one.content)}</h${one.level}>`;
      case 'paragraph': {
        const content = inline(one.content);
        return `<p>${one.tone === 'source' ? `<small>${content}</small>` : content}</p>`;
      }
      case 'list': {
        const tag = one.isOrdered ? 'ol' : 'ul';
        return `<${tag}>\n${one.items.map((item) => `<li>${inside(item)}</li>`).join('\n')}\n</${tag}>`;
      }
      case 'facts':
        return `<dl>\n${one.rows.map(({ term, values }) => `<dt>${inline(term)}</dt>${values.map((value) => `<dd>${inside(value)}</dd>`).join('')}`).join('\n')}\n</dl>`;
      case 'table':
        return table(one);
    }
  };
  return blocks.map(block).join('\n');
}

export const languageOf = ({ lang, dir }: { readonly lang?: string | undefined; readonly dir?: string | undefined }): string => `${lang ? ` lang="${escapeAttribute(lang)}"` : ''}${dir ? ` dir="${escapeAttribute(dir)}"` : ''}`;
