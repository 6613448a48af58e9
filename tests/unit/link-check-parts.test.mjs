// The link check, one question at a time: what stands in a message, what it asks for, whose name a host bears.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { domainToASCII } from 'node:url';
import { defaultDataset } from '../../dist/dataset/index.js';
import { checkLink, checkMessage, MAXIMUM_CHARACTERS, officialDomainsOf } from '../../dist/dataset/link-check/index.js';
import { parseAddress, schemeOf, tricksOf } from '../../dist/dataset/link-check/address.js';
import { brandIn, operatorNamed } from '../../dist/dataset/link-check/brands.js';
import { distance, skeleton, toLatin } from '../../dist/dataset/link-check/confusables.js';
import { findLinks } from '../../dist/dataset/link-check/find-links.js';
import { LINK_VERDICTS } from '../../dist/dataset/link-check/ids.js';
import { MESSENGERS, SHORTENERS } from '../../dist/dataset/link-check/hosts.js';
import { decodeLabel } from '../../dist/dataset/link-check/punycode.js';
import { knownScams, wrongRequests } from '../../dist/dataset/link-check/requests.js';

const check = (input) => checkLink(input, defaultDataset);

/** input → verdict, operator and all reasons, the weightiest first; the host of the first link and the part of it that someone registered */
const REASONS = [
  ['https://www.proximus.be/', 'official proximus: operator-domain', 'www.proximus.be (proximus.be)'],
  ['proximus.be', 'official proximus: operator-domain no-scheme', 'proximus.be'],
  ['http://base.be', 'official base: operator-domain not-encrypted', 'base.be'],
  ['https://safeonweb.be', 'official: authority-domain', 'safeonweb.be'],
  ['https://www.voo.be', 'unknown voo: unconfirmed-domain', 'www.voo.be (voo.be)'],
  ['besttariff.be', 'unknown: unconfirmed-domain no-scheme', 'besttariff.be'],
  ['https://user@safeonweb.be', 'unknown: user-info authority-domain', 'safeonweb.be'],
  ['https://user@voo.be', 'unknown voo: user-info unconfirmed-domain', 'voo.be'],
  ['https://1.2.3.4/proximus.be', 'lookalike proximus: ip-address name-in-path', '1.2.3.4 ()'],
  ['https://1.2.3.4/', 'other: ip-address', '1.2.3.4 ()'],
  ['https://orange.be@1.2.3.4/', 'lookalike orange: user-info ip-address name-before-at', '1.2.3.4 ()'],
  ['https://orange.be@1.2.3.4/base.be', 'lookalike orange: user-info ip-address name-before-at name-in-path', '1.2.3.4 ()'],
  ['1.2.3.4', 'other: ip-address no-scheme', '1.2.3.4 ()'],
  ['256.1.1.1', 'unknown: unreadable'],
  ['https://xn--mnchen-3ya.de', 'other: stranger punycode', 'münchen.de'],
  ['https://münchen.de', 'other: stranger', 'münchen.de'],
  ['https://evil.com/xn--x', 'other: stranger', 'evil.com'],
  ['https://xn--bse-6cd.be', 'lookalike base: other-script punycode', 'bаse.be'],
  ['https://reloadbase.com/x', 'other: reseller', 'reloadbase.com'],
  ['https://t.me/proximus', 'other: messenger', 't.me'],
  ['bit.ly/x', 'other: shortener no-scheme', 'bit.ly'],
  ['https://sub.bit.ly/x', 'other: shortener', 'sub.bit.ly (bit.ly)'],
  ['https://xbit.ly', 'other: stranger', 'xbit.ly'],
  ['https://orange.fr', 'lookalike orange: other-ending other-country', 'orange.fr'],
  ['https://ortel.nl', 'other: other-country', 'ortel.nl'],
  ['https://proximus.be.evil.com', 'lookalike proximus: name-in-subdomain', 'proximus.be.evil.com (evil.com)'],
  ['https://base.proximus.evil.com', 'lookalike proximus: name-in-subdomain', 'base.proximus.evil.com (evil.com)'],
  ['https://evil.orange', 'other: stranger', 'evil.orange'],
  ['https://evil.com/proximus.be', 'other: stranger name-in-path', 'evil.com'],
  ['https://evil.com/?safeonweb.be', 'other: stranger name-in-path', 'evil.com'],
  ['https://evil.com/xproximus.be', 'other: stranger', 'evil.com'],
  ['https://evil.com/proximus.bex', 'other: stranger', 'evil.com'],
  ['https://promixus.evil.com', 'other: stranger', 'promixus.evil.com (evil.com)'],
  ['https://0range.evil.com', 'lookalike orange: name-in-subdomain similar-letters', '0range.evil.com (evil.com)'],
  ['https://proximus.be@evil.example', 'lookalike proximus: name-before-at user-info', 'evil.example'],
  ['https://safeonweb.be@evil.example', 'lookalike: name-before-at user-info', 'evil.example'],
  ['https://police.be@evil.example', 'lookalike: name-before-at user-info', 'evil.example'],
  ['https://police.be.evil.example', 'lookalike: name-in-subdomain', 'police.be.evil.example (evil.example)'],
  ['https://www.fgov.be.evil.example', 'lookalike: name-in-subdomain', 'www.fgov.be.evil.example (evil.example)'],
  ['https://xpolice.be.evil.example', 'other: stranger', 'xpolice.be.evil.example (evil.example)'],
  ['https://police.bex.example', 'other: stranger', 'police.bex.example (bex.example)'],
  ['https://www.proximus.be:x@evil.example', 'lookalike proximus: name-before-at user-info', 'evil.example'],
  ['https://www:base@evil.example', 'lookalike base: name-before-at user-info', 'evil.example'],
  ['https://http:base@evil.example', 'lookalike base: name-before-at user-info', 'evil.example'],
  ['https://wwwx:base@evil.example', 'other: stranger user-info', 'evil.example'],
  ['https://xwww:base@evil.example', 'other: stranger user-info', 'evil.example'],
  ['https://hey@evil.example', 'lookalike hey: name-before-at user-info', 'evil.example'],
  ['https://jan@evil.example', 'other: stranger user-info', 'evil.example'],
  ['https://www@evil.example', 'other: stranger user-info', 'evil.example'],
  ['https://%E0proximus@evil.example', 'lookalike proximus: name-before-at user-info', 'evil.example'],
  ['https://proximus%2Ebe@evil.example', 'lookalike proximus: name-before-at user-info', 'evil.example'],
  ['https://evil.example/@proximus.be', 'lookalike proximus: name-in-path', 'evil.example'],
  ['https://evil.example/@jan', 'other: stranger', 'evil.example'],
  ['https://evil.example/\\proximus.be', 'lookalike proximus: name-in-path backslash', 'evil.example'],
  ['https://intranet/', 'unknown: no-domain', 'intranet ()'],
  ['https://intranet/proximus.be', 'unknown: no-domain', 'intranet ()'],
  ['https://proximus/', 'lookalike proximus: other-ending', 'proximus ()'],
  ['info@proximus.be', 'unknown proximus: email-can-be-forged operator-domain', 'proximus.be'],
  ['info@safeonweb.be', 'unknown: email-can-be-forged authority-domain', 'safeonweb.be'],
  ['info@voo.be', 'unknown voo: unconfirmed-domain email-can-be-forged', 'voo.be'],
  ['info@evil.example', 'other: stranger email-can-be-forged', 'evil.example'],
  ['proximus@evil.example', 'lookalike proximus: name-before-at email-can-be-forged', 'evil.example'],
  ['proximux@evil.example', 'lookalike proximus: name-before-at email-can-be-forged', 'evil.example'],
  ['mailto:proximus.be/x@evil.example', 'lookalike proximus: name-before-at email-can-be-forged', 'evil.example'],
  ['mailto:x?@evil.example', 'other: stranger email-can-be-forged', 'evil.example'],
  ['base@evil.example', 'other: stranger email-can-be-forged', 'evil.example'],
  ['info@', 'unknown: email-can-be-forged unreadable'],
  ['info@proximus.be?subject=x', 'unknown proximus: user-info operator-domain no-scheme', 'proximus.be'],
  ['mailto:info@proximus.be?subject=x', 'unknown proximus: email-can-be-forged operator-domain', 'proximus.be'],
  ['mailto:proximus.be@evil.example', 'lookalike proximus: name-before-at email-can-be-forged', 'evil.example'],
  ['tel:+3212345678', 'unknown: phone-can-be-forged'],
  ['javascript:alert(1)', 'other: script-address'],
  ["javascript:'proximus.be'", 'lookalike proximus: script-address'],
  ["jav\nascript:'proximus.be'", 'lookalike proximus: script-address control-characters'],
  ['data:text/html,x', 'other: script-address'],
  ['blob:https://proximus.be/x', 'lookalike proximus: script-address'],
  ['file:///proximus.be', 'lookalike proximus: script-address'],
  ['filesystem:https://proximus.be/x', 'lookalike proximus: script-address'],
  ['xfile://proximus.be', 'unknown proximus: not-a-web-address operator-domain', 'proximus.be'],
  ['filex://proximus.be', 'unknown proximus: not-a-web-address operator-domain', 'proximus.be'],
  ['view-source:https://proximus.be', 'unknown proximus: not-a-web-address operator-domain', 'proximus.be'],
  ['ftp:proximus.be', 'unknown proximus: not-a-web-address operator-domain', 'proximus.be'],
  ['magnet:proximus.be', 'unknown proximus: not-a-web-address operator-domain', 'proximus.be'],
  ['https://proximus.be:99999', 'unknown proximus: unreadable'],
  ['https://[x]/proximus.be', 'unknown proximus: unreadable'],
  ['https://[x]/', 'unknown: unreadable'],
  ['https://proximux-reload.com', 'lookalike proximus: misspelt name-with-words', 'proximux-reload.com'],
  ['orangeclient.be', 'lookalike orange: name-with-words no-scheme', 'orangeclient.be'],
  ['baseclients.com', 'lookalike base: name-with-words no-scheme', 'baseclients.com'],
  ['ht\ntps://proximus-login.com', 'lookalike proximus: name-with-words control-characters', 'proximus-login.com'],
  ['https://proximus.be\n.evil.com', 'lookalike proximus: name-in-subdomain control-characters', 'proximus.be.evil.com (evil.com)'],
  ['\u200bhttps://orange-be.xyz', 'lookalike orange: invisible-characters name-with-words', 'orange-be.xyz'],
  ['\u200bhttps://proximus.be', 'unknown proximus: invisible-characters operator-domain', 'proximus.be'],
  ['tel:+3222230909 https://www.proximus.be', 'official proximus: operator-domain'],
  ['info@proximus.be https://www.proximus.be', 'official proximus: operator-domain', 'proximus.be'],
  ['info@proximus.be.evil.com https://www.proximus.be', 'lookalike proximus: name-in-subdomain email-can-be-forged', 'proximus.be.evil.com (evil.com)'],
  ['https://a.example https://b.example', 'other: stranger', 'a.example'],
  ['https://consumerconnect.be https://www.voo.be', 'unknown voo: unconfirmed-domain', 'consumerconnect.be'],
  ['https://www.voo.be https://www.jimmobile.be', 'unknown voo: unconfirmed-domain', 'www.voo.be (voo.be)'],
  ['https://www.proximus.be Send us your PIN code', 'unknown proximus: operator-domain asks-pin', 'www.proximus.be (proximus.be)'],
  ['http://www.proximus.be Send us your PIN code', 'unknown proximus: operator-domain not-encrypted asks-pin', 'www.proximus.be (proximus.be)'],
  ['https://safeonweb.be Send us your PIN code', 'unknown: authority-domain asks-pin', 'safeonweb.be'],
  ['https://www.proximus.be https://www.voo.be Send us your PIN code', 'lookalike voo: unconfirmed-domain asks-pin', 'www.proximus.be (proximus.be)'],
  ['https://www.voo.be Send us your PIN code', 'lookalike voo: unconfirmed-domain asks-pin', 'www.voo.be (voo.be)'],
  ['Call 1234', 'unknown: phone-can-be-forged no-link'],
  ['Call 123', 'unknown: no-link'],
  ['Call 12345', 'unknown: phone-can-be-forged no-link'],
  ['Call 123456', 'unknown: no-link'],
  ['Call 1234567', 'unknown: phone-can-be-forged no-link'],
  ['12.345 euro', 'unknown: no-link'],
  ['1234,5', 'unknown: no-link'],
  ['0471/23.45.67', 'unknown: phone-can-be-forged no-link'],
  ['+32 (0)471-23-45-67', 'unknown: phone-can-be-forged no-link'],
  ['x1234x', 'unknown: phone-can-be-forged no-link'],
];
test('nothing more is said than is so, and nothing less', () => {
  assert.deepEqual([...new Set(REASONS.map(([input]) => check(input).verdict))].sort(), [...LINK_VERDICTS].sort());
  for (const [input, expected, host] of REASONS) {
    const { verdict, operator, reasons, links, worst } = checkMessage(input, defaultDataset);
    assert.equal(`${verdict}${operator ? ` ${operator}` : ''}: ${reasons.join(' ')}`, expected, input);
    const [first] = links;
    assert.equal(first?.host && (first.host === first.registrable ? first.host : `${first.host} (${first.registrable})`), host, input);
    // The one that decided is one of them, or there is none.
    assert.equal(worst === undefined, links.length === 0, input);
    assert.ok(!worst || links.includes(worst), input);
  }
});

