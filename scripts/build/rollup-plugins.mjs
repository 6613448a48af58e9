// What the CDN build does to dist/: strings out, data modules apart, templates tight, minified.
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { transform as minifyCss } from 'lightningcss';
import MagicString from 'magic-string';
import { minify as minifyJs } from '@swc/core';
import { messageKeys, shortenKeys } from './message-keys.mjs';

const GENERATED = { facts: 'dist/dataset/generated', words: 'dist/locales/generated/words' };

/** Words that only src/node reads are no part of the scripts. */
export const forBrowsers = (name) => !/(^|[/\\])static(\.js)?$/.test(name);

/** Keys of all data modules below a folder: "steps/base", "zh-Hans/first". */
async function keysBelow(folder, accept) {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.replace(/\.js$/, '').replaceAll('\\', '/'))
    .filter(accept);
}

/** An entry that puts a language's words in place before any element renders. */
export function carryLanguage({ locale, parts }) {
  const prefix = 'carry-language:';
  return {
    name: 'carry-language',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const dist = resolve('dist');
      const names = parts ?? (await keysBelow(`${GENERATED.words}/${locale}`, forBrowsers));
      const lines = names.map((part, index) => `import words${index} from '${dist}/locales/generated/words/${locale}/${part}.js';`);
      const calls = names.map((part, index) => `addWords('${locale}', '${part}', words${index});`);
      return `import { addWords } from '${dist}/locales/words.js';\n${lines.join('\n')}\nimport '${dist}/auto.js';\n${calls.join('\n')}\n`;
    },
  };
}

/**
 * Facts and words stay modules of their own below cdn/data/, at the same place for every build, so that a browser
 * fetches each once. With `inside` all facts are put into the file.
 */
export function shareDataModules({ inside }) {
  return {
    name: 'share-data-modules',
    async load(id) {
      if (id.endsWith('/dist/locales/generated/load.js')) return "export const importWords = (key) => import('./data/words/' + key + '.js');";
      if (!id.endsWith('/dist/dataset/generated/load.js')) return null;
      if (!inside) return "export const importFacts = (key) => import('./data/' + key + '.js');";
      const keys = await keysBelow(GENERATED.facts, (key) => /^(facts|steps|operators|sources)\//.test(key));
      return (
        keys.map((key, index) => `import facts${index} from './${key}.js';\n`).join('') +
        `const inside = {${keys.map((key, index) => `'${key}': facts${index}`).join(',')}};\n` +
        'export const importFacts = async (key) => { if (!(key in inside)) throw new TypeError(key); return { default: inside[key] }; };'
      );
    },
  };
}

const walk = (node, visit) => {
  if (!node || typeof node.type !== 'string') return;
  visit(node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) value.forEach((child) => walk(child, visit));
    else if (value && typeof value === 'object') walk(value, visit);
  }
};

function tightCss(text) {
  const { code } = minifyCss({ filename: 'element.css', code: Buffer.from(text), minify: true, targets: undefined });
  return code.toString();
}

/**
 * English strings out of msg() calls (every language, English too, brings them as words),
 * white space out of html and css templates.
 */
