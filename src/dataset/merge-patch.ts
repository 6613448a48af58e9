type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => value !== null && typeof value === 'object' && !Array.isArray(value);
const isFact = (value: unknown): value is Tree => isTree(value) && typeof value['confidence'] === 'string';

/** What belongs to the value of a fact, and goes with it: a page's value has neither our condition, nor our age, nor what speaks against ours. */
const WITH_THE_VALUE = ['value', 'sources', 'minimumAmount', 'contradiction', 'age'];

/** A fact of a list, which a patch replaces whole. */
const marked = (value: unknown): unknown => (isFact(value) ? { ...value, host: true } : value);

/** JSON Merge Patch (RFC 7396) into a new value. A fact is changed whole, and what is changed gets `host: true`. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (Array.isArray(patch)) return patch.map(marked);
  if (!isTree(patch)) return patch;
  const result: Tree = isTree(target) ? { ...target } : {};
  if (isFact(patch)) for (const key of WITH_THE_VALUE) delete result[key];
  for (const [key, value] of Object.entries(patch)) {
    if (key === '__proto__') continue;
    if (value === null) delete result[key];
    else result[key] = mergePatch(Object.hasOwn(result, key) ? result[key] : undefined, value);
  }
  if (isFact(result)) result['host'] = true;
  return result;
}
