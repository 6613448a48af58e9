import { languageNames } from '../../locales/format.js';
import type { Locale } from '../../locales/match.js';
import { isOurs } from '../html/render-element.js';
import { elementsBelow, isText, type ElementNode, type TreeNode } from '../html/tree.js';
import { plainText, type Block, type Inline, type Table } from './blocks.js';
import { punctuationOf } from './punctuation.js';
import { around, has, inlineOf, isLeftOut } from './read-inline.js';

/*
 * Reads a rendered element as a document. It leaves out what a person would act with (forms, buttons, ticks) and what
 * is drawn (icons); it opens what is closed. Print styles do the same on paper: `screen-only` means what it says there.
 */

const FLOW = new Set(['div', 'section', 'p', 'ul', 'ol', 'dl', 'table', 'details', 'label', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const childElements = (node: ElementNode): ElementNode[] => node.children.filter((child): child is ElementNode => !isText(child));
const isFlow = (node: TreeNode): node is ElementNode => !isText(node) && (FLOW.has(node.tag) || isOurs(node.tag));

/** Links that dial or write, out of the buttons that are left out. */
const actionsIn = (node: ElementNode): Block[] =>
  [...elementsBelow([node])]
    .filter(({ tag, attributes }) => tag === 'a' && attributes.has('href'))
    .map((link) => ({ kind: 'paragraph', tone: 'action', content: [{ kind: 'link', href: link.attributes.get('href')!, content: inlineOf(link.children) }] }));

function* hrefsIn(blocks: readonly Block[]): Generator<string> {
  const links = function* (content: readonly Inline[]): Generator<string> {
    for (const inline of content) {
      if (inline.kind === 'link') yield inline.href;
      if ('content' in inline) yield* links(inline.content);
    }
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'heading') yield* links(block.content);
    else if (block.kind === 'facts') for (const { values } of block.rows) for (const value of values) yield* hrefsIn(value);
    else if (block.kind === 'list') for (const item of block.items) yield* hrefsIn(item);
  }
}

/** A button that leads where a link in the text leads already is one too many. */
const withoutRepeatedActions = (blocks: readonly Block[]): Block[] => {
  const said = new Set(hrefsIn(blocks.filter((block) => !(block.kind === 'paragraph' && block.tone === 'action'))));
  return blocks.filter((block) => !(block.kind === 'paragraph' && block.tone === 'action' && said.has([...hrefsIn([block])][0]!)));
};

/** Reads what stands below one heading level: `level` is that of the element around. */
class BlockReader {
  readonly #level: number;
  readonly #locale: Locale;

  constructor(level: number, locale: Locale) {
    this.#level = level;
    this.#locale = locale;
  }

  read(nodes: readonly TreeNode[]): Block[] {
    const blocks: Block[] = [];
    let run: TreeNode[] = [];
    const flush = () => {
      const content = inlineOf(run);
      if (content.length > 0) blocks.push({ kind: 'paragraph', content });
      run = [];
    };
    for (const node of nodes) {
      if (isFlow(node)) {
        flush();
        blocks.push(...this.#flow(node));
      } else if (!isText(node) && (has(node, 'verdict') || has(node, 'screen-only'))) {
        flush();
        if (has(node, 'screen-only')) blocks.push(...actionsIn(node));
        else run.push(node);
      } else run.push(node);
    }
    flush();
    return blocks;
  }

  #flow(node: ElementNode): Block[] {
    if (has(node, 'screen-only')) return actionsIn(node);
    if (isLeftOut(node)) return [];
    const own = isOurs(node.tag) ? Number(node.attributes.get('heading-level') ?? 2) : undefined;
    if (own !== undefined) return new BlockReader(own, this.#locale).read(node.shadow?.children ?? node.children);
    switch (node.tag) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return [{ kind: 'heading', level: Number(node.tag[1]), content: inlineOf(node.children) }];
      case 'label':
        return [{ kind: 'paragraph', content: [{ kind: 'strong', content: inlineOf(node.children) }] }];
      case 'p':
        return this.#paragraph(node);
      case 'ul':
      case 'ol':
        return this.#list(node);
      case 'dl':
        return this.#facts(node);
      case 'table':
        return [this.#table(node)];
      case 'details':
        return this.#details(node);
      default:
        return has(node, 'moment') ? this.read(unfolded(node)) : this.read(node.children);
    }
  }

  #paragraph(node: ElementNode): Block[] {
    const content = inlineOf(node.children);
    if (content.length === 0) return [];
    const { attributes } = node;
    const lang = attributes.get('lang');
    if (lang) {
      // Several sentences in languages that the reader may not tell apart.
      const language = languageNames(this.#locale, [lang.split('-')[0]!]);
      return [{ kind: 'paragraph', content: [{ kind: 'strong', content: [{ kind: 'text', text: language }] }, { kind: 'text', text: punctuationOf(this.#locale).colon }, around('plain', node, content)] }];
    }
    return [
      {
        kind: 'paragraph',
        content: has(node, 'claim') ? [{ kind: 'em', content }] : content,
        tone: attributes.get('part') === 'source' ? 'source' : undefined,
      },
    ];
  }

  #list(node: ElementNode): Block[] {
    const isOrdered = node.tag === 'ol';
    const items = childElements(node)
      .map((item) => {
        const blocks = withoutRepeatedActions(this.read(item.children));
        // A step's heading is the step itself.
        return isOrdered ? blocks.map((block): Block => (block.kind === 'heading' ? { kind: 'paragraph', content: block.content } : block)) : blocks;
      })
      .filter((blocks) => blocks.length > 0);
    // Items with headings of their own are sections.
    if (items.some(([first]) => first?.kind === 'heading')) return items.flat();
    return items.length > 0 ? [{ kind: 'list', isOrdered, items }] : [];
  }

  #facts(node: ElementNode): Block[] {
    const rows = childElements(node).map((row) => {
      const parts = childElements(row);
      return {
        term: inlineOf(parts.find(({ tag }) => tag === 'dt')?.children ?? []),
        values: parts.filter(({ tag }) => tag === 'dd').map((value) => withoutRepeatedActions(this.read(value.children))),
      };
    });
    return rows.length > 0 ? [{ kind: 'facts', rows }] : [];
  }

  #table(node: ElementNode): Table {
    const all = [...elementsBelow([node])];
    const rows = all.filter(({ tag }) => tag === 'tr').map(childElements);
    return {
      kind: 'table',
      caption: inlineOf(all.find(({ tag }) => tag === 'caption')?.children ?? []),
      columns: rows[0]!.map((cell) => inlineOf(cell.children)),
      rows: rows.slice(1).map(([header, ...cells]) => ({
        header: inlineOf(header!.children),
        cells: cells.map((cell) => ({ span: Number(cell.attributes.get('colspan') ?? 1), blocks: this.read(cell.children) })),
      })),
    };
  }

  /** Closed parts stand open below a heading. */
  #details(node: ElementNode): Block[] {
    const [summary, ...rest] = childElements(node);
    const read = this.read(rest);
    const content = has(node, 'corrections') ? read.map(asClaims) : read;
    return content.length > 0 ? [{ kind: 'heading', level: Math.min(this.#level + 1, 6), content: inlineOf(summary!.children) }, ...content] : [];
  }
}

/** Each item says first what is wrong. */
const asClaims = (block: Block): Block =>
  block.kind === 'list' ? { ...block, items: block.items.map(([claim, ...truth]) => (claim?.kind === 'paragraph' ? [{ ...claim, content: [{ kind: 'em', content: claim.content }] }, ...truth] : [claim!, ...truth])) } : block;

/** The lighter precautions of a moment stand right below the others: their items become part of that list. */
function unfolded(node: ElementNode): TreeNode[] {
  const lists: ElementNode[] = [];
  const rest: TreeNode[] = [];
  for (const child of node.children) {
    if (!isText(child) && child.tag === 'ul') lists.push(child);
    else if (!isText(child) && child.tag === 'details') lists.push(...childElements(child).filter(({ tag }) => tag === 'ul'));
    else rest.push(child);
  }
  const heading = rest.findIndex((child) => !isText(child) && /^h\d$/.test(child.tag));
  const whole: TreeNode[] = lists.length > 0 ? [{ ...lists[0]!, children: lists.flatMap(({ children }) => children) }] : [];
  return [...rest.slice(0, heading + 1), ...whole, ...rest.slice(heading + 1)];
}

/** A heading with nothing below it is left out: its section was one that only works with a script. */
function withoutEmptySections(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of [...blocks].reverse()) {
    const next = kept[0];
    if (block.kind === 'heading' && (!next || (next.kind === 'heading' && next.level <= block.level))) continue;
    kept.unshift(block);
  }
  return kept;
}

/** A rendered element of this library as blocks. */
export const readBlocks = (host: ElementNode, locale: Locale): Block[] =>
  withoutEmptySections(new BlockReader(Number(host.attributes.get('heading-level') ?? 2), locale).read(host.shadow!.children)).filter((block) => plainText([block]) !== '');