/** message → its links in order; "email" and "phone" name the kind, "+" what touches it */
const FOUND = [
  ['', []],
  ['word', []],
  ['proximus.be', ['proximus.be']],
  ['See proximus.be.', ['proximus.be']],
  ['(proximus.be)', ['proximus.be']],
  ['“www.proximus.be”, he said', ['www.proximus.be']],
  ['www.x', ['www.x']],
  ['go www.x now', ['www.x']],
  ['go www2.x now', ['www2.x']],
  ['go wwwx.x now', []],
  ['go xwww.x now', []],
  ['alone.zz', ['alone.zz']],
  ['in a text alone.zz too', []],
  ['in a text a.zz/path too', ['a.zz/path']],
  ['in a text a.zz:80 too', []],
  ['in a text a.zz#b too', []],
  ['12.50', []],
  ['12.', []],
  ['x12.50', ['x12.50']],
  ['it costs 12.50 now', []],
  ['1.2.3.4', ['1.2.3.4']],
  ['at 1.2.3.4 now', ['1.2.3.4']],
  ['at 10.20.30.40 now', ['10.20.30.40']],
  ['at 0x7f.1.2.3 now', ['0x7f.1.2.3']],
  ['at 1.2.3.0x7f now', ['1.2.3.0x7f']],
  ['at x1.2.3.4 now', []],
  ['at 1.2.3.4x now', []],
  ['at 0xg.1.2.3 now', []],
  ['at a.b.c.d now', []],
  ['your card.It is fine', []],
  ['your card.Be is', []],
  ['your card.be is fine', ['card.be']],
  ['Your Card.Be is', []],
  ['your caRd.Be is', ['caRd.Be']],
  ['Réseau.Il est là', []],
  ['your card.Info is', []],
  ['my.card.Be is', ['my.card.Be']],
  ['my-card.Be is', ['my-card.Be']],
  ['go to EVIL.COM now', ['EVIL.COM']],
  ['go to Evil.COM now', ['Evil.COM']],
  ['card.Be', ['card.Be']],
  ['x card.Be/ y', ['card.Be/']],
  ['x 1.Be y', ['1.Be']],
  ['x card.BE y', ['card.BE']],
  ['x card.B y', []],
  ['a..b', ['a..b']],
  ['go to a..be now', []],
  ['to .be now', []],
  ['go be. now', []],
  ['go a.be. now', ['a.be']],
  ['mail a@b.be', ['email a@b.be']],
  ['mail me@home now', []],
  ['me@home', ['email me@home']],
  ['mail x@y.z now', ['email x@y.z']],
  ['mail @b.be now', []],
  ['a@b.be/x', ['a@b.be/x']],
  ['a@b.be?x', ['a@b.be?x']],
  ['a@b.be:80', ['a@b.be:80']],
  ['see x@proximus.be/login now', ['x@proximus.be/login']],
  ['https://a.be,https://b.be', ['https://a.be', 'https://b.be']],
  ['https://a.be;http://b.be', ['https://a.be', 'http://b.be']],
  ["https://a.be'https://b.be", ['https://a.be', 'https://b.be']],
  ['https://a.be/x,https://b.be', ['https://a.be/x,https://b.be']],
  ['https://a.be/https://b.be', ['https://a.be', 'https://b.be']],
  ['https://a.be\\https://b.be', ['https://a.be', 'https://b.be +backslash']],
  ['1x://a.be,https://b.be', ['1x://a.be', 'https://b.be']],
  ['<https://a.be>alone.zz', ['https://a.be']],
  ['https://a.be/mailto:b', ['https://a.be/mailto:b']],
  ['https://a.be/tel:1', ['https://a.be/tel:1']],
  ['https://,https://b.be', ['https://,https://b.be']],
  ['https://a.be?u=https://b.be', ['https://a.be?u=https://b.be']],
  ['<https://a.be>', ['https://a.be']],
  ['<a href="https://a.be">b.be</a>', ['https://a.be', 'b.be']],
  ['[a.be](https://b.be)', ['a.be', 'https://b.be']],
  ['https://a.be).', ['https://a.be']],
  ['https://[::1]', ['https://[::1]']],
  ['https://user@[::1]', ['https://user@[::1]']],
  ['a.be/ftp:[::1]', ['a.be/ftp:[::1']],
  ['https://[::1].', ['https://[::1]']],
  ['see https://u@[::1]/x now', ['https://u@[::1]/x']],
  ['https://[::1]:80,', ['https://[::1]:80']],
  ['Link:https://a.be', ['Link:https://a.be']],
  ['ab:cd:https://a.be', ['ab:cd:https://a.be']],
  ['go page:/a.be now', []],
  ['a:b:https://a.be', ['a:b:https://a.be']],
  ['a:b:c:https://a.be', ['b:c:https://a.be']],
  ['xhttps://a.be', ['xhttps://a.be']],
  ['Link:mailto:a@b.be', ['email a@b.be']],
  ['mailto:a@b.be', ['email a@b.be']],
  ['xmailto:a@b.be', ['xmailto:a@b.be']],
  ['go to x.mailto:a@b.be', ['x.mailto:a@b.be']],
  ['tel:123', ['phone tel:123']],
  ['SMS:123', ['phone SMS:123']],
  ['hotel:123 room', []],
  ['x:tel:1', ['phone tel:1']],
  ['javascript:alert(1) x', ['javascript:alert(1) x']],
  ['go javascript:alert(1)', ['javascript:alert(1']],
  ['my javascript: here', []],
  ['xjavascript:alert(1)', []],
  ['data: these are', ['data: these are']],
  ['see data: these', []],
  ['see data:,x', ['data:,x']],
  ['see data:;x', ['data:;x']],
  ['see data:text/html,x', ['data:text/html,x']],
  ['see data:9', []],
  ['vbscript:x y', ['vbscript:x y']],
  ['https:a.be', ['https:a.be']],
  ['go http:a.be now', ['http:a.be']],
  ['go https: now', []],
  ['go Link:https:a.be now', ['Link:https:a.be']],
  ['go L:https:a.be now', ['https:a.be']],
  ['go 1-x:https:a.be now', ['https:a.be']],
  ['foo:/a.be', ['foo:/a.be']],
  ['go 1x://a.be now', ['1x://a.be']],
  ['go -x://a.be now', ['x://a.be']],
  ['go x+y.z-1://a.be now', ['x+y.z-1://a.be']],
  ['\\\\a.be', ['\\\\a.be']],
  ['x\\https://a.be', ['https://a.be +backslash']],
  ['\\x https://a.be', ['https://a.be']],
  ['//a.be/x', ['//a.be/x']],
  ['请访问a.be充值', ['a.be +glued-to-text']],
  ['请访问https://a.be充值', ['https://a.be +glued-to-text']],
  ['请访问https://a.be:80充值', ['https://a.be:80 +glued-to-text']],
  ['请访问https://a.be:充值', ['https://a.be: +glued-to-text']],
  ['https://a.be中国.be', ['https://a.be中国.be']],
  ['https://user@a.be中国.be', ['https://user@a.be中国.be']],
  ['a.be/充值b.be', ['a.be/充值b.be']],
  ['https://a.be/充值b.be', ['https://a.be/充值b.be']],
  ['请访问https://u@a.be充值', ['https://u@a.be +glued-to-text']],
  ['请访问https://a.be，充值b.be', ['https://a.be', 'b.be +glued-to-text']],
  ['https://中国.be', ['https://中国.be']],
  ['https://a中国.be', ['https://a中国.be']],
  ['https://u@a中国.be', ['https://u@a中国.be']],
  ['https://a.zz充值', ['https://a.zz充值']],
  ['https://充值.be', ['https://充值.be']],
  ['中国.be', ['中国.be']],
  ['说中国.be好', ['说中国.be好']],
  ['充值：a.be。', ['a.be +glued-to-text']],
  ['https://a.be。谢谢', ['https://a.be +glued-to-text']],
  ['a。be', ['a。be']],
  ['go a。be now', ['a。be']],
  ['go a.be.:80 now', ['a.be.:80']],
  ['go a~b.be now', ['a~b.be']],
  ['read and/or.x now', []],
  ['in a text a.zz?b/c too', []],
  ['in a text u@a.zz/b too', ['u@a.zz/b']],
  ['見a.be和b.be', ['a.be +glued-to-text', 'b.be +glued-to-text']],
  ['見和 ok', []],
  ['https://a.be\nhttps://b.be', ['https://a.be', 'https://b.be']],
  ['https://a.be\n.evil.com', ['https://a.be\n.evil.com']],
  ['https://a.be\n..', ['https://a.be\n..']],
  ['https://a.be\n\n.evil.com', ['https://a.be\n\n.evil.com']],
  ['https://a.be x\n.evil.com', ['https://a.be', 'x\n.evil.com']],
  ['see a.be\n@b now', ['a.be\n@b']],
  ['see x\n.evil.com now', ['x\n.evil.com']],
  ['see a\n.. now', []],
  ['https://a.be/x\ny', ['https://a.be/x\ny']],
  ['a.be\nword', ['a.be\nword']],
  ['word\na.be', ['a.be']],
  ['word\nhttps://a.be', ['https://a.be']],
  ['a.be\nword\nb.be', ['a.be\nword\nb.be']],
  ['ht\ntps://a.be', ['ht\ntps://a.be']],
  ['h\nttp://a.be', ['h\nttp://a.be']],
  ['http\n://a.be', ['http\n://a.be']],
  ['https\n://a.be', ['https\n://a.be']],
  ['https:\n//a.be', ['https:\n//a.be']],
  ['(https://a\nb)', ['https://a']],
  ['foo:/a\nb', []],
  ['see a.be \n.evil.com', ['a.be']],
  ['http:/\n/a.be', ['http:/\n/a.be']],
  ['https://\na.be', ['https://\na.be']],
  ['xhttps\na', []],
  ['xhttps:\na', []],
  ['xh\na', []],
  ['a\nhttps', []],
  ['a\nh', []],
  ['ü\nhttps://a.be/x\ny', ['https://a.be/x']],
  ['a.be\nb.be', ['a.be', 'b.be']],
  ['a.be b.be', ['a.be', 'b.be']],
  ['a.be\u00a0b.be', ['a.be', 'b.be']],
  ['a.be  b.be', ['a.be', 'b.be']],
  ['a.be \n b.be', ['a.be', 'b.be']],
  ['a.be\t\tb.be', ['a.be', 'b.be']],
  ['https://a.be\t', ['https://a.be']],
  ['https://proximus.be:443/x?y#z!', ['https://proximus.be:443/x?y#z']],
  ['•a.be', ['a.be']],
  ['a.be…', ['a.be']],
  ['x a.be|b.be', ['a.be', 'b.be']],
  ['x *a.be* _b.be_', ['a.be', 'b.be']],
  ['prоximus.xx', ['prоximus.xx']],
  ['see prоximus.xx now', ['prоximus.xx']],
  ['see prоxi.xx now', []],
  ['see proximus.xx now', []],
  ['see a.b.c.d.e.f.prоximus.xx now', []],
  ['jav\nascript:x', ['jav\nascript:x']],
  ['xjavascript:x y', []],
];
test('links are found where a reader would see one, and cut where they end', () => {
  for (const [message, expected] of FOUND) {
    const { links, more } = findLinks(message);
    assert.deepEqual(
      links.map(({ kind, raw, marks }) => `${kind === 'address' ? '' : `${kind} `}${raw}${marks.map((mark) => ` +${mark}`).join('')}`),
      expected,
      JSON.stringify(message),
    );
    assert.equal(more, false);
    for (const { kind } of links) assert.ok(['address', 'email', 'phone'].includes(kind), kind);
  }
});

