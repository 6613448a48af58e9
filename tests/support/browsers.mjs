// Which browsers there are on this machine: CHROME_PATH, an installed Chrome or Chromium, else the one from npm.
import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';

export const which = (...names) => {
  for (const name of names) {
    if (name.startsWith('/')) {
      if (existsSync(name)) return name;
      continue;
    }
    try {
      return execFileSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim() || undefined;
    } catch {
      // not installed
    }
  }
  return undefined;
};

/** Arguments that let Chromium run as root and in small containers. */
const CHROMIUM_ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--lang=en-US', '--force-color-profile=srgb'];

/** @returns {Promise<{executablePath: string, args: string[]}>} */
export async function findChromium() {
  const executablePath =
    process.env.CHROME_PATH ||
    which(
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    );
  if (executablePath) return { executablePath, args: CHROMIUM_ARGS };
  // Makes the package unpack the libraries it brings, so that it runs without anything installed.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return { executablePath: await chromium.executablePath(), args: [...chromium.args.filter((arg) => !arg.startsWith('--headless')), ...CHROMIUM_ARGS] };
}

export const findFirefox = () => process.env.FIREFOX_PATH || which('firefox-esr', 'firefox');

/** WebKitGTK: its driver, its small browser and a screen to draw on. */
export function findWebKit() {
  const driver = which('WebKitWebDriver', '/usr/lib/webkit2gtk-4.1/WebKitWebDriver');
  const browser = which(
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
  );
  const screen = which('Xvfb');
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

/**
 * @param {'chromium' | 'firefox'} engine
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function launch(engine = 'chromium') {
  if (engine === 'firefox') {
    const prefs = { 'intl.accept_languages': 'en-US', 'ui.systemUsesDarkTheme': 0 };
    return puppeteer.launch({ browser: 'firefox', executablePath: findFirefox(), headless: true, extraPrefsFirefox: prefs });
  }
  const { executablePath, args } = await findChromium();
  return puppeteer.launch({ executablePath, args, headless: true });
}
