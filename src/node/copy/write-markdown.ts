import { inlineText, type Block, type Inline, type Table } from './blocks.js';
import { punctuationOf } from './punctuation.js';
import type { StaticCopy } from './static-copy.js';
import { COLOPHON } from './write-html.js';

/** What Markdown or HTML in Markdown would take for a sign of its own. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/&(?=\w+;|#)/g, '&amp;');
/** At the start of a line some signs make a list, a heading or a rule. */
const escapeStart = (line: string): string => line.replace(/^(\s*)([#+=-]|\d+(?=[.)]\s))/, (_, space: string, sign: string) => (/\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`));
const indent = (text: string, width: number): string => text.replace(/\n(?=.)/g, `\n${' '.repeat(width)}`);

/** GitHub-flavoured Markdown (CommonMark and tables), without HTML. */
export function writeMarkdown({ locale, blocks }: StaticCopy): string {
  const { colon, brackets } = punctuationOf(locale);

  const inline = (content: readonly Inline[]): string =>
    content
      .map((piece) => {
        switch (piece.kind) {
          case 'text':
            return escape(piece.text);
          case 'mark':
            return piece.alone ? `*${escape(piece.text)}*` : `${brackets[0]}${escape(piece.text)}${brackets[1]}`;
          case 'link':
            return `[${inline(piece.content)}](${piece.href.replace(/[()\s<>]/g, encodeURIComponent)})`;
          case 'code':
            return `\`${inlineText(piece.content)}\``;
          case 'strong':
            return stressed('**', inline(piece.content));
          case 'em':
            return stressed('*', inline(piece.content));
          default:
            return inline(piece.content);
        }
      })
      .join('');

  /** One line for a cell of a table. */
  const line = (some: readonly Block[]): string =>
    some
      .map((one) => (one.kind === 'paragraph' || one.kind === 'heading' ? inline(one.content) : block(one)))
      .join(' – ')
      .replace(/\s*\n\s*/g, ' ');

  const table = ({ caption, columns, rows }: Table): string => {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const lines = [
      row(columns.map(inline)),
      row(columns.map(() => '---')),
      ...rows.map(({ header, cells }) => row([inline(header), ...cells.flatMap(({ span, blocks: some }) => [line(some), ...Array.from({ length: span - 1 }, () => '')])])),
    ];
    return `${caption.length > 0 ? `${escapeStart(inline(caption))}\n\n` : ''}${lines.join('\n')}`;
  };

  /** An item: its first paragraph beside the marker, the rest below it. */
  const item = (marker: string, some: readonly Block[]): string => `${marker}${indent(some.map(block).join('\n\n'), marker.length)}`;

  const block = (one: Block): string => {
    switch (one.kind) {
      case 'heading':
        return `${'#'.repeat(one.level)} ${inline(one.content)}`;
      case 'paragraph':
        return escapeStart(inline(one.content));
      case 'list':
        return one.items.map((some, index) => item(one.isOrdered ? `${index + 1}. ` : '- ', some)).join('\n');
      case 'facts':
        return one.rows.map(({ term, values }) => `- **${inline(term)}**${colon}${values.map(line).join(' · ')}`).join('\n');
      case 'table':
        return table(one);
    }
  };
  const { name, licence, address } = COLOPHON;
  return [...blocks.map(block), `${name} · [${licence}](${address})`].join('\n\n');
}

/** Markers have to touch the words they stress. */
const stressed = (marker: string, text: string): string => (text.trim() === '' ? text : text.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1${marker}$2${marker}$3`));
