// Every line of docs/threat-model.md names a test that there is.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const text = await readFile('docs/threat-model.md', 'utf8');
const rows = text.split('\n').filter((line) => line.startsWith('|') && !/^\|(---| what could happen)/.test(line));

test('each threat has something that prevents it and a test', () => {
  assert.ok(rows.length > 20);
  for (const row of rows) {
    const [, threat, prevented, held] = row.split('|').map((cell) => cell.trim());
    assert.ok(threat && prevented, row);
    assert.match(held, /`tests\/[\w./-]+` "[^"]+"/, threat);
  }
});

test('the tests are there, by file and title', async () => {
  for (const [, file, title] of text.matchAll(/`(tests\/[\w./-]+)` "([^"]+)"/g)) {
    const source = await readFile(file, 'utf8').catch(() => assert.fail(`${file} is not there`));
    // A title may be put together from a name and the words around it.
    const known = [title, title.replace(/^[\w.-]+: /, ': ')].some((one) => source.includes(one.replaceAll("'", "\\'")) || source.includes(one));
    assert.ok(known, `${file} has no test "${title}"`);
  }
});
