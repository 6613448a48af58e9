// The checks of the language files find what they are there for.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkMessages } from '../../scripts/locales/check.mjs';
import { isolateLatin, isRightToLeft } from '../../scripts/locales/direction.mjs';
import { pluralCategories } from '../../scripts/locales/plurals.mjs';
import { pseudo } from '../../scripts/locales/pseudo.mjs';

const faults = (locale, source, target) => checkMessages(locale, new Map([['some.id', { source, target }]]));

describe('a message', () => {
  test('that is missing or empty is a fault', () => {
    assert.deepEqual(faults('nl', 'Your card', undefined), ['nl: "some.id" has no translation']);
    assert.deepEqual(faults('nl', 'Your card', '  '), ['nl: "some.id" has no translation']);
  });

  test('that is still English is a fault; a word that both languages have is none', () => {
    assert.deepEqual(faults('nl', 'Which amounts are there?', 'Which amounts are there?'), ['nl: "some.id" is still English']);
    assert.deepEqual(faults('nl', 'Operator', 'Operator'), []);
  });

  test('that lost a placeholder is a fault', () => {
    assert.deepEqual(faults('fr', 'Call {to}', 'Appelez'), ['fr: "some.id" has {}, English has {to}']);
  });

  test('with the wrong plural forms is a fault', () => {
    const source = '{count, plural, one {# page} other {# pages}}';
    assert.deepEqual(faults('nl', source, '{count, plural, one {# pagina} other {# pagina’s}}'), []);
    assert.deepEqual(faults('ar', source, '{count, plural, one {صفحة} other {# صفحة}}'), ['ar: "some.id" has the plural forms one, other; this language has few, many, one, other, two, zero']);
    assert.deepEqual(faults('nl', source, '# pagina’s'), ['nl: "some.id" has {}, English has {count}']);
  });
});

test('plural categories are those of whole numbers that the guide can show', () => {
  assert.deepEqual(pluralCategories('fr'), ['one', 'other']);
  assert.deepEqual(pluralCategories('zh-Hant'), ['other']);
});

test('in right-to-left text a Latin run is isolated whole, placeholders and plain numbers are left', () => {
  const LRI = '\u2066';
  const PDI = '\u2069';
  assert.equal(isolateLatin('اتصل بـ 078 170 170، أو اطلب #120#.'), `اتصل بـ ${LRI}078 170 170${PDI}، أو اطلب ${LRI}#120#${PDI}.`);
  assert.equal(isolateLatin('من {operator} خلال 30 يومًا'), 'من {operator} خلال 30 يومًا');
  assert.equal(isolateLatin('وOrange أو hey!'), `و${LRI}Orange${PDI} أو ${LRI}hey!${PDI}`);
  assert.equal(isRightToLeft('ar'), true);
  assert.equal(isRightToLeft('zh-Hant'), false);
});

test('the pseudo-locale is longer, has brackets, and can still be filled', () => {
  const text = pseudo('Call {to} now');
  assert.match(text, /^⟦.*\{to\}.*⟧$/);
  assert.ok(text.length > 'Call {to} now'.length * 1.3);
  assert.match(pseudo('{count, plural, one {# page} other {# pages}}'), /\{count, plural, one \{# págé\} other \{# págéš\}\}/);
  assert.equal(pseudo(', '), ', ');
});