const MAXIMUM_LINKS = 50;
test('of a long list the first fifty links are read, and that there are more is said', () => {
  const list = (count, between) => Array.from({ length: count }, (_, index) => `https://a${index}.be`).join(between);
  for (const between of [' ', '\n', ',']) {
    assert.equal(findLinks(list(MAXIMUM_LINKS, between)).links.length, MAXIMUM_LINKS);
    assert.equal(findLinks(list(MAXIMUM_LINKS, between)).more, false);
    assert.equal(findLinks(list(MAXIMUM_LINKS + 5, between)).links.length, MAXIMUM_LINKS);
    assert.equal(findLinks(list(MAXIMUM_LINKS + 1, between)).more, true);
  }
  assert.deepEqual(check(`https://www.proximus.be ${list(MAXIMUM_LINKS, ' ')}`).reasons.at(-1), 'too-long');
  const official = Array.from({ length: MAXIMUM_LINKS + 1 }, () => 'https://www.proximus.be').join(' ');
  assert.equal(check(official).verdict, 'unknown');
  assert.equal(check(official.slice(24)).verdict, 'official');
  // With nothing but a comma between them too, and behind any number of words.
  assert.equal(check(official.replaceAll(' ', ',').replace(/www\.proximus\.be$/, 'evil.example')).verdict, 'unknown');
  assert.equal(check(`https://www.proximus.be ${'word,'.repeat(200)}evil.com`).verdict, 'other');
});

