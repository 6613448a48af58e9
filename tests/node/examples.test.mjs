// Example pages that hold what the command prints hold what it prints now. APPROVE=1 writes it into them.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { execFileSync } from 'node:child_process';

/** A comment with the command's arguments, what it printed, and the comment's end. */
const PRINTED = /(<!-- be-topup-guide (.+?) -->\n)([\s\S]*?)(<!-- \/be-topup-guide -->)/;

for (const name of ['server-rendered', 'static-copy']) {
  test(`${name}.html holds what the command prints`, async () => {
    const path = `examples/${name}.html`;
    const page = await readFile(path, 'utf8');
    const [, start, command, held, end] = PRINTED.exec(page) ?? assert.fail(`${path} has no <!-- be-topup-guide … --> with the command`);
    const args = command.match(/"[^"]*"|\S+/g).map((word) => word.replaceAll('"', ''));
    const printed = execFileSync(process.execPath, ['dist/node/cli.js', ...args], { encoding: 'utf8' });
    if (process.env.APPROVE)
      await writeFile(
        path,
        page.replace(PRINTED, () => `${start}${printed}${end}`),
      );
    else assert.equal(held, printed, `after a meant change: APPROVE=1 node --test tests/node/examples.test.mjs`);
  });
}
