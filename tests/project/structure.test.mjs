// The tree as a newcomer reads it: every folder is explained, every link in a page leads somewhere, every command it names is there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).split('\0').filter(Boolean);
const pages = files.filter((name) => name.endsWith('.md') && !name.startsWith('tests/sites/sites/') && name !== 'CHANGELOG.md' && !/^\.changeset\/(?!README)/.test(name));
const texts = Object.fromEntries(await Promise.all(pages.map(async (path) => [path, await readFile(path, 'utf8').catch(() => '')])));
const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Small sites and apps as their generators want them; one folder an element. The README above says so once. */
const BY_RULE = [/^tests\/sites\/(apps|sites)\/./, /^src\/elements\/be-/];

test('every folder has a README, or one above it says what belongs there', () => {
  const folders = new Set(
    files.flatMap((name) =>
      dirname(name)
        .split('/')
        .map((_, index, parts) => parts.slice(0, index + 1).join('/')),
    ),
  );
  folders.delete('.');
  const unexplained = [...folders].filter((folder) => {
    if (BY_RULE.some((rule) => rule.test(folder)) || texts[`${folder}/README.md`]) return false;
    const parts = folder.split('/');
    // The nearest README above that names the rest of the path, at its end or with a slash.
    for (let length = parts.length - 1; length >= 0; length -= 1) {
      const above = parts.slice(0, length).join('/');
      const rest = parts.slice(length).join('/');
      for (const page of length === 0 ? ['README.md', 'CONTRIBUTING.md'] : [`${above}/README.md`]) if (texts[page]?.includes(`${rest}/`)) return false;
    }
    return true;
  });
  assert.deepEqual(unexplained.sort(), []);
});

const anchorsOf = (text) =>
  new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading
        .toLowerCase()
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );

test('every link between pages leads somewhere', async () => {
  const lost = [];
  for (const [path, text] of Object.entries(texts)) {
    const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
    for (const [, target] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [file, anchor] = target.split('#');
      const to = file ? normalize(join(dirname(path), file)).replaceAll('\\', '/') : path;
      if (!(await exists(to))) lost.push(`${path}: ${target}`);
      else if (anchor && !anchorsOf(texts[to] ?? (await readFile(to, 'utf8'))).has(anchor)) lost.push(`${path}: ${target} has no such heading`);
    }
  }
  assert.deepEqual(lost, []);
});

test('every npm script that a page names is there, and every script is named', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
  const named = new Map();
  for (const [path, text] of Object.entries(texts)) for (const [, name] of text.matchAll(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g)) named.set(name, path);
  for (const [name, path] of named) assert.ok(scripts[name], `${path}: npm run ${name}`);
  for (const name of Object.keys(scripts)) assert.ok(named.has(name) || ['start', 'test'].includes(name), `no page says what npm run ${name} is for`);
});

test('a file that a page names in passing is there', async () => {
  const lost = [];
  for (const [path, text] of Object.entries(texts)) {
    for (const [, name] of text.matchAll(/`((?:src|tests|scripts|docs|data|stories|bench|examples|\.github)\/[\w./-]+\.\w+)`/g)) {
      if (!/generated|\/sv\b|\bsv\./.test(name) && !(await exists(name)) && !(await exists(join(dirname(path), name)))) lost.push(`${path}: ${name}`);
    }
  }
  assert.deepEqual(lost, []);
});
