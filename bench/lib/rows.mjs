// The rows of the tables, and the page of each. Every page is the same blog post with the guide in the middle.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { htmlOf } from '../peers/html.mjs';
import { SETTINGS } from './fixture.mjs';

/** Height that the blogger reserves in the row "script, reserved height": then what follows the guide is out of view in any window. */
export const RESERVED_HEIGHT = '100vh';

const PAINTED = "<script>bench.rendered('painted')</script>";
const WHOLE = "<script>bench.rendered('whole')</script>";
/** Where a copy is in the page, `painted` is marked by it; the guide's script says when it is `live` and `whole`. */
const watch = (...first) => `<script>bench.guide([...document.querySelectorAll('be-topup-guide')].at(-1)${first.map((name) => `, '${name}'`).join('')})</script>`;

const script = (path) => `<script type="module" src="{assets}/${path}"></script>`;
const tag = (attributes = '') => `<be-topup-guide lang="${SETTINGS.lang}" operator="${SETTINGS.operator}"${attributes}></be-topup-guide>`;

/** Puts the mark behind the answer, inside the copy's shadow root. */
function markAnswer(html) {
  const start = html.indexOf('<div class="answer');
  if (start < 0) throw new Error('The copy has no answer: has its class changed?');
  let depth = 0;
  for (const { 0: found, index } of html.slice(start).matchAll(/<div\b|<\/div>/g)) {
    depth += found === '</div>' ? -1 : 1;
    if (depth === 0) {
      const end = start + index + found.length;
      return html.slice(0, end) + PAINTED + html.slice(end);
    }
  }
  throw new Error('The answer has no end');
}

/** @returns {Promise<Row[]>} rows of one built library; `at` stands behind their names when there are two */
async function guideRows(root, folder, at) {
  const { renderSnippet } = await import(pathToFileURL(`${root}/dist/node/ssr.js`).href);
  const cdn = `${folder}/cdn`;
  const local = (snippet) => snippet.replace(/https:\/\/cdn\.jsdelivr\.net\/npm\/be-topup-guide@[^/]+\/cdn/, `{assets}/${cdn}`);
  const shadow = markAnswer(local(await renderSnippet(SETTINGS, 'dsd')));
  const withoutScript = shadow.replace(/<script type="module"[^>]*><\/script>/, '');
  const fallback = local(await renderSnippet(SETTINGS, 'html', { reserve: true })).replace('</be-topup-guide>', `${PAINTED}</be-topup-guide>`);
  const one = `be-topup-guide.${SETTINGS.lang}.js`;
  const rows = {
    guide: { about: 'script alone', once: script(`${cdn}/${one}`), guide: tag() + watch('painted') },
    full: { about: 'script alone, all in one file', once: script(`${cdn}/${one.replace('.js', '.full.js')}`), guide: tag() + watch('painted') },
    reserved: { about: 'script alone, height reserved', once: script(`${cdn}/${one}`), guide: tag(` style="display:block;min-block-size:${RESERVED_HEIGHT}"`) + watch('painted') },
    dsd: { about: 'pre-rendered (declarative shadow DOM) + script', guide: shadow + watch() },
    shadow: { about: 'pre-rendered, no script', kind: 'static', guide: withoutScript + WHOLE },
    fallback: { about: 'fallback copy, height reserved + script', guide: fallback + watch() },
  };
  return Object.entries(rows).map(([name, row]) => ({ name: name + at, kind: 'guide', ...row }));
}

/**
 * @typedef {object} Row
 * @property {string} name as in `--only`
 * @property {'static' | 'floor' | 'peer' | 'guide'} kind `floor`: what nothing made with Lit can be below until it is whole
 * @property {string} about what it is
 * @property {string} [head] in the page's head
 * @property {string} [once] before the first guide
 * @property {string} guide a guide, as often as the page has guides
 */
export async function allRows({ fixture, builds }) {
  const inPlace = { lit: ['floor', 'one static Lit template'], react: ['peer', 'React'], preact: ['peer', 'Preact'] };
  const components = { shoelace: 'Shoelace components', webawesome: 'Web Awesome components' };
  return [
    { name: 'static', kind: 'static', about: 'static HTML', guide: htmlOf('static', fixture, PAINTED) + WHOLE },
    ...(await Promise.all(builds.map(({ root, folder, at }) => guideRows(root, folder, at)))).flat(),
    ...Object.entries(inPlace).map(([name, [kind, about]]) => ({ name, kind, about, head: script(`files/${name}.js`), guide: '<div class="place"></div>' })),
    ...Object.entries(components).map(([name, about]) => ({
      name,
      kind: 'peer',
      about,
      head: `<link rel="stylesheet" href="{assets}/files/${name}.css">${script(`files/${name}.js`)}`,
      guide: htmlOf(name, fixture),
    })),
  ];
}

const inPage = await readFile(new URL('./in-page.js', import.meta.url), 'utf8');
const blogStyles = await readFile(new URL('./blog.css', import.meta.url), 'utf8');

/** @param {number} count guides on the page */
export const pageOf = ({ head = '', once = '', guide }, count = 1) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>My phone in Belgium</title>
<link rel="icon" href="data:,">
<script>${inPage}bench.guides = ${count};</script>
<style>${blogStyles}</style>
${head}
</head>
<body>
<main>
<h1>My phone in Belgium</h1>
<p>My first week in Leuven, and the credit was gone. This is what helped.</p>
${once}${Array.from({ length: count }, () => guide).join('\n<p>And once more:</p>\n')}
<p>That was all. Next week: how to find a room.</p>
<p>Questions go below this post; I read them on Sundays.</p>
</main>
</body>
</html>`;
