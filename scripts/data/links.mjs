// npm run data:links: opens the official addresses of data/ once each and says which ones are not what they should be.
// Politely: one request at a time to a host, a pause between them, only the addresses themselves and nothing they link to.
// Markdown on standard output, --json for a machine. Ends with 1 when an address is bad, so that nobody has to read the text.
import { readFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { parseArgs } from 'node:util';
import { getDomain } from 'tldts';
import { readDataset, root } from './read.mjs';

/** Every limit of the check. */
export const LIMITS = {
  /** For one request, from the name to the last byte that is read. */
  timeoutMs: 20_000,
  /** Between two requests to the same host. */
  pauseMs: 2_000,
  hostsAtOnce: 4,
  redirects: 5,
  bodyBytes: 128 * 1024,
  /** A page with fewer letters than this says nothing, unless a script writes it. */
  shortText: 200,
};

const NOT_FOUND = /\b404\b|not found|page (is )?missing|(does not|doesn['’]t|no longer) exists?|no longer available|niet gevonden|niet beschikbaar|bestaat niet|introuvable|non trouv[ée]e|n['’]existe (pas|plus)|nicht gefunden|nicht verfügbar|existiert nicht/iu;

const bare = (host) => host.replace(/^www\./, '');
const isOrUnder = (host, domain) => host === domain || host.endsWith(`.${domain}`);

/**
 * The addresses that the guide links or calls an operator's own.
 * @returns {{ address: string, domains: string[], where: string[] }[]} `domains` are those on which its owner's pages may stand
 */
export function addressesOf({ operators, contacts, precautions, sources }) {
  const found = new Map();
  const add = (address, domains, where) => {
    if (!found.has(address)) found.set(address, { address, domains: [], where: [] });
    const entry = found.get(address);
    entry.domains = [...new Set([...entry.domains, ...domains])];
    entry.where.push(where);
  };
  const ownerOf = (host) => Object.values(operators).find(({ detail }) => (detail.domains.value ?? []).some((domain) => isOrUnder(host, domain)));
  const domainsOf = (host) => ownerOf(host)?.detail.domains.value ?? [getDomain(host) ?? host];
  for (const [id, { home, detail }] of Object.entries(operators)) {
    const domains = detail.domains.value ?? [];
    add(home, domains, `operators/${id}.json home`);
    for (const domain of domains) if (bare(new URL(home).hostname) !== domain) add(`https://${domain}/`, domains, `operators/${id}.json detail.domains`);
    for (const uses of Object.values(detail.steps)) {
      for (const { id: step, action } of Object.values(uses).flat()) if (action?.kind === 'open') add(`https://${action.host}/`, domains, `operators/${id}.json step "${step}"`);
    }
  }
  for (const [id, { sites }] of Object.entries(contacts)) for (const { value } of sites) add(value, domainsOf(new URL(value).hostname), `contacts.json ${id}`);
  for (const [id, { action }] of Object.entries(precautions)) if (action?.kind === 'open') add(`https://${action.host}/`, domainsOf(action.host), `precautions.json ${id}`);
  for (const [id, { link }] of Object.entries(sources)) if (link) add(link, domainsOf(new URL(link).hostname), `sources.json ${id}`);
  return [...found.values()];
}

const certificateFault = (error) => /^(ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED|UNABLE_TO_(GET|VERIFY))/.test(error.code ?? '');

/**
 * One request; no redirect is followed.
 * @returns {Promise<{ status: number, location?: string, type: string, body: string }>}
 * @throws the network's or the certificate's error; one with code TIMEOUT when it took too long
 */
function ask(method, url, { timeoutMs, bodyBytes, userAgent, connection }) {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'http:' ? httpRequest : httpsRequest;
    const request = send(url, { method, agent: false, headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.5', 'accept-encoding': 'identity', 'accept-language': 'nl,fr;q=0.8,en;q=0.6,de;q=0.4' }, ...connection?.(url) });
    const late = setTimeout(() => request.destroy(Object.assign(new Error(`no answer within ${timeoutMs / 1000} s`), { code: 'TIMEOUT' })), timeoutMs);
    const end = (settle) => (value) => {
      clearTimeout(late);
      settle(value);
    };
    request.on('error', end(reject));
    request.on('response', (response) => {
      const chunks = [];
      let bytes = 0;
      const done = () => {
        end(resolve)({ status: response.statusCode, location: response.headers.location, type: response.headers['content-type'] ?? '', body: Buffer.concat(chunks).toString('utf8') });
        request.destroy();
      };
      response.on('data', (chunk) => {
        chunks.push(chunk);
        if ((bytes += chunk.length) >= bodyBytes) done();
      });
      response.on('end', done);
      response.on('error', end(reject));
    });
    request.end();
  });
}

/** What a page says to its readers, roughly. */
function readPage(body) {
  const inside = (tag) => new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'i').exec(body)?.[1]?.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim() ?? '';
  const text = body.replace(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim();
  return { title: inside('title'), heading: inside('h1'), text, isScripted: /<script\b/i.test(body) };
}

/** What is wrong with the answer at the end of the road. */
function judge({ status, body, type }, { shortText }) {
  if (status === 401 || status === 403 || status === 429 || status === 503) return { verdict: 'look', what: `answers ${status}: perhaps only to programs` };
  if (status >= 400 || status < 200) return { verdict: 'bad', what: `answers ${status}` };
  if (body.trim() === '') return { verdict: 'bad', what: 'answers with an empty page' };
  if (!/html/i.test(type)) return { verdict: 'look', what: `answers with ${type || 'no type'}, not with a page` };
  const { title, heading, text, isScripted } = readPage(body);
  const said = [title, heading].find((line) => NOT_FOUND.test(line));
  if (said) return { verdict: 'bad', what: `answers ${status}, but says "${said.slice(0, 80)}"` };
  if (text.length < shortText && NOT_FOUND.test(text)) return { verdict: 'bad', what: `answers ${status}, but says "${text.slice(0, 80)}"` };
  if (text.length < shortText && !isScripted) return { verdict: 'look', what: `answers with ${text.length} letters` };
  return { verdict: 'good', what: title ? `"${title.slice(0, 80)}"` : 'answers' };
}

/**
 * Follows one address as a reader would, as far as its owner's domains go.
 * @returns {Promise<{ verdict: 'good' | 'look' | 'bad', what: string, road: string[] }>}
 */
async function follow({ address, domains }, options) {
  const road = [address];
  const visit = (method, url) => options.politely(url.hostname, () => ask(method, url, options));
  try {
    for (let url = new URL(address); ;) {
      let answer = await visit('HEAD', url);
      // Whoever refuses HEAD or answers it with an error may still have the page; and only a page says that it is not found.
      if (answer.status < 300 || answer.status >= 400) answer = await visit('GET', url);
      if (answer.status < 300 || answer.status >= 400) {
        const result = judge(answer, options);
        return road.length > 1 && result.verdict === 'good' ? { ...result, what: `leads to ${road.at(-1)}; ${result.what}`, road } : { ...result, road };
      }
      if (!answer.location) return { verdict: 'bad', what: `answers ${answer.status} without saying where to`, road };
      let next;
      try {
        next = new URL(answer.location, url);
      } catch {
        return { verdict: 'bad', what: `leads to "${answer.location.slice(0, 80)}", which is no address`, road };
      }
      const seen = road.includes(next.href);
      road.push(next.href);
      if (seen) return { verdict: 'bad', what: 'leads in a circle', road };
      if (next.protocol !== 'https:') return { verdict: 'bad', what: `leads to ${next.protocol}//${next.hostname}, without encryption`, road };
      // What stands there is not its owner's: it is not opened.
      if (!domains.some((domain) => isOrUnder(next.hostname, domain))) return { verdict: 'bad', what: `leads to another host: ${next.hostname}`, road };
      if (road.length > options.redirects + 1) return { verdict: 'bad', what: `leads on more than ${options.redirects} times`, road };
      url = next;
    }
  } catch (error) {
    if (certificateFault(error)) return { verdict: 'bad', what: `certificate: ${error.message.split('\n')[0].slice(0, 160)}`, road };
    if (error.code === 'TIMEOUT') return { verdict: 'look', what: error.message, road };
    return { verdict: error.code === 'ENOTFOUND' ? 'bad' : 'look', what: `cannot be reached (${error.code ?? error.message})`, road };
  }
}

/** Waits its turn at a host and leaves a pause after the answer; `www.` is the same host. */
function politely(pauseMs) {
  const free = new Map();
  return async (host, act) => {
    const wait = (free.get(bare(host)) ?? 0) - Date.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      return await act();
    } finally {
      free.set(bare(host), Date.now() + pauseMs);
    }
  };
}

/**
 * @param {{ address: string, domains: string[], where: string[] }[]} addresses
 * @param {Partial<typeof LIMITS> & { userAgent?: string, connection?: (url: URL) => object }} options `connection` is added to each request: a test's own server
 * @returns {Promise<{ address: string, where: string[], verdict: 'good' | 'look' | 'bad', what: string, road: string[] }[]>} in the order given
 */
export async function checkLinks(addresses, options = {}) {
  const settings = { ...LIMITS, userAgent: 'be-topup-guide link check', ...options };
  settings.politely = politely(settings.pauseMs);
  const results = [];
  // Addresses of one owner wait for one another, so that no server sees two requests at a time.
  const owners = new Map();
  addresses.forEach((entry, index) => {
    const owner = [...entry.domains].sort()[0] ?? bare(new URL(entry.address).hostname);
    owners.set(owner, [...(owners.get(owner) ?? []), index]);
  });
  const waiting = [...owners.values()];
  const work = async () => {
    for (let group = waiting.shift(); group; group = waiting.shift()) {
      for (const index of group) {
        const { address, where } = addresses[index];
        results[index] = { address, where, ...(await follow(addresses[index], settings)) };
      }
    }
  };
  await Promise.all(Array.from({ length: settings.hostsAtOnce }, work));
  return results;
}

// What a page calls itself is not ours: between backticks it names nobody and links nothing.
const TITLES = { bad: 'Wrong', look: 'To be looked at', good: 'In order' };

/** @param {Awaited<ReturnType<typeof checkLinks>>} results */
export function toMarkdown(results) {
  const lines = ['# Official addresses', '', Object.entries(TITLES).map(([verdict, title]) => `${title}: ${results.filter((one) => one.verdict === verdict).length}`).join(' · ')];
  for (const [verdict, title] of Object.entries(TITLES)) {
    const those = results.filter((one) => one.verdict === verdict);
    if (those.length === 0) continue;
    lines.push('', `## ${title}`, '', ...those.map(({ address, what, where, road }) => `- \`${address}\`: \`${what.replaceAll('`', "'")}\`${verdict === 'good' ? '' : ` (${where[0]}${where.length > 1 ? ` and ${where.length - 1} more` : ''}${road.length > 1 ? `; ${road.map((step) => `\`${step}\``).join(' → ')}` : ''})`}`));
  }
  return `${lines.join('\n')}\n`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, list: { type: 'boolean' } } });
  const addresses = addressesOf(await readDataset());
  if (values.list) process.stdout.write(`${addresses.map(({ address }) => address).join('\n')}\n`);
  else {
    const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
    const home = process.env.GITHUB_REPOSITORY ? `; +https://github.com/${process.env.GITHUB_REPOSITORY}` : '';
    const results = await checkLinks(addresses, { userAgent: `be-topup-guide/${version} (link check${home})` });
    process.stdout.write(values.json ? `${JSON.stringify(results, null, 2)}\n` : toMarkdown(results));
    process.exitCode = results.some(({ verdict }) => verdict === 'bad') ? 1 : 0;
  }
}
