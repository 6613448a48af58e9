// The runner of npm test, with the files that take long.
import config from '../../web-test-runner.config.mjs';

export default { ...config, rootDir: process.cwd(), files: ['tests/full/**/*.test.js'], testsFinishTimeout: 3_600_000 };
