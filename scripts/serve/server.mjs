// A small static server for the repository: examples, built scripts, test pages. Sends brotli when asked, CORS always.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ics': 'text/calendar; charset=utf-8',
};

/** @returns {Promise<{address: string, close: () => Promise<void>}>} */
export function serve({ port = 0, root = ROOT, host = '127.0.0.1' } = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = normalize(join(root, decodeURIComponent(pathname)));
    try {
      if (path !== root && !path.startsWith(root.endsWith(sep) ? root : root + sep)) throw new Error('outside');
      const body = await readFile(pathname.endsWith('/') ? join(path, 'index.html') : path);
      const headers = { 'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8', 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
      if (/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
        response.writeHead(200, { ...headers, 'content-encoding': 'br' });
        response.end(brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
      } else {
        response.writeHead(200, headers);
        response.end(body);
      }
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not found');
    }
  });
  const close = () => {
    // A browser opens connections ahead and never uses them: without this the server would wait minutes for them.
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve({ address: `http://${host}:${server.address().port}`, close }));
  });
}
