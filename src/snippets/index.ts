import { TAGS } from '../elements/names.js';
import { preactComponent, imports, INSTALL, reactComponent, solidComponent, svelteComponent, VUE_CONFIGURATION, vueComponent } from './frameworks.js';
import { HEXO_USE, hexoTag, HUGO_USE, hugoShortcode, themeScript } from './generators.js';
import { guideTag, inDiv, placeholder, scriptSnippet } from './html.js';
import type { Delivery } from './script.js';
import type { GuideSettings } from './settings.js';

export { guideTag, placeholder, scriptSnippet } from './html.js';
export { folderAddress, PUBLIC_FOLDER, scriptFile, scriptTag, type Delivery } from './script.js';
export { SETTINGS, type GuideSettings, type SettingName } from './settings.js';

/** Text to copy in one go. */
export interface SnippetPart {
  /** The file it belongs into, or the place. */
  readonly where: string;
  /** What to paste there. */
  readonly text: string;
  /** What it is written in. */
  readonly kind: 'html' | 'css' | 'js' | 'tsx' | 'jsx' | 'vue' | 'svelte' | 'php' | 'sh' | 'md' | 'text';
}

export interface Request {
  readonly settings: GuideSettings;
  /** The copy that the target asks for, see `TARGETS`; '' for none inside the tag. */
  readonly content: string;
  readonly delivery?: Delivery | undefined;
  /** A CSS colour. */
  readonly accent?: string | undefined;
}

interface TargetDefinition {
  /** `short`: the essential steps inside the tag, if wanted; else the whole copy, in that format. */
  readonly content: 'short' | 'html' | 'markdown' | 'wechat';
  /** Whether the short copy is put in without being asked for. An app draws its page by script: nobody reads what is inside the tag there. */
  readonly isCopied: boolean;
  /** Whether the page itself names a script file. */
  readonly hasScript: boolean;
  parts(request: { readonly settings: GuideSettings; readonly content: string; readonly delivery: Delivery }): readonly SnippetPart[];
}

const install: SnippetPart = { where: 'terminal', kind: 'sh', text: INSTALL };
const block = (html: string): string => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
const component = (where: string, kind: SnippetPart['kind'], write: (settings: GuideSettings, content: string) => string, ...others: SnippetPart[]): TargetDefinition => ({
  content: 'short',
  isCopied: false,
  hasScript: false,
  parts: ({ settings, content }) => [install, { where, kind, text: write(settings, content) }, ...others],
});
const copy = (content: TargetDefinition['content'], where: string, kind: SnippetPart['kind']): TargetDefinition => ({ content, isCopied: true, hasScript: false, parts: (request) => [{ where, kind, text: request.content }] });

const scripted = ({ settings, content, delivery }: { readonly settings: GuideSettings; readonly content: string; readonly delivery: Delivery }): string => scriptSnippet(settings.lang, guideTag(settings, content), delivery);

/** Where a guide can go, and what has to be pasted there. */
export const TARGETS = {
  script: { content: 'short', isCopied: true, hasScript: true, parts: (request) => [{ where: 'the page', kind: 'html', text: scripted(request) }] },
  wordpress: { content: 'short', isCopied: true, hasScript: true, parts: (request) => [{ where: 'the post, in the code editor', kind: 'html', text: block(scripted(request)) }] },
  'wordpress-author': {
    content: 'short',
    isCopied: true,
    hasScript: true,
    parts: ({ settings, content, delivery }) => [
      { where: 'the post, in the code editor', kind: 'html', text: block(placeholder(settings, content)) },
      { where: 'functions.php of the theme, once', kind: 'php', text: themeScript(settings, delivery) },
    ],
  },
  hexo: {
    content: 'short',
    isCopied: true,
    hasScript: true,
    parts: ({ settings, content, delivery }) => [
      { where: 'scripts/be-topup-guide.js', kind: 'js', text: hexoTag(settings, content, delivery) },
      { where: 'the post', kind: 'text', text: HEXO_USE },
    ],
  },
  hugo: {
    content: 'short',
    isCopied: true,
    hasScript: true,
    parts: ({ settings, content, delivery }) => [
      { where: 'layouts/shortcodes/be-topup-guide.html', kind: 'html', text: hugoShortcode(settings, content, delivery) },
      { where: 'the post', kind: 'text', text: HUGO_USE },
    ],
  },
  npm: {
    content: 'short',
    isCopied: true,
    hasScript: false,
    parts: ({ settings, content }) => [install, { where: 'a module of the site', kind: 'js', text: imports(settings) }, { where: 'the page', kind: 'html', text: inDiv(settings.lang, guideTag(settings, content)) }],
  },
  react: component('TopupGuide.tsx', 'tsx', reactComponent),
  preact: component('TopupGuide.tsx', 'tsx', preactComponent),
  solid: component('TopupGuide.tsx', 'tsx', solidComponent),
  vue: component('TopupGuide.vue', 'vue', vueComponent, { where: 'vite.config.js', kind: 'js', text: VUE_CONFIGURATION }),
  svelte: component('TopupGuide.svelte', 'svelte', svelteComponent),
  html: copy('html', 'the page', 'html'),
  markdown: copy('markdown', 'the post', 'md'),
  wechat: copy('wechat', 'a page to open, copy and paste as rich text', 'html'),
} as const satisfies Record<string, TargetDefinition>;
/** A kind of site that a snippet is for. */
export type Target = keyof typeof TARGETS;
export const TARGET_IDS = Object.keys(TARGETS) as Target[];

/** A colour that may stand in a style sheet; undefined for anything that could end the rule. */
const readColour = (text: string | null | undefined): string | undefined => (text && /^(#[\da-f]{3,8}|[a-z]+|[a-z]+\([\w\s.,%/+-]*\))$/i.test(text.trim()) ? text.trim() : undefined);

/** The accent is a rule, not a `style` on the tag: docs/decisions/0008. */
const accentRule = (colour: string): SnippetPart => ({ where: 'the site’s style sheet', kind: 'css', text: `${TAGS.guide} {\n  --be-accent: ${colour};\n}` });

/** Everything that has to be pasted for a target, each part with its place. */
export function snippetParts(target: Target, { settings, content, delivery = {}, accent }: Request): readonly SnippetPart[] {
  const { parts, content: kind } = TARGETS[target] as TargetDefinition;
  const colour = kind === 'short' ? readColour(accent) : undefined;
  return [...parts({ settings, content, delivery }), ...(colour ? [accentRule(colour)] : [])];
}
