// What of dist/ the element tests run in Chromium, in the same form as Node's: both are counted together.
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const starts = (text) => {
  const found = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found.push(at + 1);
  return found;
};

const commonLength = (one, other) => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
};

/**
 * Places in a script as it was served → places in the file. The server resolves the names of packages: lines with an import
 * have another length, their number stays.
 */
export function placesInFile(served, file) {
  if (served === file) return (offset) => offset;
  const [from, to] = [starts(served), starts(file)];
  if (from.length !== to.length) throw new Error('the served script has other lines than the file');
  const [servedLines, fileLines] = [served.split('\n'), file.split('\n')];
  return (offset) => {
    let line = 0;
    while (line + 1 < from.length && from[line + 1] <= offset) line += 1;
    const column = offset - from[line];
    const [one, other] = [servedLines[line], fileLines[line]];
    if (column <= commonLength(one, other)) return to[line] + column;
    // Behind what differs: counted from the end of the line.
    return to[line] + Math.max(0, other.length - (one.length - column));
  };
}

const files = new Map();
const fileText = (path) => {
  if (!files.has(path)) files.set(path, readFileSync(path, 'utf8'));
  return files.get(path);
};

async function write(page, folder, name) {
  const scripts = await page.coverage.stopJSCoverage();
  const result = scripts
    .filter(({ url }) => new URL(url).pathname.startsWith('/dist/'))
    .map(({ url, text, rawScriptCoverage }) => {
      const path = resolve(`.${decodeURIComponent(new URL(url).pathname)}`);
      const place = placesInFile(text, fileText(path));
      const functions = rawScriptCoverage.functions.map((one) => ({
        ...one,
        ranges: one.ranges.map((range) => ({ ...range, startOffset: place(range.startOffset), endOffset: place(range.endOffset) })),
      }));
      return { scriptId: '0', url: pathToFileURL(path).href, functions };
    });
  if (result.length === 0) return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `chromium-${name}.json`), JSON.stringify({ result }));
}

const begin = (page) => page.coverage.startJSCoverage({ resetOnNavigation: false, includeRawScriptCoverage: true });

/**
 * The options for a launcher of Chromium and, once it is made, the launcher itself.
 * Without a folder (no measured run) both stay as they are.
 */
export function measured(makeLauncher, options, folder = process.env.COVERAGE_TO) {
  if (!folder) return makeLauncher(options);
  const launcher = makeLauncher({
    ...options,
    createPage: async ({ context }) => {
      const page = await context.newPage();
      await begin(page);
      return page;
    },
  });
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    await write(page, folder, id);
    const result = await stopSession(id);
    await begin(page);
    return result;
  };
  return launcher;
}
