// Prints what CHANGELOG.md says of this version: the text of the release. Run: npm run --silent release:notes
import { readFile } from 'node:fs/promises';
import { versionsOf } from './changelog.mjs';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const found = versionsOf(await readFile('CHANGELOG.md', 'utf8')).find((item) => item.version === version);
if (!found) throw new Error(`CHANGELOG.md says nothing of ${version}: run npm run release:version`);
console.log(found.notes);
