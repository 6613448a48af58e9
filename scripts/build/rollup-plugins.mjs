// What the CDN build does to dist/: strings out, data modules apart or beside their markup, templates tight, minified.
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { transform as minifyCss } from 'lightningcss';
import MagicString from 'magic-string';
import { minify as minifyJs } from '@swc/core';
import { messageKeys, shortenKeys } from './message-keys.mjs';
import { factsOfWords, forBrowsers, GENERATED, keysBelow, partSource, plainWords, WITH_MARKUP } from './parts.mjs';

const LANGUAGE = 'carry-language:';

/** An entry that puts a language's words in place before any element renders. */
export function carryLanguage({ locale, parts }) {
  return {
    name: 'carry-language',
    resolveId: (id) => (id.startsWith(LANGUAGE) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${LANGUAGE}`)) return null;
      const dist = resolve('dist');
      const names = parts ?? (await keysBelow(`${GENERATED.words}/${locale}`, forBrowsers));
      const lines = names.map((part, index) => `import words${index} from '${dist}/locales/generated/words/${locale}/${part}.js';`);
      const calls = names.map((part, index) => `addWords('${locale}', '${part}', words${index});`);
      return `import { addWords } from '${dist}/locales/words.js';\n${lines.join('\n')}\nimport '${dist}/auto.js';\n${calls.join('\n')}\n`;
    },
  };
}

const IMPORTS = 'share-data-modules:imports';
const DATA = 'share-data-modules:data';
const HELPERS = 'share-helpers:all';
/** Folder of modules that are markup, facts and words in one; it exists for Rollup only. */
const CARRY = '\0carry-part/';

/** Each import() takes a phone a millisecond, of a file that is there too. One that is lost may come back. */
const ONCE = `
const files = {};
const once = (address, load = () => import(address)) => (files[address] ??= load().catch((error) => { delete files[address]; throw error; }));`;

/**
 * The imports of cdn/data/: what belongs together is fetched at the same time. Words whose facts are lost are lost too;
 * that is said of the facts, so here the reason is empty.
 */
const dataSource = (plain, data) => `${ONCE}
const file = (path) => once('${data}/' + path + '.js');
const filed = ${factsOfWords};
const unpacked = (kind, path, other) =>
  Promise.all([once(0, () => import('${HELPERS}')), file(path), other]).then(
    ([{ unpack }, packed, value]) => ({ default: unpack[kind](packed.default, value) }),
    // Whichever of the two was lost first.
    async (error) => { await other; throw error; },
  );
export const importFacts = (key) => unpacked('facts', key, key);
export const importWords = (key) => {
  const facts = filed(key, ${plain});
  return facts ? unpacked('words', 'words/' + key, file(facts).then((packed) => packed.default, () => Promise.reject())) : file('words/' + key);
};`;

/**
 * The imports of a script of one language: facts and words of a part are one file, and when it is lost that is said of the
 * facts or the markup; the words for references are without. Sources, and words of another language, are in cdn/data/; the
 * helpers know how they are read.
 */
const ownSource = (locale) => `${ONCE}
const helpers = () => once(0, () => import('${HELPERS}'));
// Asked for along with the first part, not when that has come and names them.
const own = (part) => Promise.all([once('./${locale}/' + part + '.js'), helpers()]).then(([module]) => module);
export const importFacts = (key) => (/^sources/.test(key) ? helpers().then((all) => all.importFacts(key)) : own(key.replace('facts/', '')));
export const importWords = (key) => (/^${locale}\\//.test(key) ? own(key.slice(${locale.length + 1})).then(({ words }) => (words ? { default: words } : Promise.reject()), (error) => { throw /reference/.test(key) ? error : 0; }) : helpers().then((all) => all.importWords(key)));`;

/**
 * Facts and words stay modules of their own: below cdn/data/ for whoever asks for another language than a script's own,
 * in the folder of a language for the script of that language, together, some with the markup that shows them. Each file
 * less spares a phone some ten milliseconds. With `inside` all facts are put into the script.
 */
export function shareDataModules({ inside, locale }) {
  const isOwn = locale && !inside;
  let tables;
  return {
    name: 'share-data-modules',
    async buildStart() {
      tables = { keys: await messageKeys(), plain: await plainWords() };
      if (!isOwn) return;
      // Those with markup come as chunks of their own when an element asks for its markup.
      for (const part of await keysBelow(`${GENERATED.words}/${locale}`, (name) => forBrowsers(name) && name !== 'first' && !(name in WITH_MARKUP)))
        this.emitFile({ type: 'chunk', id: `${CARRY}${part}.js`, fileName: `${locale}/${part}.js`, implicitlyLoadedAfterOneOf: [`${LANGUAGE}${locale}`] });
    },
    resolveId(id, importer) {
      if (id === IMPORTS || id === DATA) return `\0${id}`;
      // From within, what is asked for is the markup itself.
      if (id.startsWith(CARRY) || (importer?.startsWith(CARRY) && id !== HELPERS)) return id;
      // Whoever else asks for the markup gets it with its facts and words.
      const part = isOwn && Object.keys(WITH_MARKUP).find((name) => id.endsWith(`/${WITH_MARKUP[name]}.view.js`));
      return part ? `${CARRY}${part}.js` : null;
    },
    async load(id) {
      if (id === `\0${IMPORTS}`) return isOwn ? ownSource(locale) : dataSource(tables.plain, './data');
      if (id === `\0${DATA}`) return dataSource(tables.plain, '../data');
      if (id.startsWith(CARRY)) {
        const part = id.slice(CARRY.length, -'.js'.length);
        const markup = WITH_MARKUP[part];
        return `import { unpack } from '${HELPERS}';\n${markup ? `export * from '${resolve(`dist/elements/${markup}/${markup}.view.js`)}';\n` : ''}${await partSource(locale, part, tables)}`;
      }
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
const NOT_FOR_VIEWS = ['report.js', 'restyle.js', 'operator-sources.js', 'prepare.js', 'take-over.js'];

/**
 * What views have in common becomes one chunk: every view imports all of it. Compressed together it is smaller than in
 * a dozen files of a few hundred bytes, and the first view that is shown has one request for them. What reads packed
 * facts is in it; in a script of one language also what Intl would say, and what fetches from cdn/data/.
 */
export function shareHelpers({ full, locale }) {
  return {
    name: 'share-helpers',
    resolveId: (id) => (id === HELPERS ? { id: `\0${id}`, moduleSideEffects: 'no-treeshake' } : null),
    async load(id) {
      if (id !== `\0${HELPERS}`) return null;
      const helpers = (await readdir('dist/elements/shared', { recursive: true })).filter((name) => name.endsWith('.js') && !NOT_FOR_VIEWS.includes(name)).sort();
      // Not before dist/ is there.
      const names = locale && (await import('./names.mjs')).namesOf(locale);
      return [
        ...[...helpers.map((name) => `elements/shared/${name}`), 'styles/view.js'].map((path) => `import '${resolve('dist', path)}';`),
        `export * as unpack from '${resolve('scripts/build/unpack.mjs')}';`,
        ...(locale && !full ? [`export * from '${DATA}';`] : []),
        ...(names ? [`import { addNames } from '${resolve('dist/locales/format.js')}';`, `addNames('${locale}', ${JSON.stringify(names)});`] : []),
      ].join('\n');
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

/**
 * Nearly all functions of a guide are called while it is rendered. Chromium compiles them with their file then, off the
 * main thread; without this line each is compiled on it when it is first called.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** Licence comments are taken out by minify(): each is in third-party-licences.txt, which the first line of a script names. */
const LICENCES = '/*! Lit and others: third-party-licences.txt */';

/** The first lines of a script: licences on those that a page names itself, the hint on what has functions (facts and words alone have none). */
export const nameFirstLines = () => ({
  name: 'name-first-lines',
  renderChunk(source, { isEntry }) {
    const lines = [...(isEntry ? [LICENCES] : []), ...(/=>|function/.test(source) ? [COMPILE_HINT] : [])];
    if (lines.length === 0) return null;
    const code = new MagicString(source).prepend(lines.map((line) => `${line}\n`).join(''));
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
