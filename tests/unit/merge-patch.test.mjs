// JSON Merge Patch as RFC 7396 has it, and what is added to it: a fact is changed whole, and marked as the host's.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergePatch } from '../../dist/dataset/merge-patch.js';

/** Target, patch, result. The first fifteen are the test cases of RFC 7396, appendix A. */
const MERGES = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  [null, { a: 1 }, { a: 1 }],
  [{ a: [1] }, { a: [null, 'b', {}] }, { a: [null, 'b', {}] }],
];
for (const [target, patch, result] of MERGES) test(`a merge of RFC 7396: ${JSON.stringify(patch)} on ${JSON.stringify(target)}`, () => assert.deepEqual(mergePatch(target, patch), result));

const OURS = { value: 'P30D', minimumAmount: 10, confidence: 'official', sources: ['ours'], contradiction: 'some-text', age: ['2025', '2026-12-31'], look: ['credit'] };

test('a fact is changed whole: nothing that belongs to our value stays, and it is marked', () => {
  assert.deepEqual(mergePatch(OURS, { confidence: 'unknown' }), { confidence: 'unknown', look: ['credit'], host: true });
  assert.deepEqual(mergePatch(OURS, { value: 'P10D', confidence: 'reported', sources: ['mine'] }), { value: 'P10D', confidence: 'reported', sources: ['mine'], look: ['credit'], host: true });
});

test('what is no fact keeps what the patch does not name, and is not marked', () => {
  const target = { value: 1, minimumAmount: 2, sources: { a: 1 }, contradiction: 'x', age: 3, b: 4 };
  assert.deepEqual(mergePatch(target, { b: 5 }), { ...target, b: 5 });
  assert.deepEqual(mergePatch({ a: 1 }, { confidence: 7 }), { a: 1, confidence: 7 });
});

test('a list is replaced, and the facts in it are marked', () => {
  const [fact, other] = [{ id: 'a', confidence: 'reported' }, { id: 'b' }];
  assert.deepEqual(mergePatch([OURS], [fact, other]), [{ ...fact, host: true }, other]);
});
