// What the linter looks for. The layers below are the design's: data → dataset → locales, controllers, styles → elements → auto, node.
import { defineConfig } from 'eslint/config';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';
import noTextOutsideMsg from './scripts/eslint/no-text-outside-msg.mjs';

/** The rules that ESLint itself recommends; read from ESLint, so that no further package has to keep step with it. */
const RECOMMENDED = Object.fromEntries([...builtinRules].flatMap(([name, { meta }]) => (meta.docs?.recommended ? [[name, 'error']] : [])));

/** What a folder of src/ may not import: everything that stands above it, and what belongs to another folder alone. */
const LAYERS = {
  dataset: ['locales', 'controllers', 'styles', 'elements', 'snippets'],
  locales: ['controllers', 'styles', 'elements', 'snippets'],
  controllers: ['styles', 'elements', 'snippets'],
  styles: ['dataset', 'locales', 'controllers', 'elements', 'snippets'],
};

/** Restricts static and dynamic imports alike. */
const withoutImports = (...restricted) => ({
  'no-restricted-imports': ['error', { patterns: restricted }],
  'no-restricted-syntax': ['error', ...restricted.map(({ regex, message }) => ({ selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\u002f')}/]`, message })), ...FORBIDDEN_SYNTAX],
});

/** Taking a key out of an object names it; an argument may be there for those who override. */
const UNUSED = { ignoreRestSiblings: true, argsIgnorePattern: '^_' };

const FORBIDDEN_SYNTAX = [
  { selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]', message: 'Markup comes from lit templates only.' },
  { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: 'Markup comes from lit templates only.' },
];
const NO_UNSAFE = { regex: '^lit/directives/unsafe-', message: 'Nothing a page or a person wrote is markup.' };
const NO_AUTO = { regex: '/auto\\.js$', message: 'auto.js registers everything: only the script tag loads it.' };
const NO_DATA = { regex: '(^|/)data/', message: 'dataset/ is the only door to the facts.' };
const NO_GENERATED_FACTS = { regex: '/dataset/generated/', message: 'dataset/ is the only door to the facts.' };
const above = (folders) => ({ regex: `^\\.\\./(\\.\\./)*(${folders.join('|')})/`, message: 'This folder stands below that one: dependencies run one way.' });

const TESTS_IN_BROWSERS = ['tests/elements/**/*.js', 'tests/a11y/**/*.js', 'tests/support/*.js'];

export default defineConfig(
  { ignores: ['node_modules', 'dist', 'cdn', 'cdn-pseudo', 'integrations', 'storybook-static', 'site-dist', 'coverage', '**/generated/', 'tests/output', 'tests/sites', 'bench/node_modules'] },
  {
    // tsc looks for undefined names in TypeScript; here the environments are too mixed for a list of globals.
    rules: { ...RECOMMENDED, 'no-undef': 'off', 'no-unused-vars': ['error', UNUSED], 'prefer-const': 'error', eqeqeq: ['error', 'always'], 'no-var': 'error', 'object-shorthand': 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.recommended],
    rules: { '@typescript-eslint/consistent-type-imports': 'error', '@typescript-eslint/no-unused-vars': ['error', UNUSED] },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y, 'be-topup-guide': { rules: { 'no-text-outside-msg': noTextOutsideMsg } } },
    rules: {
      'be-topup-guide/no-text-outside-msg': 'error',
      ...litA11y.configs.recommended.rules,
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
      'no-restricted-properties': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB', 'fetch'].map((property) => ({ object: 'window', property })),
        { object: 'navigator', property: 'sendBeacon' },
      ],
      // In a narrow column CSS takes the table apart: the roles keep it a table.
      'lit-a11y/no-redundant-role': 'off',
      // A class is built by define(), not where it is declared.
      'wc/define-tag-after-class-definition': 'off',
      ...withoutImports(NO_UNSAFE, NO_AUTO, NO_DATA, NO_GENERATED_FACTS, above(['node'])),
    },
  },
  ...Object.entries(LAYERS).map(([folder, folders]) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: withoutImports(NO_UNSAFE, NO_AUTO, NO_DATA, ...(folder === 'dataset' ? [] : [NO_GENERATED_FACTS]), above([...folders, 'node'])),
  })),
  {
    files: ['src/elements/be-*/*.ts'],
    rules: withoutImports(NO_UNSAFE, NO_AUTO, NO_DATA, NO_GENERATED_FACTS, above(['snippets', 'node']), {
      regex: '^\\.\\./be-[a-z-]+/(?!.*\\.define\\.js$)',
      message: 'No element imports another’s class: the guide composes them by tag.',
    }),
  },
  {
    files: ['src/snippets/*.ts'],
    rules: withoutImports(NO_UNSAFE, NO_AUTO, NO_DATA, NO_GENERATED_FACTS, {
      regex: '^lit|^node:|^\\.\\./(controllers|styles|node)/|^\\.\\./elements/(?!names\\.js$)',
      message: 'Snippets are text: they know the names of tags and settings, and nothing that runs.',
    }),
  },
  // The link check looks for exactly the characters that these rules warn of.
  { files: ['src/dataset/link-check/*.ts'], rules: { 'no-control-regex': 'off', 'no-misleading-character-class': 'off' } },
  { files: ['src/warn.ts'], rules: { 'no-console': 'off' } },
  { files: [...TESTS_IN_BROWSERS, 'stories/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
);
