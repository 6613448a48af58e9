import { AUTHORITY_NAMES, BRAND_NAMES, OPERATOR_NAMES } from '../generated/official-domains.js';
import type { OperatorId } from '../types.js';
import { distance, skeleton, toLatin } from './confusables.js';
import type { LinkReasonId } from './ids.js';

interface Brand {
  readonly word: string;
  readonly operator?: OperatorId;
  /** A word of everyday language or a short one: "database" and "orange juice" have nothing to do with a brand. */
  readonly ordinary: boolean;
}

/** Whose name a label bears, and how it is dressed. */
export interface BrandMatch {
  readonly operator?: OperatorId;
  /** The name itself is there, letter by letter. */
  readonly exact: boolean;
  readonly ordinary: boolean;
  readonly reasons: readonly LinkReasonId[];
}

const ORDINARY_WORDS = new Set(['orange', 'scarlet']);
const brand = (word: string, operator?: string): Brand => ({ word, ...(operator ? { operator: operator as OperatorId } : {}), ordinary: word.length <= 4 || ORDINARY_WORDS.has(word) });
const BRANDS: readonly Brand[] = [...Object.entries(BRAND_NAMES).flatMap(([id, words]) => words.map((word) => brand(word, id))), ...AUTHORITY_NAMES.map((word) => brand(word))]
  // The longer name first: digibelgium before digi.
  .sort((a, b) => b.word.length - a.word.length);

/** Words that turn a colour or a bottom line into a pretended operator: orange-reload, base-be, my-base. */
const TELECOM_WORDS =
  /^(?:be|bel|belgi[euë]|belgium|belgique|belgien|my|mijn|mon|mein|login|signin|account|compte|konto|secure|security|securite|veilig|verify|verif|verification|update|support|helpdesk|client|clients|klant|klanten|kunde|customer|pay|payment|payments|betaal|betaling|betalen|paiement|payer|factuur|facturen|facture|factures|invoice|bill|billing|rechnung|refund|terugbetaling|remboursement|reload|reloads|recharge|recharger|recharges|herlaad|herladen|opladen|topup|opwaarderen|aufladen|prepaid|prepaye|prepay|sim|simkaart|simcard|esim|card|kaart|carte|mobile|mobiel|gsm|telecom|telecoms|phone|credit|krediet|beltegoed|belkrediet|puk|pin|promo|actie|offer|aanbieding|offre|bonus|points?|punten|gift|cadeau|win|official|officieel|officiel|voucher|code|abo|abonnement|incasso|domiciliation|domiciliering|verlenging|verlengen|activate|activation|activeren|activatie|www|https?)$/;
/** What may stand in front of a name, or nothing. */
const FIRST_WORDS = ['', 'my', 'mijn', 'mon', 'mein', 'www', 'be'];

/** Real words that are one letter away from a brand, or contain one. */
const NEIGHBOURS = new Set(['range', 'grange', 'orage', 'orang', 'oranges', 'oranger', 'orangey', 'telnet', 'scarlett', 'starlet', 'scarlets', 'telenetwork', 'telenetworks']);

const isTelecom = (text: string): boolean => TELECOM_WORDS.test(text) || /^(?:be)?(?:topup|reload|recharge|prepaid|mobile|login|account|belgium|support|payment|factuur)(?:be|belgium|online|24|s)?$/.test(text);

/** How one label (of a host, or of the part before an @) resembles one brand. */
function resemblance(shown: string, { word, ordinary }: Brand): { exact: boolean; reasons: LinkReasonId[] } | undefined {
  const latin = toLatin(shown);
  const foreign = /[^\x00-\x7f]/.test(shown);
  const plain = latin.replace(/[-_]/g, '');
  if (NEIGHBOURS.has(plain)) return undefined;
  const dress = (text: string): LinkReasonId[] => (foreign ? ['other-script'] : text.includes(word) ? [] : ['similar-letters']);
  if (plain === word) return { exact: !foreign, reasons: dress(plain) };
  const look = skeleton(plain);
  const wanted = skeleton(word);
  if (look === wanted) return { exact: false, reasons: dress(plain) };
  const tokens = latin.split(/[-_]/);
  if (ordinary) {
    const alone = tokens.some((token) => skeleton(token) === wanted);
    if (alone && tokens.some(isTelecom)) return { exact: false, reasons: ['name-with-words', ...dress(plain)] };
    // As it looks, letter by letter: "unclologin" is undo, and "login".
    for (const first of FIRST_WORDS) {
      if (!plain.startsWith(first)) continue;
      for (let end = first.length; end <= plain.length; end += 1) {
        const after = plain.slice(end);
        if (skeleton(plain.slice(first.length, end)) === wanted && (after === '' || isTelecom(after))) return { exact: false, reasons: ['name-with-words', ...dress(plain)] };
      }
    }
  } else if (look.includes(wanted)) return { exact: false, reasons: ['name-with-words', ...dress(plain)] };
  if (word.length < 6) return undefined;
  const near = (text: string): boolean => !NEIGHBOURS.has(text) && Math.min(distance(text, word), distance(skeleton(text), wanted)) <= (word.length >= 9 ? 2 : 1);
  // promixus: the same letters in another order.
  const sorted = (text: string): string => [...text].sort().join();
  const shuffled = word.length >= 7 && plain[0] === word[0] && sorted(plain) === sorted(word);
  if (shuffled || near(plain)) return { exact: false, reasons: ['misspelt', ...(foreign ? (['other-script'] as const) : [])] };
  if (tokens.some(near) && (!ordinary || tokens.some(isTelecom))) return { exact: false, reasons: ['misspelt', 'name-with-words'] };
  return undefined;
}

/** The brand that a label bears, else the first that it imitates, if any. Long labels are cut: no operator's name is that long. */
export function brandIn(label: string): BrandMatch | undefined {
  const shown = label.slice(0, 80);
  let imitated: BrandMatch | undefined;
  for (const { word, operator, ordinary } of BRANDS) {
    const found = resemblance(shown, { word, ordinary });
    if (!found) continue;
    const match = { ...(operator ? { operator } : {}), ordinary, ...found };
    // besttariff is a name of its own, and only then bestetarief misspelt.
    if (match.exact) return match;
    imitated ??= match;
  }
  return imitated;
}

/**
 * The operator whose name stands in a text. A name that is an everyday word counts only as the brand writes it: BASE, hey!, Orange.
 *
 * @param more other names by operator id: the dataset's
 */
export function operatorNamed(text: string, more: Readonly<Record<string, string>>): OperatorId | undefined {
  const spaced = (written: string): string => written.replace(/[^\p{L}\p{N}!]+/gu, ' ').trim();
  const exact = ` ${spaced(text)} `;
  const plain = (written: string): string => ` ${toLatin(spaced(written).replaceAll('!', ''))} `;
  const latin = plain(text);
  const isNamed = (written: string): boolean => {
    const name = spaced(written);
    if (name.length < 2) return false;
    return name.length <= 4 || ORDINARY_WORDS.has(name.toLowerCase()) ? exact.includes(` ${name} `) || exact.includes(` ${name}! `) : latin.includes(plain(name));
  };
  for (const [id, words] of Object.entries(BRAND_NAMES)) {
    const names = [OPERATOR_NAMES[id]!, more[id] ?? OPERATOR_NAMES[id]!, ...words.filter((word) => word.length > 4 && !ORDINARY_WORDS.has(word))];
    if (names.some(isNamed)) return id as OperatorId;
  }
  return undefined;
}
