// npm start: builds, serves the static site and prints addresses in it.
import { fileURLToPath } from 'node:url';
import { buildSite, SITE } from '../site/build.mjs';
import { serve } from './server.mjs';

await import('../build/build.mjs');
await buildSite();
const root = fileURLToPath(new URL(`../../${SITE}`, import.meta.url));
const preferred = Number(process.env.PORT ?? 8080);
const { address } = await serve({ root, port: preferred }).catch(() => serve({ root }));
console.log(`
A blog page with the guide in it:
  Chinese       ${address}/examples/blog-zh-Hans.html
  English       ${address}/examples/blog-en.html
  side by side  ${address}/examples/blog-both.html
  all languages ${address}/examples/languages.html

The snippet for your own page: ${address}/configurator/
All pages: ${address}/

Press Ctrl+C to stop.`);
