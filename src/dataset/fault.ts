/** The first thing about a value that is not allowed. */
export interface Fault {
  /** Where it is: operators.base.detail.balance[0].to; '' is the whole. */
  readonly path: string;
  /** What stands there, in words. */
  readonly found: string;
  /** What may stand there, in words. */
  readonly allowed: string;
}

export const faultMessage = (what: string, { path, found, allowed }: Fault): string => `${what} is refused at ${path || 'its root'}: found ${found}; allowed: ${allowed}`;

/** A path with one more key. A key with other signs than an id has stands in brackets, so that the path can be read. */
export const at = (path: string, key: string | number): string => (typeof key === 'number' ? `${path}[${key}]` : /^[\w-]+$/.test(key) ? `${path}${path && '.'}${key}` : `${path}[${quoted(key)}]`);

const MOST_SHOWN = 60;
/** What cannot be seen, or turns the text around it. */
const UNSEEN = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const quoted = (text: string): string => JSON.stringify(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text).replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A value of JSON in a few words. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return value !== null && typeof value === 'object' ? 'an object' : String(value);
}
