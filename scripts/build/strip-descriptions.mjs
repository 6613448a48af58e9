// What a message is for is told to translators in src/: out of dist/, where it is a tenth of an element's code.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `, desc: '…'` behind the id of a message. Nothing but text goes, and no line: source maps stay right to the line. */
const DESCRIPTION = /(\{ id: '[\w.-]+'), desc: (?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*") \}/g;

export async function stripDescriptions(root = 'dist') {
  for (const name of await readdir(root, { recursive: true })) {
    if (!name.endsWith('.js') || /(^|[/\\])generated[/\\]/.test(name)) continue;
    const source = await readFile(join(root, name), 'utf8');
    const short = source.replace(DESCRIPTION, '$1 }');
    if (/, desc: ['"`]/.test(short)) throw new Error(`${name}: a description of a message is left`);
    if (short !== source) await writeFile(join(root, name), short);
  }
}
