import type { SectionId } from '../../dataset/types.js';

/** The order in which the guide shows its sections when the page does not say. */
export const DEFAULT_SECTIONS: readonly SectionId[] = ['answer', 'steps', 'ways', 'phrases', 'cards', 'esim', 'operator', 'calendar', 'precautions', 'link-check', 'sources'];
