import { importFacts } from './generated/load.js';
import { patched } from './patched.js';
import type { AnswerFact, Card, ChannelId, ClosedBrand, Contact, Correction, Dataset, FullDataset, GeneralStep, NoteFact, Operator, OperatorDetail, OperatorId, Payment, PaymentId, Precaution, Scam, Source } from './types.js';

/** Publisher, date as printed or "undated", what the text lets one infer of the date, and whether the page around names the source. */
export type SourceSummary = readonly [publisher: string, date: string, hint?: string | undefined, isHost?: boolean | undefined];

interface Summaries {
  readonly sourceSummaries: Readonly<Record<string, SourceSummary>>;
}

/** Words to look for, by glossary id and language. */
export type Glossary = Readonly<Record<string, Readonly<Partial<Record<'nl' | 'fr' | 'de' | 'en', string>>>>>;

/** What the steps of one operator need. */
export type LoadedSteps = Pick<OperatorDetail, 'steps' | 'app' | 'account'> & Summaries & { readonly glossary: Glossary };

/** All else about one operator: codes, clocks, notes; and what it sells as it stands in the data, with sources and ages. */
export type LoadedOperator = Omit<OperatorDetail, 'steps'> & Pick<Operator, 'sells'> & Summaries;

/** Sources by id, of one operator's facts (with the facts of its first view) or of the general ones. */
export interface LoadedSources {
  /** The pages, by id. */
  readonly sources: Readonly<Record<string, Source & { readonly host?: true }>>;
  /** The facts of the first view that rest on them, with their sources. */
  readonly operator?: Pick<Operator, 'sells' | 'channels'>;
}

/** Common errors by id. */
export type Corrections = Readonly<Record<string, Correction>>;

/** Facts for all operators, by the part of the guide that needs them. */
export interface FactParts {
  /** The ways, payments and the words to look for. */
  ways: Summaries & {
    readonly channels: Readonly<Record<ChannelId, { readonly steps: Readonly<Partial<Record<'prepaid' | 'postpaid', readonly GeneralStep[]>>>; readonly notes: readonly NoteFact[] }>>;
    readonly payments: Readonly<Record<PaymentId, Payment>>;
    readonly glossary: Glossary;
    readonly finding: { readonly notes: readonly NoteFact[] };
    readonly corrections: Corrections;
  };
  /** What is known of eSIM at each operator. */
  esim: Summaries & {
    readonly operators: Readonly<Record<OperatorId, { readonly esim: AnswerFact; readonly esimPrepaid: AnswerFact; readonly notes: readonly NoteFact[] }>>;
    readonly advice: Readonly<Record<string, Precaution>>;
    readonly corrections: Corrections;
    readonly card: Card['criteria'];
    /** Sources of the device families, which are a module of their own. */
    readonly deviceSources: Summaries['sourceSummaries'];
  };
  /** Sentences for the counter, and the glossary. */
  phrases: Summaries & { readonly phrases: Readonly<Record<string, Readonly<Record<'nl' | 'fr' | 'de', string>>>>; readonly glossary: FullDataset['glossary'] };
  /** The clocks of every operator. */
  calendar: Summaries & { readonly clocks: Readonly<Record<OperatorId, Pick<OperatorDetail, 'validity' | 'amounts'>>> };
  /** The comparison of cards. */
  cards: Summaries & { readonly cards: Readonly<Record<string, Card>>; readonly corrections: Corrections };
  /** Names that are no operator any more. */
  brands: Summaries & { readonly closedBrands: Readonly<Record<string, ClosedBrand>>; readonly corrections: Corrections };
  /** What to mind, and who helps. */
  precautions: Summaries & { readonly precautions: Readonly<Record<string, Precaution>>; readonly contacts: Readonly<Record<string, Contact>> };
  /** Scams that authorities warned of, and where to report one. */
  link: Summaries & { readonly scams: Readonly<Record<string, Omit<Scam, 'cues'>>>; readonly contacts: Readonly<Record<'safeonweb' | 'card-stop', Contact>> };
  /** What was corrected. */
  sources: Summaries & { readonly corrections: Corrections };
}

export interface OperatorParts {
  steps: LoadedSteps;
  operators: LoadedOperator;
}

const loaded = new Map<string, unknown>();
const loading = new Map<string, Promise<void>>();

async function load<T>(key: string): Promise<T> {
  if (!loaded.has(key)) {
    let promise = loading.get(key);
    if (!promise) {
      promise = importFacts(key).then(({ default: facts }) => {
        // An empty file is a module too: what is lost without a word would be asked for again and again.
        if (!facts) throw new TypeError(key);
        loaded.set(key, facts);
      });
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
  return patched(dataset, id, own ? { ...builtIn, ...own } : builtIn);
}

/** One part of what is known about one operator of the dataset. */
export const fetchOperatorPart = async <P extends keyof OperatorParts>(dataset: Dataset, part: P, id: OperatorId): Promise<OperatorParts[P]> => ofDataset(dataset, id, await load<OperatorParts[P]>(`${part}/${id}`));

/** The same, if it is there already. */
export function loadedOperatorPart<P extends keyof OperatorParts>(dataset: Dataset, part: P, id: OperatorId): OperatorParts[P] | undefined {
  const builtIn = loaded.get(`${part}/${id}`) as OperatorParts[P] | undefined;
  return builtIn && ofDataset(dataset, id, builtIn);
}

/** What is there already, as the dataset's patch changes it. */
function ofPatch<T extends object>(key: string, dataset: Dataset, of: string | undefined): T | undefined {
  const builtIn = loaded.get(key) as T | undefined;
  return builtIn && patched(dataset, of, builtIn);
}

/** Facts that hold for all operators. */
export const loadFacts = async <P extends keyof FactParts>(part: P): Promise<FactParts[P]> => load(`facts/${part}`);

/** The same, if they are there already, as a patch changes them. */
export const loadedFacts = <P extends keyof FactParts>(part: P, dataset: Dataset): FactParts[P] | undefined => ofPatch(`facts/${part}`, dataset, undefined);

/** The sources of one operator's facts, or of the general ones. */
export const loadSources = async (of: OperatorId | 'general'): Promise<LoadedSources> => load(`sources/${of}`);

/** The same, if they are there already, with those that a patch brings. */
export const loadedSources = (of: OperatorId | 'general', dataset: Dataset): LoadedSources | undefined => ofPatch(`sources/${of}`, dataset, of === 'general' ? undefined : of);

/** All that is loaded, by the name of its module: `operators/base`, `facts/ways`. */
export const loadedParts = (): ReadonlyMap<string, unknown> => loaded;