test('of a long text the beginning is read: nothing unread is official', () => {
  const text = (length) => `https://www.proximus.be ${' '.repeat(length - 24)}`;
  assert.equal(check(text(MAXIMUM_CHARACTERS)).verdict, 'official');
  assert.deepEqual(check(text(MAXIMUM_CHARACTERS + 1)), { verdict: 'unknown', operator: 'proximus', reasons: ['operator-domain', 'too-long'] });
  assert.deepEqual(check(`${text(MAXIMUM_CHARACTERS)} https://evil.example`).reasons, ['operator-domain', 'too-long']);
  assert.equal(check(`https://base-be.com ${' '.repeat(MAXIMUM_CHARACTERS)}`).verdict, 'lookalike');
});

/** a label of a host → whose name it bears or imitates, and how */
const BRANDS = [
  ['proximus', 'proximus itself'],
  ['PROXIMUS', 'proximus itself'],
  ['prox-imus', 'proximus itself'],
  ['prox_imus', 'proximus itself'],
  ['proxirnus', 'proximus: similar-letters'],
  ['pr0ximus', 'proximus: similar-letters'],
  ['рroximus', 'proximus: other-script'],
  ['proximús', 'proximus: other-script'],
  ['proximusреload', 'proximus: name-with-words other-script'],
  ['proximus-login', 'proximus: name-with-words'],
  ['xproximusx', 'proximus: name-with-words'],
  ['proximux', 'proximus: misspelt'],
  ['proxmus', 'proximus: misspelt'],
  ['proximuss', 'proximus: name-with-words'],
  ['promixus', 'proximus: misspelt'],
  ['prxoimus', 'proximus: misspelt'],
  ['роximux', ''],
  ['рrоximux', 'proximus: misspelt other-script'],
  ['roximusp', ''],
  ['onager', ''],
  ['monorange', 'orange (a word): name-with-words'],
  ['meinorange', 'orange (a word): name-with-words'],
  ['wwworange', 'orange (a word): name-with-words'],
  ['proximusx-login', 'proximus: name-with-words'],
  ['proximux-x', 'proximus: misspelt name-with-words'],
  ['x-proximux', 'proximus: misspelt name-with-words'],
  ['proximux--x', 'proximus: misspelt name-with-words'],
  ['рrоximux-x', 'proximus: misspelt name-with-words'],
  ['abc-proximux', 'proximus: misspelt name-with-words'],
  ['proxius-x', 'proximus: misspelt name-with-words'],
  ['proxim', ''],
  ['proximal', ''],
  ['proxim-x', ''],
  ['proximal-x', ''],
  ['telnet', ''],
  ['telnet-login', ''],
  ['telenetwork', ''],
  ['telenetworks', ''],
  ['telenett', 'telenet: name-with-words'],
  ['telennet', 'telenet: misspelt'],
  ['telent', 'telenet: misspelt'],
  ['tlenet', 'telenet: misspelt'],
  ['tenelet', 'telenet: misspelt'],
  ['orange', 'orange itself (a word)'],
  ['0range', 'orange (a word): similar-letters'],
  ['orangé', 'orange (a word): other-script'],
  ['or-ange', 'orange itself (a word)'],
  ['ornage', 'orange (a word): misspelt'],
  ['range', ''],
  ['grange', ''],
  ['orage', ''],
  ['orang', ''],
  ['oranges', ''],
  ['oranger', ''],
  ['orangey', ''],
  ['range-login', ''],
  ['starlet', ''],
  ['scarlett', ''],
  ['scarlets', ''],
  ['orangge', 'orange (a word): misspelt'],
  ['x-orange', 'orange (a word): misspelt'],
  ['orange-login', 'orange (a word): name-with-words'],
  ['login-orange', 'orange (a word): name-with-words'],
  ['orange--login', 'orange (a word): name-with-words'],
  ['orange-xx', ''],
  ['0range-login', 'orange (a word): name-with-words similar-letters'],
  ['orange-orange', ''],
  ['ornage-login', 'orange (a word): misspelt name-with-words'],
  ['ornage-xx', ''],
  ['xx-ornage-login', 'orange (a word): misspelt name-with-words'],
  ['orangelogin', 'orange (a word): name-with-words'],
  ['orange-sim-xx', 'orange (a word): name-with-words'],
  ['myorange', 'orange (a word): name-with-words'],
  ['mijnorange', 'orange (a word): name-with-words'],
  ['beorange', 'orange (a word): name-with-words'],
  ['xmyorange', ''],
  ['xxorange', ''],
  ['myorangelogin', 'orange (a word): name-with-words'],
  ['xxorangelogin', ''],
  ['orangelog-in', 'orange (a word): name-with-words'],
  ['orangexxlogin', ''],
  ['oranqelogin', 'orange (a word): name-with-words similar-letters'],
  ['orangebetopupbe', 'orange (a word): name-with-words'],
  ['orangetopuponline', 'orange (a word): name-with-words'],
  ['orangetopup24', 'orange (a word): name-with-words'],
  ['orangetopups', 'orange (a word): name-with-words'],
  ['orangetopup', 'orange (a word): name-with-words'],
  ['orangetopupxx', ''],
  ['orangextopupbe', ''],
  ['orangebetopup', 'orange (a word): name-with-words'],
  ['orangebetalingxx', ''],
  ['orangebelgië', 'orange (a word): name-with-words other-script'],
  ['orangebelgie', 'orange (a word): name-with-words'],
  ['orangexbel', ''],
  ['orangepoint', 'orange (a word): name-with-words'],
  ['orangepoints', 'orange (a word): name-with-words'],
  ['orangehttp', 'orange (a word): name-with-words'],
  ['orangehttps', 'orange (a word): name-with-words'],
  ['base', 'base itself (a word)'],
  ['ba5e', 'base (a word): similar-letters'],
  ['bаse', 'base (a word): other-script'],
  ['database', ''],
  ['mybase', 'base (a word): name-with-words'],
  ['base-xx', ''],
  ['base-be', 'base (a word): name-with-words'],
  ['basebe', 'base (a word): name-with-words'],
  ['bsae', ''],
  ['basabase', ''],
  ['basebase', ''],
  ['hey', 'hey itself (a word)'],
  ['heytelecom', 'hey itself'],
  ['heytelekom', 'hey: misspelt'],
  ['digi', 'digi itself (a word)'],
  ['digibelgium', 'digi itself'],
  ['digibelgique', 'digi: misspelt'],
  ['d1gi', 'digi (a word): similar-letters'],
  ['undo', 'undo itself (a word)'],
  ['unclo', 'undo (a word): similar-letters'],
  ['unclologin', 'undo (a word): name-with-words similar-letters'],
  ['myunclologin', 'undo (a word): name-with-words similar-letters'],
  ['unclopladen', ''],
  ['uncloxx', ''],
  ['voo', 'voo itself (a word)'],
  ['v00', 'voo (a word): similar-letters'],
  ['vo0-login', 'voo (a word): name-with-words similar-letters'],
  ['scarlet', 'scarlet itself (a word)'],
  ['scar1et', 'scarlet (a word): similar-letters'],
  ['scarlet-login', 'scarlet (a word): name-with-words'],
  ['scarlte', 'scarlet (a word): misspelt'],
  ['jimmobile', 'jim-mobile itself'],
  ['jimmobil', 'jim-mobile: misspelt'],
  ['mobilevikings', 'mobile-vikings itself'],
  ['mobilvikngs', 'mobile-vikings: misspelt'],
  ['mobilvikng', ''],
  ['safeonweb', 'authority itself'],
  ['safonwb', 'authority: misspelt'],
  ['safonw', ''],
  ['afseonweb', 'authority: misspelt'],
  ['bipt', 'authority itself (a word)'],
  ['b1pt', 'authority (a word): similar-letters'],
  ['besttariff', 'authority itself'],
  ['bestetarief', 'authority itself'],
  ['bestettarief', 'authority: misspelt'],
  ['lycamobi1e', 'lycamobile: similar-letters'],
  ['', ''],
  ['--', ''],
  ['telen-telenett', 'telenet: name-with-words'],
  ['telene-x', 'telenet: misspelt'],
];
test('a label bears a name, imitates it, or is a word that only resembles it', () => {
  for (const [label, expected] of BRANDS) {
    const found = brandIn(label);
    const said = found ? `${found.operator ?? 'authority'}${found.exact ? ' itself' : ''}${found.ordinary ? ' (a word)' : ''}${found.reasons.length > 0 ? `: ${found.reasons.join(' ')}` : ''}` : '';
    assert.equal(said, expected, label);
  }
  assert.equal(brandIn(`${'x'.repeat(72)}proximus`).operator, 'proximus');
  assert.equal(brandIn(`${'x'.repeat(73)}proximus`), undefined);
});

