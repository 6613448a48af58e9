// A real Chromium for tests that look at whole pages, and what goes wrong on them.

/**
 * Opens an address and collects what a visitor's console would show.
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ width?: number, height?: number, block?: (url: string) => boolean, scheme?: 'light' | 'dark' }} options block: requests that are refused
 */
export async function open(browser, address, { width = 1200, height = 900, block, scheme = 'light' } = {}) {
  const page = await browser.newPage();
  const faults = [];
  const warnings = [];
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    if (message.type() === 'warn') warnings.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  if (block) {
    await page.setRequestInterception(true);
    page.on('request', (request) => (block(request.url()) ? request.abort() : request.continue()));
  }
  await page.goto(address, { waitUntil: 'networkidle0' });
  return { page, faults, warnings };
}

/** What a reader can read inside an element of the page, across shadow roots. */
export const readable = (page, selector) =>
  page.$eval(selector, (element) => {
    const read = (node) => {
      if (node.nodeType === 3) return node.data;
      if (/^(style|script|template)$/i.test(node.localName ?? '')) return '';
      if (node.localName === 'slot') return node.assignedNodes({ flatten: true }).map(read).join(' ');
      return [...(node.shadowRoot ?? node).childNodes].map(read).join(' ');
    };
    return read(element).replace(/\s+/g, ' ').trim();
  });
