import { factLoaders } from './generated/load.js';
import { patchOf, mergePatch } from './merge-patch.js';
import type { Card, ChannelId, Correction, Dataset, FullDataset, GeneralStep, NoteFact, Operator, OperatorDetail, OperatorId, Payment, PaymentId, Source } from './types.js';

/** Publisher, date as printed or "undated", and what the text lets one infer of the date. */
export type SourceSummary = readonly [publisher: string, date: string, hint?: string];

interface Summaries {
  readonly sourceSummaries: Readonly<Record<string, SourceSummary>>;
}

/** Words to look for, by glossary id and language. */
export type Glossary = Readonly<Record<string, Readonly<Partial<Record<'nl' | 'fr' | 'de' | 'en', string>>>>>;

/** Facts about one operator that come when it is chosen. */
export type LoadedOperator = OperatorDetail & Summaries & { readonly glossary: Glossary };

/** Facts for all operators, by the part of the guide that needs them. */
export interface FactParts {
  ways: Summaries & {
    readonly channels: Readonly<Record<ChannelId, { readonly steps: Readonly<Partial<Record<'prepaid' | 'postpaid', readonly GeneralStep[]>>>; readonly notes: readonly NoteFact[] }>>;
    readonly payments: Readonly<Record<PaymentId, Payment>>;
    readonly glossary: Glossary;
    readonly finding: { readonly notes: readonly NoteFact[] };
  };
  cards: Summaries & { readonly cards: Readonly<Record<string, Card>> };
  sources: Summaries & { readonly corrections: Readonly<Record<string, Correction>> };
}

const loaded = new Map<string, unknown>();
const loading = new Map<string, Promise<unknown>>();

async function load<T>(key: string): Promise<T> {
  if (!loaded.has(key)) {
    const loader = factLoaders[key];
    if (!loader) throw new TypeError(`be-topup-guide: there are no facts "${key}"`);
    let promise = loading.get(key);
    if (!promise) {
      promise = loader().then((module) => void loaded.set(key, module.default));
      // A lost chunk may come back: only a success is remembered.
      promise.catch(() => loading.delete(key));
      loading.set(key, promise);
    }
    await promise;
  }
  return loaded.get(key) as T;
}

/** Applies what a host patched, and marks the facts it touched as the host's. */
function patched<T>(dataset: Dataset, path: readonly string[], value: T): T {
  let patch: unknown = patchOf(dataset);
  for (const key of path) patch = (patch as Record<string, unknown> | undefined)?.[key];
  return patch === undefined ? value : (mergePatch(value, patch) as T);
}

/**
 * Everything known about one operator: codes, clocks, steps, notes.
 * @throws TypeError for an operator that is not in the dataset; the import's error when the file cannot be fetched
 */
export async function loadOperator(dataset: Dataset, id: OperatorId): Promise<LoadedOperator> {
  if (!dataset.operators[id]) throw new TypeError(`loadOperator: "${id}" is not in the dataset; use ${Object.keys(dataset.operators).join(', ')}`);
  const builtIn = await load<LoadedOperator>(`operators/${id}`);
  const own = dataset.operators[id].detail;
  return patched(dataset, ['operators', id, 'detail'], own ? { ...builtIn, ...own } : builtIn);
}

/** The same, if it is there already. */
export function loadedOperator(dataset: Dataset, id: OperatorId): LoadedOperator | undefined {
  const builtIn = loaded.get(`operators/${id}`) as LoadedOperator | undefined;
  const own = dataset.operators[id]?.detail;
  return builtIn && patched(dataset, ['operators', id, 'detail'], own ? { ...builtIn, ...own } : builtIn);
}

/** Facts that hold for all operators. */
export async function loadFacts<P extends keyof FactParts>(part: P): Promise<FactParts[P]> {
  return load(part);
}

/** The same, if they are there already. */
export function loadedFacts<P extends keyof FactParts>(part: P): FactParts[P] | undefined {
  return loaded.get(part) as FactParts[P] | undefined;
}

/** The sources of one operator's facts, with the facts of its first view, or those of the general facts. */
export interface LoadedSources {
  readonly sources: Readonly<Record<string, Source>>;
  readonly operator?: Pick<Operator, 'sells' | 'channels'>;
}

export async function loadSources(of: OperatorId | 'general'): Promise<LoadedSources> {
  return load(`sources/${of}`);
}

export function loadedSources(of: OperatorId | 'general'): LoadedSources | undefined {
  return loaded.get(`sources/${of}`) as LoadedSources | undefined;
}

export type { FullDataset };
