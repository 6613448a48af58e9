// Pages with an element that a server has rendered: for tests of how the script takes it over.
import { renderElement, renderSnippet } from '../../dist/node/ssr.js';

/**
 * @param {URLSearchParams} query tag and its attributes; `script`: address of the script, `delay`: milliseconds until
 *   it is asked for, `hydration`: Lit's hydration support comes first, `fallback`: text inside the tag, `short`: the short
 *   copy in place of the server's, its height `reserved` or `plain`
 * @returns {Promise<string>} an HTML page; `window.heights` collects every height of the element, frame by frame,
 *   `window.places` every place in the window of what stands below it
 */
export async function serverCopyPage(query) {
  const { tag = 'be-topup-guide', script, delay = '300', hydration, fallback, short, ...settings } = Object.fromEntries(query);
  const shortCopy = async () => (await renderSnippet(settings, 'html', { reserve: short === 'reserved' })).replace(/<script.*?<\/script>/, '');
  const copy = short ? await shortCopy() : await renderElement(tag, settings, { fallback });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Server copy</title>
<link rel="icon" href="data:,">
<style>body { margin: 1em; font: 16px/1.5 sans-serif }</style>
<p>Before</p>
${copy}
<p id="after">After</p>
<script>
  const element = document.querySelector('${tag}');
  window.heights = [];
  window.places = [];
  window.shifts = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => window.shifts.push(value))).observe({ type: 'layout-shift', buffered: true });
  }
  const look = () => {
    const { height } = element.getBoundingClientRect();
    if (height !== window.heights.at(-1)) window.heights.push(height);
    const { top } = document.querySelector('#after')?.getBoundingClientRect() ?? {};
    if (top < innerHeight && top !== window.places.at(-1)) window.places.push(top);
    requestAnimationFrame(look);
  };
  look();
  setTimeout(async () => {
    const add = (src) => new Promise((done) => document.head.append(Object.assign(document.createElement('script'), { type: 'module', src, onload: done })));
    ${hydration ? `await add('/node_modules/@lit-labs/ssr-client/lit-element-hydrate-support.js');` : ''}
    await add('${script}');
  }, ${Number(delay)});
</script>`;
}

/** The same for the web test runner: GET /server-copy?operator=base … */
export const serverCopyPlugin = {
  name: 'server-copy',
  async serve(context) {
    if (context.path !== '/server-copy') return undefined;
    return { body: await serverCopyPage(context.URL.searchParams), type: 'html' };
  },
};
