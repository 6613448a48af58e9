/** `be-topup-guide/ssr`: elements as declarative shadow DOM, and copies that need no script. Runs in Node; registers nothing. */
export { renderElement, type ElementOptions, type ElementSettings, type TagName } from './render-element.js';
export { FORMATS, renderCopy, type Format } from './render-copy.js';
export { renderParts, renderSnippet, type PartsOptions } from './render-snippet.js';
export type { GuideSettings, SnippetPart, Target } from '../snippets/index.js';
export type { SnippetOptions } from './snippet.js';
