import { LOCALES, matchLocale } from '../locales/match.js';
import { SETTINGS, TARGET_IDS, TARGETS, type GuideSettings, type Target } from '../snippets/index.js';
import { FORMATS, type Format } from './render-copy.js';

export const COMMANDS = ['snippet', 'render'] as const;
export type Command = (typeof COMMANDS)[number];

export interface Request {
  readonly command: Command;
  readonly settings: GuideSettings;
  readonly format: Format;
  /** The kind of site that the snippet is for. */
  readonly target: Target | undefined;
  readonly integrity: boolean;
  readonly placeholder: boolean;
  readonly reserve: boolean;
}

/** A mistake of the person who typed the command; the message says what was wrong and what is allowed. */
export class UsageError extends Error {}

/** Options with a value: what is allowed, and whether several may be named. */
const OPTIONS = {
  lang: { ...SETTINGS.lang, about: 'language of the guide' },
  operator: { ...SETTINGS.operator, about: 'the reader’s operator' },
  card: { ...SETTINGS.card, about: 'the reader’s card' },
  pay: { ...SETTINGS.pay, about: 'how the reader can pay' },
  needs: { ...SETTINGS.needs, about: 'what the reader needs' },
  sections: { ...SETTINGS.sections, about: 'which sections, in which order' },
  'heading-level': { ...SETTINGS['heading-level'], about: 'level of the first heading; default 2' },
  theme: { ...SETTINGS.theme, about: 'colours; default auto, which follows the page' },
  format: { values: FORMATS, isList: false, about: 'default html' },
  for: { values: TARGET_IDS, isList: false, about: 'snippet: the kind of site; prints every part, its place above it' },
} as const satisfies Record<string, { readonly values: readonly string[]; readonly isList: boolean; readonly about: string }>;
type OptionName = keyof typeof OPTIONS;
const SWITCHES = ['integrity', 'placeholder', 'reserve'] as const;
type SwitchName = (typeof SWITCHES)[number];
const ALL_NAMES = [...Object.keys(OPTIONS), ...SWITCHES, 'help', 'version'].map((name) => `--${name}`).join(', ');

const isSwitch = (name: string): name is SwitchName => (SWITCHES as readonly string[]).includes(name);
const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);
const notKnown = (what: string, value: string, allowed: readonly string[]): UsageError => new UsageError(`${what} "${value}" is not known; use one of ${allowed.join(', ')}`);

/** A language tag that means one of the locales: zh-CN, nl-BE. Anything else would silently be English. */
function readLocale(value: string): string {
  const locale = matchLocale(value);
  if (locale === 'en' && !/^en\b/i.test(value.trim())) throw notKnown('--lang', value, LOCALES);
  return locale;
}

function readValue(name: OptionName, value: string): string {
  if (name === 'lang') return readLocale(value);
  const { values, isList } = OPTIONS[name] as { readonly values: readonly string[]; readonly isList: boolean };
  const items = isList ? value.split(/[\s,]+/).filter(Boolean) : [value.trim()];
  if (items.length === 0) throw new UsageError(`--${name} needs a value; use one or more of ${values.join(', ')}`);
  for (const item of items) if (!values.includes(item)) throw notKnown(`--${name}`, item, values);
  return items.join(' ');
}

/**
 * What was typed behind the command's name.
 * @returns what to do; 'help' or 'version' where that was asked
 * @throws UsageError
 */
export function readArguments(args: readonly string[]): Request | 'help' | 'version' {
  if (args.includes('--help') || args.includes('-h')) return 'help';
  if (args.includes('--version')) return 'version';
  const [command, ...rest] = args;
  if (command === undefined) throw new UsageError(`a command is missing; use one of ${COMMANDS.join(', ')}, or --help`);
  if (!(COMMANDS as readonly string[]).includes(command)) throw notKnown('the command', command, COMMANDS);
  const given: Partial<Record<OptionName, string>> = {};
  const switches = { integrity: false, placeholder: false, reserve: false };
  for (let at = 0; at < rest.length; at += 1) {
    const [, name, inline] = /^--([\w-]+)(?:=([\s\S]*))?$/.exec(rest[at]!) ?? [];
    if (name === undefined) throw new UsageError(`"${rest[at]}" is not expected here; options are ${ALL_NAMES}. A list of several values is written with quotation marks, "answer steps", or commas`);
    if (isSwitch(name)) {
      if (inline !== undefined) throw new UsageError(`--${name} takes no value`);
      switches[name] = true;
      continue;
    }
    if (!isOption(name)) throw notKnown('the option', `--${name}`, ALL_NAMES.split(', '));
    if (name in given) throw new UsageError(`--${name} is given twice`);
    const value = inline ?? rest[(at += 1)];
    if (value === undefined || (inline === undefined && value.startsWith('--'))) throw new UsageError(`--${name} needs a value; use ${OPTIONS[name].isList ? 'one or more' : 'one'} of ${OPTIONS[name].values.join(', ')}`);
    given[name] = readValue(name, value);
  }
  const { lang, format = 'html', for: target, ...settings } = given;
  if (lang === undefined) throw new UsageError(`--lang is missing; use one of ${LOCALES.join(', ')}`);
  const { integrity, placeholder, reserve } = switches;
  if (placeholder && (command !== 'snippet' || format !== 'html' || integrity)) throw new UsageError('--placeholder belongs to snippet --format html, and brings no script that --integrity could belong to');
  if (integrity && (command !== 'snippet' || (format !== 'html' && format !== 'dsd'))) throw new UsageError('--integrity belongs to the script tag: use it with snippet and --format html or dsd');
  if (target !== undefined) {
    if (command !== 'snippet' || given.format !== undefined || placeholder) throw new UsageError('--for belongs to snippet, and decides the format by itself: leave --format and --placeholder out');
    if (integrity && !TARGETS[target as Target].hasScript) throw new UsageError(`--integrity belongs to a script tag, and --for ${target} has none`);
  }
  if (reserve && (command !== 'snippet' || format !== 'html' || placeholder || target !== undefined)) throw new UsageError('--reserve belongs to snippet --format html: other formats are as high as what replaces them, or are not replaced');
  return { command: command as Command, settings: { lang, ...settings }, format: format as Format, target: target as Target | undefined, ...switches };
}

export const HELP = `be-topup-guide snippet --lang <language> [options]   the tag to paste, a short copy inside it
be-topup-guide render --lang <language> [options]    the whole guide, without a script

${Object.entries(OPTIONS)
  .map(([name, { values, isList, about }]) => `  --${name}\n      ${about}; ${isList ? 'one or more of' : 'one of'}\n      ${values.join(' ')}`)
  .join('\n')}
  --integrity
      snippet: one script file of that language with its hash
  --placeholder
      snippet: a <div> for editors that strip scripts and unknown tags; the site brings the script
  --reserve
      snippet: a window's height is kept free, so that nothing in view moves; needs a page that allows style attributes
  --help, --version

Formats: html (semantic, no script), markdown, dsd (declarative shadow DOM, for a page that has the script too),
jsonld (schema.org, official facts only), wechat (inline styles only, numbers typed out).
The result goes to standard output. Exit code 2: the command was not understood.
`;
