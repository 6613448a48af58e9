// What a change does to the bytes that readers download, as Markdown: this build's cdn/ beside another revision's, which is built here.
// Run: npm run --silent sizes:compare -- main (after a build).
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildRevision } from '../../bench/lib/compare.mjs';
import { table } from '../docs/markers.mjs';
import { budgetsOf } from './budgets.mjs';
import { measure, summarise } from './sizes.mjs';

const number = (value) => value.toLocaleString('en');
const change = (before, after) => (before === undefined ? 'new' : after === undefined ? 'gone' : after === before ? '0' : `${after > before ? '+' : '−'}${number(Math.abs(after - before))}`);

/**
 * @param {Record<string, { brotli: number }>} before files by name, from `measure`
 * @param {Record<string, { brotli: number }>} after
 * @param {string} name of the revision before
 * @returns {string} Markdown
 */
export function comparison(before, after, name) {
  const [was, is] = [before, after].map((files) => new Map(summarise(files).map((row) => [row.locale, row])));
  const firstView = [...is.values()].map((row) => {
    const old = was.get(row.locale)?.firstView;
    return [`\`${row.locale}\``, old === undefined ? '' : number(old), number(row.firstView), change(old, row.firstView), number(budgetsOf(row.locale).firstView)];
  });
  const rest = [...is.values()].flatMap(({ locale, firstView: _, ...sums }) =>
    Object.entries(sums).flatMap(([what, bytes]) => {
      const old = was.get(locale)?.[what];
      return bytes === undefined || bytes === old
        ? []
        : [[`\`${locale}\` ${what}`, old === undefined ? '' : number(old), number(bytes), change(old, bytes), budgetsOf(locale)[what] === undefined ? '' : number(budgetsOf(locale)[what])]];
    }),
  );
  const heads = ['brotli bytes', name, 'now', 'change', 'limit'];
  return [
    `## Sizes, beside ${name}`,
    table(['first view', ...heads.slice(1)], firstView),
    rest.length > 0 ? `<details><summary>${rest.length} other sums changed</summary>\n\n${table(heads, rest)}\n\n</details>` : 'Nothing else changed.',
  ].join('\n\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [revision] = process.argv.slice(2);
  if (!revision) {
    console.error('Which revision? npm run --silent sizes:compare -- main');
    process.exit(2);
  }
  const base = await buildRevision(process.cwd(), revision);
  try {
    console.log(comparison(await measure(join(base.root, 'cdn')), await measure(), `\`${revision.slice(0, 12)}\``));
  } finally {
    await base.remove();
  }
}
