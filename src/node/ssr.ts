/** `be-topup-guide/ssr`: elements as declarative shadow DOM, and copies that need no script. Runs in Node; registers nothing. */
export { renderElement, type ElementOptions, type ElementSettings, type TagName } from './render-element.js';
export { FORMATS, renderCopy, renderSnippet, type Format } from './render-copy.js';
export type { GuideSettings } from './copy/static-copy.js';
export type { SnippetOptions } from './snippet.js';
