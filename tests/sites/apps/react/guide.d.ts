import type { Choice, GuideSettings } from '../guide';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'be-topup-guide': import('react').HTMLAttributes<HTMLElement> & GuideSettings & { 'onbe-choice'?: (event: Choice) => void };
    }
  }
}
