import { directionOf } from '../../locales/match.js';
import { escapeAttribute, escapeText } from '../../snippets/markup.js';
import { inlineText, type Block, type Inline, type Table } from './blocks.js';
import { punctuationOf } from './punctuation.js';
import type { StaticCopy } from './static-copy.js';
import { COLOPHON, languageOf } from './write-html.js';

/** The text column of a public account's article on a large screen, in CSS pixels. */
const MAXIMUM_WIDTH = 677;
const BULLET = '•';

const STYLES = {
  article: `max-width:${MAXIMUM_WIDTH}px;margin:0 auto;font-size:16px;line-height:1.75;color:#333333;overflow-wrap:break-word;`,
  paragraph: 'margin:0 0 12px;',
  source: 'margin:0 0 16px;font-size:13px;line-height:1.6;color:#666666;',
  /** `start` is the side where a line begins. */
  item: (start: string) => `margin:0 0 8px;padding-${start}:24px;text-indent:-24px;`,
  inItem: (start: string) => `margin:0 0 8px;padding-${start}:24px;`,
  row: (start: string) => `margin:0 0 4px;padding-${start}:12px;border-${start}:3px solid #dddddd;`,
  code: 'font-family:Menlo,Consolas,monospace;background-color:#f2f2f2;padding:0 4px;border-radius:3px;',
  mark: 'font-size:13px;color:#8a5000;',
  link: 'font-weight:bold;',
} as const;

/** By level; deeper ones look like the last. */
const HEADINGS = ['font-size:22px;', 'font-size:20px;', 'font-size:18px;', 'font-size:16px;'] as const;
const headingStyle = (level: number): string => `margin:24px 0 12px;font-weight:bold;line-height:1.4;${HEADINGS[Math.min(level, HEADINGS.length) - 1]}`;

const styled = (tag: string, style: string, content: string, attributes = ''): string => `<${tag}${attributes} style="${escapeAttribute(style)}">${content}</${tag}>`;

/**
 * HTML for a WeChat public account, which drops scripts, classes, style sheets, list markers and links to other sites:
 * styles stand inline, numbers are typed out, addresses are text, tables are rows one below the other.
 */
export function writeWechat({ locale, blocks }: StaticCopy): string {
  const { colon, brackets } = punctuationOf(locale);
  const start = directionOf(locale) === 'rtl' ? 'right' : 'left';

  const inline = (content: readonly Inline[]): string =>
    content
      .map((piece) => {
        switch (piece.kind) {
          case 'text':
            return escapeText(piece.text);
          case 'mark':
            return styled('span', STYLES.mark, piece.alone ? escapeText(piece.text) : `${brackets[0]}${escapeText(piece.text)}${brackets[1]}`);
          case 'link':
            return styled('span', STYLES.link, inline(piece.content));
          case 'code':
            return styled('span', STYLES.code, inline(piece.content), languageOf(piece));
          case 'isolate':
          case 'plain':
            return piece.lang || piece.dir ? `<span${languageOf(piece)}>${inline(piece.content)}</span>` : inline(piece.content);
          default:
            return `<${piece.kind}${languageOf(piece)}>${inline(piece.content)}</${piece.kind}>`;
        }
      })
      .join('');

  const paragraph = (content: string, style: string = STYLES.paragraph): string => styled('p', style, content);

  /** An item with its number or dot typed in front; what follows its first paragraph stands below, indented. */
  const item = (marker: string, [first, ...rest]: readonly Block[]): string => {
    const line = first?.kind === 'paragraph' || first?.kind === 'heading' ? inline(first.content) : '';
    const below = line ? rest : [...(first ? [first] : []), ...rest];
    return paragraph(`${marker} ${line}`, STYLES.item(start)) + withoutActions(below).map((one) => (one.kind === 'paragraph' ? paragraph(inline(one.content), STYLES.inItem(start)) : block(one))).join('');
  };

  /** Values of one name or one column, on one line. */
  const values = (some: readonly Block[]): string =>
    withoutActions(some)
      .map((one) => (one.kind === 'paragraph' || one.kind === 'heading' ? inline(one.content) : block(one)))
      .join(' – ');

  const table = ({ caption, columns, rows }: Table): string =>
    (caption.length > 0 ? paragraph(inline(caption), STYLES.source) : '') +
    rows
      .map(({ header, cells }) => {
        let column = 0;
        const lines = cells.map(({ span, blocks: some }) => {
          column += 1;
          const name = span > 1 ? '' : `${inline(columns[column] ?? [])}${colon}`;
          column += span - 1;
          return inlineText(columns[column] ?? []) || span > 1 ? paragraph(`${name}${values(some)}`, STYLES.row(start)) : '';
        });
        return paragraph(`<strong>${inline(header)}</strong>`, 'margin:12px 0 4px;') + lines.join('');
      })
      .join('');

  const block = (one: Block): string => {
    switch (one.kind) {
      case 'heading':
        return styled(`h${one.level}`, headingStyle(one.level), inline(one.content));
      case 'paragraph':
        return one.tone === 'action' ? '' : paragraph(inline(one.content), one.tone === 'source' ? STYLES.source : STYLES.paragraph);
      case 'list':
        return one.items.map((some, index) => item(one.isOrdered ? `${index + 1}.` : BULLET, some)).join('\n');
      case 'facts':
        return one.rows.map(({ term, values: all }) => paragraph(`<strong>${inline(term)}</strong>${colon}${all.map(values).join(' · ')}`, STYLES.row(start))).join('\n');
      case 'table':
        return table(one);
    }
  };
  const { name, licence } = COLOPHON;
  const attributes = ` lang="${locale}" dir="${directionOf(locale)}"`;
  return styled('section', `${STYLES.article}text-align:${start};`, `\n${[...blocks.map(block), paragraph(`${name} · ${licence}`, STYLES.source)].filter(Boolean).join('\n')}\n`, attributes);
}

/** Links that dial or write are dropped: nothing of them would be left but a word. */
const withoutActions = (blocks: readonly Block[]): readonly Block[] => blocks.filter((block) => !(block.kind === 'paragraph' && block.tone === 'action'));
