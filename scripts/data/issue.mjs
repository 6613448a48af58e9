// The text of the issue that .github/workflows/facts.yml keeps up to date: node scripts/data/issue.mjs links.md report.md
import { readFile } from 'node:fs/promises';

/** GitHub takes 65,536 characters; the workflow adds a line of its own. */
export const LONGEST = 60_000;

const CUT = '\n\n… cut: the rest is in the summary of the run.\n';

/** @returns {string} the texts one below the other, cut at the end of a line where GitHub would refuse them */
export function issueBody(texts) {
  const whole = texts.map((text) => text.trim()).join('\n\n');
  if (whole.length <= LONGEST) return `${whole}\n`;
  const cut = whole.slice(0, LONGEST - CUT.length);
  return cut.slice(0, cut.lastIndexOf('\n')) + CUT;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const files = process.argv.slice(2);
  if (files.length === 0) {
    console.error('Which files? node scripts/data/issue.mjs links.md report.md');
    process.exit(2);
  }
  process.stdout.write(issueBody(await Promise.all(files.map((file) => readFile(file, 'utf8')))));
}
