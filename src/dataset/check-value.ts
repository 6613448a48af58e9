import { at, shown, type Fault } from './fault.js';

/** The part of JSON Schema that data/schema/ uses; scripts/data/patch-schema.mjs fails on any other keyword. `$ref` names a definition. */
export interface Schema {
  readonly $ref?: string;
  /** A pattern in words. */
  readonly $comment?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  /** Not a page's to change. */
  readonly readOnly?: boolean;
}

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => value !== null && typeof value === 'object' && !Array.isArray(value);
const own = <T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined => (map && Object.hasOwn(map, key) ? map[key] : undefined);
const isFact = ({ properties }: Schema): boolean => own(properties, 'confidence') !== undefined;
/** A fact that is nothing but a value: taken away it is not known. The others are sentences of ours, or hold one up. */
const isValue = (schema: Schema): boolean => isFact(schema) && schema.required?.length === 1;

/**
 * The first thing that the schema does not allow, in the order of the value. It must be plain: `toPlain` makes it so.
 *
 * As a patch (RFC 7396) a value names only what it changes, and `null` takes away what need not be there. Two things are
 * stricter than that: what is read-only is not a page's to change, and a fact is never bare, so value, confidence and
 * sources come together; else our source would seem to stand behind the page's value.
 *
 * As a dataset it is complete; keys that nobody reads do no harm.
 */
