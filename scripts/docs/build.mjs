// npm run docs: writes every generated table of README.md and docs/ and what they are made from (custom-elements.json, integrations/).
// Languages and sizes come from cdn/: run npm run build first. tests/package/docs.test.mjs fails when a table is stale, npm run lint when one
// is that needs no build.
import { access, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from '../manifest/build.mjs';
import { builtBlocks } from './built-blocks.mjs';
import { pagesWith } from './pages.mjs';
import { printScore } from './score.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

const write = async (files) => {
  for (const [path, text] of Object.entries(files)) await writeFile(path, text);
};

await write(await generatedFiles());
if (
  await access('cdn').then(
    () => true,
    () => false,
  )
)
  await write(await pagesWith(await builtBlocks()));
else {
  console.error('No cdn/: the tables of languages and sizes were left as they are. Run npm run build, then npm run docs.');
  process.exitCode = 1;
}
if (!(await printScore())) process.exitCode = 1;
