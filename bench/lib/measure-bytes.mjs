// Bytes of the built files behind the named targets; those that fail `npm test` are measured by the same functions there.
import { readFile } from 'node:fs/promises';
import { measureElements } from '../../scripts/build/element-sizes.mjs';
import { largestOf, measure, PRECAUTIONS, summarise } from '../../scripts/build/sizes.mjs';
import { brotli } from './serve.mjs';
import { SETTINGS } from './fixture.mjs';

/** @returns bytes of what the targets name, with the name of the largest where one stands for several */
export async function measureBytes(root) {
  const files = await measure(`${root}/cdn`);
  const summed = summarise(files).find(({ locale }) => locale === SETTINGS.lang);
  const { tool, operator } = largestOf(files, SETTINGS.lang);
  const elements = await measureElements(root);
  const { tag, entry } = elements.reduce((best, element) => (element.entry > best.entry ? element : best));
  return {
    firstView: { bytes: summed.firstView },
    operatorDetail: { tag: operator, bytes: summed.operatorDetail },
    // Of all tools: the precautions have a limit of their own, but not here.
    toolFirstUse: summed.precautionsFirstUse > summed.toolFirstUse ? { tag: PRECAUTIONS, bytes: summed.precautionsFirstUse } : { tag: tool, bytes: summed.toolFirstUse },
    oneLanguage: { bytes: summed.oneLanguage },
    singleElement: { tag, bytes: entry },
  };
}

/** Bytes of a row's page itself. */
export const pageBytes = (html) => brotli(Buffer.from(html)).length;

/** Version of a package, as installed. */
export const versionOf = async (folder) => JSON.parse(await readFile(`${folder}/package.json`, 'utf8')).version;
