import { TAGS } from '../elements/names.js';
import { directionOf, matchLocale, type Locale } from '../locales/match.js';
import { startTag } from './markup.js';
import { scriptTag, type Delivery } from './script.js';
import { given, type GuideSettings } from './settings.js';

/** Its own line for each: no blank line, whatever stands inside. */
const around = (start: string, content: string, end: string): string => [start, ...(content ? [content] : []), end].join(content ? '\n' : '');

/** What follows the guide is out of view in any window; margins of the copy stay inside. */
const RESERVED = 'display:flow-root;min-height:100vh';

/**
 * The guide's tag.
 * @param content HTML for those who read without the script; may be ''
 * @param reserve whether the height of a window is kept free, by a style on the tag
 */
export const guideTag = ({ lang, ...settings }: GuideSettings, content: string, reserve = false): string =>
  around(startTag(TAGS.guide, given({ lang: matchLocale(lang), ...settings, style: reserve ? RESERVED : undefined })), content, `</${TAGS.guide}>`);

/** Where the tag is stripped its language is lost; a direction must not be. */
const directionAround = (locale: Locale): [string, string][] => (directionOf(locale) === 'rtl' ? [['lang', locale], ['dir', 'rtl']] : []);

/**
 * The `<div>` around a tag stands on its line: around a tag it does not know WordPress puts a paragraph, out of which
 * the copy would fall.
 */
export const inDiv = (lang: string, html: string): string => `${startTag('div', directionAround(matchLocale(lang)))}${html}</div>`;

/** What a blogger pastes: no blank line, no inline script. @param tag the guide's tag with what stands inside */
export const scriptSnippet = (lang: string, tag: string, delivery: Delivery): string => inDiv(lang, scriptTag(matchLocale(lang), delivery) + tag);

/** A `<div>` for editors that strip scripts and unknown tags; the site brings the script, once. */
export function placeholder({ lang, ...settings }: GuideSettings, content: string): string {
  const locale = matchLocale(lang);
  const marked = Object.fromEntries(Object.entries(settings).map(([name, value]) => [`data-be-${name}`, value]));
  return around(startTag('div', [['data-be-topup-guide', ''], ...given({ lang: locale, dir: directionOf(locale) === 'rtl' ? 'rtl' : undefined, ...marked })]), content, '</div>');
}
