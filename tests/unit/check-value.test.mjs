// A value held against a schema, as a patch or as a whole dataset: what is taken, and what is refused with path, what was found and what is allowed.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faultOf } from '../../dist/dataset/check-value.js';
import { at, faultMessage, shown } from '../../dist/dataset/fault.js';

const definitions = {
  id: { type: 'string', pattern: '^[a-z]+$', $comment: 'small letters', maxLength: 5 },
  sources: { type: 'array', items: { $ref: 'id' }, uniqueItems: true },
  fact: {
    type: 'object',
    properties: { value: { type: 'string', minLength: 1, maxLength: 3 }, confidence: { enum: ['official', 'unknown'] }, sources: { $ref: 'sources' }, note: { $ref: 'id', readOnly: true } },
    required: ['confidence'],
    additionalProperties: false,
  },
  sentence: {
    type: 'object',
    properties: { confidence: { enum: ['official'] }, sources: { $ref: 'sources' }, weight: { type: 'number', exclusiveMinimum: 0, maximum: 9 } },
    required: ['confidence', 'sources'],
  },
  action: {
    oneOf: [
      { type: 'object', properties: { kind: { const: 'call' }, to: { $ref: 'id' } }, required: ['kind', 'to'], additionalProperties: false },
      { type: 'object', properties: { kind: { const: 'sms' }, to: { $ref: 'id' }, body: { $ref: 'id' } }, required: ['kind', 'to'], additionalProperties: false },
    ],
  },
  map: { type: 'object', propertyNames: { $ref: 'id' }, additionalProperties: { $ref: 'fact' } },
};
/** Whether the value of a key is allowed, as a patch and as a dataset. */
const faultAs = (isPatch, schema, value) => faultOf({ a: value }, { root: { type: 'object', properties: { a: schema }, additionalProperties: false }, definitions }, isPatch);
const object = (properties, more = {}) => ({ type: 'object', properties, additionalProperties: false, ...more });
const text = { type: 'string', minLength: 1, maxLength: 3 };
const number = { type: 'number', exclusiveMinimum: 0, maximum: 9 };
const WHOLE = ' (a fact is whole: value, confidence and sources together)';

describe('a single value', () => {
  /** Schema, what it takes, what it refuses, what it allows in words; the same as a patch and as a dataset. */
  const SINGLE = [
    [text, ['a', 'abc', '😀😀😀'], [7, true, ['a'], { b: 1 }], 'text of 1 to 3 characters'],
    [{ type: 'string', maxLength: 3 }, ['', 'abc'], [7], 'text of 0 to 3 characters'],
    [{ type: 'string', pattern: '^.$', $comment: 'one sign' }, ['a', '😀'], ['', 'ab', 7], 'one sign'],
    [{ $ref: 'id' }, ['a', 'abcde'], ['A', 'a b'], 'small letters'],
    [number, [0.1, 9], [0, -1, 9.1, '5', true, [5], {}], 'a number above 0, at most 9'],
    [{ enum: [1, 'a'] }, [1, 'a'], [2, '1', ['a']], 'one of 1, a'],
    [{ const: true }, [true], [false, 'true', 1], 'true'],
    [{ type: 'object' }, [{}], [7, 'a', []], 'an object'],
    [object({ b: text, c: text }), [{}, { b: 'a' }], [7, 'a', []], 'an object with b, c'],
    [{ type: 'array', items: text }, [[], ['a', 'a']], ['a', { 0: 'a' }], 'a list, each item text of 1 to 3 characters'],
    [{ $ref: 'action' }, [{ kind: 'call', to: 'a' }], ['call', 7, []], 'an object whose kind is one of call, sms'],
  ];
  for (const [schema, taken, refused, allowed] of SINGLE) {
    test(`is taken or refused: ${allowed}`, () => {
      for (const isPatch of [true, false]) {
        for (const value of taken) assert.equal(faultAs(isPatch, schema, value), undefined, JSON.stringify(value));
        for (const value of refused) assert.deepEqual(faultAs(isPatch, schema, value), { path: 'a', found: shown(value), allowed });
      }
    });
  }

  test('says how long it is when it is too short or too long', () => {
    for (const [value, length] of [
      ['', 0],
      ['abcd', 4],
      ['😀😀😀😀', 4],
    ])
      assert.deepEqual(faultAs(true, text, value), { path: 'a', found: `text of ${length} characters`, allowed: '1 to 3 characters' });
  });

  test('that a patch takes away is refused where it must be there, or is an item', () => {
    assert.equal(faultAs(true, text, null), undefined);
    assert.deepEqual(faultAs(false, text, null), { path: 'a', found: 'null', allowed: 'text of 1 to 3 characters' });
    assert.deepEqual(faultAs(true, object({ b: text }, { required: ['b'] }), { b: null }), { path: 'a.b', found: 'null', allowed: 'text of 1 to 3 characters' });
    assert.deepEqual(faultAs(true, { type: 'array', items: object({ b: text }) }, [{ b: null }]), { path: 'a[0].b', found: 'null', allowed: 'text of 1 to 3 characters' });
  });
});

