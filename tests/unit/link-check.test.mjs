// checkLink: a table of addresses and messages, half of them traps, then the rules that hold for all of them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { defaultDataset, patchDataset } from '../../dist/dataset/index.js';
import { checkMessage, checkLink, LINK_REASON_IDS, LINK_VERDICTS, MAXIMUM_CHARACTERS } from '../../dist/dataset/link-check/index.js';
import { decodeLabel } from '../../dist/dataset/link-check/punycode.js';
import { AUTHORITY_DOMAINS, OFFICIAL_DOMAINS } from '../../dist/dataset/generated/official-domains.js';

const full = JSON.parse(await readFile(new URL('../../dataset.json', import.meta.url), 'utf8'));

/** input → verdict, operator ('' for none), a reason that must be among the others */
const HONEST = [
  ['https://www.proximus.be/', 'official', 'proximus', 'operator-domain'],
  ['proximus.be', 'official', 'proximus', 'no-scheme'],
  ['www.proximus.com', 'official', 'proximus', 'operator-domain'],
  ['HTTPS://WWW.PROXIMUS.BE', 'official', 'proximus', 'operator-domain'],
  ['https://proximus.be.', 'official', 'proximus', 'operator-domain'],
  ['http://base.be', 'official', 'base', 'not-encrypted'],
  ['https://www.base.be:8443/x?y=1#z', 'official', 'base', 'operator-domain'],
  ['https://www.prd.base.be/nl', 'official', 'base', 'operator-domain'],
  ['proximus.be:443', 'official', 'proximus', 'operator-domain'],
  ['//www.telenet.be/', 'official', 'telenet', 'no-scheme'],
  ['https:www.telenet.be', 'official', 'telenet', 'operator-domain'],
  ['https:///www.telenet.be', 'official', 'telenet', 'operator-domain'],
  ['https://www.orange.be/nl/prepaid?utm_source=mail&x=%40', 'official', 'orange', 'operator-domain'],
  ['https://www.orange.be/@help', 'official', 'orange', 'operator-domain'],
  ['<https://www.orange.be/>', 'official', 'orange', 'operator-domain'],
  ['(https://www.orange.be)', 'official', 'orange', 'operator-domain'],
  ['https://www.digi-belgium.be', 'official', 'digi', 'operator-domain'],
  ['https://support.mobilevikings.be/hc/en-us', 'official', 'mobile-vikings', 'operator-domain'],
  ['scarlet.be', 'official', 'scarlet', 'operator-domain'],
  ['https://www.heytelecom.be/', 'official', 'hey', 'operator-domain'],
  ['https://www.lycamobile.be/', 'official', 'lycamobile', 'operator-domain'],
  ['undo.be', 'official', 'undo', 'operator-domain'],
  ['https://safeonweb.be/en', 'official', '', 'authority-domain'],
  ['https://www.bipt.be', 'official', '', 'authority-domain'],
  ['https://www.ibpt.be', 'official', '', 'authority-domain'],
  ['meilleurtarif.ibpt.be', 'official', '', 'authority-domain'],
  ['www.ombudsmantelecom.be', 'official', '', 'authority-domain'],
  ['www.mediateurtelecom.be', 'official', '', 'authority-domain'],
  ['https://www.police.be/5998/fr', 'official', '', 'authority-domain'],
  ['https://economie.fgov.be/fr', 'official', '', 'authority-domain'],
  ['febelfin.be', 'official', '', 'authority-domain'],
  ['www.besttariff.be', 'unknown', '', 'unconfirmed-domain'],
  ['www.bestetarief.be', 'unknown', '', 'unconfirmed-domain'],
  ['https://www.proximus.be，然后充值', 'official', 'proximus', 'operator-domain'],
  ['请充值\nhttps://proximus.be\n谢谢', 'official', 'proximus', 'operator-domain'],
  ['⬇️https://proximus.be', 'official', 'proximus', 'operator-domain'],
  ['Proximus:\nhttps://proximus.be', 'official', 'proximus', 'operator-domain'],
  ['Go to https://www.proximus.be.\nThanks a lot', 'official', 'proximus', 'operator-domain'],
  ['https://proximus.be\nhttps://orange.be', 'official', '*', 'operator-domain'],
  ['Top up at https://www.orange.be or call 5000.', 'official', 'orange', 'operator-domain'],
  ['Mail info@proximus.be or see https://www.proximus.be', 'official', 'proximus', 'operator-domain'],
  ['Never give your PIN to anyone. https://www.proximus.be', 'official', 'proximus', 'operator-domain'],
  ['Geef nooit uw pincode door! Meer: proximus.be', 'official', 'proximus', 'operator-domain'],
  ['请勿提供密码。https://www.base.be', 'official', 'base', 'operator-domain'],
  // unconfirmed: known, but nobody vouches for it
  ['https://www.voo.be', 'unknown', 'voo', 'unconfirmed-domain'],
  ['jimmobile.be', 'unknown', 'jim-mobile', 'unconfirmed-domain'],
  ['consumerconnect.be', 'unknown', '', 'unconfirmed-domain'],
  // ordinary strangers
  ['https://www.kbc.be', 'other', '', 'stranger'],
  ['https://www.belfius.be/', 'other', '', 'stranger'],
  ['https://www.ing.be', 'other', '', 'stranger'],
  ['https://www.bol.com/nl', 'other', '', 'stranger'],
  ['https://www.delhaize.be', 'other', '', 'stranger'],
  ['https://example.com', 'other', '', 'stranger'],
  ['database.com', 'other', '', 'stranger'],
  ['https://www.mydatabase.org', 'other', '', 'stranger'],
  ['codebase.com', 'other', '', 'stranger'],
  ['firebase.com', 'other', '', 'stranger'],
  ['baseball.be', 'other', '', 'stranger'],
  ['base-camp.org', 'other', '', 'stranger'],
  ['basel.ch', 'other', '', 'stranger'],
  ['orangejuice.example', 'other', '', 'stranger'],
  ['orange-juice.com', 'other', '', 'stranger'],
  ['orangerie.be', 'other', '', 'stranger'],
  ['oranges.com', 'other', '', 'stranger'],
  ['grange.com', 'other', '', 'stranger'],
  ['orage.fr', 'other', '', 'stranger'],
  ['scarlett.com', 'other', '', 'stranger'],
  ['telnet.org', 'other', '', 'stranger'],
  ['telenetwork.com', 'other', '', 'stranger'],
  ['digital.be', 'other', '', 'stranger'],
  ['digipass.com', 'other', '', 'stranger'],
  ['heyday.com', 'other', '', 'stranger'],
  ['undoing.org', 'other', '', 'stranger'],
  ['voor.be', 'other', '', 'stranger'],
  ['maximus.com', 'other', '', 'stranger'],
  ['https://nl.wikipedia.org/wiki/Proximus', 'other', '', 'stranger'],
  ['https://www.google.com/search?q=proximus', 'other', '', 'stranger'],
  ['https://www.vrt.be/nl/proximus-prijzen', 'other', '', 'stranger'],
  ['münchen.de', 'other', '', 'stranger'],
  ['https://xn--mnchen-3ya.de', 'other', '', 'punycode'],
  ['https://www.京东.com', 'other', '', 'stranger'],
  ['https://reloadbase.com', 'other', '', 'reseller'],
  ['www.recharge.com', 'other', '', 'reseller'],
  ['https://www.airalo.com', 'other', '', 'reseller'],
  // nothing to go by
  ['', 'unknown', '', 'no-link'],
  ['   \n\t ', 'unknown', '', 'no-link'],
  ['hello there', 'unknown', '', 'no-link'],
  ['12.50', 'unknown', '', 'no-link'],
  ['Your balance is € 15.00.', 'unknown', '', 'no-link'],
  ['your card.It is fine', 'unknown', '', 'no-link'],
  ['Proximus', 'unknown', 'proximus', 'name-can-be-forged'],
  ['hey, how are you', 'unknown', '', 'no-link'],
  ['078 170 170', 'unknown', '', 'phone-can-be-forged'],
  ['+32 2 223 09 09', 'unknown', '', 'phone-can-be-forged'],
  ['Enter your SIM PIN to unlock your phone', 'unknown', '', 'no-link'],
  ['tel:+3222230909', 'unknown', '', 'phone-can-be-forged'],
];

