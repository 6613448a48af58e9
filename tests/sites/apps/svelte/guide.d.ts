import type { HTMLAttributes } from 'svelte/elements';
import type { Choice, GuideSettings } from '../guide';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'be-topup-guide': HTMLAttributes<HTMLElement> & GuideSettings & { 'onbe-choice'?: (event: Choice) => void };
  }
}
