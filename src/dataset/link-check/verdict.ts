import { AUTHORITY_DOMAINS, OFFICIAL_DOMAINS, OTHER_COUNTRY_HOSTS, RESELLER_HOSTS, UNCONFIRMED_AUTHORITY_DOMAINS, UNCONFIRMED_DOMAINS } from '../generated/official-domains.js';
import type { OperatorId } from '../types.js';
import { isOrUnder, parseAddress, schemeOf, SCRIPT_SCHEMES, tricksOf, withoutLineEnds, type Address } from './address.js';
import { brandIn, type BrandMatch } from './brands.js';
import type { FoundLink } from './find-links.js';
import { MESSENGERS, SHORTENERS } from './hosts.js';
import type { LinkReasonId, LinkVerdict } from './ids.js';

/** What is to be said of one link. */
export interface LinkFinding {
  /** As it stood in the text. */
  readonly raw: string;
  /** Whose address it is. */
  readonly verdict: LinkVerdict;
  /** The operator that it belongs to or imitates. */
  readonly operator?: OperatorId;
  /** What the verdict rests on. */
  readonly reasons: readonly LinkReasonId[];
  /** The host a browser would open, as a reader would see it. */
  readonly host?: string;
  /** The part of the host that someone registered. */
  readonly registrable?: string;
}

type Judged = Omit<LinkFinding, 'raw' | 'host' | 'registrable'>;
const judged = (verdict: LinkVerdict, reasons: readonly LinkReasonId[], operator?: OperatorId): Judged => ({ verdict, reasons: [...new Set(reasons)], ...(operator ? { operator } : {}) });

const under = (host: string, domains: readonly string[]): boolean => domains.some((domain) => isOrUnder(host, domain));
const ownerIn = (host: string, map: Readonly<Record<string, readonly string[]>>): OperatorId | undefined => Object.keys(map).find((id) => under(host, map[id]!)) as OperatorId | undefined;

const ALL_OFFICIAL: readonly (readonly [domain: string, operator: OperatorId | undefined])[] = [
  ...[...Object.entries(OFFICIAL_DOMAINS), ...Object.entries(UNCONFIRMED_DOMAINS)].flatMap(([id, domains]) => domains.map((domain) => [domain, id as OperatorId] as const)),
  ...AUTHORITY_DOMAINS.map((domain) => [domain, undefined] as const),
];

/** The official domain that is written out in a text, outside a longer name. */
function domainIn(text: string): readonly [string, OperatorId | undefined] | undefined {
  const lower = text.slice(0, 4000).toLowerCase();
  return ALL_OFFICIAL.find(([domain]) => {
    const at = lower.indexOf(domain);
    return at >= 0 && !/[a-z0-9-]/.test(lower[at - 1] ?? '') && !/[a-z0-9-]/.test(lower[at + domain.length] ?? '');
  });
}

/** The brand that a stranger's host bears: in the name that was registered, or in front of it. */
function imitation({ shown, registrable }: Address): BrandMatch | undefined {
  const labels = shown.split('.').slice(-40);
  const own = registrable.split('.')[0]!;
  const inName = brandIn(own || labels[labels.length - 1]!);
  if (inName) return inName.exact ? { ...inName, reasons: ['other-ending'] } : inName;
  const before = labels.slice(0, labels.length - registrable.split('.').length);
  for (const label of before.reverse()) {
    const found = brandIn(label);
    // A misspelling far from the name that counts is more often a word.
    if (found && !found.reasons.includes('misspelt')) return { ...found, reasons: ['name-in-subdomain', ...found.reasons] };
  }
  return undefined;
}

