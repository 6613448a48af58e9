import { snippetParts, TARGETS, type GuideSettings, type SnippetPart, type Target } from '../snippets/index.js';
import { shortCopy } from './copy/static-copy.js';
import { writeJsonLd } from './copy/json-ld.js';
import { htmlOfBlocks } from './copy/write-html.js';
import { writeMarkdown } from './copy/write-markdown.js';
import { writeWechat } from './copy/write-wechat.js';
import { contentFor, renderCopy, type Format } from './render-copy.js';
import { deliveryFor, snippet, type SnippetOptions } from './snippet.js';

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

/** What else decides the parts of a snippet. */
export interface PartsOptions {
  /** One file with everything of the language, and its hash. */
  readonly integrity?: boolean | undefined;
  /** Whether the short copy stands inside the tag; default as the target has it. */
  readonly copy?: boolean | undefined;
}

/** What has to be pasted where, for one kind of site. */
export async function renderParts(settings: GuideSettings, target: Target, { integrity = false, copy = TARGETS[target].isCopied }: PartsOptions = {}): Promise<readonly SnippetPart[]> {
  const [content, delivery] = await Promise.all([copy || TARGETS[target].content !== 'short' ? contentFor(settings, target) : '', deliveryFor(settings.lang, integrity)]);
  return snippetParts(target, { settings, content, delivery });
}
