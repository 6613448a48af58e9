// What the configurator says, in the languages it speaks. Names of cards, payments and needs come from the guide's own words.
import english from '../../dist/locales/generated/words/en/first.js';
import chinese from '../../dist/locales/generated/words/zh-Hans/first.js';
import type { SettingName, Target } from '../../dist/snippets/index.js';

type Names = Readonly<Record<string, string>>;
interface Words {
  readonly cards: Names;
  readonly payments: Names;
  readonly needs: Names;
}

export interface Texts {
  readonly own: Words;
  readonly settings: Readonly<Record<SettingName, string>>;
  readonly any: string;
  readonly groups: { readonly reader: string; readonly look: string; readonly site: string };
  readonly sections: Names;
  readonly sectionsHint: string;
  readonly earlier: (section: string) => string;
  readonly moved: (section: string, position: number) => string;
  readonly themes: Names;
  readonly accent: string;
  readonly accentColour: string;
  readonly level: (level: string) => string;
  readonly target: string;
  readonly withScript: string;
  readonly withoutScript: string;
  readonly targets: Readonly<Record<Target, string>>;
  readonly about: Partial<Record<Target, string>>;
  readonly copyInside: string;
  readonly copyHint: string;
  readonly integrity: string;
  readonly from: string;
  readonly fromPublic: string;
  readonly fromOwn: string;
  readonly folder: string;
  readonly folderHint: string;
  readonly snippet: string;
  readonly copy: (where: string) => string;
  readonly copied: (where: string) => string;
  readonly notCopied: string;
  readonly where: Names;
  readonly writing: string;
  readonly failed: string;
  readonly sizes: {
    readonly first: (size: string, all: string) => string;
    readonly one: (size: string) => string;
    readonly bundled: (size: string) => string;
    readonly none: (characters: string) => string;
  };
  readonly hash: { readonly on: string; readonly off: string };
  readonly preview: string;
  readonly previewOf: string;
  readonly width: string;
  readonly widths: Names;
  readonly darkPage: string;
}

const en: Texts = {
  own: english.words,
  settings: { lang: 'Language', operator: 'Operator', card: 'Card', pay: 'Ways of paying', needs: 'It should work', sections: 'Sections', 'heading-level': 'Level of its heading', theme: 'Colours' },
  any: 'The reader chooses',
  groups: { reader: 'What it answers', look: 'How it looks', site: 'Where it goes' },
  sections: {
    answer: 'The answer',
    cards: 'Which card',
    ways: 'All ways to top up',
    steps: 'Steps',
    operator: 'The operator’s sheet',
    esim: 'eSIM check',
    'link-check': 'Link check',
    calendar: 'When credit ends',
    phrases: 'Sentences for the shop',
    precautions: 'Precautions',
    sources: 'Sources',
  },
  sectionsHint: 'Ticked ones are shown, in this order.',
  earlier: (section) => `Move “${section}” up`,
  moved: (section, position) => `“${section}” is now number ${position}.`,
  themes: { auto: 'Of the page', light: 'Light', dark: 'Dark' },
  accent: 'A colour of your own for links and buttons',
  accentColour: 'Colour',
  level: (level) => `h${level}`,
  target: 'Your site',
  withScript: 'With the script',
  withoutScript: 'A static copy, no script',
  targets: {
    script: 'HTML: a script tag',
    wordpress: 'WordPress block, administrator',
    'wordpress-author': 'WordPress block, author',
    hexo: 'Hexo tag',
    hugo: 'Hugo shortcode',
    npm: 'npm, any bundler',
    react: 'React',
    preact: 'Preact',
    solid: 'Solid',
    vue: 'Vue',
    svelte: 'Svelte',
    html: 'Static HTML',
    markdown: 'Markdown',
    wechat: 'WeChat article',
  },
  about: {
    script: 'Works wherever scripts and unknown tags are kept: plain pages, Markdown of Hexo, Eleventy or Astro, the HTML card of Ghost.',
    'wordpress-author': 'For authors whose scripts and tags are stripped: the theme brings the script once.',
    hugo: 'Hugo leaves HTML in Markdown out; a shortcode stays.',
    markdown: 'For forums and sites that strip HTML. It does not change when facts do: copy it again with a new version.',
    html: 'It does not change when facts do: copy it again with a new version.',
    wechat: 'Save as a page, open it in a browser, copy all and paste it into the editor. It does not change when facts do.',
  },
  copyInside: 'The essential steps inside the tag, as plain HTML',
  copyHint: 'For readers without scripts, feeds, newsletters and search engines; the guide replaces it.',
  integrity: 'One file, with an integrity hash',
  from: 'The scripts come from',
  fromPublic: 'jsDelivr, this version',
  fromOwn: 'your own server',
  folder: 'Address of the folder',
  folderHint: 'Copy the folder cdn/ of the package there.',
  snippet: 'Copy this',
  copy: (where) => `Copy: ${where}`,
  copied: (where) => `Copied: ${where}`,
  notCopied: 'The browser does not let this page copy. The text is selected: copy it with the keyboard.',
  where: {
    terminal: 'Terminal',
    'the page': 'The page',
    'the post': 'The post',
    'the post, in the code editor': 'The post, in the code editor',
    'functions.php of the theme, once': 'functions.php of the theme, once',
    'a module of the site': 'A module of the site',
    'a page to open, copy and paste as rich text': 'A page to open, copy and paste as rich text',
    'the site’s style sheet': 'The site’s style sheet',
  },
  writing: 'Writing the copy …',
  failed: 'The copy could not be written. Reload the page, or use the command: npx be-topup-guide',
  sizes: {
    first: (size, all) => `A reader downloads ${size} before the guide shows; ${all} if every part is opened.`,
    one: (size) => `A reader downloads one file of ${size}.`,
    bundled: (size) => `Your bundler decides what a reader downloads; the script tag would need ${size} before the guide shows.`,
    none: (characters) => `${characters} characters; a reader downloads nothing more.`,
  },
  hash: {
    on: 'A browser runs the file only when it has this hash. A new version has a new one: copy again then.',
    off: 'The address names one version, which does not change. A hash would cover only the first of several files; for a hash choose one file.',
  },
  preview: 'As your readers see it',
  previewOf: 'The guide with these choices',
  width: 'Width',
  widths: { phone: 'Phone, 360 px', sidebar: 'Sidebar, 300 px', column: 'Column, 640 px', full: 'Full width' },
  darkPage: 'On a dark page',
};

