// How often properties are tried, and from where. A failure prints seed, path and counterexample; PROPERTY_SEED=… finds it again,
// PROPERTY_RUNS=50 tries fifty times as much.
export const propertyRuns = (environment = process.env) => ({ seed: Number(environment.PROPERTY_SEED ?? 20_261_130), factor: Number(environment.PROPERTY_RUNS ?? 1) });

/** For the browser: a module with the two numbers. */
export const propertyRunsPlugin = {
  name: 'property-runs',
  serve: ({ path }) => (path === '/property-runs.js' ? { type: 'js', body: `export default ${JSON.stringify(propertyRuns())};` } : undefined),
};
