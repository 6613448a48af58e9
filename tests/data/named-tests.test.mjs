// Every line of docs/threat-model.md and docs/privacy.md names a test that there is.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';

/** Pages whose tables end with the test that holds each line, and how many lines there are at least. */
const PAGES = { 'docs/threat-model.md': 20, 'docs/privacy.md': 10 };

for (const [page, fewest] of Object.entries(PAGES)) {
  describe(page, async () => {
    const text = await readFile(page, 'utf8');
    const rows = text.split('\n').filter((line) => line.startsWith('|') && !/^\|---|\| test \|$/.test(line));

    test('each line says what holds it, and with which test', () => {
      assert.ok(rows.length >= fewest, `${rows.length} lines`);
      for (const row of rows) {
        const [, what, held, by] = row.split('|').map((cell) => cell.trim());
        assert.ok(what && held, row);
        assert.match(by, /`(tests\/[\w./-]+)` "[^"]+"/, what);
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
  });
}
