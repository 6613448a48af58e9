// A site of its own for a test: pages written in the test, with their headers, on one origin; the built scripts come from another.
import { createServer } from 'node:http';

/** A page as a blog writes it. @param {{ head?: string, body?: string, lang?: string }} parts */
export const pageOf = ({ head = '', body = '', lang = 'en' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Test</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/**
 * Answers every path in `answers`; a handler may keep a request waiting. Everything may be fetched from other origins.
 * @param {Record<string, string | { type?: string, headers?: Record<string, string>, body: string | Buffer } | ((request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void)>} answers
 */
export function site(answers) {
  const server = createServer((request, response) => {
    const answer = answers[new URL(request.url, 'http://localhost').pathname];
    if (typeof answer === 'function') return answer(request, response);
    if (answer === undefined) return response.writeHead(404).end();
    const { body, type = 'text/html; charset=utf-8', headers = {} } = typeof answer === 'string' ? { body: answer } : answer;
    return response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*', ...headers }).end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        address: `http://127.0.0.1:${server.address().port}`,
        answers,
        close: () => {
          server.closeAllConnections();
          return new Promise((done) => server.close(done));
        },
      }),
    );
  });
}
