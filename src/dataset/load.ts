import { importFacts } from './generated/load.js';
import { patched } from './patched.js';
import type { AnswerFact, Card, ChannelId, ClosedBrand, Contact, Correction, Dataset, FullDataset, GeneralStep, NoteFact, Operator, OperatorDetail, OperatorId, Payment, PaymentId, Precaution, Scam, Source } from './types.js';

/** Publisher, date as printed or "undated", and what the text lets one infer of the date. */
export type SourceSummary = readonly [publisher: string, date: string, hint?: string];

interface Summaries {
  readonly sourceSummaries: Readonly<Record<string, SourceSummary>>;
}

/** Words to look for, by glossary id and language. */
export type Glossary = Readonly<Record<string, Readonly<Partial<Record<'nl' | 'fr' | 'de' | 'en', string>>>>>;

/** What the steps of one operator need. */
export type LoadedSteps = Pick<OperatorDetail, 'steps' | 'app' | 'account'> & Summaries & { readonly glossary: Glossary };

/** All else about one operator: codes, clocks, notes. */
export type LoadedOperator = Omit<OperatorDetail, 'steps'> & Summaries;

/** Sources by id, of one operator's facts (with the facts of its first view) or of the general ones. */
export interface LoadedSources {
  readonly sources: Readonly<Record<string, Source>>;
  readonly operator?: Pick<Operator, 'sells' | 'channels'>;
}

/** Common errors by id. */
export type Corrections = Readonly<Record<string, Correction>>;

/** Facts for all operators, by the part of the guide that needs them. */
export interface FactParts {
  ways: Summaries & {
    readonly channels: Readonly<Record<ChannelId, { readonly steps: Readonly<Partial<Record<'prepaid' | 'postpaid', readonly GeneralStep[]>>>; readonly notes: readonly NoteFact[] }>>;
    readonly payments: Readonly<Record<PaymentId, Payment>>;
    readonly glossary: Glossary;
    readonly finding: { readonly notes: readonly NoteFact[] };
    readonly corrections: Corrections;
  };
  esim: Summaries & {
    readonly operators: Readonly<Record<OperatorId, { readonly esim: AnswerFact; readonly esimPrepaid: AnswerFact; readonly notes: readonly NoteFact[] }>>;
    readonly advice: Readonly<Record<string, Precaution>>;
    readonly corrections: Corrections;
    readonly card: Card['criteria'];
    /** Sources of the device families, which are a module of their own. */
    readonly deviceSources: Summaries['sourceSummaries'];
  };
  phrases: Summaries & { readonly phrases: Readonly<Record<string, Readonly<Record<'nl' | 'fr' | 'de', string>>>>; readonly glossary: FullDataset['glossary'] };
  calendar: Summaries & { readonly clocks: Readonly<Record<OperatorId, Pick<OperatorDetail, 'validity' | 'amounts'>>> };
  cards: Summaries & { readonly cards: Readonly<Record<string, Card>>; readonly corrections: Corrections };
  brands: Summaries & { readonly closedBrands: Readonly<Record<string, ClosedBrand>>; readonly corrections: Corrections };
  precautions: Summaries & { readonly precautions: Readonly<Record<string, Precaution>>; readonly contacts: Readonly<Record<string, Contact>> };
  link: Summaries & { readonly scams: Readonly<Record<string, Omit<Scam, 'cues'>>>; readonly contacts: Readonly<Record<'safeonweb' | 'card-stop', Contact>> };
  sources: Summaries & { readonly corrections: Corrections };
}

interface OperatorParts {
  steps: LoadedSteps;
  operators: LoadedOperator;
}

const loaded = new Map<string, unknown>();
const loading = new Map<string, Promise<void>>();

async function load<T>(key: string): Promise<T> {
  if (!loaded.has(key)) {
    let promise = loading.get(key);
    if (!promise) {
      promise = importFacts(key).then((module) => void loaded.set(key, module.default));
      // A lost file may come back: only a success is remembered.
      promise.catch(() => loading.delete(key));
      loading.set(key, promise);
    }
    await promise;
  }
  return loaded.get(key) as T;
}

/** What is built in, with what the dataset itself or a host's patch says instead; facts of a patch are marked as the host's. */
function ofDataset<T extends object>(dataset: Dataset, id: OperatorId, builtIn: T): T {
  const own = dataset.operators[id]?.detail;
  return patched(dataset, ['operators', id, 'detail'], own ? { ...builtIn, ...own } : builtIn);
}

/**
 * One part of what is known about one operator: `steps`, or `operators` (codes, clocks, notes).
 * @throws TypeError for an operator that is not in the dataset; the import's error when the file cannot be fetched
 */
export async function loadOperatorPart<P extends keyof OperatorParts>(dataset: Dataset, part: P, id: OperatorId): Promise<OperatorParts[P]> {
  if (!dataset.operators[id]) throw new TypeError(`be-topup-guide: operator "${id}" is not in the dataset; use ${Object.keys(dataset.operators).join(', ')}`);
  return ofDataset(dataset, id, await load<OperatorParts[P]>(`${part}/${id}`));
}

/** The same, if it is there already. */
export function loadedOperatorPart<P extends keyof OperatorParts>(dataset: Dataset, part: P, id: OperatorId): OperatorParts[P] | undefined {
  const builtIn = loaded.get(`${part}/${id}`) as OperatorParts[P] | undefined;
  return builtIn && ofDataset(dataset, id, builtIn);
}

/** Everything known about one operator. */
export async function loadOperator(dataset: Dataset, id: OperatorId): Promise<OperatorDetail> {
  const [steps, sheet] = await Promise.all([loadOperatorPart(dataset, 'steps', id), loadOperatorPart(dataset, 'operators', id)]);
  return { ...sheet, ...steps };
}

/** Facts that hold for all operators. */
export const loadFacts = async <P extends keyof FactParts>(part: P): Promise<FactParts[P]> => load(`facts/${part}`);

/** The same, if they are there already. */
export const loadedFacts = <P extends keyof FactParts>(part: P): FactParts[P] | undefined => loaded.get(`facts/${part}`) as FactParts[P] | undefined;

/** The sources of one operator's facts, or of the general ones. */
export const loadSources = async (of: OperatorId | 'general'): Promise<LoadedSources> => load(`sources/${of}`);

/** The same, if they are there already. */
export const loadedSources = (of: OperatorId | 'general'): LoadedSources | undefined => loaded.get(`sources/${of}`) as LoadedSources | undefined;