/** a text → the operator that it names; an everyday word counts only as the brand writes it */
const NAMED = [
  ['Proximus', 'proximus'],
  ['PROXIMUS says', 'proximus'],
  ['Orange', 'orange'],
  ['orange', ''],
  ['ORANGE', ''],
  ['Orange!', 'orange'],
  ['an orange car', ''],
  ['BASE', 'base'],
  ['base', ''],
  ['hey', ''],
  ['hey!', 'hey'],
  ['Hey!', ''],
  ['hey! you', 'hey'],
  ['DIGI', 'digi'],
  ['Digi', ''],
  ['VOO', 'voo'],
  ['voo', ''],
  ['my brand', 'base'],
  ['My  Brand', 'base'],
  ['a My-Brand b', 'base'],
  ['mybrand', ''],
  ['B is', ''],
  ['hi! there', 'undo'],
  ['hi there', ''],
  ['Mobile   Vikings', 'mobile-vikings'],
  ['mobilevikings', 'mobile-vikings'],
  ['JIM Mobile', 'jim-mobile'],
  ['jimmobile', 'jim-mobile'],
  ['heytelecom', 'hey'],
  ['digibelgium', 'digi'],
  ['Scarlet', 'scarlet'],
  ['scarlet', ''],
  ['SCARLET', ''],
  ['(Telenet)', 'telenet'],
  ['telenetx', ''],
  ['prоximus', 'proximus'],
  ['big net 2', 'digi'],
  ['BIG NET 3', ''],
  ['undo', ''],
  ['hey telecom', ''],
  ['lycamobile', 'lycamobile'],
  ['Lycamobile!', 'lycamobile'],
  ['base base', ''],
  ['Zq is', 'scarlet'],
];
test('an operator is named by its brand, by its domain, or as the dataset calls it', () => {
  for (const [text, expected] of NAMED) assert.equal(operatorNamed(text, { base: 'My Brand', voo: 'B', undo: 'hi!', digi: ' Big-Net 2 ', scarlet: 'Zq' }) ?? '', expected, text);
});

