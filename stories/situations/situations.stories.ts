import { html, render as litRender } from 'lit';
import { directionOf, LOCALES } from '../../dist/locales/match.js';
import { create, type Story } from '../support/element.ts';
import { frameOf, guideIn } from '../support/frame.ts';
import { choose, count, expect, find, textOf, tick, WAIT, waitFor } from '../support/reader.ts';
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

/** The same reader as everywhere: chooses in the middle of an article, and the article stays as it is. */
export const BlogReader: Story = {
  ...Blog,
  name: 'Blog, a reader chooses',
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const before = textOf(find(canvasElement, 'h1'));
    await choose(canvasElement, 'operator', 'mobile-vikings');
    await tick(canvasElement, 'visa');
    await expect(textOf(find(canvasElement, '[part~="answer"]'))).toContain('Mobile Vikings');
    await expect(textOf(find(canvasElement, 'h1'))).toBe(before);
  },
};

/** The page says `color-scheme: dark`; the guide follows. */
export const DarkBlog: Story = {
  ...Blog,
  name: 'Blog, dark',
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const { color, backgroundColor } = getComputedStyle(find(canvasElement, '[part~="answer"]'));
    await expect(color).toBe(getComputedStyle(find(canvasElement, 'article')).color);
    // A tint over the page's own ground, no white box.
    await expect(backgroundColor).not.toBe('rgb(255, 255, 255)');
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
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const [chinese, english] = canvasElement.querySelectorAll('be-topup-guide');
    await choose(english!.shadowRoot!, 'operator', 'digi');
    await expect(find<HTMLSelectElement>(chinese!.shadowRoot!, 'select[name="operator"]').value).toBe('base');
    await expect(textOf(find(chinese!.shadowRoot!, '[part~="answer"]'))).toMatch(/\p{Script=Han}/u);
    await expect(textOf(find(english!.shadowRoot!, '[part~="answer"]'))).not.toMatch(/\p{Script=Han}/u);
  },
};

/** Every language the guide speaks, each by nothing but the `lang` of what stands around it. */
export const AllLanguages: Story = {
  name: 'All languages on one page',
  render: () =>
    place(html`<div class="situation all">
      ${LOCALES.map((locale) => html`<article lang=${locale} dir=${directionOf(locale)}><be-topup-guide operator="base" card="prepaid" pay="cash" sections="answer steps"></be-topup-guide></article>`)}
    </div>`),
};

const PAYPAL = { operators: { base: { channels: { website: { prepaid: { pay: { paypal: { value: 'yes', confidence: 'reported', sources: ['base-topping-up'] } } } } } } } };

/** The page says that BASE takes PayPal: the answer follows. */
export const PatchedFacts: Story = {
  render: (_, { globals }) => {
    const text = textIn(globals['language']);
    const guide = create('be-topup-guide', { operator: 'base', card: 'prepaid', pay: 'paypal' }, `<script type="application/json">${JSON.stringify(PAYPAL)}</script>`);
    return place(html`<div class="situation blog">
      <article>
        <h1>${text.title}</h1>
        ${guide}
        <p>${text.after}</p>
      </article>
      <aside>
        <h2>${text.next}</h2>
        ${links(globals['language'])}
      </aside>
    </div>`);
  },
  play: async ({ canvasElement }) => {
    // The best way is the answer, with its steps; the list below has the others.
    await waitFor(() => expect(find(canvasElement, 'be-topup-steps').getAttribute('channel')).toBe('website'), WAIT);
    await settled(canvasElement);
    await expect(count(canvasElement, '[data-channel="website"]')).toBe(0);
  },
};

/**
 * English made longer, with accents and brackets, in a frame of its own. Text without ⟦ ⟧ is not localised;
 * what overflows here overflows in German.
 */
export const PseudoLocale: Story = {
  name: 'Pseudo-locale',
  render: (_, { globals }) => {
    const body = '<be-topup-guide operator="base" card="prepaid" pay="cash" needs="no-account"></be-topup-guide>';
    const frame = frameOf({ title: 'The guide in the pseudo-locale', script: 'cdn-pseudo/be-topup-guide.js', body }, { ...globals, language: 'en' });
    frame.className = 'pseudo';
    return place(frame);
  },
  play: async ({ canvasElement }) => expect(textOf((await guideIn(canvasElement)).body)).toMatch(/⟦Yóúr béšt wáý/),
};
