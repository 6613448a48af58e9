import type { DefineComponent, HTMLAttributes } from 'vue';
import type { Choice, GuideSettings } from '../guide';

declare module 'vue' {
  interface GlobalComponents {
    'be-topup-guide': DefineComponent<HTMLAttributes & GuideSettings & { onBeChoice?: (event: Choice) => void }>;
  }
}
