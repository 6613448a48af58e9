// Loader of the mutation check: node:test is replaced, and what a fresh module imports is as fresh as it.
const STAND_IN = new URL('./node-test.mjs', import.meta.url).href;

export async function resolve(specifier, context, next) {
  if (specifier === 'node:test') return { url: STAND_IN, shortCircuit: true };
  const resolved = await next(specifier, context);
  const load = /\?load=\d+$/.exec(context.parentURL ?? '')?.[0];
  return load && resolved.url.startsWith('file:') && !resolved.url.includes('/node_modules/') ? { ...resolved, url: resolved.url + load } : resolved;
}
