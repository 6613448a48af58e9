/** Whose address is this? `be-topup-guide/link-check`. No DOM, no network; what it trusts is built in. */
import { OFFICIAL_DOMAINS } from '../generated/official-domains.js';
import type { Dataset, OperatorId } from '../types.js';
import { hiddenCharacters } from './address.js';
import { operatorNamed } from './brands.js';
import { findLinks } from './find-links.js';
import { BY_SEVERITY, type LinkReasonId, type LinkVerdict } from './ids.js';
import { knownScams, wrongRequests } from './requests.js';
import { judge, type LinkFinding } from './verdict.js';

export { LINK_REASON_IDS, LINK_VERDICTS, type LinkReasonId, type LinkVerdict } from './ids.js';
export type { LinkFinding } from './verdict.js';

/** The answer of the link check. */
export interface LinkCheck {
  /** Whose address it is; never "safe". */
  readonly verdict: LinkVerdict;
  /** Whose address it is, or whom it imitates or names. */
  readonly operator?: OperatorId;
  /** Never empty; the weightiest first. */
  readonly reasons: readonly LinkReasonId[];
}

/** The same with what a page wants to show of it. */
export interface MessageCheck extends LinkCheck {
  /** Every link, in the order of the message. */
  readonly links: readonly LinkFinding[];
  /** The one that decided. */
  readonly worst?: LinkFinding;
  /** Ids of data/scams.json that the text resembles. */
  readonly scams: readonly string[];
}

/** What is read of a message, in characters; the rest stays unread and nothing unread is official. */
export const MAXIMUM_CHARACTERS = 20_000;

const severity = (verdict: LinkVerdict): number => BY_SEVERITY.indexOf(verdict);
/** A telephone number, or a short one that texts come from. */
const PHONE = /\+?\d(?:[ ./()-]{0,3}\d){6,16}|(?<![\d.,])\d{4,5}(?![\d.,])/;

function names(dataset: Pick<Dataset, 'operators'> | null | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(dataset?.operators ?? {}).flatMap(([id, operator]) => (typeof operator?.name === 'string' ? [[id, operator.name.slice(0, 60)]] : [])));
}

/**
 * Checks an address or a whole message, and says what decided.
 *
 * @param input what a reader pasted; any text
 * @param dataset only its operators' names are used, to find whom a message speaks of
 * @throws TypeError when `input` is not a string
 */
export function checkMessage(input: string, dataset?: Pick<Dataset, 'operators'> | null): MessageCheck {
  if (typeof input !== 'string') throw new TypeError(`be-topup-guide: checkLink expects a string, got ${input === null ? 'null' : typeof input}`);
  const text = input.slice(0, MAXIMUM_CHARACTERS);
  const { links: found, more } = findLinks(text);
  const hidden = hiddenCharacters(text);
  const findings = found.map(judge).map((finding): LinkFinding => (hidden.length > 0 && finding.verdict === 'official' ? { ...finding, verdict: 'unknown' } : finding));
  const scams = knownScams(text);
  const requests = wrongRequests(text);
  const named = operatorNamed(text, names(dataset));

  // A sender proves nothing, but does no harm beside an operator's own address.
  const addresses = findings.filter(({ reasons }) => !(reasons.includes('email-can-be-forged') || reasons.includes('phone-can-be-forged')));
  const deciding = findings.filter((finding) => addresses.length === 0 || addresses.includes(finding) || finding.verdict === 'lookalike');
  const worst = deciding.reduce<LinkFinding | undefined>((best, finding) => (!best || severity(finding.verdict) > severity(best.verdict) || (finding.verdict === best.verdict && !best.operator && finding.operator) ? finding : best), undefined);

  const reasons: LinkReasonId[] = [...hidden, ...(worst?.reasons ?? [])];
  let verdict: LinkVerdict = worst?.verdict ?? 'unknown';
  let operator = worst?.operator;
  if (!worst) {
    if (named) reasons.push('name-can-be-forged');
    if (PHONE.test(text)) reasons.push('phone-can-be-forged');
    reasons.push('no-link');
    operator = named;
  }
  if (input.length > MAXIMUM_CHARACTERS || more) {
    reasons.push('too-long');
    if (verdict === 'official') verdict = 'unknown';
  }
  if (requests.length > 0 || scams.length > 0) {
    reasons.push(...requests, ...(scams.length > 0 ? (['known-scam'] as const) : []));
    // The address may be an operator's own: then the request is what is wrong, and nobody can call the address a fake.
    const allOfficial = addresses.length > 0 && addresses.every((finding) => finding.reasons.some((reason) => reason === 'operator-domain' || reason === 'authority-domain'));
    if (!allOfficial) {
      verdict = 'lookalike';
      operator ??= named;
    } else if (requests.length > 0) verdict = 'unknown';
  }
  return { verdict, ...(operator ? { operator } : {}), reasons: [...new Set(reasons)], links: findings, ...(worst ? { worst } : {}), scams };
}

/**
 * Whose address is this: an operator's or authority's own, somebody else's, a look-alike, or cannot tell.
 * Several links: the worst counts. Never "safe": `official` says whose address it is, no more.
 *
 * @param input a web address, or a message with links; any text
 * @param dataset only its operators' names are used; no patch can make an address official
 * @returns verdict, the operator it is about, and reason ids (never empty)
 * @throws TypeError when `input` is not a string
 */
export function checkLink(input: string, dataset?: Pick<Dataset, 'operators'> | null): LinkCheck {
  const { verdict, operator, reasons } = checkMessage(input, dataset);
  return { verdict, ...(operator ? { operator } : {}), reasons };
}

/** The addresses that the check knows as an operator's own, to be typed by hand. Unconfirmed ones are left out. */
export const officialDomainsOf = (operator: OperatorId): readonly string[] => OFFICIAL_DOMAINS[operator] ?? [];
