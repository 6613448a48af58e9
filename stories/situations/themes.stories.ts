// How a site makes the guide its own: only custom properties and parts, in themes.css.
import { html, render as litRender } from 'lit';
import type { Story } from '../support/element.ts';
import { settled } from '../support/settled.ts';
import './themes.css';

export default {
  title: 'Themes',
  component: 'be-topup-guide',
  parameters: { page: 'own', controls: { disable: true } },
  play: async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => settled(canvasElement),
};

const TEXT = {
  en: { title: 'Your phone card is empty: how to top up', before: 'The packet says “herladen”. Here is what to do.', after: 'Write down the date.' },
  'zh-Hans': { title: '手机卡没钱了怎么办', before: '包装上写着“herladen”，意思是“充值”。', after: '记得写下充值日期。' },
} as const;

const place = (template: unknown): HTMLElement => {
  const room = document.createElement('div');
  litRender(template, room);
  return room;
};
const guide = html`<be-topup-guide operator="base" card="prepaid" pay="cash" sections="answer steps ways precautions"></be-topup-guide>`;
const article = (theme: string): Story => ({
  render: (_, { globals }) => {
    const { title, before, after } = TEXT[globals['language'] as keyof typeof TEXT];
    return place(
      html`<div class="theme ${theme}">
        <div class="column">
          <h1>${title}</h1>
          <p>${before} <a href="#more">herladen.be</a></p>
          ${guide}
          <p>${after}</p>
        </div>
      </div>`,
    );
  },
});

/** Nothing is set: font, colours and scheme are the page's. */
export const PlainDocument: Story = article('document');

/** One accent, square corners, warm lines and grounds; the frame of the answer is a part. */
export const WordPress: Story = article('wordpress');

/** `color-scheme: dark` is all that the guide needs to follow; a light accent stays as it is. */
export const DeveloperBlog: Story = article('developer');

/** Dense, small type, in a box among others. */
export const ChinesePortal: Story = {
  render: () => {
    const { title, before, after } = TEXT['zh-Hans'];
    return place(
      html`<div class="theme portal" lang="zh-Hans">
        <nav>${['首页', '新闻', '留学', '生活', '论坛'].map((text) => html`<a href="#${text}">${text}</a>`)}</nav>
        <div class="column">
          <article>
            <h1>${title}</h1>
            <p>${before}</p>
            ${guide}
          </article>
          <aside><p>${after}</p></aside>
        </div>
      </div>`,
    );
  },
};
