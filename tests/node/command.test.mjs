// The command as it is typed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { json } from './support.mjs';

const { bin, version } = await json('package.json');
const run = (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin['be-topup-guide'], ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('a copy goes to standard output and nothing else', () => {
  const { status, stdout, stderr } = run('render', '--lang', 'zh-Hans', '--operator', 'base', '--card', 'prepaid', '--sections', 'answer steps', '--format', 'markdown');
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  assert.match(stdout, /^## .+BASE.+1\. /s);
  assert.ok(stdout.endsWith('\n'));
});

test('values may follow a sign or a comma, languages may be tags that mean one', () => {
  const { status, stdout } = run('snippet', '--lang=zh-TW', '--pay=cash,visa');
  assert.equal(status, 0);
  assert.ok(stdout.includes('<be-topup-guide lang="zh-Hant" pay="cash visa">'));
});

test('help and version', () => {
  for (const flag of ['--help', '-h']) {
    const { status, stdout } = run(flag);
    assert.equal(status, 0);
    for (const word of ['snippet', 'render', 'zh-Hans', 'mobile-vikings', 'wechat', '--integrity', '--placeholder']) assert.ok(stdout.includes(word), word);
  }
  assert.deepEqual(run('--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
});

test('for a kind of site every part is printed below its place; one part stands alone', () => {
  const { status, stdout, stderr } = run('snippet', '--lang', 'nl', '--operator', 'base', '--theme', 'dark', '--for', 'vue');
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  assert.deepEqual(stdout.match(/^── .+$/gm), ['── terminal', '── TopupGuide.vue', '── vite.config.js']);
  assert.match(stdout, /<be-topup-guide lang="nl" operator="base" theme="dark" \/>/);
  assert.equal(run('snippet', '--lang', 'nl', '--operator', 'base', '--for', 'script').stdout, run('snippet', '--lang', 'nl', '--operator', 'base').stdout);
  assert.equal(run('snippet', '--lang', 'nl', '--for', 'markdown').stdout, run('render', '--lang', 'nl', '--format', 'markdown').stdout);
});

const MISTAKES = [
  [[], /a command is missing; use one of snippet, render/],
  [['export', '--lang', 'en'], /the command "export" is not known; use one of snippet, render/],
  [['render'], /--lang is missing; use one of .*zh-Hans/],
  [['render', '--lang', 'klingon'], /--lang "klingon" is not known; use one of .*zh-Hans/],
  [['render', '--lang', ''], /--lang "" is not known/],
  [['render', '--lang'], /--lang needs a value; use one of/],
  [['render', '--lang', '--operator', 'base'], /--lang needs a value/],
  [['render', '--lang', 'en', '--lang', 'nl'], /--lang is given twice/],
  [['render', '--lang', 'en', '--operator', 'bse'], /--operator "bse" is not known; use one of proximus, orange, base/],
  [['render', '--lang', 'en', '--card', 'sim'], /--card "sim" is not known; use one of prepaid, postpaid, esim/],
  [['render', '--lang', 'en', '--pay', 'cash bitcoin'], /--pay "bitcoin" is not known; use one of bancontact/],
  [['render', '--lang', 'en', '--needs', ''], /--needs needs a value; use one or more of no-account/],
  [['render', '--lang', 'en', '--sections', 'answer,stairs'], /--sections "stairs" is not known; use one of answer/],
  [['render', '--lang', 'en', '--sections', 'answer', 'steps'], /"steps" is not expected here; .*quotation marks/],
  [['render', '--lang', 'en', '--heading-level', '7'], /--heading-level "7" is not known; use one of 1, 2/],
  [['render', '--lang', 'en', '--format', 'pdf'], /--format "pdf" is not known; use one of html, markdown, dsd, jsonld, wechat/],
  [['render', '--lang', 'en', '--colour', 'red'], /the option "--colour" is not known; use one of --lang, --operator/],
  [['render', '--lang', 'en', '--constructor', 'x'], /the option "--constructor" is not known/],
  [['render', '--lang', 'en', '--integrity'], /--integrity belongs to the script tag/],
  [['snippet', '--lang', 'en', '--format', 'markdown', '--integrity'], /--integrity belongs to the script tag/],
  [['render', '--lang', 'en', '--placeholder'], /--placeholder belongs to snippet/],
  [['snippet', '--lang', 'en', '--placeholder', '--integrity'], /--placeholder belongs to snippet/],
  [['snippet', '--lang', 'en', '--for', 'angular'], /--for "angular" is not known; use one of script, wordpress/],
  [['render', '--lang', 'en', '--for', 'vue'], /--for belongs to snippet/],
  [['snippet', '--lang', 'en', '--for', 'vue', '--integrity'], /--integrity belongs to a script tag, and --for vue has none/],
  [['render', '--lang', 'en', '--needs'], /--needs needs a value; use one or more of no-account/],
  [['snippet', '--lang', 'en', '--for', 'vue', '--format', 'html'], /--for belongs to snippet, and decides the format by itself/],
  [['snippet', '--lang', 'en', '--for', 'vue', '--placeholder'], /--for belongs to snippet, and decides the format by itself/],
  [['snippet', '--lang', 'en', '--reserve', '--placeholder'], /--reserve belongs to snippet --format html/],
  [['snippet', '--lang', 'en', '--reserve', '--for', 'vue'], /--reserve belongs to snippet --format html/],
  [['snippet', '--lang', 'en', '--integrity=yes'], /--integrity takes no value/],
  [['snippet', '--lang', 'en', '--format', 'dsd', '--reserve'], /--reserve belongs to snippet --format html/],
];
for (const [args, message] of MISTAKES) {
  test(`be-topup-guide ${args.join(' ')}: says what is wrong, prints nothing, exit code 2`, () => {
    const { status, stdout, stderr } = run(...args);
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
    assert.match(stderr, message);
    assert.match(stderr, /^be-topup-guide: [^\n]+\n$/);
  });
}
