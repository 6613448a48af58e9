import { parse } from 'tldts';
import { withoutLineEnds } from './address.js';
import { brandIn } from './brands.js';
import type { LinkReasonId } from './ids.js';

/** Something in a message that leads somewhere, as it stands there. */
export interface FoundLink {
  readonly kind: 'address' | 'email' | 'phone';
  readonly raw: string;
  /** What touches it: Chinese, Japanese or Korean text, so that its end is a guess; a backslash. */
  readonly marks: readonly LinkReasonId[];
}

const MAXIMUM_LINKS = 50;

const EAST_ASIAN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
const EAST_ASIAN_MARK = '，！？；：、（）【】《》“”「」『』';
const FIRST_EAST_ASIAN = new RegExp(`[${EAST_ASIAN}${EAST_ASIAN_MARK}。]`, 'u');
const DOTS = /[.。．｡]/;
/** Schemes with two slashes, each with what stands glued before it; and those that need none. All repetitions are bounded. */
const SCHEME_START = /(?:[a-z0-9][a-z0-9+.-]{0,30}:){0,2}[a-z0-9][a-z0-9+.-]{0,30}:[\\/]{2}|(?<![a-z0-9+.-])(?:(?:[a-z][a-z0-9-]{1,20}:)?https?:(?=[^\s])|(?:javascript|vbscript|mailto|tel|sms):(?=[^\s])|data:(?=[a-z]+\/|[,;]))/i;
const CLOSING = new Set([...'.,;:!?\'"`)]}»”’>…*_~，。！？；：、）】》」』']);
const OPENING = new Set([...'\'"`([{«“‘<*_~，。！？；：、（【《「『#-–—•>|:;,!?']);
const BETWEEN = /[()[\]{}<>"'`,;|“”‘’«»=*，！？；：、（）【】《》「」『』]/;

/** The bracket of an IPv6 address belongs to it. */
const IPV6 = /^[a-z]{1,30}:[\\/]{0,3}(?:[^\\/?#[\]]{0,80}@)?\[[\da-f:.]{2,45}\]$/i;

function trimEnd(text: string): string {
  let end = text.length;
  while (CLOSING.has(text[end - 1]!) && !IPV6.test(text.slice(0, end))) end -= 1;
  return text.slice(0, end);
}

function trim(text: string): string {
  let start = 0;
  while (OPENING.has(text[start]!)) start += 1;
  return trimEnd(text.slice(start));
}

/** What stands before the first slash, question mark or hash; of that, the host: without user information and port. */
const authorityOf = (text: string): string => text.split(/[\\/?#]/, 1)[0]!;
const hostOf = (authority: string): string => authority.slice(authority.lastIndexOf('@') + 1).split(':', 1)[0]!;
const hasRealEnding = (host: string): boolean => parse(host.toLowerCase().replace(/[。．｡]/g, '.').replace(/\.$/, ''), { extractHostname: false }).isIcann === true;

const IPV4 = /^(?:(?:0x[\da-f]+|\d+)\.){3}(?:0x[\da-f]+|\d+)$/i;
/** An amount, a telephone number: 12.50, 0471/23.45.67. */
const NUMBER = /^[\d.,/()+-]+$/;

/** Whether a word of a message is meant as an address although nothing stands in front of it. */
function looksLikeHost(piece: string): boolean {
  // "your card.It is": a sentence that lacks a space.
  if (/^\p{L}\p{Ll}*\.\p{Lu}\p{Ll}*$/u.test(piece)) return false;
  const authority = authorityOf(piece);
  const host = hostOf(authority);
  const labels = host.split(DOTS);
  if (labels.length < 2 || labels.some((label, index) => label === '' && index < labels.length - 1)) return false;
  if (IPV4.test(host) || /^www\d?$/i.test(labels[0]!)) return true;
  return hasRealEnding(host) || /^[\\/]/.test(piece.slice(authority.length)) || (/[^\x00-\x7f]/.test(host) && labels.slice(0, 6).some((label) => brandIn(label) !== undefined));
}

function addBare(piece: string, alone: boolean, add: (link: FoundLink) => void): void {
  const word = trim(piece);
  if (/@/.test(word) && !/[\\/?#:]/.test(word)) {
    if (alone || /.@.+\../.test(word)) add({ kind: 'email', raw: word, marks: [] });
    return;
  }
  if (!DOTS.test(word) || (alone && NUMBER.test(word) && !IPV4.test(hostOf(authorityOf(word))))) return;
  if (new RegExp(`[${EAST_ASIAN}]`, 'u').test(hostOf(authorityOf(word)))) {
    const segments = word.split(new RegExp(`[${EAST_ASIAN}]+`, 'u')).map(trim).filter((segment) => looksLikeHost(segment));
    if (segments.length > 0 && !segments.includes(word)) {
      for (const raw of segments) add({ kind: 'address', raw, marks: ['glued-to-text'] });
      return;
    }
  }
  if (alone || looksLikeHost(word)) add({ kind: 'address', raw: word, marks: [] });
}

/** An address with a scheme: how far it reaches, and what is left of the run behind it. */
function cut(text: string): { raw: string; glued: boolean; rest: string } {
  let raw = text.split(/[<>]/, 1)[0]!;
  let rest = text.slice(raw.length);
  const from = /[^:]*:[\\/]*/.exec(raw)![0].length;
  const authority = authorityOf(raw.slice(from));
  // Two addresses with only a comma or quote between them.
  const next = /[^a-z0-9+.@:-]https?:/i.exec(raw.slice(from));
  if (next && next.index <= authority.length && next.index > 0) {
    rest = raw.slice(from + next.index) + rest;
    raw = raw.slice(0, from + next.index);
  } else {
    const mark = FIRST_EAST_ASIAN.exec(authority);
    if (mark) {
      const isMark = EAST_ASIAN_MARK.includes(mark[0]);
      const before = hostOf(authority.slice(0, mark.index));
      const whole = hostOf(trimEnd(authority));
      // The text may touch the port: then the host is the same with it and without.
      if (hasRealEnding(before) && (isMark || before === whole || !hasRealEnding(whole))) {
        return { raw: raw.slice(0, from + mark.index), glued: !isMark, rest: isMark ? raw.slice(from + mark.index) + rest : rest };
      }
    }
  }
  return { raw: trimEnd(raw), glued: false, rest };
}

function inRun(run: string, alone: boolean, add: (link: FoundLink) => void): void {
  for (let text = run; ; ) {
    const start = SCHEME_START.exec(text);
    const before = start ? text.slice(0, start.index) : text;
    if (!start && alone && text === run) addBare(text, true, add);
    else for (const piece of before.split(BETWEEN)) addBare(piece, false, add);
    if (!start) break;
    const { raw, glued, rest } = cut(text.slice(start.index));
    const kind = /^mailto:/i.test(raw) ? 'email' : /^(?:tel|sms):/i.test(raw) ? 'phone' : 'address';
    add({ kind, raw: kind === 'email' ? raw.slice(7) : raw, marks: [...(glued ? (['glued-to-text'] as const) : []), ...(before.endsWith('\\') ? (['backslash'] as const) : [])] });
    text = rest;
  }
}

/**
 * A single address that is broken by tabs or line ends: browsers leave those out, so that the pieces are one address.
 * A list of addresses on lines of their own, or a message, is none.
 */
function isBrokenAddress(text: string): boolean {
  const lines = text.split(/[\t\r\n]+/);
  if (/[^\x21-\x7e\t\r\n]/.test(text)) return false;
  const isLink = lines.map((line) => /^[a-z][a-z0-9+.-]{0,30}:[\\/]{2}./i.test(line) || looksLikeHost(trim(line)));
  return lines.some((line, index) => (isLink[index - 1] && !isLink[index]) || (index < lines.length - 1 && /^https?:[\\/]{0,2}$|^ht?t?t?p?s?$/i.test(line)));
}

/** Every link, e-mail address and telephone link of a message, in order; at most `MAXIMUM_LINKS`. */
export function findLinks(input: string): { readonly links: readonly FoundLink[]; readonly more: boolean } {
  const links: FoundLink[] = [];
  let more = false;
  const add = (link: FoundLink) => void (links.length < MAXIMUM_LINKS ? links.push(link) : (more = true));
  const text = input.trim();
  // The whole of a script is one address, spaces and all; line ends inside its scheme mean nothing to a browser.
  if (/^(?:javascript|vbscript|data):/i.test(withoutLineEnds(text))) {
    add({ kind: 'address', raw: text, marks: [] });
    return { links, more };
  }
  if (isBrokenAddress(text)) {
    add({ kind: 'address', raw: text, marks: [] });
    return { links, more };
  }
  // A line that goes on with a dot or an at-sign belongs to the address above it.
  const runs = text.split(/[\t\r\n](?![.@:\\%][\w\\/])|[^\S\t\r\n]|(?<=\s)\s/);
  for (const run of runs) {
    if (/[\t\r\n]/.test(run) && DOTS.test(run)) add({ kind: 'address', raw: run, marks: [] });
    else inRun(run, runs.length === 1, add);
  }
  return { links, more };
}
