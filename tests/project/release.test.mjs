// What the next release is, and what a change does to the bytes: pure parts of scripts/release/ and scripts/build/compare.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparison } from '../../scripts/build/compare.mjs';
import { versionsOf } from '../../scripts/release/changelog.mjs';
import { whatToDo } from '../../scripts/release/what.mjs';

const CHANGELOG = '# be-topup-guide\n\n## 0.2.0\n\n### Minor Changes\n\n- abc: Speak Swedish.\n\n## 0.1.1\n\n### Patch Changes\n\n- def: A code.\n';

test('versions are read newest first, each with its notes', () => {
  assert.deepEqual(versionsOf(CHANGELOG), [
    { version: '0.2.0', notes: '### Minor Changes\n\n- abc: Speak Swedish.' },
    { version: '0.1.1', notes: '### Patch Changes\n\n- def: A code.' },
  ]);
  assert.deepEqual(versionsOf(''), []);
});

test('notes that wait are gathered first; a version is published once, and only when its notes were gathered', () => {
  const state = { notes: ['README.md', 'config.json'], changelog: CHANGELOG, version: '0.2.0', isOnNpm: () => false };
  assert.equal(whatToDo(state), 'publish');
  assert.equal(whatToDo({ ...state, notes: [...state.notes, 'brave-cats-sing.md'] }), 'propose');
  assert.equal(whatToDo({ ...state, isOnNpm: () => true }), 'nothing');
  assert.equal(whatToDo({ ...state, version: '0.3.0' }), 'nothing');
  assert.equal(whatToDo({ ...state, changelog: '' }), 'nothing');
});

test('the table of a pull request shows the first view always, all else when it changed', async () => {
  const names = [
    'be-topup-guide.nl.js',
    'nl/link-check.js',
    'nl/check-patch.js',
    'nl/patch.js',
    'data/operators/base.js',
    'data/steps/base.js',
    'data/words/nl/operators/base.js',
    'data/words/nl/steps/base.js',
    'data/words/nl/first.js',
    'be-topup-guide.nl.full.js',
  ];
  const before = Object.fromEntries(names.map((name) => [name, { minified: 300, brotli: 100 }]));
  const after = { ...before, 'be-topup-guide.nl.js': { minified: 300, brotli: 1_150 }, 'nl/link-check.js': { minified: 300, brotli: 90 } };
  const text = comparison(before, after, '`main`');
  assert.match(text, /\| `nl` \| 100 \| 1,150 \| \+1,050 \| 16,384 \|/);
  assert.match(text, /\| `nl` linkCheckLibrary \| 100 \| 90 \| −10 \|/);
  assert.doesNotMatch(text, /operatorSteps/);
  assert.match(comparison(before, before, '`main`'), /Nothing else changed/);
});
