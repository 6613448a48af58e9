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

/**
 * Keys of words that stand as they are in cdn/data/: those of the first view, which waits for nothing else, and of parts
 * without facts, which have nothing to be filed under.
 */
export async function plainWords() {
  const namesIn = async (folder) => (await readdir(folder)).filter((name) => name.endsWith('.js')).map((name) => name.slice(0, -3));
  const facts = await namesIn(`${GENERATED.facts}/facts`);
  const parts = (await namesIn(`${GENERATED.words}/en`)).filter((part) => forBrowsers(part) && (part === 'first' || !facts.includes(part)));
  return new RegExp(`/(${parts.sort().join('|')})$`);
}

/** The facts under whose names words are filed (pack.mjs): "en/steps/base" → "steps/base", "en/ways" → "facts/ways". */
export const factsOfWords = (key, plain) => (plain.test(key) ? undefined : key.replace(/^[^/]+\/([^/]+$)?/, (_, part) => (part ? `facts/${part}` : '')));

/**
 * The imports of cdn/: what belongs together is fetched at the same time. Words whose facts are lost are lost too; that
 * is said of the facts, so here the reason is empty.
 */
const IMPORTS = 'share-data-modules:imports';
const importsSource = (plain) => `
const filed = ${factsOfWords};
const files = {};
// Asked for once: each import() takes a phone some milliseconds, of a file that is there too. One that is lost may come back.
const fetched = (path) => (files[path] ??= import('./data/' + path + '.js').catch((error) => { delete files[path]; throw error; }));
const unpacked = (kind, path, other) =>
  Promise.all([fetched('unpack'), fetched(path), other]).then(
    ([unpack, packed, value]) => ({ default: unpack[kind](packed.default, value) }),
    // Whichever of the two was lost first.
    async (error) => { await other; throw error; },
  );
export const importFacts = (key) => unpacked('facts', key, key);
export const importWords = (key) => {
  const facts = filed(key, ${plain});
  return facts ? unpacked('words', 'words/' + key, fetched(facts).catch(() => Promise.reject())) : fetched('words/' + key);
};`;

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
    resolveId: (id) => (id === IMPORTS ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${IMPORTS}`) return importsSource(await plainWords());
      if (id.endsWith('/dist/locales/generated/load.js')) return `export { importWords } from '${IMPORTS}';`;
      if (!id.endsWith('/dist/dataset/generated/load.js')) return null;
      if (!inside) return `export { importFacts } from '${IMPORTS}';`;
      const keys = await keysBelow(GENERATED.facts, (key) => /^(facts|steps|operators|sources)\//.test(key));
      return (
        keys.map((key, index) => `import facts${index} from './${key}.js';\n`).join('') +
        `const inside = {${keys.map((key, index) => `'${key}': facts${index}`).join(',')}};\n` +
        'export const importFacts = async (key) => { if (!(key in inside)) throw new TypeError(key); return { default: inside[key] }; };'
      );
    },
  };
}

/** Used by one part only, or not with a view. */
const NOT_FOR_VIEWS = ['report.js', 'operator-sources.js', 'prepare.js', 'take-over.js'];

/**
 * What views have in common becomes one chunk: every view imports all of it. Compressed together it is smaller than in
 * a dozen files of a few hundred bytes, and the first view that is shown has one request for them.
 */
export function shareHelpers() {
  const HELPERS = 'share-helpers:all';
  return {
    name: 'share-helpers',
    resolveId: (id) => (id === HELPERS ? { id: `\0${id}`, moduleSideEffects: 'no-treeshake' } : null),
    async load(id) {
      if (id !== `\0${HELPERS}`) return null;
      const names = (await readdir('dist/elements/shared', { recursive: true })).filter((name) => name.endsWith('.js') && !NOT_FOR_VIEWS.includes(name)).sort();
      return [...names.map((name) => `elements/shared/${name}`), 'styles/view.js'].map((path) => `import '${resolve('dist', path)}';\n`).join('');
    },
    transform(source, id) {
      if (!id.endsWith('.view.js')) return null;
      const code = new MagicString(source).prepend(`import '${HELPERS}';\n`);
      return { code: code.toString(), map: code.generateMap({ hires: true }) };
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

/** Names of cards, ways, payments and needs as lists: the script has their ids already, in this order. */
const ID_LISTS = { cards: 'CARD_IDS', channels: 'CHANNEL_IDS', payments: 'PAYMENT_IDS', needs: 'NEED_IDS' };
async function wordsOfFirstView(source) {
  const allowed = await import(resolve('dist/dataset/ids.js'));
  const { ui, words } = JSON.parse(/export default (\{[\s\S]*\});/.exec(source)[1]);
  const inOrder = Object.fromEntries(Object.entries(ID_LISTS).map(([name, ids]) => [name, allowed[ids].map((id) => words[name][id])]));
  const lists = Object.entries(ID_LISTS).map(([name, ids]) => `${name}: named(${ids}, ${JSON.stringify(inOrder[name])})`);
  const others = Object.entries(words).flatMap(([name, texts]) => (name in ID_LISTS ? [] : `${name}: ${JSON.stringify(texts)}`));
  return `import { ${Object.values(ID_LISTS).join(', ')} } from '${resolve('dist/dataset/ids.js')}';
const named = (ids, texts) => Object.fromEntries(ids.map((id, index) => [id, texts[index]]));
export default { ui: ${JSON.stringify(ui)}, words: { ${[...lists, ...others].join(', ')} } };`;
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
    async transform(source, id) {
      if (/[/\\]locales[/\\]generated[/\\]words[/\\]/.test(id)) return { code: /[/\\]first\.js$/.test(id) ? await wordsOfFirstView(shortenKeys(source, keys)) : shortenKeys(source, keys), map: null };
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
