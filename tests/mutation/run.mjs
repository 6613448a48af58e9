// npm run test:mutation: lists each change of the library that no test notices and nothing explains; fails when there are more than OPEN_AT_MOST,
// when fewer are noticed than `break` in stryker.config.mjs says, or when an explanation has nothing to explain. More than 12 minutes on two cores that others used too.
// npm run test:mutation -- verdict rank credit-calendar: only files or folders whose name begins so.
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { EXPLAINED, OPEN_AT_MOST } from './explained.mjs';

const names = process.argv.slice(2);
const isWhole = names.length === 0;

const matches = (pattern, text) => pattern === undefined || (typeof pattern === 'string' ? pattern === text : pattern.test(text));
const explains = (entry, { file, code, to, line }) => matches(entry.file, file) && matches(entry.code, code) && matches(entry.to, to) && matches(entry.line, line);

const sources = new Map();
function described({ fileName, location: { start, end }, mutatorName, replacement, status }) {
  if (!sources.has(fileName)) sources.set(fileName, readFileSync(fileName, 'utf8').split('\n'));
  const lines = sources.get(fileName).slice(start.line - 1, end.line);
  const code = lines.length === 1 ? lines[0].slice(start.column - 1, end.column - 1) : [lines[0].slice(start.column - 1), ...lines.slice(1, -1), lines.at(-1).slice(0, end.column - 1)].join('\n');
  return { file: relative('dist', fileName).split(sep).join('/'), number: start.line, line: lines[0].trim(), code, to: replacement ?? '', mutatorName, status };
}

const results = await new Stryker({
  configFile: 'tests/mutation/stryker.config.mjs',
  ...(isWhole
    ? {}
    : { mutate: [...names.flatMap((name) => [`dist/dataset/**/${name}*.js`, `dist/dataset/**/${name}*/*.js`, `dist/locales/${name}*.js`]), '!dist/**/generated/**'], thresholds: { break: null } }),
}).runMutationTest();

const open = results.filter(({ status }) => status !== 'Killed' && status !== 'Timeout').map(described);
const used = new Set();
const unexplained = open.filter((change) => {
  const entry = EXPLAINED.find((one) => explains(one, change));
  if (entry) used.add(entry);
  return !entry;
});
const short = (text) => text.replace(/\s+/g, ' ').slice(0, 160);

let above = '';
for (const { file, number, line, code, to, mutatorName, status } of unexplained) {
  const place = `${file}:${number}`;
  if (place !== above) console.log(`\n${place}  ${short(line)}`);
  above = place;
  console.log(`    ${mutatorName}${status === 'Survived' ? '' : ` (${status})`}: ${short(code)}  →  ${short(to)}`);
}
const unused = isWhole ? EXPLAINED.filter((entry) => !used.has(entry)) : [];
for (const { file, code, reason } of unused) console.log(`nothing to explain: ${file}, ${code}: ${reason}`);

console.log(`\n${results.length} changes: ${results.length - open.length} noticed, ${open.length - unexplained.length} explained, ${unexplained.length} neither`);
if (isWhole && unexplained.length < OPEN_AT_MOST) console.log(`OPEN_AT_MOST in tests/mutation/explained.mjs can be ${unexplained.length}`);
if (unexplained.length > (isWhole ? OPEN_AT_MOST : 0) || unused.length > 0) process.exitCode = 1;
