// What a page hands over becomes a plain value of JSON, or is refused: by size, by shape, and by what its own code does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlain } from '../../dist/dataset/plain-value.js';

const AMPLE = { characters: 10_000, nodes: 1000, depth: 10 };
const plain = (given, limits) => toPlain(given, { ...AMPLE, ...limits }, false);
const parsed = (text, limits) => toPlain(text, { ...AMPLE, ...limits }, true);

test('every kind of value of JSON is taken, as text and as an object', () => {
  for (const value of [true, false, null, 0, -1.5, 'text', '', [], {}, [[], {}], { a: [true, false, null, { b: 'c' }], 'd e': 1 }]) {
    assert.deepEqual(parsed(JSON.stringify(value)), { value });
    assert.deepEqual(plain(value), { value });
  }
  assert.deepEqual(parsed('{"a" : "}{][,:\\"" , "b":[ "a,b" ]}'), { value: { a: '}{][,:"', b: ['a,b'] } });
});

test('an object without prototype is taken, and becomes one like any other', () => {
  const given = Object.assign(Object.create(null), { a: 1 });
  assert.deepEqual(plain(given), { value: { a: 1 } });
});

test('the same object twice is no cycle', () => {
  const twice = { a: 1 };
  assert.deepEqual(plain({ one: twice, other: twice }), { value: { one: { a: 1 }, other: { a: 1 } } });
});

const inherits = (prototype) => Object.create(prototype);
const NOT_JSON = [
  ['undefined', undefined, 'undefined'],
  ['NaN', NaN, 'NaN'],
  ['-Infinity', -Infinity, '-Infinity'],
  ['a BigInt', 10n, 'a BigInt'],
  ['a symbol', Symbol('x'), 'a symbol'],
  ['a function', () => 1, 'a function'],
  ['a Date', new Date(), 'a Date'],
  ['a number as an object', Object(1), 'a Number'],
  ['an instance of a class', new (class Facts {})(), 'an instance of a class'],
  ['an object that inherits from one without prototype', inherits(inherits(null)), 'an instance of a class'],
  ['an object whose class has a hasOwnProperty of its own', inherits({ hasOwnProperty: () => true }), 'an instance of a class'],
];
for (const [name, value, found] of NOT_JSON) {
  test(`what is no value of JSON is refused by its name: ${name}`, () => {
    const allowed = 'a value of JSON: text, a finite number, true, false, null, a list or a plain object';
    assert.deepEqual(plain(value), { fault: { path: '', found, allowed } });
    assert.deepEqual(plain({ a: [value] }), { fault: { path: 'a[0]', found, allowed } });
  });
}

test('as many characters as allowed are taken, one more is refused', () => {
  assert.deepEqual(parsed('"abc"', { characters: 5 }), { value: 'abc' });
  assert.deepEqual(parsed('"abc"', { characters: 4 }), { fault: { path: '', found: '5 characters', allowed: 'at most 4' } });
  assert.deepEqual(plain({ ab: 'cd' }, { characters: 4 }), { value: { ab: 'cd' } });
  assert.deepEqual(plain({ ab: 'cd' }, { characters: 3 }), { fault: { path: 'ab', found: '4 characters', allowed: 'at most 3' } });
  assert.deepEqual(plain({ abcd: 1 }, { characters: 3 }), { fault: { path: '', found: '4 characters', allowed: 'at most 3' } });
});

/** A value with exactly so many values in it, and where one more than allowed is noticed: in the text, in the object. */
const COUNTED = [
  [12345, 1, '', ''],
  [['a,b'], 2, '[0]', '[0]'],
  [[1, 1, 1], 4, '[2]', '[2]'],
  [{ a: { b: 'c' } }, 3, 'a.b', 'a.b'],
  [{ a: [], b: [{}] }, 4, 'b[0]', 'b[0]'],
];
for (const [value, count, inText, inObject] of COUNTED) {
  test(`as many values as allowed are taken, one more is refused: ${JSON.stringify(value)}`, () => {
    const fault = (path) => ({ path, found: `more than ${count - 1} values`, allowed: `at most ${count - 1} values in all` });
    assert.deepEqual(parsed(JSON.stringify(value), { nodes: count }), { value });
    assert.deepEqual(plain(value, { nodes: count }), { value });
    assert.deepEqual(parsed(JSON.stringify(value), { nodes: count - 1 }), { fault: fault(inText) });
    assert.deepEqual(plain(value, { nodes: count - 1 }), { fault: fault(inObject) });
  });
}

