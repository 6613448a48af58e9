import { TAGS } from '../elements/names.js';
import { guideCopy, shortCopy, type GuideSettings } from './copy/static-copy.js';
import { htmlOfBlocks, writeHtml } from './copy/write-html.js';
import { writeJsonLd } from './copy/json-ld.js';
import { writeMarkdown } from './copy/write-markdown.js';
import { writeWechat } from './copy/write-wechat.js';
import { renderElement } from './render-element.js';
import { snippet, type SnippetOptions } from './snippet.js';

/** What a copy is written as. */
export const FORMATS = ['html', 'markdown', 'dsd', 'jsonld', 'wechat'] as const;
export type Format = (typeof FORMATS)[number];

/** The whole guide, or the sections asked for, without a script (`dsd` is for a page that has one too). */
export async function renderCopy(settings: GuideSettings, format: Format = 'html'): Promise<string> {
  switch (format) {
    case 'html':
      return writeHtml(await guideCopy(settings));
    case 'markdown':
      return writeMarkdown(await guideCopy(settings));
    case 'wechat':
      return writeWechat(await guideCopy(settings));
    case 'jsonld':
      return writeJsonLd(settings);
    case 'dsd':
      return renderElement(TAGS.guide, { ...settings }, { fallback: htmlOfBlocks(await shortCopy(settings)) });
  }
}

/** What to paste: the script tag and the guide's tag with the short copy inside; or the short copy alone. */
export async function renderSnippet(settings: GuideSettings, format: Format = 'html', options: SnippetOptions = {}): Promise<string> {
  const short = await shortCopy(settings);
  switch (format) {
    case 'html':
      return snippet(settings, htmlOfBlocks(short), options);
    case 'dsd':
      return snippet(settings, await renderCopy(settings, 'dsd'), { ...options, isWhole: true });
    case 'markdown':
      return writeMarkdown(short);
    case 'wechat':
      return writeWechat(short);
    case 'jsonld':
      return writeJsonLd(settings);
  }
}