export function stripTemplates() {
  let keys;
  return {
    name: 'strip-templates',
    async buildStart() {
      keys = await messageKeys();
    },
    transform(source, id) {
      if (/[/\\]locales[/\\]generated[/\\]words[/\\]/.test(id)) return { code: shortenKeys(source, keys), map: null };
      if (!/[/\\]dist[/\\]/.test(id) || !/msg\(|\b(?:html|css)\s*`/.test(source)) return null;
      const code = new MagicString(source);
      walk(this.parse(source), (node) => {
        if (node.type === 'CallExpression' && (node.callee.property?.name ?? node.callee.name) === 'msg' && node.arguments.length === 2) {
          const [template, options] = node.arguments;
          const messageId = options.properties?.find((property) => property.key.name === 'id');
          if (!messageId) this.error(`${id}: a msg() without an id`);
          if (template.type === 'Literal') code.overwrite(template.start, template.end, '0');
          else if (template.type === 'TaggedTemplateExpression') for (const quasi of template.quasi.quasis) if (quasi.end > quasi.start) code.remove(quasi.start, quasi.end);
          if (!keys.has(messageId.value.value)) this.error(`${id}: message "${messageId.value.value}" is not in the XLIFF files; run npm run extract`);
          code.overwrite(options.start, options.end, `{id:'${keys.get(messageId.value.value)}'}`);
        }
        if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'css' && node.quasi.quasis.length === 1) {
          const [quasi] = node.quasi.quasis;
          code.overwrite(quasi.start, quasi.end, tightCss(quasi.value.cooked).replaceAll('\\', '\\\\').replaceAll('`', '\\`'));
        }
        if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'html') {
          let startsInTag = false;
          for (const [index, quasi] of node.quasi.quasis.entries()) {
            const wasInTag = startsInTag;
            // A line break with its indentation is never meant to be seen: elements side by side are laid out by CSS.
            const tight = quasi.value.raw.replace(/\s*\n\s*/g, (match, offset, text) =>
              /[\w,.:]$/.test(text.slice(0, offset)) && /^[\w$]/.test(text.slice(offset + match.length)) ? ' ' : inTag(text, offset, wasInTag) ? ' ' : '',
            );
            startsInTag = inTag(quasi.value.raw, quasi.value.raw.length, wasInTag);
            // Between two values a line break may stand for the space between two sentences.
            const between = tight === '' && quasi.value.raw !== '' && index > 0 && !quasi.tail ? ' ' : tight;
            if (between !== quasi.value.raw) code.overwrite(quasi.start, quasi.end, between);
          }
        }
      });
      return { code: code.toString(), map: code.generateMap({ hires: true }) };
    },
  };
}

/** Whether a place in a template is between the attributes of a tag, where a space has to stay; a value may stand between the tag's name and it. */
function inTag(text, offset, startsInTag) {
  const before = text.slice(0, offset);
  const [open, close] = [before.lastIndexOf('<'), before.lastIndexOf('>')];
  return open === close ? startsInTag : open > close;
}

/** An accented letter as the minifier writes it, \xe9, not one that a backslash before makes plain text. */
const ESCAPED_LETTER = /(?<=(?:^|[^\\])(?:\\\\)*)\\x([a-f]\w)/g;

/** Accented letters as themselves: two bytes instead of four. The files are UTF-8, as modules always are. */
export const plainLetters = (code) => code.replace(ESCAPED_LETTER, (_, hex) => String.fromCharCode(parseInt(hex, 16)));

/** The same in a chunk of a build, after minify(). */
export const unescapeLetters = () => ({
  name: 'unescape-letters',
  renderChunk(source) {
    const code = new MagicString(source);
    for (const match of source.matchAll(ESCAPED_LETTER)) code.overwrite(match.index, match.index + match[0].length, plainLetters(match[0]));
    return { code: code.toString(), map: code.generateMap({ hires: true }) };
  },
});

/** Licence comments are taken out by minify(): each is in third-party-licences.txt, which the first line of a script names. */
const LICENCES = '/*! Lit and others: third-party-licences.txt */';

/** That line, on the scripts that a page names itself. */
export const nameLicences = () => ({
  name: 'name-licences',
  renderChunk(source, { isEntry }) {
    if (!isEntry) return null;
    const code = new MagicString(source).prepend(`${LICENCES}\n`);
    return { code: code.toString(), map: code.generateMap({ hires: true }) };
  },
});

export function minify() {
  return {
    name: 'minify',
    async renderChunk(code) {
      const result = await minifyJs(code, {
        module: true,
        sourceMap: true,
        compress: { passes: 3, ecma: 2022, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false, toplevel: true },
        mangle: true,
        format: { comments: false },
      });
      return { code: result.code, map: result.map };
    },
  };
}
