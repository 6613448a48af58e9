import { isText, type ElementNode, type TreeNode } from '../html/tree.js';
import { inlineText, type Inline } from './blocks.js';

const LEFT_OUT = new Set(['svg', 'style', 'script', 'input', 'button', 'select', 'textarea', 'slot']);
const GAP = '……';

const classesOf = (node: ElementNode): readonly string[] => (node.attributes.get('class') ?? '').split(/\s+/);
export const has = (node: ElementNode, name: string): boolean => classesOf(node).includes(name);
export const isLeftOut = (node: ElementNode): boolean => LEFT_OUT.has(node.tag) || has(node, 'screen-only') || node.attributes.get('aria-hidden') === 'true';

export const around = (kind: 'strong' | 'em' | 'code' | 'isolate' | 'plain', node: ElementNode, content: readonly Inline[]): Inline => ({ kind, lang: node.attributes.get('lang'), dir: node.attributes.get('dir'), content });

function readInline(nodes: readonly TreeNode[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (isText(node)) return [{ kind: 'text', text: node.text.replace(/[ \t\r\n]+/g, ' ') }];
    if (isLeftOut(node)) return [];
    if (has(node, 'gap')) return [{ kind: 'text', text: GAP }];
    const content = readInline(node.children);
    // On a page it stands on a line of its own, below a name.
    if (has(node, 'short')) return [{ kind: 'text', text: ' · ' }, ...content];
    if (has(node, 'mark')) return [{ kind: 'mark', text: inlineText(content).trim(), alone: node.attributes.get('data-level') === 'none' }];
    switch (node.tag) {
      case 'a':
        return [{ kind: 'link', href: node.attributes.get('href') ?? '', content }];
      case 'b':
      case 'strong':
        return [around('strong', node, content)];
      case 'bdi':
        return [around(has(node, 'code') ? 'code' : 'isolate', node, content)];
      default:
        return has(node, 'verdict') ? [around('strong', node, content)] : node.attributes.has('lang') ? [around('plain', node, content)] : content;
    }
  });
}

/** White space at the edges out, and where two pieces meet at most one space. */
function trimmed(content: readonly Inline[]): Inline[] {
  let before = ' ';
  const tight = (items: readonly Inline[]): Inline[] =>
    items.flatMap((inline, index): Inline[] => {
      if (inline.kind === 'mark') {
        before = 'x';
        return [inline];
      }
      if (inline.kind !== 'text') {
        const inner = tight(inline.content);
        return inner.length > 0 ? [{ ...inline, content: inner } as Inline] : [];
      }
      const next = items[index + 1];
      const start = before.endsWith(' ') ? inline.text.replace(/^ +/, '') : inline.text;
      // The brackets around a mark bring the space that their language wants.
      const text = next?.kind === 'mark' && !next.alone ? start.trimEnd() : start;
      if (text === '') return [];
      before = text;
      return [{ kind: 'text', text }];
    });
  const result = tight(content);
  while (result.length > 0) {
    const last = result.at(-1)!;
    if (last.kind !== 'text') break;
    const text = last.text.trimEnd();
    if (text !== '') {
      result[result.length - 1] = { kind: 'text', text };
      break;
    }
    result.pop();
  }
  return result;
}

export const inlineOf = (nodes: readonly TreeNode[]): Inline[] => trimmed(readInline(nodes));
