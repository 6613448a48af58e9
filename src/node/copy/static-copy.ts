import { TAGS } from '../../elements/names.js';
import { renderShadow } from '../html/render-element.js';
import { element, elementsBelow, isText, type ElementNode, type TreeNode } from '../html/tree.js';
import { matchLocale, type Locale } from '../../locales/match.js';
import type { GuideSettings } from '../../snippets/settings.js';
import type { Block, Inline, Table } from './blocks.js';
import { readBlocks } from './read-blocks.js';
import { staticTexts } from './static-texts.js';

/** A copy of the guide: its language and what stands in it. */
export interface StaticCopy {
  readonly locale: Locale;
  readonly blocks: readonly Block[];
}

const setAttributes = (node: ElementNode, attributes: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(attributes)) node.attributes.set(name, value);
};

/** Without an operator: the way that works in shops, beside the website's that the guide shows by itself. */
const GENERAL_WAY = 'voucher';

/** On a page the steps of a way open with a tap; a copy shows them for every way that is confirmed. */
async function addSteps(ways: ElementNode): Promise<void> {
  const operator = ways.attributes.get('operator') ?? '';
  for (const way of elementsBelow(ways.shadow!.children)) {
    const channel = way.attributes.get('data-channel');
    if (way.tag !== 'li' || !channel || !(operator ? way.attributes.get('data-verdict') === 'works' : channel === GENERAL_WAY)) continue;
    const steps = element(TAGS.steps, { lang: ways.attributes.get('lang') ?? '', 'heading-level': String(Number(ways.attributes.get('heading-level') ?? 2) + 1), operator, channel, card: ways.attributes.get('card') ?? '' });
    steps.properties.set('bare', true);
    await renderShadow(steps);
    // Common errors about steps stand once, with the guide's first steps.
    steps.shadow = { ...steps.shadow!, children: withoutClass(steps.shadow!.children, 'corrections') };
    way.children.push(steps);
  }
}

const withoutClass = (nodes: readonly TreeNode[], name: string): TreeNode[] =>
  nodes.flatMap((node): TreeNode[] => (isText(node) ? [node] : node.attributes.get('class')?.split(' ').includes(name) ? [] : [{ ...node, children: withoutClass(node.children, name) }]));

const replaceTexts = (nodes: readonly TreeNode[], texts: ReadonlyMap<string, string>): TreeNode[] =>
  nodes.map((node) => {
    if (isText(node)) return { text: texts.get(node.text.trim()) ?? node.text };
    const { shadow } = node;
    return { ...node, children: replaceTexts(node.children, texts), ...(shadow ? { shadow: { ...shadow, children: replaceTexts(shadow.children, texts) } } : {}) };
  });

/** Renders an element as blocks, its controls left out. */
async function blocksOf(host: ElementNode, locale: Locale): Promise<Block[]> {
  await renderShadow(host, {
    adjust: (inside) => {
      // Dates counted from the day of the copy would be wrong the next day: it has the rules of all instead.
      if (inside.tag === TAGS.calendar) inside.attributes.delete('operator');
    },
  });
  for (const inside of elementsBelow(host.shadow!.children)) if (inside.tag === TAGS.ways) await addSteps(inside);
  return readBlocks(replaceTexts([host], await staticTexts(locale))[0] as ElementNode, locale);
}

const hostOf = (tag: string, settings: Readonly<Record<string, string | undefined>>): ElementNode => {
  const host = element(tag);
  setAttributes(host, Object.fromEntries(Object.entries(settings).filter((entry): entry is [string, string] => Boolean(entry[1]))));
  return host;
};

/** One element of the guide as blocks. */
export async function elementCopy(tag: string, settings: Readonly<Record<string, string | undefined>> & { readonly lang: string }): Promise<StaticCopy> {
  const locale = matchLocale(settings.lang);
  return { locale, blocks: await blocksOf(hostOf(tag, { ...settings, lang: locale }), locale) };
}

/** The whole guide, or the sections asked for. */
export const guideCopy = (settings: GuideSettings): Promise<StaticCopy> => elementCopy(TAGS.guide, { ...settings });

/** Official addresses of all operators: name and address, out of the overview. */
function addressesOf(overview: readonly Block[]): Block[] {
  const table = overview.find((block): block is Table => block.kind === 'table')!;
  const address = table.columns.length - 1;
  const none: readonly Inline[] = [];
  return [
    { kind: 'heading', level: (overview[0] as { readonly level: number }).level, content: table.columns[address]! },
    { kind: 'table', caption: none, columns: [table.columns[0]!, table.columns[address]!], rows: table.rows.map(({ header, cells }) => ({ header, cells: [cells[address - 1]!] })) },
  ];
}

/** What stands below headings up to a level. */
function downTo(level: number, blocks: readonly Block[]): Block[] {
  let isKept = true;
  return blocks.filter((block) => {
    if (block.kind === 'heading') isKept = block.level <= level;
    return isKept;
  });
}

/** What must not be missing when nothing else comes through: the answer, its steps, the official addresses. */
export async function shortCopy({ lang, operator, card, pay, needs, 'heading-level': level = '2' }: GuideSettings): Promise<StaticCopy> {
  const copy = await guideCopy({ lang, operator, card, pay, needs, 'heading-level': level, sections: 'answer steps' });
  const blocks = downTo(Number(level) + 1, copy.blocks);
  if (operator) return { ...copy, blocks };
  const overview = await elementCopy(TAGS.operator, { lang, 'heading-level': String(Math.min(Number(level) + 1, 6)) });
  return { ...copy, blocks: [...blocks, ...addressesOf(overview.blocks)] };
}
