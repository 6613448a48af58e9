import { getDomain } from 'tldts';
import type { LinkReasonId } from './ids.js';
import { decodeLabel } from './punycode.js';

/** An address as a browser would open it. Hosts are lower case, without a final dot. */
export interface Address {
  /** ASCII, punycode where a browser would send it. */
  readonly host: string;
  /** What a reader would see: punycode decoded. */
  readonly shown: string;
  /** The part one can register, as shown; empty for an IP address or a name without a dot. */
  readonly registrable: string;
  readonly isIp: boolean;
  readonly beforeAt: string;
  /** Path, query and fragment. */
  readonly rest: string;
}

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
/** Without two slashes only these are schemes: `proximus.be:443` is a host with a port. */
const BARE_SCHEMES = /^(?:https?|javascript|data|vbscript|mailto|tel|sms|blob|file|about|intent|view-source|feed|jar|filesystem|ftp|whatsapp|tg|weixin|alipays?|geo|magnet|callto|skype)$/i;
export const SCRIPT_SCHEMES = /^(?:javascript|data|vbscript|blob|file|about|filesystem|jar)$/;

export function schemeOf(raw: string): string {
  const scheme = SCHEME.exec(raw)?.[1];
  if (!scheme) return '';
  const rest = raw.slice(scheme.length + 1);
  // A word glued in front of a web address ("Link:https://…") is a scheme to a browser.
  return /^https?:/i.test(rest) || BARE_SCHEMES.test(scheme) || /^[\\/]{2}/.test(rest) ? scheme.toLowerCase() : '';
}

/** Browsers leave out tabs and line ends, wherever they stand in an address. */
export const withoutLineEnds = (raw: string): string => raw.replace(/[\t\r\n]/g, '');

/** Which characters of a text are not for reading: none of them stands in an honest address. */
export function hiddenCharacters(text: string): LinkReasonId[] {
  const found: LinkReasonId[] = [];
  // Joiners and selectors inside an emoji are part of the picture.
  const plain = text.replace(/\p{Extended_Pictographic}(?:[\ufe0f\u200d]|\p{Emoji_Modifier}|\p{Extended_Pictographic})*/gu, '').replace(/[\d#*]\ufe0f\u20e3/g, '');
  if (/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]/.test(plain)) found.push('control-characters');
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(plain)) found.push('direction-characters');
  if (/[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|[\u{e0000}-\u{e0fff}\u{1d173}-\u{1d17a}]/u.test(plain)) found.push('invisible-characters');
  return found;
}

/** What makes an address unfit to be official, whatever its host. */
export function tricksOf(raw: string): LinkReasonId[] {
  const found = hiddenCharacters(raw);
  const text = withoutLineEnds(raw);
  if (text !== raw) found.push('control-characters');
  if (/\\/.test(raw)) found.push('backslash');
  const authority = /:[\\/]*([^\\/?#]*)/.exec(schemeOf(text) ? text : `http://${text}`)![1]!;
  if (authority.includes('@')) found.push('user-info');
  if (authority.slice(authority.lastIndexOf('@') + 1).includes('%')) found.push('encoded-host');
  return found;
}

/**
 * Reads an address the way browsers do (the URL parser of the platform).
 * @returns undefined when a browser could not open it
 */
export function parseAddress(raw: string): Address | undefined {
  const text = withoutLineEnds(raw);
  const scheme = schemeOf(text);
  // Other schemes are read like web addresses: what matters then is only whom they imitate.
  const web = scheme === 'http' || scheme === 'https' ? text : `http://${(scheme ? text.slice(scheme.length + 1) : text).replace(/^(?:[a-z][a-z0-9+.-]{0,30}:)?https?:/i, '')}`;
  let url: URL;
  try {
    url = new URL(web);
  } catch {
    return undefined;
  }
  const host = url.hostname.replace(/\.$/, '');
  // A browser would try, a name server has no such name.
  if (host.split('.').includes('')) return undefined;
  // The platform has written out every IPv4 address: no name ends with a number.
  const isIp = host.startsWith('[') || /\.\d+$/.test(host);
  const shown = host.split('.').map(decodeLabel).join('.');
  const domain = getDomain(host, { allowPrivateDomains: true, extractHostname: false });
  return {
    host,
    shown,
    registrable: domain ? domain.split('.').map(decodeLabel).join('.') : '',
    isIp,
    beforeAt: `${url.username}${url.password ? `:${url.password}` : ''}`,
    rest: `${url.pathname}${url.search}${url.hash}`,
  };
}

export const isOrUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
