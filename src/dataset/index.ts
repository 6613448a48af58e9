/** The facts and the questions one can ask of them. No DOM: runs anywhere. */
export * from './ids.js';
export { defaultDataset } from './default.js';
export { loadOperator, loadOperatorPart } from './load-operator.js';
export { loadFacts, loadSources, type FactParts, type Glossary, type LoadedOperator, type LoadedSources, type LoadedSteps, type SourceSummary } from './load.js';
export { patchDataset, PatchError } from './patch.js';
export { billingOf } from './rank.js';
export { rankChannels } from './rank-channels.js';
export type * from './types.js';