/** a message → what it asks for that nobody honest asks */
const REQUESTS = [
  ['Give your PIN', 'asks-pin'],
  ['Never give your PIN', ''],
  ['Don’t send your PIN', ''],
  ['Don‘t send your PIN', ''],
  ['Give your PIN. Never mind', 'asks-pin'],
  ['Unlock your phone: enter your PIN', ''],
  ['switch on and enter your PIN', ''],
  ['switched on, enter your PIN', ''],
  ['turn on and enter your PIN', ''],
  ['turned on, enter your PIN', ''],
  ['Enter the PIN of your eID', 'asks-eid-pin'],
  ['Use the card reader and enter your PIN', 'asks-pin asks-bank-codes'],
  ['Insert the eID in the card reader and confirm', 'asks-eid-pin'],
  ['Show your eID and confirm', ''],
  ['Confirm', ''],
  ['Enter the code of your card reader', 'asks-bank-codes'],
  ['Enter the code of your cardreader', 'asks-bank-codes'],
  ['Give your PUK code', 'asks-puk'],
  ['Give your PUK', 'asks-puk'],
  ['geef uw pukcode', 'asks-puk'],
  ['Send the CVV', 'asks-bank-codes'],
  ['send the card  number', 'asks-bank-codes'],
  ['send the card\tnumber', 'asks-bank-codes'],
  ['send the card\u00a0number', 'asks-bank-codes'],
  ['send your bank code', 'asks-bank-codes'],
  ['send your bank codes', 'asks-bank-codes'],
  ['send your banking code', 'asks-bank-codes'],
  ['send your bankcode', 'asks-bank-codes'],
  ['send your bankcodes', 'asks-bank-codes'],
  ['envoyez le code bancaire', 'asks-bank-codes'],
  ['envoyez le codes bancaires', 'asks-bank-codes'],
  ['Reply with the voucher code', 'asks-voucher-code'],
  ['Type the voucher code', ''],
  ['Reply with the recharge', ''],
  ['Call us to confirm the voucher', 'asks-voucher-code'],
  ['reply with the rechargecode', 'asks-voucher-code'],
  ['reply with the recharge code', 'asks-voucher-code'],
  ['reply with the reloadcode', 'asks-voucher-code'],
  ['reply with the reload code', 'asks-voucher-code'],
  ['reply with the topup code', 'asks-voucher-code'],
  ['reply with the top-up code', 'asks-voucher-code'],
  ['répondez avec le code de recharge', 'asks-voucher-code'],
  ['répondez avec les codes de recharge', 'asks-voucher-code'],
  ['Your PIN is safe', ''],
  ['enter the spin', ''],
  ['give your pincode', 'asks-pin'],
  ['mijnpincode: geef', 'asks-pin'],
  ['geef uw pinnummer', 'asks-pin'],
  ['give your pinnumber', 'asks-pin'],
  ['send your pins', 'asks-pin'],
  ['Donnez votre code PIN', 'asks-pin'],
  ['Ne donnez pas votre code PIN', ''],
  ['N’envoyez pas votre code PIN', ''],
  ["n'envoyez pas votre code PIN", ''],
  ['Ne, donnez votre code PIN', 'asks-pin'],
  ['kein PIN eingeben', ''],
  ['keine PIN eingeben', ''],
  ['keinen PIN eingeben', ''],
  ['Geben Sie Ihre PIN ein', 'asks-pin'],
  ['发送密码', 'asks-pin'],
  ['请勿发送密码', ''],
  ['Reload 15 euro. Otherwise your card expires', 'threatens-card'],
  ['It expires. So reload 15 euro', 'threatens-card'],
  ['Reload 15 euro... Otherwise it expires', 'threatens-card'],
  ['Reload. 15 euro. It expires', ''],
  ['It expires. Reload. 15 euro', ''],
  ['15 euro. It expires. Reload', 'threatens-card'],
  ['Reload it. It expires. 15 euro', 'threatens-card'],
  ['15 euro.Expires.Reload', 'threatens-card'],
  ['Reload now. Your card expires', ''],
  ['15 euro. Your card expires', ''],
  ['Reload 15 euro', ''],
  ['Your card never expires. Reload 15 euro', ''],
  ['Never expires. It expires. Reload 15 euro', 'threatens-card'],
  ['Reload EUR15 or it expires', 'threatens-card'],
  ['Reload EUR 15 or it expires', 'threatens-card'],
  ['Reload euro 15 or it expires', 'threatens-card'],
  ['Reload euros 15 or it expires', 'threatens-card'],
  ['Reload €15 or it expires', 'threatens-card'],
  ['Reload € 15 or it expires', 'threatens-card'],
  ['Reload 15€ or it expires', 'threatens-card'],
  ['Reload 15 € or it expires', 'threatens-card'],
  ['Reload 15 eur or it expires', 'threatens-card'],
  ['Reload 15 euros or it expires', 'threatens-card'],
  ['Reload 15 or it expires', ''],
  ['Reload for euro or it expires', ''],
  ['Top up 15 € or it expires', 'threatens-card'],
  ['Topup 15 € or it expires', 'threatens-card'],
  ['Top-up 15 € or it expires', 'threatens-card'],
  ['Recharge 15 € or it expires', 'threatens-card'],
  ['Recharger 15 € or it expires', 'threatens-card'],
  ['Reload 15 € or it will expire', 'threatens-card'],
  ['rechargez 15 € sinon bloqué', 'threatens-card'],
  ['rechargez 15 € sinon bloquée', 'threatens-card'],
  ['rechargez 15 € sinon désactivé', 'threatens-card'],
  ['rechargez 15 € sinon désactivée', 'threatens-card'],
  ['rechargez 15 € sinon suspendu', 'threatens-card'],
  ['rechargez 15 € sinon suspendue', 'threatens-card'],
  ['rechargez 15 € sinon périmé', 'threatens-card'],
  ['rechargez 15 € sinon périmée', 'threatens-card'],
  ['充值15欧，否则失效', 'threatens-card'],
];
test('a wrong request is one in each of its spellings, and advice against it is none', () => {
  for (const [message, expected] of REQUESTS) assert.equal(wrongRequests(message).join(' '), expected, message);
});

