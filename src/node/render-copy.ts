import { TAGS } from '../elements/names.js';
import { TARGETS, type GuideSettings, type Target } from '../snippets/index.js';
import { guideCopy, shortCopy } from './copy/static-copy.js';
import { htmlOfBlocks, writeHtml } from './copy/write-html.js';
import { writeJsonLd } from './copy/json-ld.js';
import { writeMarkdown } from './copy/write-markdown.js';
import { writeWechat } from './copy/write-wechat.js';
import { renderElement } from './render-element.js';

/** What a copy is written as. */
export const FORMATS = ['html', 'markdown', 'dsd', 'jsonld', 'wechat'] as const;
/** One of `FORMATS`. */
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

/** The copy that belongs to a target: the short one inside the tag, or all there is. */
export const contentFor = async (settings: GuideSettings, target: Target): Promise<string> => {
  const { content } = TARGETS[target];
  return content === 'short' ? htmlOfBlocks(await shortCopy(settings)) : renderCopy(settings, content);
};
