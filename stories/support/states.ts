// States that are the same for several elements.
import { create, type Args, type Story } from './element.ts';
import { valuesOf } from './manifest.ts';

/** As long as the schema allows, and most of it one word without a place to break. */
const LONG_NAME = 'Prepaidherlaadkaartenmaatschappij België';
const LONG_PATCH = JSON.stringify({ operators: { base: { name: LONG_NAME } } });

/** The page's own copy inside the tag, by language. */
const COPY: Readonly<Record<string, string>> = {
  en: 'Look at the name on the SIM card: that is your operator.',
  'zh-Hans': '看 SIM 卡上的名字，确认是哪家运营商。',
  nl: 'Kijk naar de naam op de simkaart: dat is je operator.',
  ar: 'انظر إلى الاسم المكتوب على بطاقة SIM: هذا هو مشغّلك.',
};

/** The same element once for each value of an attribute, one below the other. */
export const each = (tag: string, attribute: string, args: Args = {}): Story => ({
  parameters: { controls: { disable: true } },
  render: () => {
    const all = document.createElement('div');
    for (const value of valuesOf(tag, attribute)) {
      const which = document.createElement('h2');
      which.className = 'which';
      which.textContent = value;
      all.append(which, create(tag, { 'heading-level': 3, ...args, [attribute]: value }));
    }
    return all;
  },
});

/** On a dark page. */
export const dark = (args: Args): Story => ({ args, globals: { theme: 'dark' } });

/** In a sidebar. */
export const narrow = (args: Args): Story => ({ args, globals: { width: '300px' } });

/** On a Chinese page. */
export const chinese = (args: Args): Story => ({ args, globals: { language: 'zh-Hans' } });

/** Inside a guide that holds the choice and patches a fact: the operator's name is very long. */
export const longWords = (tag: string, args: Args): Story => ({
  args,
  globals: { width: '300px' },
  render: (own) =>
    create('be-topup-guide', { operator: 'base', card: 'prepaid' }, `<script type="application/json">${LONG_PATCH}</script>${tag === 'be-topup-guide' ? '' : create(tag, own).outerHTML}`),
});

/** As a child of a guide, which asks the questions and passes the answers on. */
export const composed = (tag: string, choice: Args, own: Args = {}): Story => ({
  parameters: { controls: { disable: true } },
  render: () => create('be-topup-guide', choice, create(tag, own).outerHTML),
});

/**
 * The script came, the files it fetches later did not. In a frame of its own, because a page has one copy of the library.
 * A test takes failed requests below cdn-lost/ as meant.
 */
export const lostFile = (tag: string, args: Args = {}): Story => ({
  args,
  parameters: { docs: { disable: true } },
  render: (own, { globals }) => {
    const { language = 'en', theme = 'light' } = globals;
    const frame = document.createElement('iframe');
    frame.title = 'A page that lost a file of the guide';
    const copy = COPY[language] ?? COPY['en'];
    frame.srcdoc = `<!doctype html><html lang="${language}"><head><title>${frame.title}</title><style>html{color-scheme:${theme};font:17px/1.6 system-ui,sans-serif}</style>
<script type="module" src="./cdn-lost/be-topup-guide.${language}.js"></script></head><body><main>${create(tag, own, `<p>${copy}</p>`).outerHTML}</main></body></html>`;
    return frame;
  },
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('iframe')!;
    // Nothing tells when a file is lost for good: what stands in the page then is what a reader keeps.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    if (!frame.contentDocument?.body.textContent?.trim()) throw new Error('the page kept nothing');
  },
});
