// Builds cdn/ from dist/: one script for any language, one for each language with its words inside,
// and a "full" one for each language with everything in one file. Facts and words are separate small modules
// that all of them share; they are written by scripts/build/data-modules.mjs.
import { basename, dirname } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import { LOCALES } from './dist/locales/generated/locales.js';
import { carryLanguage, minify, nameFirstLines, shareDataModules, shareHelpers, stripTemplates, unescapeLetters } from './scripts/build/rollup-plugins.mjs';

const FIRST_VIEW_PARTS = ['first'];

/** A chunk made of a folder's index has the folder's name; what shareHelpers() puts together is "shared". */
const chunkName = ({ name, facadeModuleId, moduleIds }) => (name === 'index' ? basename(dirname(facadeModuleId ?? moduleIds.at(-1))) : name.includes('share-helpers') ? 'shared' : name);

const build = (file, { locale, full = false } = {}) => ({
  input: { [file]: locale ? `carry-language:${locale}` : './dist/auto.js' },
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'cdn',
    format: 'es',
    // Maps of every language would be most of the npm package: one build's are shipped, the others stay beside their scripts here.
    sourcemap: locale ? 'hidden' : true,
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `${file.replace(/^be-topup-guide\.?/, '') || 'any'}/${chunkName(chunk)}.js`,
    minifyInternalExports: true,
    ...(full ? { inlineDynamicImports: true } : {}),
  },
  plugins: [
    carryLanguage({ locale, parts: full ? undefined : FIRST_VIEW_PARTS }),
    shareDataModules({ inside: full, locale }),
    shareHelpers({ full, locale }),
    stripTemplates(),
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    minify(),
    unescapeLetters(),
    nameFirstLines(),
  ],
});

export default [
  build('be-topup-guide'),
  ...LOCALES.map((locale) => build(`be-topup-guide.${locale}`, { locale })),
  ...LOCALES.map((locale) => build(`be-topup-guide.${locale}.full`, { locale, full: true })),
];
