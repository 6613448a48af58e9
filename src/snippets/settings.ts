import { CARD_IDS, NEED_IDS, OPERATOR_IDS, PAYMENT_IDS, SECTION_IDS } from '../dataset/ids.js';
import { LOCALES } from '../locales/match.js';

/** Attributes of the guide; `lang` is one of the library's locales or means one. Lists are separated by spaces. */
export interface GuideSettings {
  readonly lang: string;
  readonly operator?: string | undefined;
  readonly card?: string | undefined;
  readonly pay?: string | undefined;
  readonly needs?: string | undefined;
  readonly sections?: string | undefined;
  readonly 'heading-level'?: string | undefined;
  readonly theme?: string | undefined;
}
export type SettingName = keyof GuideSettings;

/** What each setting may hold, and whether it may hold several, in the order in which they stand on the tag. */
export const SETTINGS = {
  lang: { values: LOCALES, isList: false },
  operator: { values: OPERATOR_IDS, isList: false },
  card: { values: CARD_IDS, isList: false },
  pay: { values: PAYMENT_IDS, isList: true },
  needs: { values: NEED_IDS, isList: true },
  sections: { values: SECTION_IDS, isList: true },
  'heading-level': { values: ['1', '2', '3', '4', '5', '6'], isList: false },
  theme: { values: ['auto', 'light', 'dark'], isList: false },
} as const satisfies Record<SettingName, { readonly values: readonly string[]; readonly isList: boolean }>;

/** Settings that have a value, in the order in which they were given. */
export const given = (settings: object): [name: string, value: string][] => Object.entries(settings).filter((entry): entry is [string, string] => Boolean(entry[1]));
