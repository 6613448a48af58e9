import { AUTHORITY_DOMAINS, OFFICIAL_DOMAINS, UNCONFIRMED_AUTHORITY_DOMAINS, UNCONFIRMED_DOMAINS } from './generated/official-domains.js';
import { shown, type Fault } from './fault.js';

const isOrUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** A browser opens exactly what is written, and it is below one of the domains. */
function opens(address: string, domains: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { href, hostname } = new URL(address);
  return href === address && domains.some((domain) => isOrUnder(hostname, domain));
}

const domainsOf = (operator: string): readonly string[] => [...(OFFICIAL_DOMAINS[operator] ?? []), ...(UNCONFIRMED_DOMAINS[operator] ?? [])];
const AUTHORITIES = [...AUTHORITY_DOMAINS, ...UNCONFIRMED_AUTHORITY_DOMAINS];

/** What the guide calls an operator's address is on a domain that it knows as that operator's: no page makes another one official. */
export const operatorAddressFault = (path: string, address: string, operator: string): Fault | undefined =>
  opens(address, domainsOf(operator)) ? undefined : { path, found: shown(address), allowed: `an address on ${domainsOf(operator).join(' or ')}` };

/** The same for a public body. */
export const authorityAddressFault = (path: string, address: string): Fault | undefined => (opens(address, AUTHORITIES) ? undefined : { path, found: shown(address), allowed: `an address on ${AUTHORITIES.join(' or ')}` });

/** Where a precaution may send a reader: to a public body, or to an operator. */
export const officialAddressFault = (path: string, address: string): Fault | undefined =>
  opens(address, [...AUTHORITIES, ...Object.keys({ ...OFFICIAL_DOMAINS, ...UNCONFIRMED_DOMAINS }).flatMap(domainsOf)]) ? undefined : { path, found: shown(address), allowed: 'an address of an operator or of a public body' };
