import { defaultDataset } from '../../dataset/default.js';
import { fetchOperatorPart } from '../../dataset/load.js';
import { rankChannels } from '../../dataset/rank-channels.js';
import type { CardId, OperatorId } from '../../dataset/types.js';
import { TAGS } from '../../elements/names.js';
import { tableOf } from '../../locales/words.js';
import type { GuideSettings } from '../../snippets/settings.js';
import { hasMark, inlineText, plainText, type Block } from './blocks.js';
import { elementCopy, guideCopy, type StaticCopy } from './static-copy.js';
import { COLOPHON } from './write-html.js';

type Thing = Readonly<Record<string, unknown>>;

/** A heading with what stands below it, up to the next heading of any level. */
interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: { title: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ title: inlineText(block.content), blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

const question = (name: string, text: string): Thing => ({ '@type': 'Question', name, acceptedAnswer: { '@type': 'Answer', text } });

/** A sentence ends as one where sentences are joined. */
const joined = (texts: readonly string[]): string => texts.filter(Boolean).map((text) => (/[.!?。！？؟…]$/.test(text) ? text : `${text}.`)).join(' ');

/** Official facts and notes of one operator: each group of its sheet is a question. */
function operatorQuestions({ blocks }: StaticCopy, operator: string): Thing[] {
  return sectionsOf(blocks).flatMap(({ title, blocks: below }) => {
    const told = below.flatMap((block): string[] => {
      if (block.kind === 'facts') return block.rows.flatMap(({ term, values }) => values.filter((value) => !hasMark(value)).map((value) => `${inlineText(term)}: ${plainText(value)}`));
      if (block.kind === 'list') return block.items.filter((item) => !hasMark(item)).map(plainText);
      return [];
    });
    return told.length > 0 ? [question(`${operator} · ${title}`, joined(told))] : [];
  });
}

/** Items that begin with a claim or a title: what follows it answers. */
function itemQuestions({ blocks }: StaticCopy): Thing[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'list') return [];
    return block.items.flatMap(([title, ...rest]) => {
      const answer = rest.filter((one) => one.kind === 'paragraph' && one.tone === undefined);
      const isTitle = title?.kind === 'paragraph' && title.content.length === 1 && /^(em|strong)$/.test(title.content[0]!.kind);
      return isTitle && answer.length > 0 && !hasMark([title, ...rest]) ? [question(plainText([title]), plainText(answer))] : [];
    });
  });
}

/** How to top up or pay at an operator, one for each way whose steps are all official; without one the general steps. */
async function howTos(settings: GuideSettings, locale: StaticCopy['locale']): Promise<Thing[]> {
  const { lang, card } = settings;
  const operator = settings.operator as OperatorId | undefined;
  const dataset = defaultDataset;
  const facts = operator ? (await fetchOperatorPart(dataset, 'steps', operator)).steps : undefined;
  const channels = operator
    ? rankChannels(dataset, { operator, card: card as CardId | undefined, pay: settings.pay, needs: settings.needs }).filter(({ channel, verdict }) => verdict === 'works' && facts?.[channel] !== undefined)
    : [{ channel: 'website' as const }, { channel: 'voucher' as const }];
  const brand = operator ? dataset.operators[operator]!.name : undefined;
  const things: Thing[] = [];
  for (const { channel } of channels) {
    const copy = await elementCopy(TAGS.steps, { lang, operator, channel, card });
    const steps = copy.blocks.find((block) => block.kind === 'list' && block.isOrdered);
    // Only an operator's own steps name a source below them.
    const isOwn = copy.blocks.some((block) => block.kind === 'paragraph' && block.tone === 'source');
    if (steps?.kind !== 'list' || hasMark([steps]) || (operator && !isOwn)) continue;
    things.push({
      '@type': 'HowTo',
      name: [brand, tableOf(locale).words.channels[channel]].filter(Boolean).join(' · '),
      inLanguage: locale,
      ...(operator ? { about: { '@type': 'Organization', name: brand, url: dataset.operators[operator]!.home } } : {}),
      step: steps.items.map((item, index) => ({ '@type': 'HowToStep', position: index + 1, text: plainText(item.slice(0, 1)) })),
    });
  }
  return things;
}

/**
 * schema.org data: HowTo for steps, FAQPage for what is said of the operator, for common errors and for precautions.
 * Only what is official and within its age goes in: what is reported, unconfirmed, not known or old has no mark in such data.
 *
 * @returns JSON that may stand inside a script element
 */
export async function writeJsonLd(settings: GuideSettings): Promise<string> {
  const { lang, operator, sections = '' } = settings;
  const { locale } = await guideCopy({ lang, sections: 'answer' });
  const shown = (...ids: readonly string[]) => sections === '' || sections.split(' ').some((id) => ids.includes(id));
  const questions: Thing[] = [];
  if (operator && shown('operator')) questions.push(...operatorQuestions(await elementCopy(TAGS.operator, { lang, operator }), defaultDataset.operators[operator as OperatorId]!.name));
  if (shown('precautions')) questions.push(...itemQuestions(await elementCopy(TAGS.precautions, { lang, operator })));
  if (shown('sources')) questions.push(...itemQuestions(await elementCopy(TAGS.sources, { lang })));
  const graph = shown('answer', 'steps', 'ways') ? await howTos(settings, locale) : [];
  if (questions.length > 0) graph.push({ '@type': 'FAQPage', inLanguage: locale, mainEntity: questions });
  const license = COLOPHON.address;
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph.map((thing) => ({ ...thing, license })) }, undefined, 2).replaceAll('<', '\\u003c');
}