const TRAPS = [
  // subdomains
  ['proximus.be.example.com', 'lookalike', 'proximus', 'name-in-subdomain'],
  ['https://www.base.be.example.com/login', 'lookalike', 'base', 'name-in-subdomain'],
  ['https://www.mobilevikings.be.login-secure.top/a', 'lookalike', 'mobile-vikings', 'name-in-subdomain'],
  ['telenet.be-login.com', 'lookalike', 'telenet', 'name-in-subdomain'],
  ['https://my-proximus.be.co', 'lookalike', 'proximus', 'name-with-words'],
  ['orange.example.com', 'lookalike', 'orange', 'name-in-subdomain'],
  ['proximus-be.example.net', 'lookalike', 'proximus', 'name-in-subdomain'],
  ['proximus.be.', 'official', 'proximus', 'operator-domain'],
  ['https://proximus.be.evil.com.', 'lookalike', 'proximus', 'name-in-subdomain'],
  ['proximus.github.io', 'lookalike', 'proximus', 'other-ending'],
  ['notproximus.be', 'lookalike', 'proximus', 'name-with-words'],
  // user information, backslash
  ['https://proximus.be@evil.example', 'lookalike', 'proximus', 'name-before-at'],
  ['https://www.orange.be:443@evil.example/x', 'lookalike', 'orange', 'user-info'],
  ['https://proximus.be%2Flogin@evil.example', 'lookalike', 'proximus', 'user-info'],
  ['https://user:pass@proximus.be', 'unknown', 'proximus', 'user-info'],
  ['https://@proximus.be', 'unknown', 'proximus', 'user-info'],
  ['proximus.be@evil.example/login', 'lookalike', 'proximus', 'user-info'],
  ['https://proximus.be\\@evil.example', 'unknown', 'proximus', 'backslash'],
  ['https://evil.example\\.proximus.be', 'lookalike', 'proximus', 'backslash'],
  ['https:\\\\proximus.be', 'unknown', 'proximus', 'backslash'],
  ['https://evil.example/@proximus.be', 'lookalike', 'proximus', 'name-in-path'],
  ['https://evil.example#@proximus.be', 'lookalike', 'proximus', 'name-in-path'],
  ['https://evil.example/www.proximus.be/', 'other', '', 'name-in-path'],
  ['https://evil.example/?u=https://www.orange.be', 'other', '', 'name-in-path'],
  // characters that are not for reading
  ['https://proximus\u200b.be', 'unknown', 'proximus', 'invisible-characters'],
  ['https://proxi\u00admus.be', 'unknown', 'proximus', 'invisible-characters'],
  ['\ufeffhttps://proximus.be', 'unknown', 'proximus', 'invisible-characters'],
  ['\u202ehttps://proximus.be', 'unknown', 'proximus', 'direction-characters'],
  ['https://proximus.be/\u2066x', 'unknown', 'proximus', 'direction-characters'],
  ['https://proximus.be\t', 'official', 'proximus', 'operator-domain'],
  ['https://proximus.be\t.evil.com', 'lookalike', 'proximus', 'control-characters'],
  ['https://proximus.be\n.evil.com', 'lookalike', 'proximus', 'control-characters'],
  ['https://proximus.be/my\nproximus', 'unknown', 'proximus', 'control-characters'],
  ['https://prox\nimus.be', 'other', '', 'stranger'],
  ['https://proximus.be\u0000', 'unknown', 'proximus', 'control-characters'],
  ['https://proximus.be/\u007f', 'unknown', 'proximus', 'control-characters'],
  ['https://proximus%2Ebe', 'unknown', 'proximus', 'encoded-host'],
  ["https://proximus.be'.evil.com", 'lookalike', 'proximus', 'name-in-subdomain'],
  ['https://proximus.be。evil.com', 'lookalike', 'proximus', 'name-in-subdomain'],
  ['请访问proximus.be充值', 'unknown', 'proximus', 'glued-to-text'],
  ['https://www.proximus.be充值15欧元', 'unknown', 'proximus', 'glued-to-text'],
  // look-alike letters
  ['0range.be', 'lookalike', 'orange', 'similar-letters'],
  ['proxirnus.be', 'lookalike', 'proximus', 'similar-letters'],
  ['pr0ximus.be', 'lookalike', 'proximus', 'similar-letters'],
  ['proxlmus.be', 'lookalike', 'proximus', 'similar-letters'],
  ['te1enet.be', 'lookalike', 'telenet', 'similar-letters'],
  ['ba5e.be', 'lookalike', 'base', 'similar-letters'],
  ['mobi1evikings.be', 'lookalike', 'mobile-vikings', 'similar-letters'],
  ['scar1et.be', 'lookalike', 'scarlet', 'similar-letters'],
  ['unclo.be', 'lookalike', 'undo', 'similar-letters'],
  ['h3y.be', 'lookalike', 'hey', 'similar-letters'],
  ['vo0.be', 'lookalike', 'voo', 'similar-letters'],
  ['safe0nweb.be', 'lookalike', '', 'similar-letters'],
  ['оrange.be', 'lookalike', 'orange', 'other-script'],
  ['https://bаse.be/', 'lookalike', 'base', 'other-script'],
  ['https://telеnet.be', 'lookalike', 'telenet', 'other-script'],
  ['https://prοximus.be', 'lookalike', 'proximus', 'other-script'],
  ['https://proximus.bе', 'lookalike', 'proximus', 'other-ending'],
  ['https://orangé.be', 'lookalike', 'orange', 'other-script'],
  ['https://xn--bse-6cd.be', 'lookalike', 'base', 'punycode'],
  ['https://xn--range-qce.be', 'lookalike', 'orange', 'other-script'],
  // misspelt, with something added
  ['promixus.be', 'lookalike', 'proximus', 'misspelt'],
  ['proxmus.be', 'lookalike', 'proximus', 'misspelt'],
  ['proximuss.be', 'lookalike', 'proximus', 'name-with-words'],
  ['telennet.be', 'lookalike', 'telenet', 'misspelt'],
  ['ornage.be', 'lookalike', 'orange', 'misspelt'],
  ['mobilevikngs.be', 'lookalike', 'mobile-vikings', 'misspelt'],
  ['lycamobil.be', 'lookalike', 'lycamobile', 'misspelt'],
  ['base-be.com', 'lookalike', 'base', 'name-with-words'],
  ['www.base-be.com', 'lookalike', 'base', 'name-with-words'],
  ['proximus-reload.com', 'lookalike', 'proximus', 'name-with-words'],
  ['proximusreload.com', 'lookalike', 'proximus', 'name-with-words'],
  ['orange-recharge.be', 'lookalike', 'orange', 'name-with-words'],
  ['orange-top-up.com', 'lookalike', 'orange', 'name-with-words'],
  ['my-orange.be', 'lookalike', 'orange', 'name-with-words'],
  ['orangebelgium.com', 'lookalike', 'orange', 'name-with-words'],
  ['base-factuur.info', 'lookalike', 'base', 'name-with-words'],
  ['digi-mobile.be', 'lookalike', 'digi', 'name-with-words'],
  ['hey-reload.com', 'lookalike', 'hey', 'name-with-words'],
  ['safeonweb-be.com', 'lookalike', '', 'name-with-words'],
  // other endings
  ['orange.es', 'lookalike', 'orange', 'other-country'],
  ['mobilevikings.pl', 'lookalike', 'mobile-vikings', 'other-ending'],
  ['lycamobile.co.uk', 'lookalike', 'lycamobile', 'other-country'],
  ['digi.be', 'lookalike', 'digi', 'other-ending'],
  ['hey.be', 'lookalike', 'hey', 'other-ending'],
  ['proximus.kz', 'lookalike', 'proximus', 'other-ending'],
  ['mobile-vikings.be', 'lookalike', 'mobile-vikings', 'other-ending'],
  ['digibelgium.be', 'lookalike', 'digi', 'other-ending'],
  ['https://proximus/', 'lookalike', 'proximus', 'other-ending'],
  // services that hide or forward
  ['https://t.me/proximus_reload', 'other', '', 'messenger'],
  ['wa.me/32471234567', 'other', '', 'messenger'],
  ['https://bit.ly/3abc', 'other', '', 'shortener'],
  ['tinyurl.com/x', 'other', '', 'shortener'],
  ['https://t.co/abc', 'other', '', 'shortener'],
  // no web addresses
  ['javascript:alert(1)', 'other', '', 'script-address'],
  ["javascript:location='https://proximus.be'", 'lookalike', 'proximus', 'script-address'],
  ['data:text/html,<a href=https://proximus.be>', 'lookalike', 'proximus', 'script-address'],
  ['ftp://proximus.be', 'unknown', 'proximus', 'not-a-web-address'],
  ['view-source:https://proximus.be', 'unknown', 'proximus', 'not-a-web-address'],
  ['xhttps://proximus.be', 'unknown', 'proximus', 'not-a-web-address'],
  ['Link:https://proximus.be', 'unknown', 'proximus', 'not-a-web-address'],
  ['ftp://proximus.be.evil.com', 'lookalike', 'proximus', 'not-a-web-address'],
  // numbers
  ['http://2130706433/', 'other', '', 'ip-address'],
  ['http://0x7f.0.0.1/', 'other', '', 'ip-address'],
  ['http://0177.0.0.1/', 'other', '', 'ip-address'],
  ['http://[::1]/', 'other', '', 'ip-address'],
  ['http://[::ffff:10.0.0.1]/x', 'other', '', 'ip-address'],
  ['https://[::ffff:7f00:1]', 'other', '', 'ip-address'],
  ['http://orange.be@1.2.3.4', 'lookalike', 'orange', 'name-before-at'],
  ['192.168.0.1/proximus.be/login', 'lookalike', 'proximus', 'ip-address'],
  ['https://proximus.be:99999', 'unknown', 'proximus', 'unreadable'],
  ['https://', 'unknown', '', 'unreadable'],
  ['https://xn--', 'unknown', '', 'unreadable'],
  // senders
  ['info@proximus.be', 'unknown', 'proximus', 'email-can-be-forged'],
  ['mailto:info@proximus.be', 'unknown', 'proximus', 'email-can-be-forged'],
  ['info@proximus.be.evil.com', 'lookalike', 'proximus', 'email-can-be-forged'],
  ['proximus@gmail.com', 'lookalike', 'proximus', 'name-before-at'],
  ['proximus.be@evil.example', 'lookalike', 'proximus', 'name-before-at'],
  ['jan@gmail.com', 'other', '', 'email-can-be-forged'],
  ['hey@firm.example', 'other', '', 'email-can-be-forged'],
  // several links: the worst counts
  ['https://www.orange.be https://orange-be.xyz', 'lookalike', 'orange', 'name-with-words'],
  ['https://www.proximus.be,https://evil.example', 'other', '', 'stranger'],
  ['[proximus.be](https://evil.example)', 'other', '', 'stranger'],
  ['<a href="https://evil.example">https://proximus.be</a>', 'other', '', 'stranger'],
  ['https://www.voo.be and https://www.base.be', 'unknown', 'voo', 'unconfirmed-domain'],
  // requests that are always wrong
  ['Send us your PIN code: https://www.proximus.be', 'unknown', 'proximus', 'asks-pin'],
  ['Proximus: stuur ons uw PUK-code', 'lookalike', 'proximus', 'asks-puk'],
  ['Donnez-nous votre code PIN, Orange', 'lookalike', 'orange', 'asks-pin'],
  ['Bitte bestätigen Sie Ihre PIN: http://evil.example', 'lookalike', '', 'asks-pin'],
  ['请发送您的密码', 'lookalike', '', 'asks-pin'],
  ['Bevestig uw identiteitskaart met de kaartlezer en pincode', 'lookalike', '', 'asks-eid-pin'],
  ['Insert your eID and enter the PIN', 'lookalike', '', 'asks-eid-pin'],
  ['请用身份证和读卡器输入密码', 'lookalike', '', 'asks-eid-pin'],
  ['Give me the response code of your Digipass', 'lookalike', '', 'asks-bank-codes'],
  ['Lisez le code de recharge au téléphone', 'lookalike', '', 'asks-voucher-code'],
  ['Read me the voucher code on the phone', 'lookalike', '', 'asks-voucher-code'],
  ['Stuur een foto van de herlaadkaart', 'lookalike', '', 'asks-voucher-code'],
  ['请把充值码拍照发给我', 'lookalike', '', 'asks-voucher-code'],
  ['Reload EUR 15 or your card becomes invalid: http://evil.example', 'lookalike', '', 'threatens-card'],
  ['Herlaad 15 euro, anders wordt uw kaart ongeldig', 'lookalike', '', 'threatens-card'],
  ['Rechargez 15 € sinon votre carte sera désactivée. Proximus', 'lookalike', 'proximus', 'threatens-card'],
  ['Laden Sie 15 € auf (Aufladung), sonst wird Ihre Karte gesperrt', 'lookalike', '', 'threatens-card'],
  ['请立即充值15欧元，否则您的卡将失效', 'lookalike', '', 'known-scam'],
  ['Telenet: Mislukte incasso http://evil.example', 'lookalike', 'telenet', 'known-scam'],
  ['Orange vous réserve une offre exclusive : https://evil.example', 'lookalike', 'orange', 'known-scam'],
  ['BASE: you paid twice, get your refund at https://evil.example', 'lookalike', 'base', 'known-scam'],
  ['Proximus: use your loyalty points https://evil.example', 'lookalike', 'proximus', 'known-scam'],
  // an operator's own offer: the address decides
  ['Orange vous réserve une offre exclusive : https://www.orange.be', 'official', 'orange', 'known-scam'],
];

