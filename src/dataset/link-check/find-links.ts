import { parse } from 'tldts';
import { schemeOf } from './address.js';
import { brandIn } from './brands.js';
import type { LinkReasonId } from './ids.js';

/** Something in a message that leads somewhere, as it stands there. */
export interface FoundLink {
  readonly kind: 'address' | 'email' | 'phone';
  readonly raw: string;
  /** No scheme in front: a browser would put one there. */
  readonly bare: boolean;
  /** What touches it: Chinese, Japanese or Korean text, so that its end is a guess; a backslash. */
  readonly marks: readonly LinkReasonId[];
}

export const MAXIMUM_LINKS = 50;

const EAST_ASIAN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
const EAST_ASIAN_MARK = '，！？；：、（）【】《》“”「」『』';
const FIRST_EAST_ASIAN = new RegExp(`[${EAST_ASIAN}${EAST_ASIAN_MARK}。]`, 'u');
const DOTS = /[.。．｡]/;
/** Schemes with two slashes, each with what stands glued before it; and those that need none. All repetitions are bounded. */
const SCHEME_START = /(?:[a-z0-9][a-z0-9+.-]{0,30}:){0,2}[a-z0-9][a-z0-9+.-]{0,30}:[\\/]{2}|(?<![a-z0-9+.-])(?:(?:[a-z][a-z0-9-]{1,20}:)?https?:(?=[^\s])|(?:javascript|vbscript|mailto|tel|sms):(?=[^\s])|data:(?=[a-z]+\/|[,;]))/gi;
const CLOSING = new Set([...'.,;:!?\'"`)]}»”’>…*_~，。！？；：、）】》」』']);
const OPENING = new Set([...'\'"`([{«“‘<*_~，。！？；：、（【《「『#-–—•>|:;,!?']);
const BETWEEN = /[()[\]{}<>"'`,;|“”‘’«»=*，！？；：、（）【】《》「」『』]+/;

function trimEnd(text: string): string {
  // The bracket of an IPv6 address belongs to it.
  if (/^[a-z]+:[\\/]{0,3}(?:[^\\/?#[\]]{0,80}@)?\[[\da-f:.]{2,45}\]$/i.test(text)) return text;
  let end = text.length;
  while (end > 0 && CLOSING.has(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

function trim(text: string): string {
  let start = 0;
  while (start < text.length && OPENING.has(text[start]!)) start += 1;
  return trimEnd(text.slice(start));
}

const hostPart = (text: string): string => /^[^\\/?#:]*/.exec(text)![0];
const hasRealEnding = (host: string): boolean => host.length < 254 && parse(host.replace(/[。．｡]/g, '.').replace(/\.$/, ''), { extractHostname: false, validateHostname: false }).isIcann === true;

/** Whether a word of a message is meant as an address although nothing stands in front of it. */
function looksLikeHost(piece: string): boolean {
  const host = hostPart(piece.replace(/^[^\\/?#]*@/, ''));
  const labels = host.split(DOTS);
  if (labels.length < 2 || labels.some((label, index) => label === '' && index < labels.length - 1)) return false;
  if (/^(?:(?:0x[\da-f]+|\d+)\.){3}(?:0x[\da-f]+|\d+)$/i.test(host) || /^www\d?$/i.test(labels[0]!)) return true;
  // "your card.It is": a sentence that lacks a space.
  if (host === piece && /[a-z]\.[A-Z][a-z]*$/.test(host) && !/[A-Z]/.test(host.slice(0, host.lastIndexOf('.')).slice(1))) return false;
  return hasRealEnding(host) || (host !== piece && /^[\\/]/.test(piece.slice(host.length))) || (/[^\x00-\x7f]/.test(host) && labels.slice(0, 6).some((label) => brandIn(label) !== undefined));
}

function addBare(piece: string, alone: boolean, add: (link: FoundLink) => void): void {
  const word = trim(piece);
  if (word === '') return;
  if (/@/.test(word) && !/[\\/?#:]/.test(word)) {
    if (alone || /.@.+\../.test(word)) add({ kind: 'email', raw: word, bare: true, marks: [] });
    return;
  }
  if (!DOTS.test(word) || (alone && /^\d+[.,]\d*$/.test(word))) return;
  if (new RegExp(`[${EAST_ASIAN}]`, 'u').test(hostPart(word))) {
    const segments = word.split(new RegExp(`[${EAST_ASIAN}]+`, 'u')).map(trim).filter((segment) => looksLikeHost(segment));
    if (segments.length > 0 && !segments.includes(word)) {
      for (const raw of segments) add({ kind: 'address', raw, bare: true, marks: ['glued-to-text'] });
      return;
    }
  }
  if (alone || looksLikeHost(word)) add({ kind: 'address', raw: word, bare: true, marks: [] });
}

/** An address with a scheme: how far it reaches, and what is left of the run behind it. */
function cut(text: string): { raw: string; glued: boolean; rest: string } {
  const end = text.search(/[<>]/);
  let raw = end < 0 ? text : text.slice(0, end);
  let rest = end < 0 ? '' : text.slice(end);
  const scheme = schemeOf(raw);
  const slashes = /^[\\/]*/.exec(raw.slice(scheme.length + 1))![0].length;
  const from = scheme.length + 1 + slashes;
  const authority = /^[^\\/?#]*/.exec(raw.slice(from))![0];
  // Two addresses with only a comma or quote between them.
  const next = /[^a-z0-9+.@:-]https?:/i.exec(raw.slice(from));
  if (next && next.index <= authority.length && next.index > 0) {
    rest = raw.slice(from + next.index + 1) + rest;
    raw = raw.slice(0, from + next.index);
  } else {
    const mark = FIRST_EAST_ASIAN.exec(authority);
    if (mark && mark.index > 0) {
      const before = authority.slice(0, mark.index);
      const isMark = EAST_ASIAN_MARK.includes(mark[0]);
      if (hasRealEnding(before.replace(/:\d*$/, '')) && (isMark || !hasRealEnding(hostPart(trimEnd(authority)).replace(/^.*@/, '')))) {
        return { raw: raw.slice(0, from + mark.index), glued: !isMark, rest: isMark ? raw.slice(from + mark.index) + rest : rest };
      }
    }
  }
  return { raw: trimEnd(raw), glued: false, rest };
}

function inRun(run: string, alone: boolean, add: (link: FoundLink) => void): void {
  let text = run;
  for (let count = 0; text !== '' && count < MAXIMUM_LINKS; count += 1) {
    SCHEME_START.lastIndex = 0;
    const start = SCHEME_START.exec(text);
    const before = start ? text.slice(0, start.index) : text;
    if (!start && alone && count === 0) addBare(text, true, add);
    else for (const piece of before.split(BETWEEN).slice(0, 2 * MAXIMUM_LINKS)) addBare(piece, false, add);
    if (!start) return;
    const { raw, glued, rest } = cut(text.slice(start.index));
    const kind = /^mailto:/i.test(raw) ? 'email' : /^(?:tel|sms):/i.test(raw) ? 'phone' : 'address';
    add({ kind, raw: kind === 'email' ? raw.slice(7) : raw, bare: false, marks: [...(glued ? (['glued-to-text'] as const) : []), ...(before.endsWith('\\') ? (['backslash'] as const) : [])] });
    text = rest;
  }
}

/**
 * A single address that is broken by tabs or line ends: browsers leave those out, so that the pieces are one address.
 * A list of addresses on lines of their own, or a message, is none.
 */
function isBrokenAddress(text: string): boolean {
  const lines = text.split(/[\t\r\n]+/);
  if (lines.length < 2 || lines.length > MAXIMUM_LINKS || /[^\x21-\x7e\t\r\n]/.test(text)) return false;
  const isLink = lines.map((line) => /^[a-z][a-z0-9+.-]{0,30}:[\\/]{2}./i.test(line) || looksLikeHost(trim(line)));
  return lines.some((line, index) => (index > 0 && isLink[index - 1] && !isLink[index]) || (index < lines.length - 1 && /^https?:?[\\/]{0,2}$|^ht?t?t?p?s?$/i.test(line)));
}

/** Every link, e-mail address and telephone link of a message, in order; at most `MAXIMUM_LINKS`. */
export function findLinks(input: string): { readonly links: readonly FoundLink[]; readonly more: boolean } {
  const links: FoundLink[] = [];
  let more = false;
  const add = (link: FoundLink) => void (links.length < MAXIMUM_LINKS ? links.push(link) : (more = true));
  const text = input.trim();
  // The whole of a script is one address, spaces and all.
  if (/^(?:javascript|vbscript|data):/i.test(text)) {
    add({ kind: 'address', raw: text, bare: false, marks: [] });
    return { links, more };
  }
  if (isBrokenAddress(text)) {
    add({ kind: 'address', raw: text, bare: schemeOf(text.replace(/[\t\r\n]/g, '')) === '', marks: [] });
    return { links, more };
  }
  // A line that goes on with a dot or an at-sign belongs to the address above it.
  const runs = text.split(/(?<![\t\r\n])[\t\r\n]+(?![.@:\\%][\w\\/])|[^\S\t\r\n]+|(?<=\s)\s+/).filter(Boolean);
  for (const run of runs) {
    if (more) break;
    if (/[\t\r\n]/.test(run.trim()) && DOTS.test(run)) add({ kind: 'address', raw: run.trim(), bare: schemeOf(run) === '', marks: [] });
    else inRun(run, runs.length === 1, add);
  }
  return { links, more };
}
