import { SCAM_CUES } from '../generated/scam-cues.js';
import type { LinkReasonId } from './ids.js';

/** Lower case, without accents, spaces as one: what the lists below are written in. */
const normalise = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘`´]/g, "'").replace(/[ \t\u00a0]+/g, ' ');

/** "Never give your PIN" is advice, not a request. */
const NEGATION = /\b(?:never|do not|don't|not ask|nooit|geen|niet|jamais|ne [a-z]+ pas|n'[a-z]+ pas|nie|niemals|nicht|keine?n?|no one|nobody|niemand|personne)\b|不要|切勿|请勿|不会|绝不|别把|勿/;

/** A telephone that is switched on asks for the PIN of its SIM card; that is no message. */
const AT_THE_PHONE = /\b(?:unlock|switch(?:ed)? on|turn(?:ed)? on|restart|ontgrendel|aanzet|inschakel|opstart|deverrouill|allum|demarr|entsperr|einschalt)|解锁|开机|重启/;

const ASKS =
  /\b(?:give|send|enter|confirm|provide|reply|tell|share|type|verify|submit|need|read|text us|fill in|geef|geeft|stuur|stuurt|bevestig|vul|deel|antwoord|voer|typ|doorgeven|ingeven|invullen|meedelen|bezorg|lees|donnez|envoyez|confirmez|entrez|saisissez|communiquez|indiquez|introduisez|fournissez|tapez|repondez|transmettez|lisez|dictez|donner|envoyer|communiquer|confirmer|geben|senden|schicken|schick|bestatigen|bestatige|teilen|eingeben|nennen|antworten|ubermitteln|lesen|vorlesen|nennt|sende)\b|发送|发给|发来|提供|告诉|告知|输入|确认|回复|填写|报给|念给|念出/;
const EID = /\beid\b|\be-id\b|identiteitskaart|carte d'identite|personalausweis|ausweis\b|identity card|id card|身份证/;
const READER = /kaartlezer|lecteur de carte|kartenleser|card ?reader|digipass|读卡器/;
const PIN = /\bpin(?:nummer|number)?s?\b|pincode|密码/;
const PUK = /\bpuk(?:code)?\b/;
const BANK = /\b(?:cvv|cvc|card number|bank(?:ing)? codes?|bankcodes?|codes? bancaires?|kaartnummer|numero de carte|kartennummer|response code|m1|m2|itsme)\b|银行卡号|验证码|安全码/;
const VOUCHER =
  /voucher|herlaadcode|herlaadkaart|herlaadbon|codes? de recharge|ticket de recharge|carte de recharge|recharge ?code|reload ?code|top-?up code|aufladecode|guthabencode|充值码|充值券|充值卡/;
const BY_PHONE = /\b(?:phone|call|calling|whatsapp|telegram|wechat|photo|picture|telefoon|telefonisch|bel|bellen|belt|foto|telephone|appel|appelez|telefon|anruf|anrufen|rufen|reply|antwoord|repondez|read)\b|电话|微信|拍照|照片|念给|回复/;
const RELOAD = /\b(?:reload|recharge[rz]?|herlaad|herladen|opladen|top ?-?up|aufladen|aufladung|lade|opwaarderen)\b|充值/;
const AMOUNT = /(?:€|\beur(?:os?)?) ?\d|\d ?(?:€|eur\b|euros?\b|欧)/;
const LOST = /\b(?:invalid|not valid|no longer valid|expires?|deactivated|blocked|suspended|cut off|ongeldig|vervalt|geblokkeerd|afgesloten|geschorst|invalide|plus valable|bloquee?|desactivee?|suspendue?|perimee?|ungultig|gesperrt|verfallt|deaktiviert)\b|失效|作废|无效|停用|冻结|封停/;
/** "Your card never expires" is no threat. */
const NEVER = /\b(?:never|nooit|jamais|nie|niemals)\b/;

const SENTENCE = /[.!?;\n。！？；]+/;

/** Requests that no operator, bank or authority makes by message or phone. Languages: nl, fr, de, en, zh. */
export function wrongRequests(text: string): LinkReasonId[] {
  const found = new Set<LinkReasonId>();
  const sentences = normalise(text).split(SENTENCE);
  for (const sentence of sentences) {
    if (NEGATION.test(sentence) || AT_THE_PHONE.test(sentence) || !ASKS.test(sentence)) continue;
    if (PIN.test(sentence)) found.add(EID.test(sentence) ? 'asks-eid-pin' : 'asks-pin');
    else if (EID.test(sentence) && READER.test(sentence)) found.add('asks-eid-pin');
    if (PUK.test(sentence)) found.add('asks-puk');
    if (BANK.test(sentence) || (READER.test(sentence) && !EID.test(sentence))) found.add('asks-bank-codes');
    if (VOUCHER.test(sentence) && BY_PHONE.test(sentence)) found.add('asks-voucher-code');
  }
  // Amount and threat may stand in two sentences: "Reload EUR 15. Otherwise your card becomes invalid."
  const threatens = sentences.some((sentence, index) => {
    if (!LOST.test(sentence) || NEVER.test(sentence)) return false;
    const around = sentences.slice(Math.max(0, index - 1), index + 2).join(' ');
    return AMOUNT.test(around) && RELOAD.test(around);
  });
  if (threatens) found.add('threatens-card');
  return [...found];
}

/** Messages that authorities have warned of, by id of data/scams.json. */
export function knownScams(text: string): string[] {
  const whole = normalise(text);
  return Object.entries(SCAM_CUES)
    .filter(([, cues]) => cues.every((group) => group.some((cue) => (/^[a-z0-9]/.test(cue) ? new RegExp(`(?<![a-z0-9])${cue}(?![a-z0-9])`).test(whole) : whole.includes(cue)))))
    .map(([id]) => id);
}
