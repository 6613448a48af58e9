import { loadedOperatorPart, loadedParts } from './load.js';
import { patched } from './patched.js';
import type { Dataset, OperatorId } from './types.js';

/** Where what a module of facts holds stands in dataset.json; first match. What matches none has the same name there. Only the name of a module has a slash in it. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/operators\/([\w-]+)\.sells/, 'operators.$1.sells'],
  [/(?:operators|steps)\/([\w-]+)/, 'operators.$1.detail'],
  [/sources\/([\w-]+)\.operator/, 'operators.$1'],
  [/sources\/[\w-]+\.sources/, 'sources'],
  [/facts\/calendar\.clocks\.([\w-]+)/, 'operators.$1.detail'],
  [/facts\/esim\.operators\.([\w-]+)\.esim(?=\.|$)/, 'operators.$1.sells.esim'],
  [/facts\/esim\.operators\.([\w-]+)/, 'operators.$1.detail'],
  [/facts\/esim\.advice/, 'precautions'],
  [/facts\/esim\.card/, 'cards.esim.criteria'],
  [/facts\/\w+\./, ''],
];

const placeOf = (path: string): string => {
  const place = PLACES.find(([pattern]) => pattern.test(path));
  return place ? path.replace(...place) : path;
};

/** Visits every object below a value with its path; entries of lists that have an id are named by it. */
function eachObject(value: unknown, path: string, visit: (object: object, path: string) => boolean): boolean {
  if (!value || typeof value !== 'object') return false;
  if (visit(value, path)) return true;
  return Object.entries(value).some(([key, child]) => eachObject(child, `${path}.${Array.isArray(value) ? ((child as { id?: string } | null)?.id ?? key) : key}`, visit));
}

/**
 * Where a fact that is shown stands in dataset.json: `operators.base.detail.helpLine.own`. Entries of lists are named by
 * their id, else by their place from 0.
 *
 * @param dataset the facts in use
 * @param fact the very object that was loaded, or, for one that a host's patch made, one like it
 * @param operator whose facts are looked through for one that is alike
 * @returns undefined for what is in none of the modules that are loaded
 */
export function factPath(dataset: Dataset, fact: object, operator?: OperatorId): string | undefined {
  let found: string | undefined;
  const search = (value: unknown, start: string, isIt: (object: object) => boolean): boolean => eachObject(value, start, (object, path) => isIt(object) && Boolean((found = placeOf(path))));
  const isSame = (object: object): boolean => object === fact;
  for (const [name, part] of loadedParts()) if (search(part, name, isSame)) return found;
  if (search(dataset.operators, 'operators', isSame)) return found;
  if (!operator) return undefined;
  // A patched part is made anew each time it is asked for.
  const text = JSON.stringify(fact);
  for (const part of ['operators', 'steps'] as const) if (search(loadedOperatorPart(dataset, part, operator), `${part}/${operator}`, (object) => JSON.stringify(object) === text)) return found;
  return undefined;
}

/** What stands at such a path in the facts in use, as far as it is loaded. */
export function factAt(dataset: Dataset, path: string): object | undefined {
  const found: { readonly host?: true }[] = [];
  const look = (part: unknown, name: string): boolean =>
    eachObject(part, name, (object, at) => {
      if (placeOf(at) === path) found.push(object);
      return false;
    });
  for (const [name, part] of loadedParts()) {
    // Behind facts/ is the name of a part, which is no operator's.
    const of = name.split('/')[1];
    look(patched(dataset, of === 'general' ? undefined : of, part as object), name);
  }
  look(dataset.operators, 'operators');
  // What the page says counts. Of what is built in, the facts of the first view have no sources: they come last.
  return found.find(({ host }) => host) ?? found[0];
}
