import { escapeText, startTag } from '../../snippets/markup.js';

/** A rendered document as data. */
export type TreeNode = TextNode | ElementNode;

export interface TextNode {
  readonly text: string;
}

export interface ElementNode {
  readonly tag: string;
  readonly attributes: Map<string, string>;
  readonly children: TreeNode[];
  /** What was bound with `.name=`; only elements of this library use it. */
  readonly properties: Map<string, unknown>;
  /** Content of its shadow root, style sheets apart. */
  shadow?: { readonly styles: readonly string[]; readonly children: readonly TreeNode[] };
}

export const isText = (node: TreeNode): node is TextNode => 'text' in node;

export const element = (tag: string, attributes: Readonly<Record<string, string>> = {}, children: TreeNode[] = []): ElementNode => ({ tag, attributes: new Map(Object.entries(attributes)), children, properties: new Map() });

/** Elements that have no content and no end tag. */
export const VOID_TAGS: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** All elements below some nodes, in document order; shadow roots left out. */
export function* elementsBelow(nodes: readonly TreeNode[]): Generator<ElementNode> {
  for (const node of nodes) {
    if (isText(node)) continue;
    yield node;
    yield* elementsBelow(node.children);
  }
}

/** Rules without the indentation that they are written with. */
const tight = (css: string): string => css.replace(/\s*\n\s*/g, ' ').trim();

/**
 * HTML text of a tree, shadow roots as declarative ones. A host inside another's shadow root becomes a plain `div`:
 * the outer element brings its own elements when it takes over, and those of the copy must not wake up before.
 * `nonce` goes to the style sheets.
 */
export function serialize(nodes: readonly TreeNode[], nonce?: string, isInside = false): string {
  return nodes
    .map((node) => {
      if (isText(node)) return escapeText(node.text.replace(/\s*\n\s*/g, '\n'));
      const { tag, attributes, children, shadow } = node;
      if (VOID_TAGS.has(tag)) return startTag(tag, attributes);
      const isInert = shadow !== undefined && isInside;
      const start = isInert ? startTag('div', [['data-element', tag]]) : startTag(tag, attributes);
      const style = shadow ? `${startTag('style', nonce ? [['nonce', nonce]] : [])}${shadow.styles.map(tight).join(' ')}</style>` : '';
      const root = shadow ? `<template shadowrootmode="open">${style}${serialize(shadow.children, nonce, true)}</template>` : '';
      return `${start}${root}${serialize(children, nonce, isInside)}</${isInert ? 'div' : tag}>`;
    })
    .join('');
}
