import { Validator } from '@cfworker/json-schema';
import { PATCH_SCHEMA } from './generated/patch-schema.js';

/** The first thing about a patch that the schema does not allow, or undefined. */
export function checkPatch(patch: unknown): { path: string; message: string } | undefined {
  const { valid, errors } = new Validator(PATCH_SCHEMA as object, '7', true).validate(patch);
  if (valid) return undefined;
  // The last error is the deepest: the ones before it say that something below is wrong.
  const error = errors.at(-1)!;
  return { path: error.instanceLocation.replace(/^#\/?/, '').replaceAll('/', '.') || 'its root', message: error.error };
}
