// npm run storybook: shows every element in every state at http://localhost:6006. `build` writes storybook-static/ instead;
// `test` opens every story in Chromium and Firefox (tests/stories/), building Storybook when something is newer than it.
// It shows what is built: run npm run build after a change in src/ or data/.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleConfigurator } from './site/bundle.mjs';
import { SITE } from './site/build.mjs';

const run = (...args) => {
  // No telemetry, no version check, no browser opened.
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', STORY_ENGINES: process.env.STORY_ENGINES ?? 'chromium,firefox' } });
  if (status !== 0) process.exit(status ?? 1);
};

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
if (!existsSync('cdn/be-topup-guide.js')) run('scripts/build/build.mjs');
await bundleConfigurator(`${SITE}/configurator`);
const CLI = 'node_modules/storybook/dist/bin/dispatcher.js';
if (process.argv[2] === 'test') run('--test', 'tests/stories/stories.test.mjs');
else if (process.argv[2] === 'build') run(CLI, 'build', '--quiet', '--disable-telemetry', '--output-dir', 'storybook-static');
else run(CLI, 'dev', '--port', process.env.PORT ?? '6006', '--no-open', '--no-version-updates', '--disable-telemetry');
