import { html, render as litRender } from 'lit';
import { directionOf, LOCALES } from '../../dist/locales/match.js';
import { waitFor } from 'storybook/test';
import type { Story } from '../support/element.ts';
import { settled } from '../support/settled.ts';
import './situations.css';

export default {
  title: 'Situations',
  component: 'be-topup-guide',
  parameters: { page: 'own', controls: { disable: true } },
  play: async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => settled(canvasElement),
};

const place = (template: unknown): HTMLElement => {
  const room = document.createElement('div');
  litRender(template, room);
  return room;
};

const TEXT = {
  en: {
    title: 'Your phone card is empty: how to top up in Belgium',
    before: 'My first SIM card in Belgium came from a night shop. Three weeks later it stopped working, and the only word on the packet that looked helpful was “herladen”.',
    after: 'If you want to keep your number, write down the date of your last top-up.',
    next: 'Read next',
    links: ['Registering at the town hall', 'Opening a bank account', 'Cheap train tickets'],
  },
  'zh-Hans': {
    title: '刚到比利时，手机卡没钱了怎么办',
    before: '落地第一周，室友的手机突然上不了网。卡是在机场外面的小店买的，店员只说了一句“herladen”，谁也没听懂。后来才知道，这就是“充值”。',
    after: '如果号码打算长期保留，记得把最后一次充值的日期写下来。',
    next: '最近文章',
    links: ['市政厅登记要带什么', '银行开户的三种办法', '火车票怎么买最便宜'],
  },
  nl: {
    title: 'Je gsm-kaart is leeg: zo herlaad je in België',
    before: 'Mijn eerste simkaart kocht ik in een nachtwinkel. Drie weken later viel ze stil, en op het doosje stond alleen een code.',
    after: 'Wil je je nummer houden? Schrijf dan op wanneer je het laatst herladen hebt.',
    next: 'Lees ook',
    links: ['Je inschrijven bij de gemeente', 'Een bankrekening openen', 'Goedkope treintickets'],
  },
  ar: {
    title: 'نفد رصيد بطاقة هاتفك في بلجيكا: كيف تشحنه؟',
    before: 'اشتريت أول بطاقة SIM لي من محل ليلي. وبعد ثلاثة أسابيع توقفت عن العمل، ولم أفهم من العلبة إلا كلمة واحدة: “herladen”.',
    after: 'إذا أردت الاحتفاظ برقمك فاكتب تاريخ آخر شحن.',
    next: 'اقرأ أيضًا',
    links: ['التسجيل في البلدية', 'فتح حساب بنكي', 'تذاكر قطار رخيصة'],
  },
} as const;

/** The article's own text; in a language that it is not written in, English stands around the guide. */
const textIn = (language: string | undefined) => TEXT[(language ?? 'en') as keyof typeof TEXT] ?? TEXT.en;
const links = (language: string | undefined) => html`<ul>
  ${textIn(language).links.map((text) => html`<li><a href="#next">${text}</a></li>`)}
</ul>`;

/** Between the paragraphs of an article, with the blog's own fonts and colours. */
export const Blog: Story = {
  render: (_, { globals }) => {
    const language = globals['language'];
    const text = textIn(language);
    return place(html`<div class="situation blog">
      <article>
        <h1>${text.title}</h1>
        <p>${text.before}</p>
        <be-topup-guide operator="base" card="prepaid" pay="cash"></be-topup-guide>
        <p>${text.after}</p>
      </article>
      <aside>
        <h2>${text.next}</h2>
        ${links(language)}
      </aside>
    </div>`);
  },
};

export const BlogInChinese: Story = { ...Blog, globals: { language: 'zh-Hans' } };

/** The page runs from right to left; codes, numbers, addresses and brands stay in one piece. */
export const BlogInArabic: Story = { ...Blog, name: 'Blog, right to left', globals: { language: 'ar' } };

/** The guide stands in the narrow column beside the article. */
export const Sidebar: Story = {
  name: 'Sidebar, 300 px',
  render: (_, { globals }) => {
    const text = textIn(globals['language']);
    return place(html`<div class="situation sidebar">
      <article>
        <h1>${text.title}</h1>
        <p>${text.before}</p>
        <p>${text.after}</p>
      </article>
      <aside>
        <be-topup-guide operator="mobile-vikings" card="prepaid" sections="answer steps"></be-topup-guide>
      </aside>
    </div>`);
  },
};

/** Each guide speaks the language around it; each has its own reader. */
export const TwoLanguages: Story = {
  name: 'Two languages side by side',
  render: () =>
    place(html`<div class="situation both">
      ${(['zh-Hans', 'en'] as const).map(
        (language) => html`<article lang=${language}>
          <h1>${TEXT[language].title}</h1>
          <p>${TEXT[language].before}</p>
          <be-topup-guide operator=${language === 'en' ? 'mobile-vikings' : 'base'} card="prepaid" pay="bancontact"></be-topup-guide>
        </article>`,
      )}
    </div>`),
};

/** Every language the guide speaks, each by nothing but the `lang` of what stands around it. */
export const AllLanguages: Story = {
  name: 'All languages on one page',
  render: () =>
    place(html`<div class="situation all">
      ${LOCALES.map((locale) => html`<article lang=${locale} dir=${directionOf(locale)}><be-topup-guide operator="base" card="prepaid" pay="cash" sections="answer steps"></be-topup-guide></article>`)}
    </div>`),
};

/**
 * English made longer, with accents and brackets, in a frame of its own. Text without ⟦ ⟧ is not localised;
 * what overflows here overflows in German.
 */
export const PseudoLocale: Story = {
  name: 'Pseudo-locale',
  render: (_, { globals }) => {
    const frame = document.createElement('iframe');
    frame.title = 'The guide in the pseudo-locale';
    frame.className = 'pseudo';
    frame.srcdoc = `<!doctype html><html lang="en"><head><title>${frame.title}</title><style>html{color-scheme:${globals['theme'] ?? 'light'};font:17px/1.6 system-ui,sans-serif}</style>
<script type="module" src="./cdn-pseudo/be-topup-guide.js"></script></head><body><main><be-topup-guide operator="base" card="prepaid" pay="cash" needs="no-account"></be-topup-guide></main></body></html>`;
    return place(frame);
  },
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('iframe')!;
    await waitFor(() => /⟦Ýóúr béšt wáý/.test(frame.contentDocument?.querySelector('be-topup-guide')?.shadowRoot?.textContent ?? ''));
  },
};
