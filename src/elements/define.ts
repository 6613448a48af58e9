import { VERSION } from '../generated/version.js';
import { warnOnce } from '../warn.js';

/**
 * Registers a tag once. A second copy of the same version is silent;
 * another version leaves the first in use and says so, naming both.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag) as { version?: string } | undefined;
  if (!present) customElements.define(tag, element);
  else if (present.version !== VERSION) warnOnce(`version ${present.version ?? 'unknown'} is in use on this page; version ${VERSION} was loaded too and is not used`);
}
