/**
 * official: the host a browser would open is an operator's or authority's; never "safe".
 * other: somebody else's. lookalike: imitates one. unknown: cannot tell.
 */
export const LINK_VERDICTS = ['official', 'other', 'lookalike', 'unknown'] as const;
/** Whose address it is. */
export type LinkVerdict = (typeof LINK_VERDICTS)[number];

/** Worst last: of several links the worst counts. */
export const BY_SEVERITY: readonly LinkVerdict[] = ['official', 'unknown', 'other', 'lookalike'];

/** What a verdict rests on; each has a sentence in the words. */
export const LINK_REASON_IDS = [
  // whose it is
  'operator-domain',
  'authority-domain',
  'unconfirmed-domain',
  'stranger',
  'messenger',
  'shortener',
  'reseller',
  'other-country',
  'ip-address',
  'no-domain',
  // how it imitates
  'name-in-subdomain',
  'name-with-words',
  'other-ending',
  'similar-letters',
  'other-script',
  'misspelt',
  'name-in-path',
  'name-before-at',
  // how it hides
  'user-info',
  'backslash',
  'control-characters',
  'invisible-characters',
  'direction-characters',
  'encoded-host',
  'punycode',
  'not-a-web-address',
  'script-address',
  'unreadable',
  'glued-to-text',
  'too-long',
  // what else there is to know
  'no-scheme',
  'not-encrypted',
  'no-link',
  'name-can-be-forged',
  'email-can-be-forged',
  'phone-can-be-forged',
  // what the message wants
  'asks-pin',
  'asks-puk',
  'asks-eid-pin',
  'asks-bank-codes',
  'asks-voucher-code',
  'threatens-card',
  'known-scam',
] as const;
/** One of `LINK_REASON_IDS`. */
export type LinkReasonId = (typeof LINK_REASON_IDS)[number];
