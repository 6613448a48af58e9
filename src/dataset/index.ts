/** The facts and the questions one can ask of them. No DOM: runs anywhere. */
export * from './ids.js';
export { defaultDataset } from './default.js';
export { loadFacts, loadOperator, loadSources, loadOperatorPart, type FactParts, type Glossary, type LoadedOperator, type LoadedSources, type LoadedSteps, type SourceSummary } from './load.js';
export { patchDataset, PatchError } from './patch.js';
export { billingOf, rankChannels } from './rank.js';
export type * from './types.js';
