// What custom-elements.json is made from. Run: npm run analyze (scripts/manifest/build.mjs).
import { publicInterface } from './scripts/manifest/public-interface.mjs';

export default {
  globs: ['src/elements/base.ts', 'src/elements/*/be-*.ts'],
  exclude: ['src/**/*.view.ts', 'src/**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [publicInterface()],
};
