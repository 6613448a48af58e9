import { at, shown, type Fault } from './fault.js';

/** How much of a value is looked at. */
export interface Limits {
  readonly characters: number;
  readonly nodes: number;
  readonly depth: number;
}

/** Keys by which objects inherit: as keys of data they can only be meant to change other objects. */
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype'];
const prototypeFault = (path: string, key: string): Fault => ({ path: at(path, key), found: `the key ${shown(key)}`, allowed: 'no key of a prototype' });
const depthFault = (path: string, { depth }: Limits): Fault => ({ path: path.length > 120 ? `${path.slice(0, 120)}…` : path, found: `more than ${depth} levels`, allowed: `at most ${depth} levels, one inside another` });
const nodesFault = (path: string, { nodes }: Limits): Fault => ({ path, found: `more than ${nodes} values`, allowed: `at most ${nodes} values in all` });
const sizeFault = (path: string, found: number, { characters }: Limits): Fault => ({ path, found: `${found} characters`, allowed: `at most ${characters}` });

/** Signs and words of JSON. Strings are read in one go, so that none of them costs more than its length. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+/gs;

/** What `JSON.parse` would pass over in silence, or choke on: a key that stands twice, more levels or values than there can be. */
function textFault(text: string, limits: Limits): Fault | undefined {
  if (text.length > limits.characters) return sizeFault('', text.length, limits);
  const open: { readonly keys: Set<string> | undefined; readonly path: string; here: string; index: number; isKey: boolean }[] = [];
  let nodes = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    const inside = open.at(-1);
    if (token === '{' || token === '[') {
      if (open.length === limits.depth) return depthFault(inside!.here, limits);
      const path = inside?.here ?? '';
      open.push({ keys: token === '{' ? new Set() : undefined, path, here: token === '{' ? path : at(path, 0), index: 0, isKey: token === '{' });
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && inside) {
      inside.isKey = inside.keys !== undefined;
      if (!inside.keys) inside.here = at(inside.path, (inside.index += 1));
    } else if (inside?.isKey) {
      let key: unknown;
      try {
        key = JSON.parse(token);
      } catch {
        // Not JSON: the parser says so better.
      }
      if (typeof key !== 'string') return undefined;
      inside.here = at(inside.path, key);
      if (inside.keys!.has(key)) return { path: inside.here, found: `the key ${shown(key)} a second time`, allowed: 'each key only once' };
      inside.keys!.add(key);
      inside.isKey = false;
      continue;
    }
    if (!/^[}\],:]/.test(token) && (nodes += 1) > limits.nodes) return nodesFault(inside?.here ?? '', limits);
  }
  return undefined;
}

const errorText = (error: unknown): string => {
  try {
    return shown(error instanceof Error ? error.message : String(error));
  } catch {
    return 'an error that cannot be read';
  }
};

/** What is no value of JSON, in words. */
function kindOf(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'bigint') return 'a BigInt';
  if (typeof value !== 'object') return `a ${typeof value}`;
  const name = Object.prototype.toString.call(value).slice(8, -1);
  return name === 'Object' ? 'an instance of a class' : `a ${name}`;
}

/** An object literal, of this page or of a frame in it. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'hasOwnProperty'));
}

class Refused extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super();
    this.fault = fault;
  }
}

/** A copy that holds nothing but values of JSON. Whatever is behind a property (a getter, a proxy) is asked once, here. */
function copyOf(root: unknown, limits: Limits): unknown {
  const above = new Map<object, string>();
  let nodes = 0;
  let characters = 0;
  const refuse = (fault: Fault): never => {
    throw new Refused(fault);
  };
  const count = (path: string, text: string) => {
    if ((characters += text.length) > limits.characters) refuse(sizeFault(path, characters, limits));
  };
  /** What the value's own code throws is no error of ours. */
  const ask = <T>(path: string, question: () => T): T => {
    try {
      return question();
    } catch (error) {
      return refuse({ path, found: `a value that throws when it is read (${errorText(error)})`, allowed: 'a value of JSON' });
    }
  };
  const copy = (value: unknown, path: string): unknown => {
    if ((nodes += 1) > limits.nodes) refuse(nodesFault(path, limits));
    if (typeof value === 'string') {
      count(path, value);
      return value;
    }
    if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return value;
    const isList = ask(path, () => Array.isArray(value));
    if (typeof value !== 'object' || (!isList && !ask(path, () => isPlainObject(value)))) return refuse({ path, found: ask(path, () => kindOf(value)), allowed: 'a value of JSON: text, a finite number, true, false, null, a list or a plain object' });
    if (above.has(value)) refuse({ path, found: `a cycle: the object at ${above.get(value) || 'its root'} again`, allowed: 'an object that does not hold itself' });
    if (above.size === limits.depth) refuse(depthFault(path, limits));
    above.set(value, path);
    let result: unknown;
    if (isList) {
      const length = ask(path, () => (value as unknown[]).length);
      if (length > limits.nodes) refuse(nodesFault(path, limits));
      result = Array.from({ length }, (_, index) => copy(ask(at(path, index), () => (value as unknown[])[index]), at(path, index)));
    } else {
      const entries = ask(path, () => Object.keys(value)).map((key): [string, unknown] => {
        if (PROTOTYPE_KEYS.includes(key)) refuse(prototypeFault(path, key));
        count(path, key);
        return [key, copy(ask(at(path, key), () => (value as Record<string, unknown>)[key]), at(path, key))];
      });
      result = Object.fromEntries(entries);
    }
    above.delete(value);
    return result;
  };
  return copy(root, '');
}

/**
 * A value of JSON and nothing else: from its text, or copied from an object of the page.
 * @returns the value, or what was found instead; it never throws
 */
export function toPlain(given: unknown, limits: Limits, isText: boolean): { readonly value: unknown; readonly fault?: undefined } | { readonly fault: Fault } {
  try {
    let value = given;
    if (isText) {
      const fault = textFault(given as string, limits);
      if (fault) return { fault };
      try {
        value = JSON.parse(given as string);
      } catch (error) {
        return { fault: { path: '', found: `text that is not valid JSON (${errorText(error)})`, allowed: 'the JSON text of an object' } };
      }
    }
    return { value: copyOf(value, limits) };
  } catch (error) {
    return { fault: error instanceof Refused ? error.fault : { path: '', found: `a value that cannot be read (${errorText(error)})`, allowed: 'a value of JSON' } };
  }
}
