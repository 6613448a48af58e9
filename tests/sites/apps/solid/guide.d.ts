import type { JSX } from 'solid-js';
import type { Choice, GuideSettings } from '../guide';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'be-topup-guide': HTMLAttributes<HTMLElement> & GuideSettings & { 'prop:pay'?: readonly string[]; 'attr:data-be-sections'?: string; 'on:be-choice'?: (event: Choice) => void };
    }
  }
}