describe('a list', () => {
  test('has as many items as it needs', () => {
    const schema = { type: 'array', items: text, minItems: 2 };
    assert.equal(faultAs(true, schema, ['a', 'b']), undefined);
    assert.deepEqual(faultAs(true, schema, ['a']), { path: 'a', found: 'a list of 1', allowed: 'at least 2: a list, each item text of 1 to 3 characters' });
  });

  test('has each item in order, and whole, in a patch too', () => {
    const schema = { type: 'array', items: object({ b: text, c: text }, { required: ['b'] }) };
    for (const isPatch of [true, false]) {
      assert.equal(faultAs(isPatch, schema, [{ b: 'x' }, { b: 'x', c: 'y' }]), undefined);
      assert.deepEqual(faultAs(isPatch, schema, [{ b: 'x' }, { c: 'y' }]), { path: 'a[1].b', found: 'nothing', allowed: 'text of 1 to 3 characters' });
      assert.deepEqual(faultAs(isPatch, schema, [{ b: 'x' }, 7]), { path: 'a[1]', found: '7', allowed: 'an object with b, c' });
    }
  });

  test('has no item twice: by its id, or by its value where the schema says so', () => {
    const items = { type: 'array', items: object({ id: text, b: text }) };
    assert.equal(faultAs(true, items, [{ id: 'x' }, { id: 'y' }, { b: 'x' }, { b: 'x' }]), undefined);
    assert.deepEqual(faultAs(true, items, [{ id: 'x' }, { id: 'x', b: 'y' }]), { path: 'a[1].id', found: '"x" a second time', allowed: 'each only once' });
    assert.deepEqual(faultAs(true, { type: 'array', items: number, uniqueItems: true }, [1, 2, 1]), { path: 'a[2]', found: '1 a second time', allowed: 'each only once' });
  });
});

describe('an object', () => {
  test('has no key that a patch may not change', () => {
    const schema = object({ b: { ...text, readOnly: true }, c: text, d: { $ref: 'fact' } });
    assert.deepEqual(faultAs(true, schema, { b: 'x' }), { path: 'a.b', found: '"x"', allowed: 'nothing, it is not a page’s to change; an object with c, d' });
    assert.equal(faultAs(false, schema, { b: 'x' }), undefined);
    assert.equal(faultAs(true, schema, { d: { value: 'x', confidence: 'official', sources: ['s'], note: 'x' } }).path, 'a.d.note');
  });

  test('has no key that is not known: in a patch; in a dataset nobody reads it', () => {
    for (const key of ['x', 'toString', 'hasOwnProperty']) {
      assert.deepEqual(faultAs(true, object({ b: text }), { [key]: 1 }), { path: `a.${key}`, found: `the unknown key "${key}"`, allowed: 'an object with b' });
      assert.equal(faultAs(false, object({ b: text }), { [key]: 1 }), undefined);
    }
  });

  test('has ids that are known, where it is a map', () => {
    const schema = { ...definitions.map, propertyNames: { enum: ['one', 'two'] } };
    assert.deepEqual(faultAs(true, schema, { three: { confidence: 'unknown' } }), { path: 'a.three', found: 'the unknown id "three"', allowed: 'one of one, two' });
    assert.deepEqual(faultAs(false, schema, { three: { confidence: 'unknown' } }), { path: 'a.three', found: 'the unknown id "three"', allowed: 'one of one, two' });
    assert.equal(faultAs(true, { type: 'object', additionalProperties: text }, { 'any key': 'x' }), undefined);
  });

  test('is whole in a dataset, and need not be in a patch', () => {
    const schema = object({ b: text, c: text }, { required: ['b', 'c'] });
    assert.equal(faultAs(true, schema, { b: 'x' }), undefined);
    assert.deepEqual(faultAs(false, schema, { b: 'x' }), { path: 'a.c', found: 'nothing', allowed: 'text of 1 to 3 characters' });
    assert.deepEqual(faultAs(false, { type: 'object', additionalProperties: text, required: ['b'] }, {}), { path: 'a.b', found: 'nothing', allowed: 'text of 1 to 3 characters' });
  });

  test('of one of several kinds is whole, and has that kind’s keys', () => {
    for (const isPatch of [true, false]) {
      const refused = (value, fault) => assert.deepEqual(faultAs(isPatch, { $ref: 'action' }, value), fault);
      refused({ kind: 'sms', to: 'a', body: 'b' }, undefined);
      refused({ kind: 'call' }, { path: 'a.to', found: 'nothing', allowed: 'small letters' });
      refused({ to: 'a' }, { path: 'a.kind', found: 'nothing', allowed: 'one of call, sms' });
      refused({ kind: 'run' }, { path: 'a.kind', found: '"run"', allowed: 'one of call, sms' });
    }
    assert.deepEqual(faultAs(true, { $ref: 'action' }, { kind: 'sms', to: 'a', body: null }), { path: 'a.body', found: 'null', allowed: 'small letters' });
    assert.deepEqual(faultAs(true, { $ref: 'action' }, { kind: 'call', to: 'a', body: 'b' }), { path: 'a.body', found: 'the unknown key "body"', allowed: 'an object with kind, to' });
  });
});

