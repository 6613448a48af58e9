import { authorityAddressFault, officialAddressFault, operatorAddressFault } from './check-addresses.js';
import { faultOf } from './check-value.js';
export { datasetFault } from './check-dataset.js';
import { at, shown, type Fault } from './fault.js';
import { PATCH_SCHEMA } from './generated/patch-schema.js';
import { loadFacts, fetchOperatorPart, loadSources, type SourceSummary } from './load.js';
import { defaultDataset } from './default.js';
import { toPlain } from './plain-value.js';
import type { BalanceCheck, Contact, NoteFact, OperatorDetail, OperatorId, Precaution, Source, Step, StepAction } from './types.js';

/** More than the whole of an operator's sheet; a page that has more to say has another guide to write. */
const LIMITS = { characters: 50_000, nodes: 5_000, depth: 16 };

/** A patch that the schema allows. */
export interface Patch {
  readonly operators?: Readonly<Partial<Record<OperatorId, { readonly detail?: Partial<OperatorDetail> }>>>;
  readonly channels?: Readonly<Record<string, { readonly notes?: readonly NoteFact[] }>>;
  readonly precautions?: Readonly<Record<string, Precaution>>;
  readonly contacts?: Readonly<Record<string, Partial<Contact>>>;
  readonly devices?: Readonly<Record<string, object>>;
  readonly sources?: Readonly<Record<string, Source>>;
}

export interface CheckedPatch {
  readonly value: Patch;
  /** What a line under a fact says of the sources that the patch names, by id. */
  readonly summaries: Readonly<Record<string, SourceSummary>>;
}

type Found = Fault | undefined;

/** The first fault of several questions; the later ones are not asked. */
async function first(questions: Iterable<() => Found | Promise<Found>>): Promise<Found> {
  for (const question of questions) {
    const fault = await question();
    if (fault) return fault;
  }
  return undefined;
}

/** A sentence has its words by its id: a new one would have none. */
function idsFault(path: string, items: readonly { readonly id: string }[] | null | undefined, builtIn: readonly { readonly id: string }[]): Found {
  const known = [...new Set(builtIn.map(({ id }) => id))];
  const index = items?.findIndex(({ id }) => !known.includes(id)) ?? -1;
  return index < 0 ? undefined : { path: at(at(path, index), 'id'), found: `the unknown id ${shown(items![index]!.id)}`, allowed: known.length > 0 ? `one of ${known.join(', ')}` : 'no item, as there are no words for one' };
}

/** A sentence names what its action gives: "dial {code}" with nothing to dial would have a hole. */
function actionFault(path: string, action: StepAction | undefined, builtIn: StepAction | undefined): Found {
  if (action?.kind === builtIn?.kind) return undefined;
  return { path: at(path, 'action'), found: action ? `kind ${shown(action.kind)}` : 'nothing', allowed: builtIn ? `an action of kind ${builtIn.kind}, which its sentence speaks of` : 'none, as its sentence speaks of none' };
}

/** What an action opens, as an address. */
const openFault = (path: string, action: StepAction | undefined, addressFault: (path: string, address: string) => Found): Found => (action?.kind === 'open' ? addressFault(at(at(path, 'action'), 'host'), `https://${action.host}/`) : undefined);

const NEEDED = { sms: ['to', 'body'], call: ['to'], ussd: ['code'], app: [], website: [] } as const satisfies Record<BalanceCheck['kind'], readonly (keyof BalanceCheck)[]>;

function balanceFault(path: string, checks: readonly BalanceCheck[] | undefined): Found {
  for (const [index, check] of (checks ?? []).entries()) {
    const missing = NEEDED[check.kind].find((key) => !check[key]);
    if (missing) return { path: at(at(path, index), missing), found: shown(check[missing]), allowed: `what a check of kind ${check.kind} needs` };
  }
  return undefined;
}

async function stepsFault(path: string, steps: OperatorDetail['steps'], operator: OperatorId): Promise<Found> {
  const { steps: builtIn } = await fetchOperatorPart(defaultDataset, 'steps', operator);
  const known = Object.values(builtIn).flatMap((uses) => Object.values(uses as Record<string, readonly Step[]>).flat());
  for (const [channel, uses] of Object.entries(steps)) {
    for (const [billing, list] of Object.entries(uses as Record<string, readonly Step[] | null>)) {
      const here = at(at(path, channel), billing);
      const unknown = idsFault(here, list, known);
      if (unknown) return unknown;
      for (const [index, step] of (list ?? []).entries()) {
        const where = at(here, index);
        const { action } = step as { readonly action?: StepAction };
        const fault = actionFault(where, action, known.find(({ id }) => id === step.id)!.action as StepAction | undefined) ?? openFault(where, action, (host, address) => operatorAddressFault(host, address, operator));
        if (fault) return fault;
      }
    }
  }
  return undefined;
}

