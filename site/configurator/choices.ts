// What can be chosen, and how a choice is written into the page's address.
import { PUBLIC_FOLDER, SETTINGS, TARGET_IDS, TARGETS, type GuideSettings, type SettingName, type Target } from '../../dist/snippets/index.js';

export interface Choices {
  readonly settings: GuideSettings;
  readonly target: Target;
  readonly accent?: string | undefined;
  /** Whether the short copy stands inside the tag; undefined: as the target has it. */
  readonly copy?: boolean | undefined;
  readonly integrity: boolean;
  /**
   * Where the scripts are. Never read from the page's address: whoever followed a link would copy a script tag
   * that somebody else chose.
   */
  readonly folder: string;
}

export const DEFAULT_CHOICES: Choices = { settings: { lang: 'en' }, target: 'script', integrity: false, folder: PUBLIC_FOLDER };

export const hasCopyInside = ({ target, copy }: Choices): boolean => TARGETS[target].content === 'short' && (copy ?? TARGETS[target].isCopied);
export const isStatic = (target: Target): boolean => TARGETS[target].content !== 'short';

/** The valid part of a setting in an address. */
function readSetting(name: SettingName, text: string | null): string | undefined {
  const { values, isList } = SETTINGS[name] as { readonly values: readonly string[]; readonly isList: boolean };
  const items = (text ?? '').split(/[\s,]+/).filter((item, index, all) => values.includes(item) && all.indexOf(item) === index);
  return (isList ? items.join(' ') : items[0]) || undefined;
}

/** What a field for colours can show. */
const colourOf = (text: string | null): string | undefined => (/^#[\da-f]{6}$/i.test(text ?? '') ? text! : undefined);

/** @param address the part behind "#"; what is wrong in it is left out */
export function readChoices(address: string): Choices {
  const parameters = new URLSearchParams(address.replace(/^#/, ''));
  const settings = Object.fromEntries((Object.keys(SETTINGS) as SettingName[]).map((name) => [name, readSetting(name, parameters.get(name))]).filter(([, value]) => value));
  const target = parameters.get('for');
  const copy = parameters.get('copy');
  return {
    ...DEFAULT_CHOICES,
    settings: { ...DEFAULT_CHOICES.settings, ...settings },
    target: TARGET_IDS.find((id) => id === target) ?? DEFAULT_CHOICES.target,
    accent: colourOf(parameters.get('accent')),
    copy: copy === 'yes' ? true : copy === 'no' ? false : undefined,
    integrity: parameters.get('integrity') === 'yes',
  };
}

/** The part behind "#" that gives these choices again. */
export function writeChoices({ settings, target, accent, copy, integrity }: Choices): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(settings)) if (value) parameters.set(name, value);
  if (target !== DEFAULT_CHOICES.target) parameters.set('for', target);
  if (accent) parameters.set('accent', accent);
  if (copy !== undefined) parameters.set('copy', copy ? 'yes' : 'no');
  if (integrity) parameters.set('integrity', 'yes');
  return parameters.toString();
}