test('a message that authorities have warned of is known by its cues, all of them, as words of their own', () => {
  assert.deepEqual(knownScams('Telenet: mislukte incasso'), ['telenet-failed-direct-debit']);
  assert.deepEqual(knownScams('Proximus: your loyalty points'), ['proximus-points']);
  assert.deepEqual(knownScams('myproximus: your loyalty points'), []);
  assert.deepEqual(knownScams('您的Proximus积分'), ['proximus-points']);
  assert.deepEqual(knownScams('Proximus: your points'), []);
  assert.deepEqual(knownScams('Reload 15 euro or it is invalid'), ['proximus-reload']);
  assert.deepEqual(knownScams('Reload 150 euro or it is invalid'), []);
});

/** an address → its scheme, and what a browser would make of it */
const ADDRESSES = [
  ['https://a.be/x?y#z', 'https', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: '', rest: '/x?y#z' }],
  ['HTTP://A.BE', 'http', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: '', rest: '/' }],
  ['a.be', '', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: '', rest: '/' }],
  ['a.be:443', '', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: '', rest: '/' }],
  ['http:a.be', 'http', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: '', rest: '/' }],
  ['xjavascript:a.be', '', undefined],
  ['javascriptx:a.be', '', undefined],
  ['javascript:a.be', 'javascript', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: '', rest: '/' }],
  ['alipay:a.be', 'alipay', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: '', rest: '/' }],
  ['alipays:a.be', 'alipays', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: '', rest: '/' }],
  ['Link:https://a.be', 'link', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: '', rest: '/' }],
  ['Link:http:a.be', 'link', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: '', rest: '/' }],
  ['a:xhttps:b', '', undefined],
  ['x:/a.be', '', { host: 'x', shown: 'x', registrable: '', isIp: false, beforeAt: '', rest: '/a.be' }],
  ['x:a.be//b', '', undefined],
  ['x://a.be', 'x', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: '', rest: '/' }],
  ['x:\\\\a.be', 'x', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: '', rest: '/' }],
  ['1javascript:a.be', '', undefined],
  ['foo:///a.be', 'foo', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: '', rest: '/' }],
  ['view-source:http://a.be', 'view-source', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: '', rest: '/' }],
  ['feed:view-source:https://a.be', 'feed', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: '', rest: '/' }],
  ['feed:x:https:b.be', 'feed', { host: 'b.be', shown: 'b.be', registrable: 'b.be', isIp: false, beforeAt: '', rest: '/' }],
  ['foo://x/https:b', 'foo', { host: 'x', shown: 'x', registrable: '', isIp: false, beforeAt: '', rest: '/https:b' }],
  ['https://https://proximus.be', 'https', { host: 'https', shown: 'https', registrable: '', isIp: false, beforeAt: '', rest: '//proximus.be' }],
  ['http://http://proximus.be', 'http', { host: 'http', shown: 'http', registrable: '', isIp: false, beforeAt: '', rest: '//proximus.be' }],
  ['https://http:proximus.be', 'https', undefined],
  ['https:http:proximus.be', 'https', undefined],
  ['http:https:proximus.be', 'http', undefined],
  ['http://a.be.', 'http', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: '', rest: '/' }],
  ['http://.be', 'http', undefined],
  ['http://a..be', 'http', undefined],
  ['http://a.be..', 'http', undefined],
  ['http://.', 'http', undefined],
  ['https://[::1]/', 'https', { host: '[::1]', shown: '[::1]', registrable: '', isIp: true, beforeAt: '', rest: '/' }],
  ['https://1.2.3.4', 'https', { host: '1.2.3.4', shown: '1.2.3.4', registrable: '', isIp: true, beforeAt: '', rest: '/' }],
  ['https://10.20.30.45', 'https', { host: '10.20.30.45', shown: '10.20.30.45', registrable: '', isIp: true, beforeAt: '', rest: '/' }],
  ['https://0x7f.1', 'https', { host: '127.0.0.1', shown: '127.0.0.1', registrable: '', isIp: true, beforeAt: '', rest: '/' }],
  ['https://a.1.be', 'https', { host: 'a.1.be', shown: 'a.1.be', registrable: '1.be', isIp: false, beforeAt: '', rest: '/' }],
  ['https://1.2.3.4.be', 'https', { host: '1.2.3.4.be', shown: '1.2.3.4.be', registrable: '4.be', isIp: false, beforeAt: '', rest: '/' }],
  ['https://a.1', 'https', undefined],
  ['https://u:p@a.be', 'https', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: 'u:p', rest: '/' }],
  ['https://u@a.be', 'https', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: 'u', rest: '/' }],
  ['https://a~b.be', 'https', { host: 'a~b.be', shown: 'a~b.be', registrable: 'a~b.be', isIp: false, beforeAt: '', rest: '/' }],
  ['https://a_b.be', 'https', { host: 'a_b.be', shown: 'a_b.be', registrable: 'a_b.be', isIp: false, beforeAt: '', rest: '/' }],
  ['https://bücher.de', 'https', { host: 'xn--bcher-kva.de', shown: 'bücher.de', registrable: 'bücher.de', isIp: false, beforeAt: '', rest: '/' }],
  ['https://sub.bücher.de', 'https', { host: 'sub.xn--bcher-kva.de', shown: 'sub.bücher.de', registrable: 'bücher.de', isIp: false, beforeAt: '', rest: '/' }],
  ['https://a.co.uk', 'https', { host: 'a.co.uk', shown: 'a.co.uk', registrable: 'a.co.uk', isIp: false, beforeAt: '', rest: '/' }],
  ['https://a.github.io', 'https', { host: 'a.github.io', shown: 'a.github.io', registrable: 'a.github.io', isIp: false, beforeAt: '', rest: '/' }],
  ['https://intranet', 'https', { host: 'intranet', shown: 'intranet', registrable: '', isIp: false, beforeAt: '', rest: '/' }],
  ['ht\ntps://a.be', '', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: '', rest: '/' }],
  ['https://a\t.be', 'https', { host: 'a.be', shown: 'a.be', registrable: 'a.be', isIp: false, beforeAt: '', rest: '/' }],
];
test('an address is read as a browser reads it', () => {
  for (const [raw, scheme, expected] of ADDRESSES) {
    assert.equal(schemeOf(raw), scheme, raw);
    assert.deepEqual(parseAddress(raw), expected, raw);
  }
  const long = `${'a.'.repeat(150)}evil.com`;
  assert.equal(parseAddress(`https://${long}`).registrable, 'evil.com');
});