test('a list that is longer than values are allowed is not walked through', () => {
  assert.deepEqual(plain({ a: Array(11) }, { nodes: 10 }).fault.path, 'a');
});

test('as many levels as allowed are taken, one beside the other too; one more is refused', () => {
  const fault = (path) => ({ path, found: 'more than 2 levels', allowed: 'at most 2 levels, one inside another' });
  for (const value of [[[1], [2], [3]], { a: {}, b: {}, c: {} }, { a: [], b: [1] }]) {
    assert.deepEqual(parsed(JSON.stringify(value), { depth: 2 }), { value });
    assert.deepEqual(plain(value, { depth: 2 }), { value });
  }
  for (const [value, path] of [
    [[0, [[]]], '[1][0]'],
    [{ a: 1, b: [0, {}] }, 'b[1]'],
    [{ a: { b: {} } }, 'a.b'],
  ]) {
    assert.deepEqual(parsed(JSON.stringify(value), { depth: 2 }), { fault: fault(path) });
    assert.deepEqual(plain(value, { depth: 2 }), { fault: fault(path) });
  }
});

test('a path is shown up to 120 characters when it is too deep', () => {
  for (const [key, path] of [
    ['x'.repeat(120), 'x'.repeat(120)],
    ['x'.repeat(121), `${'x'.repeat(120)}…`],
  ]) {
    assert.equal(parsed(JSON.stringify({ [key]: {} }), { depth: 1 }).fault.path, path);
    assert.equal(plain({ [key]: {} }, { depth: 1 }).fault.path, path);
  }
});

/** Text that is no JSON, limits, and where it is cut off before a parser sees it. */
const CUT_OFF = [
  ['{{', { depth: 1 }, '', 'more than 1 levels'],
  ['{"a":1,{', { depth: 1 }, 'a', 'more than 1 levels'],
  ['[1,{', { depth: 1 }, '[1]', 'more than 1 levels'],
  ['["a,b","]",', { nodes: 2 }, '[1]', 'more than 2 values'],
  ['1 2 3', { nodes: 2 }, '', 'more than 2 values'],
  ['[[1],', { characters: 4 }, '', '5 characters'],
];
for (const [text, limits, path, found] of CUT_OFF) {
  test(`text that is no JSON is measured too: ${text}`, () => {
    const { fault } = parsed(text, limits);
    assert.deepEqual([fault.path, fault.found], [path, found]);
  });
}

for (const text of ['{x:1,x:2}', '{1:2,1:3}', '{"\\x":1}', '{:1}', '{"a"}', '{"a":1,}', '}', ',', ':', '[1,', "{'a':1}", '']) {
  test(`the parser says what is no JSON: ${JSON.stringify(text)}`, () => {
    const { fault } = parsed(text);
    assert.deepEqual([fault.path, fault.allowed], ['', 'the JSON text of an object']);
    assert.match(fault.found, /^text that is not valid JSON \(".+"\)$/);
  });
}

/** Text with a key twice, and where. */
const TWICE = [
  ['{"a":1,"a":2}', 'a', '"a"'],
  ['{"a":{"b":1},"\\u0061":2}', 'a', '"a"'],
  ['{"a":[{"b":1},{"b":1,"b":1}]}', 'a[1].b', '"b"'],
  ['{"a b":1,"c":{},"a b":2}', '["a b"]', '"a b"'],
];
for (const [text, path, key] of TWICE)
  test(`a key that stands twice is refused: ${text}`, () => assert.deepEqual(parsed(text).fault, { path, found: `the key ${key} a second time`, allowed: 'each key only once' }));

test('the same key in another object, or as a value, is no second time', () => {
  for (const value of [{ a: { a: 'a' } }, [{ a: 1 }, { a: 1 }], { a: ['a', 'a'], b: 'a' }]) assert.deepEqual(parsed(JSON.stringify(value)), { value });
});

for (const key of ['__proto__', 'constructor', 'prototype']) {
  test(`a key by which objects inherit is refused wherever it stands: ${key}`, () => {
    const text = `{"a":[{"${key}":{"polluted":true}}]}`;
    const fault = { path: `a[0].${key}`, found: `the key "${key}"`, allowed: 'no key of a prototype' };
    assert.deepEqual(parsed(text), { fault });
    assert.deepEqual(plain(JSON.parse(text)), { fault });
    assert.equal({}.polluted, undefined);
  });
}
