// Element tests in every browser that is there. REQUIRE_ENGINES=chromium,firefox,webkit makes a missing one a failure.
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { defaultReporter } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { measured } from './tests/coverage/chromium.mjs';
import { findChromium, findFirefox, findWebKit } from './tests/support/browsers.mjs';
import { propertyRunsPlugin } from './tests/support/property-runs.mjs';
import { serverCopyPlugin } from './tests/support/server-copy.mjs';

const only = process.env.ENGINES?.split(',');
const wanted = (engine) => !only || only.includes(engine);
const required = process.env.REQUIRE_ENGINES?.split(',') ?? ['chromium'];
const engines = [];
const browsers = [];
const plugins = [serverCopyPlugin, propertyRunsPlugin];

if (wanted('chromium')) {
  const { executablePath, args } = await findChromium();
  browsers.push(measured(chromeLauncher, { launchOptions: { executablePath, args, headless: true } }));
  engines.push('chromium');
}

const firefox = wanted('firefox') && findFirefox();
if (firefox) {
  browsers.push(chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: firefox, headless: true, extraPrefsFirefox: { 'intl.accept_languages': 'en-US' } } }));
  engines.push('firefox');
}

const webkit = wanted('webkit') && findWebKit();
if (webkit) {
  const PORT = 4455;
  const DISPLAY = ':99';
  const children = [];
  plugins.push({
    name: 'webkit',
    async serverStart() {
      const environment = { ...process.env, DISPLAY, LANG: 'en_US.UTF-8', LANGUAGE: 'en_US', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
      children.push(spawn(webkit.screen, [DISPLAY, '-screen', '0', '1280x1000x24'], { stdio: 'ignore' }));
      await new Promise((resolve) => setTimeout(resolve, 800));
      children.push(spawn(webkit.driver, [`--port=${PORT}`], { env: environment, stdio: 'ignore' }));
      await new Promise((resolve) => setTimeout(resolve, 800));
    },
    serverStop: () => children.reverse().forEach((child) => child.kill()),
  });
  browsers.push(
    webdriverLauncher({
      automationProtocol: 'webdriver',
      port: PORT,
      path: '/',
      logLevel: 'error',
      capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true, 'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] } },
    }),
  );
  engines.push('webkit');
}

const missing = required.filter((engine) => !engines.includes(engine));
if (missing.length > 0) throw new Error(`required but not on this machine: ${missing.join(', ')} (found: ${engines.join(', ')})`);

/** The browser's name as ENGINES has it. */
const engineOf = (name) => (/firefox/i.test(name) ? 'firefox' : /minibrowser|webkit/i.test(name) ? 'webkit' : 'chromium');

/** Writes the counts that tests/run.mjs adds up: by engine, then by file. */
const countReporter = {
  async stop({ sessions }) {
    const counts = {};
    const count = (suite, total) => {
      for (const test of suite?.tests ?? []) total[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
      for (const inner of suite?.suites ?? []) count(inner, total);
    };
    for (const session of sessions) {
      const total = ((counts[engineOf(session.browser.name)] ??= {})[relative('.', session.testFile)] = { passed: 0, failed: 0, skipped: 0 });
      count(session.testResults, total);
      // A file that could not run at all is a failure of its own.
      if (!session.passed && !session.testResults) total.failed += 1;
      else if (session.errors?.length > 0) total.failed += 1;
    }
    await mkdir('tests/output', { recursive: true });
    await writeFile('tests/output/browser-counts.json', JSON.stringify(counts));
  },
};

export default {
  files: ['tests/elements/**/*.test.js', 'tests/a11y/**/*.test.js', 'tests/properties/**/*.test.js'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  browsers,
  plugins,
  concurrency: 1,
  concurrentBrowsers: 3,
  testFramework: { config: { timeout: '60000' } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter],
};
