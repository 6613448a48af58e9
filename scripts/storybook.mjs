// npm run storybook: shows every element in every state at http://localhost:6006. `build` writes storybook-static/ instead.
// It shows what is built: run npm run build after a change in src/ or data/.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const run = (...args) => {
  // No telemetry, no version check, no browser opened.
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } });
  if (status !== 0) process.exit(status ?? 1);
};

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
if (!existsSync('cdn/be-topup-guide.js')) run('scripts/build/build.mjs');
const CLI = 'node_modules/storybook/dist/bin/dispatcher.js';
if (process.argv[2] === 'build') run(CLI, 'build', '--quiet', '--disable-telemetry', '--output-dir', 'storybook-static');
else run(CLI, 'dev', '--port', process.env.PORT ?? '6006', '--no-open', '--no-version-updates', '--disable-telemetry');
