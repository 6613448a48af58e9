// What the CDN build does to dist/: strings out, data modules apart, templates tight, minified.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { transform as minifyCss } from 'lightningcss';
import MagicString from 'magic-string';
import { minify as minifyJs } from '@swc/core';

const DATA_MODULE = /[/\\]dist[/\\](dataset|locales)[/\\]generated[/\\](facts|operators|sources|words)[/\\]/;

/** An entry that puts a language's words in place before the elements are registered. */
export function carryLanguage({ locale, parts }) {
  const prefix = 'carry-language:';
  return {
    name: 'carry-language',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const dist = resolve('dist');
      const { WORD_PARTS, wordLoaders } = await import(`file://${dist}/locales/generated/load.js`);
      const names = parts === 'all' ? [...WORD_PARTS, ...Object.keys(wordLoaders).filter((key) => key.startsWith(`${locale}/operators/`)).map((key) => key.slice(locale.length + 1))] : parts;
      const lines = names.map((part, index) => `import words${index} from '${dist}/locales/generated/words/${locale}/${part}.js?inside';`);
      const calls = names.map((part, index) => `addWords('${locale}', '${part}', words${index});`);
      return `import { addWords } from '${dist}/locales/words.js';\n${lines.join('\n')}\n${calls.join('\n')}\nawait 0;\n`.replace('await 0;\n', '') + `import '${dist}/auto.js';\n`;
    },
  };
}

/**
 * Facts and words stay modules of their own, at the same place for every build, so that a browser fetches each once.
 * With `inline` (a locale) that language's words and all facts go inside instead.
 */
export function shareDataModules({ inline }) {
  return {
    name: 'share-data-modules',
    async resolveId(source, importer) {
      if (source.endsWith('?inside')) return source.replace(/\?inside$/, '') + '?inside';
      if (!importer || !source.startsWith('.')) return null;
      const path = resolve(importer.replace(/\?.*$/, ''), '..', source);
      if (!DATA_MODULE.test(path)) return null;
      const isWords = /[/\\]words[/\\]/.test(path);
      if (inline && (!isWords || path.includes(`/words/${inline}/`))) return isWords ? `${path}?inside` : null;
      const below = path.replace(/^.*[/\\]dist[/\\](?:dataset|locales)[/\\]generated[/\\]/, '');
      return { id: resolve('cdn/data', below), external: 'relative' };
    },
    load: (id) => (id.endsWith('?inside') ? readFile(id.replace(/\?inside$/, ''), 'utf8') : null),
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
  return {
    name: 'strip-templates',
    transform(source, id) {
      if (!/[/\\]dist[/\\]/.test(id) || !/msg\(|html`|css`/.test(source)) return null;
      const code = new MagicString(source);
      walk(this.parse(source), (node) => {
        if (node.type === 'CallExpression' && (node.callee.property?.name ?? node.callee.name) === 'msg' && node.arguments.length === 2) {
          const [template, options] = node.arguments;
          const messageId = options.properties?.find((property) => property.key.name === 'id');
          if (!messageId) this.error(`${id}: a msg() without an id`);
          if (template.type === 'Literal') code.overwrite(template.start, template.end, '0');
          else if (template.type === 'TaggedTemplateExpression') for (const quasi of template.quasi.quasis) if (quasi.end > quasi.start) code.remove(quasi.start, quasi.end);
          code.overwrite(options.start, options.end, `{id:${source.slice(messageId.value.start, messageId.value.end)}}`);
        }
        if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'css' && node.quasi.quasis.length === 1) {
          const [quasi] = node.quasi.quasis;
          code.overwrite(quasi.start, quasi.end, tightCss(quasi.value.cooked).replaceAll('\\', '\\\\').replaceAll('`', '\\`'));
        }
        if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'html') {
          for (const quasi of node.quasi.quasis) {
            // A line break with its indentation is never meant to be seen: elements side by side are laid out by CSS.
            const tight = quasi.value.raw.replace(/\s*\n\s*/g, (match, offset, text) => (/[\w,.:]$/.test(text.slice(0, offset)) && /^[\w$]/.test(text.slice(offset + match.length)) ? ' ' : inTag(text, offset) ? ' ' : ''));
            if (tight !== quasi.value.raw) code.overwrite(quasi.start, quasi.end, tight);
          }
        }
      });
      return { code: code.toString(), map: code.generateMap({ hires: true }) };
    },
  };
}

/** Whether a place in a template is between the attributes of a tag, where a space has to stay. */
const inTag = (text, offset) => text.lastIndexOf('<', offset) > text.lastIndexOf('>', offset);

export function minify() {
  return {
    name: 'minify',
    async renderChunk(code) {
      const result = await minifyJs(code, { module: true, sourceMap: true, compress: { passes: 2, ecma: 2022, unsafe_arrows: true }, mangle: true, format: { comments: 'some' } });
      return { code: result.code, map: result.map };
    },
  };
}
