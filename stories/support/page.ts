// The page around a story: language, colour scheme and column width come from the toolbar.
import { directionOf } from '../../dist/locales/match.js';
import './page.css';

interface Context {
  readonly globals: Record<string, string>;
  readonly parameters: { readonly page?: string };
}

/** Decorator. `parameters.page: 'own'` leaves the width to the story. */
export function page(story: () => unknown, { globals, parameters }: Context): HTMLElement {
  const around = document.createElement('div');
  around.className = 'page-around';
  around.lang = globals['language'] ?? 'en';
  around.dir = directionOf(around.lang);
  around.dataset['theme'] = globals['theme'] ?? 'light';
  const width = globals['width'] ?? 'full';
  if (width !== 'full' && parameters.page !== 'own') around.style.width = width;
  around.append(story() as Node);
  return around;
}