function operatorQuestions([id, { detail = {} }]: readonly [OperatorId, NonNullable<NonNullable<Patch['operators']>[OperatorId]>]): (() => Found | Promise<Found>)[] {
  const path = at('operators', id);
  const inDetail = at(path, 'detail');
  const { steps, notes, traps, balance } = detail;
  return [
    () => (steps ? stepsFault(at(inDetail, 'steps'), steps, id) : undefined),
    () => balanceFault(at(inDetail, 'balance'), balance),
    async () => {
      if (!notes && !traps) return undefined;
      const builtIn = await fetchOperatorPart(defaultDataset, 'operators', id);
      return idsFault(at(inDetail, 'notes'), notes, builtIn.notes) ?? idsFault(at(inDetail, 'traps'), traps, builtIn.traps);
    },
  ];
}

async function precautionFault([id, { action }]: readonly [string, Precaution]): Promise<Found> {
  if (!action) return undefined;
  const path = at('precautions', id);
  const { precautions } = await loadFacts('precautions');
  return actionFault(path, action as StepAction, precautions[id]!.action as StepAction | undefined) ?? openFault(path, action as StepAction, officialAddressFault);
}

/** Every source that the value names, with its path. */
function* citations(value: unknown, path: string): Generator<readonly [path: string, id: string]> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) {
    const here = at(path, Array.isArray(value) ? Number(key) : key);
    if (key === 'sources' && Array.isArray(child)) yield* (child as string[]).map((id, index) => [at(here, index), id] as const);
    else yield* citations(child, here);
  }
}

const summaryOf = ({ publisher, date, dateHint }: Source, isHost: boolean): SourceSummary => [publisher, date, dateHint, isHost];

/** A source is one of ours that is read for the same operator or for all, or one that the patch itself brings. */
async function readSources({ sources = {}, ...facts }: Patch): Promise<{ readonly fault: Fault } | { readonly fault?: undefined; readonly summaries: CheckedPatch['summaries'] }> {
  const summaries: Record<string, SourceSummary> = {};
  const { sources: general } = await loadSources('general');
  for (const [id, source] of Object.entries(sources)) {
    if (Object.hasOwn(general, id)) return { fault: { path: at('sources', id), found: `the id ${shown(id)} of one of the guide’s own sources`, allowed: 'an id of your own, as sources are not changed' } };
    summaries[id] = summaryOf(source, true);
  }
  const groups = [...Object.entries(facts.operators ?? {}).map(([id, value]) => [at('operators', id), value, id as OperatorId] as const), ['', { ...facts, operators: undefined }, undefined] as const];
  for (const [path, value, operator] of groups) {
    const cited = [...citations(value, path)];
    if (cited.length === 0) continue;
    const known: Readonly<Record<string, Source>> = { ...general, ...(operator ? (await loadSources(operator)).sources : {}) };
    for (const id of Object.keys(sources)) if (Object.hasOwn(known, id)) return { fault: { path: at('sources', id), found: `the id ${shown(id)} of one of the guide’s own sources`, allowed: 'an id of your own, as sources are not changed' } };
    for (const [where, id] of cited) {
      if (Object.hasOwn(sources, id)) continue;
      if (!Object.hasOwn(known, id)) return { fault: { path: where, found: `the unknown source ${shown(id)}`, allowed: `one that the patch brings under "sources", or one of ${Object.keys(known).join(', ')}` } };
      summaries[id] = summaryOf(known[id]!, false);
    }
  }
  return { summaries };
}

/**
 * A patch, or its JSON text, checked: by size and shape, by the schema of `data/`, and by what the guide knows.
 * @throws the import's error when the facts that it is held against cannot be fetched
 */
export async function readPatch(given: unknown): Promise<CheckedPatch | { readonly fault: Fault }> {
  const plain = toPlain(given, LIMITS, typeof given === 'string');
  if (plain.fault) return { fault: plain.fault };
  const shape = faultOf(plain.value, PATCH_SCHEMA, true);
  if (shape) return { fault: shape };
  const patch = plain.value as Patch;
  const fault = await first([
    ...Object.entries(patch.operators ?? {}).flatMap((entry) => operatorQuestions(entry as Parameters<typeof operatorQuestions>[0])),
    ...Object.entries(patch.channels ?? {}).map(([id, { notes }]) => async () => (notes ? idsFault(at(at('channels', id), 'notes'), notes, (await loadFacts('ways')).channels[id as 'sms'].notes) : undefined)),
    ...Object.entries(patch.precautions ?? {}).map((entry) => () => precautionFault(entry)),
    ...Object.entries(patch.contacts ?? {}).flatMap(([id, { sites = [] }]) => sites.map(({ value }, index) => () => authorityAddressFault(at(at(at(at('contacts', id), 'sites'), index), 'value'), value))),
  ]);
  if (fault) return { fault };
  const read = await readSources(patch);
  return read.fault ? { fault: read.fault } : { value: patch, summaries: read.summaries };
}
