// Opens a page in Chromium and writes down what a visitor would not see: console errors, failed requests, undefined tags.

/**
 * A fresh page that collects faults as sentences. Our own console warnings are faults too.
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ width?: number, height?: number, origin: string, ignore?: (url: string) => boolean }} options
 *   origin: where requests may go; ignore: addresses that are meant to fail
 * @returns {Promise<{ page: import('puppeteer-core').Page, faults: string[] }>}
 */
export async function watchedPage(browser, { width = 1200, height = 900, origin, ignore = () => false }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  const faults = [];
  page.on('console', (message) => {
    const text = message.text();
    const { url = '' } = message.location();
    if (message.type() === 'error' && !ignore(url)) faults.push(`console error: ${text} ${url}`);
    if (text.startsWith('be-topup-guide:') && !ignore(text)) faults.push(`console: ${text}`);
  });
  // In Firefox a module that is not there is an error of the page.
  page.on('pageerror', (error) => {
    if (!ignore(error.message)) faults.push(`error: ${error.message}`);
  });
  page.on('requestfailed', (request) => {
    if (!ignore(request.url())) faults.push(`request failed: ${request.url()} (${request.failure()?.errorText})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !ignore(response.url())) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) faults.push(`request to another origin: ${url}`);
  });
  return { page, faults };
}

/**
 * Waits until all our elements have rendered and have what they fetch; with `mayBeLost` until nothing of theirs is on its
 * way, be it there or lost. Runs in the page; throws after a minute.
 */
export const waitForElements = (page, { mayBeLost = false } = {}) =>
  page.waitForFunction(
    (mayBeLost) => {
      const ours = [];
      let busy = false;
      const visit = (root) => {
        for (const element of root.querySelectorAll('*')) {
          if (element.localName.startsWith('be-')) ours.push(element);
          if (element.getAttribute('aria-busy') === 'true') busy = true;
          if (element.shadowRoot) visit(element.shadowRoot);
        }
      };
      visit(document);
      return ours.length > 0 && !busy && ours.every((element) => (element.matches(':defined') ? (mayBeLost || element.hasUpdated) && !element.isUpdatePending : !mayBeLost));
    },
    { timeout: 60_000, polling: 50 },
    mayBeLost,
  );

/**
 * What is wrong with what stands in the page: tags nobody defined, elements that show nothing, sideways scroll.
 * @returns {Promise<string[]>}
 */
export const faultsOf = (page) =>
  page.evaluate(() => {
    const faults = [];
    let count = 0;
    const visit = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.localName.startsWith('be-')) {
          count += 1;
          if (!element.matches(':defined')) faults.push(`undefined tag <${element.localName}>`);
          // In a frame of its own a story shows what a lost file leaves.
          else if (element.ownerDocument === document && element.getBoundingClientRect().height < 20) faults.push(`<${element.localName}> shows nothing`);
        }
        if (element.shadowRoot) visit(element.shadowRoot);
        // Where no script may run, no tag is ever defined: that is what such a frame shows.
        if (element.localName === 'iframe' && element.contentDocument && (!element.sandbox.length || element.sandbox.contains('allow-scripts'))) visit(element.contentDocument);
        else if (element.localName === 'iframe') count += 1;
      }
    };
    visit(document);
    if (count === 0) faults.push('no element of ours in the page');
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`scrolls sideways: ${scrollWidth} px in a window of ${clientWidth} px`);
    return faults;
  });
