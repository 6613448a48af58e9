// Which addresses the guide calls an operator's or a public body's: exactly those on domains that it knows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorityAddressFault, officialAddressFault, operatorAddressFault } from '../../dist/dataset/check-addresses.js';
import { AUTHORITY_DOMAINS, UNCONFIRMED_AUTHORITY_DOMAINS } from '../../dist/dataset/generated/official-domains.js';

const AUTHORITIES = [...AUTHORITY_DOMAINS, ...UNCONFIRMED_AUTHORITY_DOMAINS];

test('an operator’s address is on a domain of that operator, whether that is confirmed or not', () => {
  for (const [operator, address] of [
    ['base', 'https://base.be/'],
    ['base', 'https://www.base.be/'],
    ['proximus', 'https://shop.proximus.com/'],
    ['jim-mobile', 'https://www.jimmobile.be/'],
  ])
    assert.equal(operatorAddressFault('here', address, operator), undefined, address);
  for (const [operator, address, allowed] of [
    ['base', 'https://www.orange.be/', 'an address on base.be'],
    ['jim-mobile', 'https://www.base.be/', 'an address on jimmobile.be'],
    ['proximus', 'https://proximus.be.evil.example/', 'an address on proximus.be or proximus.com'],
  ])
    assert.deepEqual(operatorAddressFault('here', address, operator), { path: 'here', found: JSON.stringify(address), allowed });
});

test('a public body’s address is on a domain of one', () => {
  for (const domain of AUTHORITIES) assert.equal(authorityAddressFault('here', `https://www.${domain}/`), undefined, domain);
  const address = 'https://www.base.be/';
  assert.deepEqual(authorityAddressFault('here', address), { path: 'here', found: JSON.stringify(address), allowed: `an address on ${AUTHORITIES.join(' or ')}` });
});

test('what a precaution opens must be a public body’s or an operator’s', () => {
  for (const allowed of ['https://www.safeonweb.be/', 'https://www.base.be/', 'https://www.voo.be/']) assert.equal(officialAddressFault('here', allowed), undefined, allowed);
});

/** Each of them looks like an address of BASE, and a browser opens something else, or nothing. */
const NOT_AS_WRITTEN = [
  'https://evil.example/',
  'https://notbase.be/',
  'https://base.be.evil.example/',
  'https://base.be@evil.example/',
  'https://evil.example\\.base.be/',
  'https://www.base.be',
  'https://WWW.base.be/',
  'HTTPS://www.base.be/',
  'https://www.base.be:443/',
  'https://www.base.be/a/../',
  ' https://www.base.be/',
  'https://www.ba\nse.be/',
  'https://xn--a.base.be/',
  'javascript:alert(1)',
  'data:text/html,https://www.base.be/',
  'www.base.be',
  'https://',
  '',
];
for (const address of NOT_AS_WRITTEN) {
  test(`an address that a browser does not open as it is written is nobody’s: ${JSON.stringify(address)}`, () => {
    assert.deepEqual(operatorAddressFault('here', address, 'base'), { path: 'here', found: JSON.stringify(address), allowed: 'an address on base.be' });
    assert.deepEqual(officialAddressFault('here', address), { path: 'here', found: JSON.stringify(address), allowed: 'an address of an operator or of a public body' });
    assert.equal(authorityAddressFault('here', address)?.path, 'here');
  });
}