describe('a fact of a patch', () => {
  const official = { confidence: 'official', sources: ['s'] };

  test('is whole: value, confidence and sources together', () => {
    assert.equal(faultAs(true, { $ref: 'fact' }, { value: 'x', ...official }), undefined);
    for (const [value, path, found, allowed] of [
      [{ value: 'x', sources: ['s'] }, 'a.confidence', 'nothing', 'one of official, unknown'],
      [official, 'a.value', 'nothing', `text of 1 to 3 characters${WHOLE}`],
      [{ ...official, value: null }, 'a.value', 'null', `text of 1 to 3 characters${WHOLE}`],
      [{ value: 'x', confidence: 'official' }, 'a.sources', 'nothing', `at least one id of a source${WHOLE}`],
      [{ value: 'x', confidence: 'official', sources: null }, 'a.sources', 'null', `at least one id of a source${WHOLE}`],
      [{ value: 'x', confidence: 'official', sources: [] }, 'a.sources', 'an empty list', `at least one id of a source${WHOLE}`],
    ])
      assert.deepEqual(faultAs(true, { $ref: 'fact' }, value), { path, found, allowed });
  });

  test('that is not known has no value', () => {
    for (const value of [{ confidence: 'unknown' }, { confidence: 'unknown', value: null }, { confidence: 'unknown', sources: ['s'] }]) assert.equal(faultAs(true, { $ref: 'fact' }, value), undefined);
    assert.deepEqual(faultAs(true, { $ref: 'fact' }, { confidence: 'unknown', value: 'x' }), { path: 'a.value', found: '"x"', allowed: 'nothing, as the confidence is unknown' });
  });

  test('that is a sentence of ours needs no value', () => {
    assert.equal(faultAs(true, { $ref: 'sentence' }, { ...official, weight: 1 }), undefined);
    assert.equal(faultAs(true, { $ref: 'sentence' }, { weight: 1 }).path, 'a.confidence');
  });

  test('can be taken away from a map when it is nothing but a value', () => {
    const map = (fact) => ({ type: 'object', additionalProperties: fact });
    assert.equal(faultAs(true, map({ $ref: 'fact' }), { b: null }), undefined);
    for (const [isPatch, fact] of [
      [false, { $ref: 'fact' }],
      [true, { $ref: 'sentence' }],
      [true, { ...definitions.fact, required: undefined }],
      [true, object({ b: text }, { required: ['b'] })],
    ])
      assert.equal(faultAs(isPatch, map(fact), { b: null })?.path, 'a.b');
  });

  test('is whole inside a list too, where a patch replaces all of it', () => {
    const list = { type: 'array', items: { $ref: 'fact' } };
    assert.equal(faultAs(true, list, [{ value: 'x', ...official }]), undefined);
    assert.equal(faultAs(true, list, [{ value: 'x', confidence: 'official' }]).path, 'a[0].sources');
  });

  test('may be bare in a dataset', () => {
    for (const value of [{ confidence: 'official' }, { confidence: 'unknown', value: 'x' }]) assert.equal(faultAs(false, { $ref: 'fact' }, value), undefined);
  });
});

describe('what is said of a fault', () => {
  test('names the place, the whole as its root', () => {
    assert.equal(faultMessage('the patch', { path: '', found: '7', allowed: 'an object' }), 'the patch is refused at its root: found 7; allowed: an object');
    assert.equal(faultMessage('the patch', { path: 'a.b', found: '7', allowed: 'text' }), 'the patch is refused at a.b: found 7; allowed: text');
  });

  test('has keys with other signs than an id in brackets', () => {
    for (const [path, key, result] of [
      ['', 'a', 'a'],
      ['a', 'b-C_1', 'a.b-C_1'],
      ['a', 0, 'a[0]'],
      ['', 0, '[0]'],
      ['a', 'b.c', 'a["b.c"]'],
      ['a', 'b c', 'a["b c"]'],
      ['a', '.c', 'a[".c"]'],
      ['a', 'b.', 'a["b."]'],
      ['a', '', 'a[""]'],
      ['a', '\u202e', 'a["\\u202e"]'],
    ])
      assert.equal(at(path, key), result);
  });

  test('shows a value in a few words, and nothing that cannot be seen or turns the text around it', () => {
    for (const [value, result] of [
      ['text', '"text"'],
      ['', '""'],
      ['x'.repeat(60), `"${'x'.repeat(60)}"`],
      ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
      ['\u007f\u061c\u200b\u202e\u2066\ufeff', '"\\u007f\\u061c\\u200b\\u202e\\u2066\\ufeff"'],
      ['\n"', '"\\n\\""'],
      [undefined, 'nothing'],
      [null, 'null'],
      [7, '7'],
      [false, 'false'],
      [[], 'an empty list'],
      [[1, 2], 'a list of 2'],
      [{}, 'an object'],
    ])
      assert.equal(shown(value), result);
  });
});