describe('checkLink: a table', () => {
  test('is long enough, and half of it traps', () => {
    assert.ok(HONEST.length + TRAPS.length >= 150);
    assert.ok(TRAPS.length >= HONEST.length);
    assert.equal(new Set([...HONEST, ...TRAPS].map(([input]) => input)).size, HONEST.length + TRAPS.length);
  });

  for (const [input, verdict, operator, reason] of [...HONEST, ...TRAPS]) {
    test(`${JSON.stringify(input)} is ${verdict}`, () => {
      const result = checkLink(input, defaultDataset);
      assert.equal(result.verdict, verdict, result.reasons.join(' '));
      if (operator !== '*') assert.equal(result.operator ?? '', operator);
      assert.ok(result.reasons.includes(reason), `${reason} is not among ${result.reasons.join(' ')}`);
    });
  }

  test('uses every reason but those for the rarest garbage', () => {
    const seen = new Set([...HONEST, ...TRAPS].flatMap(([input]) => checkLink(input, defaultDataset).reasons));
    assert.deepEqual(
      LINK_REASON_IDS.filter((id) => !seen.has(id)),
      ['no-domain', 'too-long'],
    );
    assert.ok(checkLink('https://intranet/', defaultDataset).reasons.includes('no-domain'));
  });
});

