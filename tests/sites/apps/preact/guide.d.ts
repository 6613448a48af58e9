import type { Choice, GuideSettings } from '../guide';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'be-topup-guide': import('preact').HTMLAttributes<HTMLElement> & GuideSettings & { 'onbe-choice'?: (event: Choice) => void };
    }
  }
}