export function faultOf(root: unknown, { root: rootSchema, definitions }: { readonly root: Schema; readonly definitions: Readonly<Record<string, Schema>> }, isPatch: boolean): Fault | undefined {
  const resolved = ({ $ref, ...rest }: Schema): Schema => ($ref === undefined ? rest : resolved({ ...definitions[$ref], ...rest }));
  const kindOf = (schema: Schema): unknown => own(schema.properties, 'kind')!.const;

  function described(schema: Schema): string {
    const { enum: values, const: only, $comment, type, items, minLength = 0, maxLength, exclusiveMinimum, maximum, properties = {}, oneOf } = resolved(schema);
    if (values) return `one of ${values.join(', ')}`;
    if (only !== undefined) return String(only);
    if ($comment) return $comment;
    if (oneOf) return `an object whose kind is one of ${oneOf.map(kindOf).join(', ')}`;
    if (type === 'string') return `text of ${minLength} to ${maxLength} characters`;
    if (type === 'number') return `a number above ${exclusiveMinimum}, at most ${maximum}`;
    if (type === 'array') return `a list, each item ${described(items!)}`;
    const keys = Object.keys(properties).filter((key) => !isPatch || !resolved(properties[key]!).readOnly);
    return keys.length > 0 ? `an object with ${keys.join(', ')}` : 'an object';
  }

  const refuse = (path: string, found: string, schema: Schema): Fault => ({ path, found, allowed: described(schema) });

  function text(value: unknown, schema: Schema, path: string): Fault | undefined {
    const { pattern, minLength = 0, maxLength = Infinity } = schema;
    if (typeof value !== 'string' || (pattern && !new RegExp(pattern, 'u').test(value))) return refuse(path, shown(value), schema);
    // As JSON Schema counts: characters, not halves of them.
    const { length } = [...value];
    if (length < minLength || length > maxLength) return { path, found: `text of ${length} characters`, allowed: `${minLength} to ${maxLength} characters` };
    return undefined;
  }

  function list(value: unknown, schema: Schema, path: string): Fault | undefined {
    const { items, minItems = 0, uniqueItems } = schema;
    if (!Array.isArray(value)) return refuse(path, shown(value), schema);
    if (value.length < minItems) return { path, found: shown(value), allowed: `at least ${minItems}: ${described(schema)}` };
    const seen = new Set<string>();
    for (const [index, item] of value.entries()) {
      const fault = check(item, items!, at(path, index), true);
      if (fault) return fault;
      // Two steps of one id would be one tick; two equal values say nothing more than one.
      const id: unknown = isTree(item) ? own(item, 'id') : uniqueItems ? item : undefined;
      if (id === undefined) continue;
      const key = JSON.stringify(id);
      if (seen.has(key)) return { path: isTree(item) ? at(at(path, index), 'id') : at(path, index), found: `${shown(id)} a second time`, allowed: 'each only once' };
      seen.add(key);
    }
    return undefined;
  }

  /** In a patch a fact is whole. */
  function bareness(value: Tree, { properties = {} }: Schema, path: string): Fault | undefined {
    const { confidence, sources } = value;
    const needsValue = own(properties, 'value') !== undefined;
    if (confidence === 'unknown') return value['value'] === undefined || value['value'] === null ? undefined : { path: at(path, 'value'), found: shown(value['value']), allowed: 'nothing, as the confidence is unknown' };
    if (needsValue && (value['value'] === undefined || value['value'] === null)) return { path: at(path, 'value'), found: shown(value['value']), allowed: `${described(properties['value']!)} (a fact is whole: value, confidence and sources together)` };
    if (!Array.isArray(sources) || sources.length === 0) return { path: at(path, 'sources'), found: shown(sources), allowed: 'at least one id of a source (a fact is whole: value, confidence and sources together)' };
    return undefined;
  }

  function object(value: unknown, schema: Schema, path: string, inList: boolean): Fault | undefined {
    if (!isTree(value)) return refuse(path, shown(value), schema);
    const { properties, additionalProperties: more, propertyNames, required = [] } = schema;
    for (const [key, child] of Object.entries(value)) {
      const here = at(path, key);
      let inside = own(properties, key);
      let mayGo = isPatch && !inList && !required.includes(key);
      if (inside && isPatch && resolved(inside).readOnly) return { path: here, found: shown(child), allowed: `nothing, it is not a page’s to change; ${described(schema)}` };
      if (!inside) {
        if (typeof more !== 'object') {
          if (!isPatch) continue;
          return { path: here, found: `the unknown key ${shown(key)}`, allowed: described(schema) };
        }
        if (propertyNames && check(key, propertyNames, here)) return { path: here, found: `the unknown id ${shown(key)}`, allowed: described(propertyNames) };
        inside = more;
        mayGo = isPatch && isValue(resolved(more));
      }
      if (child === null && mayGo) continue;
      const fault = check(child, inside, here, inList);
      if (fault) return fault;
    }
    for (const key of isPatch && !inList ? (isFact(schema) ? ['confidence'] : []) : required) {
      if (own(value, key) === undefined) return refuse(at(path, key), 'nothing', own(properties, key) ?? (more as Schema));
    }
    return isPatch && isFact(schema) ? bareness(value, schema, path) : undefined;
  }

  function check(value: unknown, unresolved: Schema, path: string, inList = false): Fault | undefined {
    const schema = resolved(unresolved);
    if (schema.oneOf) {
      if (!isTree(value)) return refuse(path, shown(value), schema);
      const branch = schema.oneOf.find((one) => kindOf(one) === own(value, 'kind'));
      // One of several shapes: all of it comes together.
      return branch ? object(value, branch, path, true) : { path: at(path, 'kind'), found: shown(own(value, 'kind')), allowed: `one of ${schema.oneOf.map(kindOf).join(', ')}` };
    }
    if (schema.enum) return schema.enum.includes(value) ? undefined : refuse(path, shown(value), schema);
    if (schema.const !== undefined) return value === schema.const ? undefined : refuse(path, shown(value), schema);
    switch (schema.type) {
      case 'string':
        return text(value, schema, path);
      case 'number':
        return typeof value === 'number' && value > schema.exclusiveMinimum! && value <= schema.maximum! ? undefined : refuse(path, shown(value), schema);
      case 'array':
        return list(value, schema, path);
      default:
        return object(value, schema, path, inList);
    }
  }

  return check(root, rootSchema, '');
}
