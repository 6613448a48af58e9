// The check of official addresses, against a server on this machine that misbehaves. Nothing here leaves the machine.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import { after, before, test } from 'node:test';
import { addressesOf, checkLinks, toMarkdown } from '../../scripts/data/links.mjs';
import { readDataset } from '../../scripts/data/read.mjs';

const TEXT = `<p>${'Here stands what a reader came for. '.repeat(10)}</p>`;
const page = (title, body = TEXT) => `<!doctype html><title>${title}</title><h1>${title}</h1>${body}`;
const send =
  (status, body, headers = {}) =>
  (request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
const to = (location) => send(302, '', { location });

/** By path: what the server does. */
const BEHAVIOUR = {
  '/good': send(200, page('Home')),
  '/only-get': (request, response) => (request.method === 'HEAD' ? send(405, '')(request, response) : send(200, page('Home'))(request, response)),
  '/own-www': to('https://www.good.example/good'),
  '/circle': to('/circle-2'),
  '/circle-2': to('/circle'),
  '/itself': to('/itself'),
  '/far': to('/far-1'),
  ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`/far-${index + 1}`, to(`/far-${index + 2}`)])),
  '/elsewhere': to('https://other.example/good'),
  '/look-alike': to('https://good.example.evil.example/good'),
  '/plain': to('http://good.example/good'),
  '/no-address': to('https://['),
  '/nowhere': send(302, ''),
  '/gone': send(404, page('Home')),
  '/broken': send(500, ''),
  '/refused': send(403, page('Access denied')),
  '/empty': send(200, ''),
  '/short': send(200, '<!doctype html><p>Hello</p>'),
  '/scripted': send(200, '<!doctype html><title>App</title><div id=app></div><script src="/app.js"></script>'),
  '/soft-nl': send(200, page('Pagina niet gevonden')),
  '/soft-fr': send(200, page('Cette page n’existe plus')),
  '/soft-en': send(200, page('404')),
  '/soft-de': send(200, page('Seite nicht gefunden')),
  '/soft-short': send(200, '<!doctype html><title>BASE</title><p>Deze pagina bestaat niet.</p>'),
  '/file': send(200, 'x'.repeat(500), { 'content-type': 'application/pdf' }),
  '/silent': () => {},
  '/drips': (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    if (request.method === 'HEAD') return response.end();
    const drip = setInterval(() => response.write('<p>'), 20);
    response.on('close', () => clearInterval(drip));
  },
  '/endless': (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    if (request.method === 'HEAD') return response.end();
    const more = () => {
      while (!response.destroyed && response.write(TEXT.repeat(50)));
      response.once('drain', more);
    };
    more();
  },
  '/cut': (request) => request.socket.destroy(),
};

const seen = [];
let open = 0;
let most = 0;
let server;
let plain;
let connection;

