// The approved screenshots, and what they were made with: another browser or other fonts draw other letters.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { PNG } from 'pngjs';

const FOLDER = new URL('approved/', import.meta.url);
const ABOUT = new URL('about.json', FOLDER);
const fileOf = (name) => new URL(`${name}.png`, FOLDER);

/** @returns {Promise<{ chromium?: number, fonts?: Record<string, number>, complete: boolean }>} complete: every case was approved once */
export const readAbout = async () => JSON.parse(await readFile(ABOUT, 'utf8').catch(() => '{"complete":false}'));
export const approvedNames = async () => (await readdir(FOLDER).catch(() => [])).flatMap((file) => (file.endsWith('.png') ? file.slice(0, -4) : []));
/** @returns {Promise<Buffer | undefined>} */
export const readApproved = (name) => readFile(fileOf(name)).catch(() => undefined);

/** @returns {string | undefined} why the approved set cannot be compared with what this machine draws */
export function whySkipped(about, { chromium, fonts }) {
  if (about.chromium === undefined) return undefined;
  if (about.chromium !== chromium) return `approved with Chromium ${about.chromium}, this is ${chromium}`;
  const other = Object.keys(about.fonts).filter((script) => about.fonts[script] !== fonts[script]);
  return other.length > 0 ? `approved with other fonts than there are here (${other.join(', ')})` : undefined;
}

export async function approve(name, image) {
  await mkdir(FOLDER, { recursive: true });
  // Without alpha and tightly packed: the set is in the repository.
  await writeFile(fileOf(name), PNG.sync.write(PNG.sync.read(image), { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 }));
}
export const forget = (name) => rm(fileOf(name));
export const writeAbout = (about) => writeFile(ABOUT, `${JSON.stringify(about, undefined, 2)}\n`);
