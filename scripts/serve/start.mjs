// npm start: builds, serves the examples and prints their addresses.
import { serve } from './server.mjs';

await import('../build/build.mjs');
const preferred = Number(process.env.PORT ?? 8080);
const { address } = await serve({ port: preferred }).catch(() => serve());
console.log(`
A blog page with the guide in it:
  Chinese       ${address}/examples/blog-zh-Hans.html
  English       ${address}/examples/blog-en.html
  side by side  ${address}/examples/blog-both.html
  all languages ${address}/examples/languages.html

Press Ctrl+C to stop.`);