before(async () => {
  const [key, cert] = await Promise.all(['key', 'certificate'].map((name) => readFile(new URL(`certificate/${name}.pem`, import.meta.url))));
  const answer = (scheme) => (request, response) => {
    seen.push({ scheme, method: request.method, host: request.headers.host, path: request.url, agent: request.headers['user-agent'], at: Date.now() });
    most = Math.max(most, (open += 1));
    response.on('close', () => (open -= 1));
    (BEHAVIOUR[request.url] ?? send(404, page('Not here')))(request, response);
  };
  server = createServer({ key, cert }, answer('https'));
  plain = createPlainServer(answer('http'));
  await Promise.all([server, plain].map((one) => new Promise((ready) => one.listen(0, '127.0.0.1', ready))));
  // Every name is this machine; a name that is not meant to be asked is not there at all.
  connection = (url) => ({
    port: (url.protocol === 'http:' ? plain : server).address().port,
    ca: cert,
    lookup: (host, options, done) => (host.endsWith('.example') && host !== 'gone.example' ? (options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4)) : done(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' }))),
  });
});

after(() => [server, plain].forEach((one) => (one.closeAllConnections(), one.close())));

/** Only what must not answer is waited for briefly: on a busy machine a handshake takes its time. */
const UNHURRIED = { pauseMs: 0, timeoutMs: 20_000 };
const BRIEF = { timeoutMs: 400 };
async function check(path, host = 'good.example', options = {}) {
  seen.length = 0;
  const [result] = await checkLinks([{ address: `https://${host}${path}`, domains: ['good.example'], where: ['a test'] }], { ...UNHURRIED, connection, ...options });
  return result;
}

const EXPECTED = {
  '/good': ['good', /"Home"/],
  '/only-get': ['good', /"Home"/],
  '/own-www': ['good', /leads to https:\/\/www\.good\.example\/good/],
  '/circle': ['bad', /in a circle/],
  '/itself': ['bad', /in a circle/],
  '/far': ['bad', /more than 5 times/],
  '/elsewhere': ['bad', /another host: other\.example/],
  '/look-alike': ['bad', /another host: good\.example\.evil\.example/],
  '/plain': ['bad', /without encryption/],
  '/no-address': ['bad', /which is no address/],
  '/nowhere': ['bad', /without saying where/],
  '/gone': ['bad', /answers 404/],
  '/broken': ['bad', /answers 500/],
  '/refused': ['look', /answers 403/],
  '/empty': ['bad', /empty page/],
  '/short': ['look', /with 5 letters/],
  '/scripted': ['good', /"App"/],
  '/soft-nl': ['bad', /says "Pagina niet gevonden"/],
  '/soft-fr': ['bad', /n’existe plus/],
  '/soft-en': ['bad', /says "404"/],
  '/soft-de': ['bad', /nicht gefunden/],
  '/soft-short': ['bad', /bestaat niet/],
  '/file': ['look', /application\/pdf/],
  '/silent': ['look', /no answer within 0\.4 s/],
  '/drips': ['look', /no answer within 0\.4 s/],
  '/endless': ['good', /answers/],
  '/cut': ['look', /cannot be reached/],
};
for (const [path, [verdict, what]] of Object.entries(EXPECTED)) {
  test(`${path.slice(1)}: ${verdict}`, async () => {
    const result = await check(path, 'good.example', what.source.startsWith('no answer') ? BRIEF : {});
    assert.equal(result.verdict, verdict, result.what);
    assert.match(result.what, what);
  });
}

test('a certificate for another name is bad, and so is one that nobody vouches for', async () => {
  const wrong = await check('/good', 'wrong.example');
  assert.equal(wrong.verdict, 'bad');
  assert.match(wrong.what, /certificate: .*wrong\.example.* is not in the cert/);
  assert.equal(seen.length, 0, 'nothing is asked over such a connection');
  const unknown = await check('/good', 'good.example', { connection: (url) => ({ ...connection(url), ca: undefined }) });
  assert.match(unknown.what, /certificate: self-signed/);
});

test('a name that does not exist is bad', async () => {
  const result = await check('/', 'gone.example');
  assert.deepEqual([result.verdict, result.what], ['bad', 'cannot be reached (ENOTFOUND)']);
});

test('another host and an unencrypted one are named, never opened', async () => {
  for (const path of ['/elsewhere', '/plain', '/look-alike']) {
    await check(path);
    assert.deepEqual([...new Set(seen.map(({ scheme, host }) => `${scheme} ${host.split(':')[0]}`))], ['https good.example'], path);
  }
});

test('HEAD first, then GET; the address itself and nothing else; a name in every request', async () => {
  await check('/good', 'good.example', { userAgent: 'be-topup-guide/0 (link check)' });
  assert.deepEqual(
    seen.map(({ method, path, agent }) => [method, path, agent]),
    [
      ['HEAD', '/good', 'be-topup-guide/0 (link check)'],
      ['GET', '/good', 'be-topup-guide/0 (link check)'],
    ],
  );
});

test('one request at a time to an owner, with a pause between two', async () => {
  seen.length = 0;
  most = 0;
  const entry = (host, path) => ({ address: `https://${host}${path}`, domains: ['good.example'], where: ['a test'] });
  const results = await checkLinks([entry('good.example', '/good'), entry('www.good.example', '/only-get'), entry('good.example', '/gone')], { ...UNHURRIED, pauseMs: 100, connection });
  assert.deepEqual(
    results.map(({ address, verdict }) => `${new URL(address).pathname} ${verdict}`),
    ['/good good', '/only-get good', '/gone bad'],
  );
  assert.equal(most, 1, 'requests at a time');
  const pauses = seen.slice(1).map(({ at }, index) => at - seen[index].at);
  assert.ok(Math.min(...pauses) >= 80, `pauses of ${pauses.join(', ')} ms`);
});

test('the addresses are the official ones: https, home pages, with the domains of their owners', async () => {
  const dataset = await readDataset();
  const addresses = addressesOf(dataset);
  for (const { address, domains } of addresses) {
    const { protocol, pathname, hostname } = new URL(address);
    assert.deepEqual([protocol, pathname], ['https:', '/'], address);
    assert.ok(domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`)), `${address} is not on ${domains.join(' ')}`);
  }
  for (const { home } of Object.values(dataset.operators)) assert.ok(addresses.some(({ address }) => address === home), home);
  assert.equal(new Set(addresses.map(({ address }) => address)).size, addresses.length, 'each once');
});

test('what a page calls itself stays between backticks', async () => {
  const [line] = toMarkdown([{ address: 'https://good.example/', where: ['a test'], verdict: 'good', what: '"`@someone` [here](https://evil.example)"', road: [] }]).split('\n').slice(-2);
  assert.equal(line, '- `https://good.example/`: `"\'@someone\' [here](https://evil.example)"`');
});

test('as Markdown the wrong ones come first, with where they stand', async () => {
  const results = [await check('/good'), await check('/elsewhere')];
  const text = toMarkdown(results);
  assert.match(text, /Wrong: 1 · To be looked at: 0 · In order: 1/);
  assert.ok(text.indexOf('## Wrong') < text.indexOf('## In order'));
  assert.match(text, /`https:\/\/good\.example\/elsewhere`: `leads to another host: other\.example` \(a test; .*→ `https:\/\/other\.example\/good`\)/);
});
