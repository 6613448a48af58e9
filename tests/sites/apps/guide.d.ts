// Written by hand until the package brings be-topup-guide/jsx, /vue and /svelte: then each app imports those, and these five files go.
import type { BeTopupGuide } from 'be-topup-guide';

export type Choice = CustomEvent<{ operator: string; card: string; pay: string[]; needs: string[] }>;

/** What an app may set on the guide. */
export interface GuideSettings extends Partial<Pick<BeTopupGuide, 'operator' | 'card' | 'pay' | 'needs' | 'sections' | 'theme'>> {
  'data-be-sections'?: string;
}