function judgeHost(address: Address, raw: string, tricks: readonly LinkReasonId[], isEmail = false): Judged {
  const { host, shown, isIp, registrable, rest, beforeAt } = address;
  const hidden = tricks.length > 0;
  const official = ownerIn(host, OFFICIAL_DOMAINS);
  if (official) return judged(hidden ? 'unknown' : 'official', [...tricks, 'operator-domain'], official);
  if (under(host, AUTHORITY_DOMAINS)) return judged(hidden ? 'unknown' : 'official', [...tricks, 'authority-domain']);
  const unconfirmed = ownerIn(host, UNCONFIRMED_DOMAINS);
  if (unconfirmed || under(host, UNCONFIRMED_AUTHORITY_DOMAINS)) return judged('unknown', [...tricks, 'unconfirmed-domain'], unconfirmed);

  const written = domainIn(rest);
  if (isIp) {
    const before = domainIn(beforeAt);
    return judged(written || before ? 'lookalike' : 'other', [...tricks, 'ip-address', ...(before ? (['name-before-at'] as const) : []), ...(written ? (['name-in-path'] as const) : [])], (before ?? written)?.[1]);
  }
  const seen: LinkReasonId[] = [...tricks, ...(host.includes('xn--') && /xn--/i.test(raw) ? (['punycode'] as const) : [])];
  if (under(host, RESELLER_HOSTS)) return judged('other', [...seen, 'reseller']);
  if (under(host, MESSENGERS)) return judged('other', [...seen, 'messenger']);
  if (under(host, SHORTENERS)) return judged('other', [...seen, 'shortener']);
  const abroad: LinkReasonId[] = under(host, OTHER_COUNTRY_HOSTS) ? ['other-country'] : [];
  const found = imitation(address);
  if (found) return judged('lookalike', [...found.reasons, ...abroad, ...seen], found.operator);
  // Not every authority's address has a name of its own: police.be.evil.example.
  if (AUTHORITY_DOMAINS.some((domain) => `.${shown}.`.includes(`.${domain}.`))) return judged('lookalike', ['name-in-subdomain', ...seen]);
  // What stands before an @ or behind a backslash was put there to be read as the address.
  const claimed = domainIn(decodeURIComponentSafely(beforeAt)) ?? (tricks.includes('backslash') || /@/.test(rest) ? written : undefined);
  const before = brandIn(decodeURIComponentSafely(beforeAt).split(/[.:]/).find((label) => !/^(?:www|https?)$/.test(label)) ?? beforeAt);
  // hello@, hey@: a mailbox may have any everyday word as its name.
  const name = before && !(isEmail && before.ordinary) ? before : undefined;
  if (claimed || name) return judged('lookalike', [...(beforeAt ? (['name-before-at'] as const) : (['name-in-path'] as const)), ...seen], claimed?.[1] ?? name?.operator);
  if (!registrable) return judged('unknown', [...seen, 'no-domain']);
  return judged('other', [...abroad, ...(abroad.length > 0 ? [] : (['stranger'] as const)), ...seen, ...(written ? (['name-in-path'] as const) : [])]);
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function judgeEmail(raw: string): LinkFinding {
  const at = raw.lastIndexOf('@');
  const local = raw.slice(0, at);
  const address = parseAddress(raw.slice(at + 1));
  if (!address) return { raw, ...judged('unknown', ['email-can-be-forged', 'unreadable']) };
  const inner = judgeHost({ ...address, beforeAt: local }, raw, [], true);
  const shown = { host: address.shown, registrable: address.registrable };
  // A sender can be forged: the best that can be said of an operator's own domain is nothing.
  if (inner.verdict === 'official') return { raw, ...shown, ...judged('unknown', ['email-can-be-forged', ...inner.reasons], inner.operator) };
  return { raw, ...shown, ...judged(inner.verdict, [...inner.reasons, 'email-can-be-forged'], inner.operator) };
}

/** Whose one link is. Never throws. */
export function judge({ kind, raw, marks }: FoundLink): LinkFinding {
  if (kind === 'phone') return { raw, ...judged('unknown', ['phone-can-be-forged']) };
  if (kind === 'email') return judgeEmail(raw);
  const tricks = [...marks, ...tricksOf(raw)];
  const text = withoutLineEnds(raw);
  const scheme = schemeOf(text);
  if (SCRIPT_SCHEMES.test(scheme)) {
    const written = domainIn(text);
    return { raw, ...judged(written ? 'lookalike' : 'other', ['script-address', ...tricks], written?.[1]) };
  }
  const address = parseAddress(text);
  if (!address) {
    const written = domainIn(text);
    return { raw, ...judged('unknown', ['unreadable', ...tricks], written?.[1]) };
  }
  // Without a scheme a browser puts one there.
  if (!/^(?:https?)?$/.test(scheme)) tricks.unshift('not-a-web-address');
  const result = judgeHost(address, text, tricks);
  const reasons: LinkReasonId[] = [...result.reasons];
  if (scheme === '') reasons.push('no-scheme');
  else if (scheme === 'http') reasons.push('not-encrypted');
  return { raw, host: address.shown, registrable: address.registrable, ...result, reasons };
}