const OFFICIAL = [...Object.values(OFFICIAL_DOMAINS).flat(), ...AUTHORITY_DOMAINS];
const officialHost = fc.tuple(fc.constantFrom('', 'www.', 'my.', 'a.b.'), fc.constantFrom(...OFFICIAL)).map((parts) => parts.join(''));
const isOfficialHost = (host) => OFFICIAL.some((domain) => host === domain || host.endsWith(`.${domain}`));
const never = (input) => assert.notEqual(checkLink(input, defaultDataset).verdict, 'official', JSON.stringify(input));
const fragments = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'https://',
        'http:',
        '//',
        '@',
        '\\',
        ':',
        '.',
        '。',
        '%2e',
        '\t',
        '\n',
        ' ',
        '\u200b',
        '\u202e',
        'xn--',
        '[::1]',
        'javascript:',
        'data:',
        'proximus',
        '.be',
        'orange.be',
        '充值',
        '"',
        "'",
        '<',
        '(',
        '?',
        '#',
        'PIN',
        '15 €',
      ),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe('checkLink: what holds for any input', () => {
  test('never throws; verdict, reasons and operator are of the lists', () => {
    fc.assert(
      fc.property(fragments, (input) => {
        const { verdict, operator, reasons } = checkLink(input, defaultDataset);
        assert.ok(LINK_VERDICTS.includes(verdict));
        assert.ok(reasons.length > 0 && reasons.every((reason) => LINK_REASON_IDS.includes(reason)) && new Set(reasons).size === reasons.length);
        assert.ok(operator === undefined || operator in defaultDataset.operators);
      }),
      { numRuns: 3000 },
    );
  });

  test('every host on the list, and what lies below it, is official', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'http://', 'https://'), officialHost, fc.webPath(), (scheme, host, path) =>
        assert.equal(checkLink(`${scheme}${host}${path.includes('@') || path.includes('//') ? '' : path}`, defaultDataset).verdict, 'official'),
      ),
    );
  });

  test('only a host on the list can be official: what a browser would open decides', () => {
    fc.assert(
      fc.property(fragments, (input) => {
        const { verdict, links } = checkMessage(input, defaultDataset);
        if (verdict !== 'official') return;
        for (const { raw } of links.filter(({ verdict: one }) => one === 'official')) {
          const { hostname, protocol, username, password } = new URL(/^https?:/i.test(raw) ? raw : `https://${raw.replace(/^\/+/, '')}`);
          assert.ok(isOfficialHost(hostname.replace(/\.$/, '')), raw);
          assert.match(protocol, /^https?:$/);
          assert.equal(username + password, '');
        }
      }),
      { numRuns: 3000 },
    );
    fc.assert(fc.property(fc.domain(), fc.webPath(), (host, path) => isOfficialHost(host) || never(`https://${host}${path}`)));
    fc.assert(
      fc.property(
        fc.domain(),
        fc.constantFrom(...OFFICIAL),
        (host, official) => isOfficialHost(host) || (never(`https://${official}.${host}`), never(`https://${host}/${official}`), never(`https://${official}@${host}`), never(`https://x${official}`)),
      ),
    );
  });

  test('user information, a backslash, another scheme, an invisible, direction or control character: never official', () => {
    const hidden = fc.constantFrom(
      ...'\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085\u009f\u00ad\u034f\u061c\u115f\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2066\u2067\u2068\u2069\u206f\u3164\ufeff\ufe0f\ufff9\u2028\u2029',
      '\u{e0001}',
      '\u{e0041}',
    );
    const address = officialHost.map((host) => `https://${host}/nl/herladen?x=1`);
    fc.assert(
      fc.property(address, fc.nat(), hidden, (text, at, character) => never(text.slice(0, at % (text.length + 1)) + character + text.slice(at % (text.length + 1)))),
      { numRuns: 1000 },
    );
    fc.assert(fc.property(address, fc.nat(), (text, at) => never(text.slice(0, at % text.length) + '\\' + text.slice(at % text.length))));
    fc.assert(
      fc.property(address, fc.nat(), fc.constantFrom('\t', '\n', '\r\n'), (text, at, control) =>
        never(text.slice(0, 1 + (at % (text.length - 1))) + control + text.slice(1 + (at % (text.length - 1)))),
      ),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(
        officialHost,
        fc.string({ maxLength: 20 }).filter((user) => !/[\s/?#\\]/.test(user)),
        (host, user) => never(`https://${user}@${host}`),
      ),
    );
    fc.assert(
      fc.property(
        officialHost,
        fc.stringMatching(/^[a-z][a-z0-9+.-]{0,10}$/).filter((scheme) => !/^https?$/.test(scheme)),
        (host, scheme) => (never(`${scheme}://${host}`), never(`${scheme}:https://${host}`)),
      ),
    );
  });

  test('several links: never better than the worst', () => {
    const order = ['official', 'unknown', 'other', 'lookalike'];
    const one = fc.constantFrom('https://www.proximus.be', 'orange.be', 'https://www.voo.be', 'https://example.com/x', 'https://base-be.com', 'bit.ly/x', 'https://x@base.be', 'http://10.0.0.1');
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', '\n', ' and '), (links, between) => {
        const worst = Math.max(...links.map((link) => order.indexOf(checkLink(link, defaultDataset).verdict)));
        assert.equal(checkLink(links.join(between), defaultDataset).verdict, order[worst]);
      }),
    );
  });

  test('a host’s patch cannot make an address official, nor an official one another', async () => {
    const patched = await patchDataset(defaultDataset, {
      operators: { proximus: { name: 'Evil', detail: { domains: { value: ['evil.example'], confidence: 'official', sources: ['x'] } } } },
      sources: { x: { readAt: 'https://evil.example/', publisher: 'Evil', kind: 'operator', date: 'undated' } },
    });
    const changed = structuredClone(full);
    changed.operators.proximus.detail.domains.value = ['evil.example'];
    for (const dataset of [patched, changed, { operators: {} }, undefined, null]) {
      assert.notEqual(checkLink('https://evil.example', dataset).verdict, 'official');
      assert.equal(checkLink('https://www.proximus.be', dataset).verdict, 'official');
      assert.equal(checkLink('https://www.orange.be', dataset).operator, 'orange');
    }
  });

  test('takes garbage of any length in bounded time, and calls nothing official that it has not read', () => {
    const pieces = [
      '.',
      'a',
      'a:',
      '@',
      'http://',
      '(a.b)',
      '-a',
      '值.be',
      'http:a.be,',
      'a.be ',
      '👍️',
      'a.b\n',
      '\t\n',
      "don't",
      ' \t',
      'a-',
      'xn--',
      '%',
      '[',
      'rn',
      'www.',
      '0x',
      'https://proximus.be ',
    ];
    for (const piece of pieces) {
      const start = performance.now();
      const result = checkLink(piece.repeat(1_000_000 / piece.length), defaultDataset);
      assert.ok(performance.now() - start < 5000, `${JSON.stringify(piece)} took too long`);
      assert.ok(result.verdict !== 'official' && result.reasons.includes('too-long'), piece);
    }
    assert.notEqual(checkLink(`https://proximus.be ${'x '.repeat(MAXIMUM_CHARACTERS)} https://evil.example`, defaultDataset).verdict, 'official');
    assert.equal(checkLink(`https://www.proximus.be/?${'x'.repeat(8000)}`, defaultDataset).verdict, 'official');
  });

  test('a programmer’s error is named', () => {
    assert.throws(() => checkLink(undefined, defaultDataset), { name: 'TypeError', message: /expects a string, got undefined/ });
  });

  test('punycode is read as RFC 3492 says', () => {
    for (const [ascii, shown] of [
      ['xn--mnchen-3ya', 'münchen'],
      ['xn--80ak6aa92e', 'аррӏе'],
      ['xn--fiqs8s', '中国'],
      ['xn--ls8h', '💩'],
      ['xn--', 'xn--'],
      ['xn--!!', 'xn--!!'],
      ['plain', 'plain'],
    ])
      assert.equal(decodeLabel(ascii), shown);
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => typeof decodeLabel(`xn--${text}`) === 'string'));
  });
});
