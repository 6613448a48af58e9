// What a reader sees of the library on a page, text by text, with what marks each as a name or a foreign word.

/** Every element of the library with something to show in it, as attributes by tag; several states of one tag are several entries. */
const SHOWN = [
  ['be-topup-guide', {}],
  ['be-topup-guide', { operator: 'base', card: 'prepaid', pay: 'cash', needs: 'no-account' }],
  ['be-topup-guide', { operator: 'proximus', card: 'esim', pay: 'wechat-pay' }],
  ['be-topup-guide', { operator: 'lycamobile', sections: 'answer steps ways operator precautions' }],
  ['be-topup-steps', { operator: 'mobile-vikings', card: 'prepaid', channel: 'sms' }],
  ['be-topup-steps', { operator: 'digi', card: 'postpaid', channel: 'bank-transfer' }],
  ['be-channel-picker', { operator: 'mobile-vikings', card: 'prepaid', pay: 'visa' }],
  ['be-operator-facts', { operator: 'orange' }],
  ['be-operator-facts', {}],
  ['be-credit-calendar', { operator: 'mobile-vikings', date: '2026-01-31', amount: '15' }],
  ['be-phrase-card', { phrase: 'top-up', 'to-lang': 'fr', operator: 'base', amount: '15' }],
  ['be-source-list', { operator: 'base' }],
];

/**
 * Puts the script and all of SHOWN on the page and waits until nothing is on its way.
 * @param {import('puppeteer-core').Page} page
 */
export async function fillPage(page, { script, lang, shown = SHOWN, direction }) {
  await page.evaluate(
    async ({ script, lang, shown, direction }) => {
      document.documentElement.lang = lang;
      if (direction) document.documentElement.dir = direction;
      for (const [tag, attributes] of shown) {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        document.body.append(element);
      }
      await import(script);
    },
    { script, lang, shown, direction },
  );
}

/** Texts of all shadow trees in reading order: { text, name } where `name` marks names, codes, dates and foreign words. */
export const textsOf = (page) =>
  page.evaluate(() => {
    const found = [];
    const NAMED = 'bdi, b[lang], [lang] [lang], time, code, select[name="operator"] option';
    const visit = (node, tag) => {
      if (node.nodeType === Node.TEXT_NODE) {
        const text = node.data.trim();
        if (text) found.push({ text, tag, name: node.parentElement?.closest(NAMED) !== null });
      } else if (node instanceof Element && !['STYLE', 'SCRIPT'].includes(node.tagName)) {
        for (const attribute of ['aria-label', 'title', 'placeholder']) if (node.getAttribute(attribute)) found.push({ text: node.getAttribute(attribute), tag, name: false });
        if (node.shadowRoot) for (const child of node.shadowRoot.childNodes) visit(child, node.localName);
        else for (const child of node.childNodes) visit(child, tag);
      }
    };
    visit(document.body, 'body');
    return found;
  });
