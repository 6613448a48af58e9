// HTTP/2 with brotli 11, as from a CDN: pages on one origin, scripts and style sheets (the guide's and the peers' alike) on another.
import { createHash, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createSecureServer } from 'node:http2';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.html': 'text/html; charset=utf-8' };

export const brotli = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });

/** @param {(path: string) => Promise<Buffer | string>} read gives a file's content, or throws */
function listen(tls, read, headers) {
  // Compressed once: no run waits for it but the warm-up.
  const compressed = new Map();
  const server = createSecureServer({ ...tls, allowHTTP1: true }, async (request, response) => {
    const path = request.url;
    try {
      if (!compressed.has(path)) compressed.set(path, brotli(Buffer.from(await read(path))));
      response.writeHead(200, { 'content-type': TYPES[extname(path.split('?')[0])] ?? TYPES['.html'], 'content-encoding': 'br', ...headers });
      response.end(compressed.get(path));
    } catch (error) {
      process.stderr.write(`${path}: ${error.message}\n`);
      response.writeHead(404);
      response.end();
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () =>
      resolve({
        address: `https://localhost:${server.address().port}`,
        close: () => server.close(),
      }),
    );
  });
}

/**
 * @param {object} what
 * @param {Record<string, string>} what.roots folders by name: `/<name>/…` is a file below
 * @param {Map<string, Buffer>} what.files `/files/<name>`
 * @param {(path: string) => string} what.page a page's HTML; `assets` in it is replaced by the other origin's address
 */
export async function serve({ roots, files, page }) {
  const { default: selfsigned } = await import('selfsigned');
  const { private: key, cert } = await selfsigned.generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  const tls = { key, cert };
  const assets = await listen(
    tls,
    async (path) => {
      const [, name, ...rest] = path.split('/');
      if (name === 'files') return files.get(rest.join('/'));
      return readFile(join(roots[name], ...rest));
    },
    { 'access-control-allow-origin': '*', 'timing-allow-origin': '*', 'cache-control': 'public, max-age=31536000, immutable' },
  );
  const pages = await listen(tls, async (path) => page(path).replaceAll('{assets}', assets.address), { 'cache-control': 'no-cache' });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    pages,
    assets,
    /** For Chromium: the certificate was made a moment ago, for this run alone. */
    trust: `--ignore-certificate-errors-spki-list=${createHash('sha256').update(publicKey).digest('base64')}`,
    close: () => (pages.close(), assets.close()),
  };
}