const zhHans: Texts = {
  ...en,
  own: chinese.words,
  settings: { lang: '语言', operator: '运营商', card: '卡的类型', pay: '付款方式', needs: '需要满足', sections: '内容', 'heading-level': '标题级别', theme: '配色' },
  any: '由读者选择',
  groups: { reader: '回答什么', look: '外观', site: '放在哪里' },
  sections: {
    answer: '答案',
    cards: '选哪种卡',
    ways: '全部充值办法',
    steps: '步骤',
    operator: '运营商资料',
    esim: 'eSIM 检查',
    'link-check': '链接检查',
    calendar: '余额何时到期',
    phrases: '到店怎么说',
    precautions: '注意事项',
    sources: '来源',
  },
  sectionsHint: '勾选的会显示，按这里的顺序。',
  earlier: (section) => `上移“${section}”`,
  moved: (section, position) => `“${section}”现在排第 ${position}。`,
  themes: { auto: '跟随页面', light: '浅色', dark: '深色' },
  accent: '链接和按钮用自己的颜色',
  accentColour: '颜色',
  target: '您的网站',
  withScript: '使用脚本',
  withoutScript: '静态内容，不用脚本',
  targets: {
    script: 'HTML：script 标签',
    wordpress: 'WordPress 区块（管理员）',
    'wordpress-author': 'WordPress 区块（作者）',
    hexo: 'Hexo 标签',
    hugo: 'Hugo 短代码',
    npm: 'npm，任何打包工具',
    react: 'React',
    preact: 'Preact',
    solid: 'Solid',
    vue: 'Vue',
    svelte: 'Svelte',
    html: '静态 HTML',
    markdown: 'Markdown',
    wechat: '微信公众号文章',
  },
  about: {
    script: '适合保留脚本和自定义标签的地方：普通网页，Hexo、Eleventy、Astro 的 Markdown，Ghost 的 HTML 卡片。',
    'wordpress-author': '适合脚本和标签会被过滤的作者：脚本由主题加载一次。',
    hugo: 'Hugo 会略去 Markdown 里的 HTML，短代码不受影响。',
    markdown: '适合会过滤 HTML 的论坛和网站。资料更新时它不会变：有新版本请重新复制。',
    html: '资料更新时它不会变：有新版本请重新复制。',
    wechat: '存成网页，用浏览器打开，全选复制，再粘贴到编辑器。资料更新时它不会变。',
  },
  copyInside: '标签里放一份基本步骤（普通 HTML）',
  copyHint: '给不运行脚本的读者、订阅源、邮件和搜索引擎看；指南就绪后会替换它。',
  integrity: '单个文件，带完整性校验',
  from: '脚本来自',
  fromPublic: 'jsDelivr，固定版本',
  fromOwn: '自己的服务器',
  folder: '文件夹地址',
  folderHint: '把软件包里的 cdn/ 文件夹放到那里。',
  snippet: '复制这些',
  copy: (where) => `复制：${where}`,
  copied: (where) => `已复制：${where}`,
  notCopied: '浏览器不允许本页复制。文字已选中，请用键盘复制。',
  where: {
    terminal: '终端',
    'the page': '网页',
    'the post': '文章',
    'the post, in the code editor': '文章（代码编辑器）',
    'functions.php of the theme, once': '主题的 functions.php，只加一次',
    'a module of the site': '网站的一个模块',
    'a page to open, copy and paste as rich text': '网页：打开后复制，粘贴为富文本',
    'the site’s style sheet': '网站的样式表',
  },
  writing: '正在生成内容……',
  failed: '内容生成失败。请刷新页面，或使用命令：npx be-topup-guide',
  sizes: {
    first: (size, all) => `指南显示之前，读者下载 ${size}；全部打开时共 ${all}。`,
    one: (size) => `读者下载一个文件，${size}。`,
    bundled: (size) => `读者下载多少由打包工具决定；用 script 标签时，显示之前需要 ${size}。`,
    none: (characters) => `${characters} 个字符；读者不需要再下载别的。`,
  },
  hash: {
    on: '只有校验值相符，浏览器才运行这个文件。新版本有新的校验值，请重新复制。',
    off: '地址固定在一个不会改变的版本。校验值只能覆盖多个文件中的第一个；需要校验请选单个文件。',
  },
  preview: '读者看到的样子',
  previewOf: '按这些选择显示的指南',
  width: '宽度',
  widths: { phone: '手机，360 px', sidebar: '侧栏，300 px', column: '正文栏，640 px', full: '全宽' },
  darkPage: '放在深色页面上',
};

/** In the language of the page around; English where it is not written in that. */
export const textsFor = (locale: string): Texts => (locale === 'zh-Hans' ? zhHans : en);
