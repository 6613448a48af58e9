import { importWords } from './generated/load.js';
import type { CardId, ChannelId, NeedId, OperatorId, PaymentId, ReasonId } from '../dataset/types.js';
import { DEFAULT_LOCALE, type Locale } from './match.js';
import { warnOnce } from '../warn.js';

type Texts = Readonly<Record<string, string>>;
/** A common error and what is true instead, by id. */
export type CorrectionTexts = Readonly<Record<string, { readonly claim: string; readonly truth: string }>>;

/** Sentences about the facts, all parts of a locale together. What is not loaded yet is missing. */
export interface Words {
  readonly cards: Readonly<Record<CardId, string>>;
  readonly channels: Readonly<Record<ChannelId, string>>;
  readonly channelAbout: Readonly<Record<ChannelId, string>>;
  readonly cardShort: Readonly<Record<CardId, string>>;
  readonly payments: Readonly<Record<PaymentId, string>>;
  readonly needs: Readonly<Record<NeedId, string>>;
  readonly reasons: Readonly<Record<ReasonId, string>>;
  readonly steps: Texts;
  /** What the words to look for on a page or sign mean, by glossary id. */
  readonly terms: Texts;
  readonly channelNotes: Readonly<Record<string, Texts>>;
  readonly paymentNotes: Readonly<Record<string, Texts>>;
  readonly finding: Texts;
  readonly criteria: Texts;
  readonly cardCriteria: Readonly<Record<string, Texts>>;
  readonly situations: Texts;
  readonly fits: Readonly<Record<string, Texts>>;
  readonly corrections: CorrectionTexts;
  readonly waysCorrections: CorrectionTexts;
  readonly cardsCorrections: CorrectionTexts;
  readonly brandsCorrections: CorrectionTexts;
  readonly waysContradictions: Texts;
  readonly brandsContradictions: Texts;
  readonly precautionsContradictions: Texts;
  readonly sourceKinds: Texts;
  readonly closedBrands: Texts;
  readonly devices: Texts;
  readonly deviceReasons: Texts;
  readonly esimContradictions: Texts;
  readonly esimAdvice: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
  readonly esimCorrections: Readonly<Record<string, { readonly claim: string; readonly truth: string }>>;
  readonly esimCard: Texts;
  readonly esimNotes: Readonly<Record<string, Texts>>;
  readonly phrases: Readonly<Record<string, { readonly name: string; readonly text: string }>>;
  readonly glossaryMeanings: Texts;
  readonly precautions: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
  readonly scams: Texts;
  readonly contacts: Readonly<Record<string, { readonly about: string; readonly limits?: string }>>;
}

/** Sentences about one operator, by what they are for. */
export interface OperatorWords {
  steps: { readonly steps: Texts; readonly terms: Texts };
  operators: { readonly notes: Texts; readonly traps: Texts; readonly contradictions: Texts };
}

interface PartContent {
  readonly ui: Texts;
  readonly words: Partial<Words>;
}

interface Table {
  readonly ui: Record<string, string>;
  readonly words: Words;
  /** Words about one operator, by "steps/base", "operators/base". */
  readonly operators: Record<string, unknown>;
  readonly parts: Set<string>;
}

const tables = new Map<Locale, Table>();
const loading = new Map<string, Promise<void>>();

/** What is loaded of a locale. */
export function tableOf(locale: Locale): Table {
  let table = tables.get(locale);
  if (!table) tables.set(locale, (table = { ui: {}, words: {} as Words, operators: {}, parts: new Set() }));
  return table;
}

/** Puts a part in place: after loading it, or at once when a script carries its language inside. */
export function addWords(locale: Locale, part: string, content: unknown): void {
  const table = tableOf(locale);
  // Throws for an empty file, which is a module too.
  const { ui, words } = content as PartContent;
  if (part.includes('/')) table.operators[part] = content;
  else {
    Object.assign(table.ui, ui);
    Object.assign(table.words, words);
  }
  table.parts.add(part);
}

export const hasWords = (locale: Locale, parts: readonly string[]): boolean => parts.every((part) => tableOf(locale).parts.has(part));

async function loadPart(locale: Locale, part: string): Promise<void> {
  if (tableOf(locale).parts.has(part)) return;
  const key = `${locale}/${part}`;
  let promise = loading.get(key);
  if (!promise) {
    promise = importWords(key).then((module) => addWords(locale, part, module.default));
    // Forgotten when it fails, so that the next element may try again.
    promise.catch(() => loading.delete(key));
    loading.set(key, promise);
  }
  await promise;
}

/**
 * Loads parts of a locale, all at once; when one is lost, the English ones instead.
 * @returns the locale whose parts are all there, or undefined when neither is
 */
export async function loadWords(locale: Locale, parts: readonly string[]): Promise<Locale | undefined> {
  for (const candidate of new Set([locale, DEFAULT_LOCALE])) {
    try {
      await Promise.all(parts.map((part) => loadPart(candidate, part)));
      return candidate;
    } catch (error) {
      // Without a reason: what the words are about is lost, and whoever asked for that says so.
      if (!error) continue;
      const what = candidate === DEFAULT_LOCALE ? 'what the page holds stays' : 'English is shown instead';
      warnOnce(`the words for "${candidate}" could not be loaded; ${what}`, error);
    }
  }
  return undefined;
}

export const operatorWords = <P extends keyof OperatorWords>(locale: Locale, part: P, operator: OperatorId): OperatorWords[P] | undefined => tableOf(locale).operators[`${part}/${operator}`] as OperatorWords[P] | undefined;
