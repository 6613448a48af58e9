// The check of custom properties finds what it is there for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenFaults, tokensOf } from '../../scripts/styles/check-tokens.mjs';

const DOCS = '/** @cssprop [--be-accent=#0a5cc2] - Colour of links. */';
const base = (more = '') => tokensOf('src/styles/base.ts', `css\`.be { --_accent: var(--be-accent, #0a5cc2); ${more} } a { color: var(--_accent); }\``);
const guide = tokensOf('src/elements/be-topup-guide/be-topup-guide.ts', DOCS);

/** What is in the files → what the check says. */
const CASES = [
  ['nothing wrong', [base(), guide], ['--be-accent'], []],
  ['used, defined nowhere', [base('color: var(--_text);'), guide], ['--be-accent'], [/--_text is used in src\/styles\/base\.ts and defined nowhere/]],
  ['used with a fallback is used too', [base('color: var(--_text, red);'), guide], ['--be-accent'], [/--_text .* defined nowhere/]],
  ['defined, used nowhere', [base('--_shadow: 0 0 1px;'), guide], ['--be-accent'], [/--_shadow is defined in .* and used nowhere/]],
  ['read, not documented', [base('gap: var(--be-gap);'), guide], ['--be-accent'], [/--be-gap is read in .* not documented/]],
  ['documented, read by no style', [tokensOf('src/styles/base.ts', ''), guide], ['--be-accent'], [/--be-accent is documented in .* read by no style/]],
  ['not in the manifest', [base(), guide], [], [/--be-accent is documented and not in custom-elements\.json/]],
  ['in the manifest alone', [base(), guide], ['--be-accent', '--be-old'], [/--be-old is in custom-elements\.json and documented nowhere/]],
  ['set by ourselves', [base('--be-accent: red;'), guide], ['--be-accent'], [/--be-accent is the page's to set/]],
  ['another name', [base('--mine: 1; margin: var(--mine);'), guide], ['--be-accent'], [/--mine: a custom property is/]],
  [
    'defined for another element alone',
    [base(), guide, tokensOf('src/elements/a.ts', 'css`a { --_tone: red; color: var(--_tone); }`'), tokensOf('src/elements/b.ts', 'css`a { color: var(--_tone); }`')],
    ['--be-accent'],
    [/--_tone is used in src\/elements\/b\.ts and defined in src\/elements\/a\.ts alone/],
  ],
  [
    'first view reads what comes later',
    [base('color: var(--_good);'), guide, tokensOf('src/styles/view.ts', 'css`.be { --_good: green; }`')],
    ['--be-accent'],
    [/--_good is used in src\/styles\/base\.ts, which comes without src\/styles\/view\.ts/],
  ],
];

for (const [name, files, manifest, expected] of CASES) {
  test(`custom properties: ${name}`, () => {
    const faults = tokenFaults(files, manifest);
    assert.equal(faults.length, expected.length, faults.join('\n'));
    for (const [index, pattern] of expected.entries()) assert.match(faults[index], pattern);
  });
}

test('custom properties: what a comment names is neither used nor defined', () => {
  const { used, defined } = tokensOf('src/a.ts', '/* --_a: 1; var(--_b) */\n// var(--_c)\ncss`a { color: red; }`');
  assert.deepEqual([...used, ...defined], []);
});

test('custom properties: a page names only what there is', () => {
  const pages = [{ path: 'docs/a.md', text: '`--be-accent`, `--be-*`, data-be-operator, `--be-acent: red`' }];
  assert.deepEqual(tokenFaults([base(), guide], ['--be-accent'], pages), ['--be-acent in docs/a.md is not a property of ours']);
});