/** an address → what makes it unfit to be official */
const TRICKS = [
  ['https://a.be', ''],
  ['a.be', ''],
  ['https://u@a.be', 'user-info'],
  ['u@a.be', 'user-info'],
  ['https://a.be/@u', ''],
  ['https://a.be?@', ''],
  ['a.be#@', ''],
  ['https://a%2e.be', 'encoded-host'],
  ['https://u%40@a.be', 'user-info'],
  ['https://u@a%2e.be', 'user-info encoded-host'],
  ['a%2e.be', 'encoded-host'],
  ['https://a.be/%2e', ''],
  ['https:\\\\a.be', 'backslash'],
  ['https://a.be\\x', 'backslash'],
  ['a\tb.be', 'control-characters'],
  ['ht\ntps://u@a.be', 'control-characters user-info'],
  ['a\u0001.be', 'control-characters'],
  ['\u200ba.be', 'invisible-characters'],
  ['a\u202eb.be', 'direction-characters'],
  ['👍🏽 a.be', ''],
  ['👨\u200d👩\u200d👧 a.be', ''],
  ['👁\ufe0f\u200d🗨\ufe0f a.be', ''],
  ['👍a\u200b.be', 'invisible-characters'],
  ['1\ufe0f⃣ a.be', ''],
  ['#\ufe0f⃣a.be', ''],
  ['a\ufe0f⃣.be', 'invisible-characters'],
  ['a\ufe0f.be', 'invisible-characters'],
  ['foo:u@a.be', 'user-info'],
];
test('what hides in an address is named, and a picture is not taken for it', () => {
  for (const [raw, expected] of TRICKS) assert.equal(tricksOf(raw).join(' '), expected, JSON.stringify(raw));
});

test('every service that shortens or forwards is known, with what lies below it', () => {
  for (const [reason, hosts] of Object.entries({ shortener: SHORTENERS, messenger: MESSENGERS })) {
    for (const host of hosts) for (const address of [host, `www.${host}`]) assert.deepEqual(check(`https://${address}/x`), { verdict: 'other', reasons: [reason] }, address);
  }
});

test('an operator’s own addresses are those that may be typed: no unconfirmed ones, none of strangers', () => {
  assert.deepEqual(officialDomainsOf('proximus'), ['proximus.be', 'proximus.com']);
  assert.deepEqual(officialDomainsOf('voo'), []);
  assert.deepEqual(officialDomainsOf('nobody'), []);
});

test('a message is about the operator that the dataset names in it; one letter or no text is no name', () => {
  const named = (name) => checkMessage('A letter from My Brand', { operators: { base: { name }, digi: null } }).operator;
  assert.equal(named('My Brand'), 'base');
  assert.equal(named('A'), undefined);
  assert.equal(named(7), undefined);
  assert.equal(named('Brand of another'), undefined);
  for (const dataset of [undefined, null, {}]) assert.equal(checkMessage('A letter from Proximus', dataset).operator, 'proximus');
  // Of a very long name the beginning is looked for.
  const long = 'x'.repeat(100);
  assert.equal(checkMessage(`from ${long.slice(0, 60)} to you`, { operators: { base: { name: long } } }).operator, 'base');
});

test('what is no text is named in the error', () => {
  for (const [input, named] of [
    [null, 'null'],
    [undefined, 'undefined'],
    [7, 'number'],
  ])
    assert.throws(() => checkLink(input), { name: 'TypeError', message: `be-topup-guide: checkLink expects a string, got ${named}` });
});

/** Labels that the platform encodes: scripts from few to many code points, near and far from ASCII, alone and mixed, each letter once and often. */
const WORDS = [
  'münchen',
  'bücher-für-alle',
  'ö',
  'öö',
  'öäöäöä',
  'a0ö',
  'z9-ü-0',
  'ελληνικα',
  'россия',
  'העברית',
  'العربية',
  'हिन्दी',
  'ไทย',
  '日本語',
  '中国',
  '한국어',
  '💩',
  '😀a😀b',
  'ő中a💩',
  'ääääääääääääääääää',
  '一丁丂亸俿',
  '值得信赖的充值网站',
  'abcdefghijklmnopqrstuvwxyz0123456789ß',
];

test('punycode is read as the platform writes it', () => {
  for (const word of WORDS) {
    const label = domainToASCII(word) || word;
    assert.match(label, /^xn--/, word);
    assert.equal(decodeLabel(label), word.normalize('NFC'), label);
  }
  // The last code point there is: no name may have it, so the platform does not write it.
  assert.equal(decodeLabel('xn--dn32g'), '\u{10ffff}');
  assert.equal(decodeLabel('xn--a'), '\u0080');
  assert.equal(decodeLabel(`xn--${'a'.repeat(57)}-a`), `\u0080${'a'.repeat(57)}`);
});

test('what is no punycode stays as it is: no such start, other characters, too short or long, leading out of Unicode', () => {
  for (const label of [
    'plain',
    'xn-a',
    'yn--80ak6aa92e',
    'xn--',
    'xn--!!',
    'xn--/a',
    'xn--:a',
    'xn--`a',
    'xn--{a',
    'xn--A',
    'xn--aé',
    'xn--9',
    `xn--${'a'.repeat(58)}-a`,
    'xn--999999999a',
    `xn--${'9'.repeat(40)}a`,
    'xn--99999999',
  ])
    assert.equal(decodeLabel(label), label);
});

test('letters of other scripts are read as the Latin one that they look like, accents left out', () => {
  assert.equal(toLatin('аЬсԁеſɡһіјкⅼмпорԛгѕтυνԝхуᴢ'), 'abcdefghijklmnopqrstuvwxyz');
  assert.equal(toLatin('ORÁNGÉ ｂａｓｅ'), 'orange base');
  assert.equal(toLatin('充值'), '充值');
  assert.equal(toLatin('teŁenet, łycamobile'), 'telenet, lycamobile');
  // What an accent leaves behind may look like another letter too.
  assert.equal(toLatin('ї'), 'i');
});

test('digits and pairs of letters look like other letters', () => {
  assert.equal(skeleton('0123456789iq$'), 'olzeasbtbglgs');
  assert.deepEqual(['rn', 'nn', 'vv', 'cl', 'rnnnvvclx'].map(skeleton), ['m', 'm', 'w', 'd', 'mmwdx']);
  assert.equal(skeleton('proximus'), 'proxlmus');
});

/** The distance as it is defined, without a table: a letter missing, added, changed, or two beside each other swapped. */
function defined(a, b) {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const ways = [defined(a.slice(0, -1), b) + 1, defined(a, b.slice(0, -1)) + 1, defined(a.slice(0, -1), b.slice(0, -1)) + same];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) ways.push(defined(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

test('the distance of two words is the one of the definition, up to 3; more than 40 letters are not read', () => {
  const wordsOf = (letters, length) => (length === 0 ? [''] : wordsOf(letters, length - 1).flatMap((word) => ['', ...letters].map((letter) => word + letter)));
  const words = new Set([...wordsOf('abc', 3), ...wordsOf('ab', 4)]);
  for (const one of words) for (const other of words) assert.equal(distance(one, other), Math.min(3, defined(one, other)), `${one} ${other}`);
  const long = 'a'.repeat(39);
  assert.equal(distance(`${long}x`, `${long}y`), 1);
  assert.equal(distance(`${long}ax`, `${long}ay`), 0);
  assert.equal(distance('abcdef', 'uvwxyz'), 3);
});
