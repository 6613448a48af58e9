// A document of its own inside a story: what a whole page decides (its policy, its style sheets, its script) does not reach the stories around.
import { directionOf } from '../../dist/locales/match.js';
import { find, WAIT, waitFor } from './reader.ts';
import { settled } from './settled.ts';

interface Page {
  /** What the frame is called, for those who do not see it. */
  readonly title: string;
  readonly body: string;
  readonly head?: string;
  /** Style sheet of the page; the empty string for none. */
  readonly css?: string;
  /** Script of the library, as an address; the empty string for a page without. */
  readonly script?: string;
  /** What the frame may do; without it, all that this page may. */
  readonly sandbox?: string;
}

const PLAIN = "body { font: 17px/1.6 system-ui, 'Noto Sans CJK SC', sans-serif }";

/** The page's own copy inside the tag, by language: what is read without the script. */
const COPY: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Topping up a Belgian phone card', 'Look at the name on the SIM card: that is your operator.'],
  'zh-Hans': ['比利时手机卡充值', '看 SIM 卡上的名字，确认是哪家运营商。'],
  nl: ['Een Belgische simkaart herladen', 'Kijk naar de naam op de simkaart: dat is je operator.'],
  ar: ['شحن بطاقة هاتف بلجيكية', 'انظر إلى الاسم المكتوب على بطاقة SIM: هذا هو مشغّلك.'],
};

/** In a language that it is not written in, the copy is English and says so. */
export function copyIn(language = 'en'): string {
  const [title, text] = COPY[language] ?? COPY['en']!;
  return `<div class="copy" lang="${COPY[language] ? language : 'en'}"><h2>${title}</h2><p>${text}</p></div>`;
}

/** A page in the language and colour scheme of the toolbar. Addresses in it start where Storybook stands. */
export function frameOf(
  { title, body, head = '', css = PLAIN, script = 'cdn/be-topup-guide.js', sandbox }: Page,
  { language = 'en', theme = 'light' }: Readonly<Record<string, string>>,
): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const scripts = script && `<script type="module" src="./${script}"></script>`;
  frame.srcdoc = `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="color-scheme" content="${theme}"><title>${title}</title>
${head}${css && `<style>${css}</style>`}${scripts}</head><body><main>${body}</main></body></html>`;
  return frame;
}

/** A frame below a sentence that says what is in it. */
export function explained(text: string, frame: HTMLIFrameElement): HTMLElement {
  const room = document.createElement('div');
  room.className = 'explained';
  const said = document.createElement('p');
  said.lang = 'en';
  said.dir = 'ltr';
  said.textContent = text;
  room.append(said, frame);
  return room;
}

/** The document in the story's frame, once it has come. */
export async function documentIn(root: ParentNode): Promise<Document> {
  const frame = find<HTMLIFrameElement>(root, 'iframe');
  await waitFor(() => {
    if (frame.contentDocument?.URL !== 'about:srcdoc' || frame.contentDocument.readyState !== 'complete') throw new Error('the frame has not come');
  }, WAIT);
  return frame.contentDocument!;
}

/** The document in the story's frame, once the guide in it stands there with all it fetches. */
export async function guideIn(root: ParentNode): Promise<Document> {
  const inside = await documentIn(root);
  await waitFor(() => find(inside, '[part~="base"]'), WAIT);
  await settled(inside);
  return inside;
}
