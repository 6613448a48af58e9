// npm run lint: everything that can be found wrong without running the library. Says all that is wrong, not only the first.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

const CHECKS = {
  'generated code': ['scripts/data/build.mjs'],
  'generated icons': ['scripts/icons/build.mjs'],
  eslint: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  // src/ is left to its writers: Prettier would reflow the html templates there (.prettierignore).
  prettier: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  'types of src': ['node_modules/typescript/bin/tsc', '--noEmit'],
  'types of the site': ['node_modules/typescript/bin/tsc', '--project', 'site/tsconfig.json'],
  'types of stories': ['node_modules/typescript/bin/tsc', '--project', 'stories/tsconfig.json'],
  data: ['scripts/data/check.mjs'],
  locales: ['scripts/locales/check.mjs'],
  'custom-elements.json': ['scripts/manifest/build.mjs', '--check'],
  'reference complete': ['scripts/docs/score.mjs'],
  'nothing unused': ['node_modules/knip/bin/knip.js', '--no-progress'],
  'custom properties': ['scripts/styles/check-tokens.mjs'],
};

const failed = Object.entries(CHECKS).filter(([name, args]) => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  return status !== 0;
});
if (failed.length > 0) process.exit(1);
