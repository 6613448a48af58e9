import { loadedSources, loadSources, type LoadedSources } from '../../dataset/load.js';
import type { OperatorId } from '../../dataset/types.js';
import { warnOnce } from '../../warn.js';
import type { BeElement } from '../base.js';

/** The sources of an operator's facts, or of the general ones: fetched when first asked for, then the element is rendered again. */
export function operatorSources(element: BeElement, of: OperatorId | 'general'): { readonly loading: boolean; readonly loaded?: LoadedSources | undefined } {
  const loaded = loadedSources(of, element.data);
  const key = `sources/${of}`;
  if (loaded || element.lost.has(key)) return { loading: false, loaded };
  loadSources(of).then(
    () => element.requestUpdate(),
    (error: unknown) => {
      element.lost.add(key);
      warnOnce(`the sources of "${of}" could not be loaded`, error);
      element.requestUpdate();
    },
  );
  return { loading: true };
}
