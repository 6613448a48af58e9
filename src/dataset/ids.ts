/** Allowed values. Each list comes from the schema in `data/schema/`; types and runtime checks derive from it. */
export * from './generated/ids.js';
