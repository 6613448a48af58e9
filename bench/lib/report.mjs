// Turns runs into tables (markdown) and into what the results file keeps.
import { CONDITIONS } from './browser.mjs';
import { ratios, summary } from './statistics.mjs';
import { rowsOfTargets } from './report-targets.mjs';

const KB = 1024;
export const ms = (value) => (!Number.isFinite(value) ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(1));
export const times = (value) => (!Number.isFinite(value) ? '–' : `${value.toFixed(2)}×`);
export const kb = (value) => (!Number.isFinite(value) ? '–' : `${(value / KB).toFixed(1)} KB`);
export const count = (value) => (!Number.isFinite(value) ? '–' : Math.round(value).toLocaleString('en'));
const between = ({ interval }, write) => (interval ? `(${write(interval[0])}–${write(interval[1])})` : '');
const withInterval = (one, write) => `${write(one.median)} ${between(one, write)}`.trim();

const table = (columns, rows) => [`| ${columns.join(' | ')} |`, `|${columns.map((_, at) => (at === 0 ? '---|' : '---:|')).join('')}`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');

/** Medians of the numbers in runs, by name. */
const mediansOf = (runs, names) => Object.fromEntries(names.map((name) => [name, summary(runs.map((run) => run?.[name]))]));

const LOAD = ['painted', 'live', 'whole', 'fcp', 'lcp', 'shift', 'longTasks', 'longestTask', 'bytesBefore', 'bytes', 'requests', 'nodes', 'heap'];

function loadOf(rows, results, keyOf) {
  const base = results[keyOf({ name: 'static' })] ?? [];
  return Object.fromEntries(
    rows.map((row) => {
      const runs = results[keyOf(row)] ?? [];
      const ratio = (name) =>
        summary(
          ratios(
            Array.from(runs, (run) => run?.[name]),
            Array.from(base, (run) => run?.[name]),
          ),
        );
      return [row.name, { ...mediansOf(Array.from(runs), LOAD), paintedRatio: ratio('painted'), wholeRatio: ratio('whole') }];
    }),
  );
}

const KINDS = ['compile', 'run', 'script', 'collect', 'parse', 'style', 'layout', 'paint'];

function filterOf(subject, condition, suffix, results) {
  const runs = Array.from(results[`filter ${condition} ${subject}${suffix}`] ?? []);
  const flat = (name) => summary(runs.flatMap((run) => (run?.later ?? []).map((change) => change[name])));
  return {
    rows: runs.find(Boolean)?.rows,
    firstUpdate: summary(runs.map((run) => run?.first.update)),
    firstPaint: summary(runs.map((run) => run?.first.paint)),
    update: flat('update'),
    paint: flat('paint'),
    isLate: runs.some((run) => run?.isLate),
  };
}

/**
 * @param {object} what
 * @param {Record<string, object[]>} what.results runs by job
 * @returns {{ text: string, medians: object, targets: object[] }}
 */
export function report({ about, rows, results, bytes, builds, counts }) {
  const has = (part) => Object.keys(results).some((key) => key.startsWith(`${part} `));
  const medians = { load: {}, script: {}, filter: {}, many: {} };
  const text = [
    `# Benchmark, ${about.date.slice(0, 10)}`,
    `Commit ${about.commit}${about.compared ? `, compared with ${about.compared}` : ''}; ${about.machine.processor}, ${about.machine.cores} cores, ${about.versions.browser}, Node ${about.versions.node}; ${about.runs} runs, ${count(about.words)} words. Median (95 % interval); × is the median of each round's ratio to static HTML. Times in ms after navigation.`,
  ];

  if (has('load')) {
    for (const [condition, { about: what }] of Object.entries(CONDITIONS)) {
      const load = (medians.load[condition] = loadOf(rows, results, ({ name }) => `load ${condition} ${name}`));
      text.push(
        `## First visit, ${what}`,
        table(
          ['', 'painted', '× static', 'whole', '× static', 'live', 'first text', 'layout shift', 'long tasks', 'longest'],
          rows.map(({ name, about: is }) => {
            const one = load[name];
            return [
              `${is} (\`${name}\`)`,
              withInterval(one.painted, ms),
              withInterval(one.paintedRatio, times),
              ms(one.whole.median),
              times(one.wholeRatio.median),
              ms(one.live.median),
              ms(one.fcp.median),
              one.shift.median?.toFixed(3) ?? '–',
              count(one.longTasks.median),
              ms(one.longestTask.median),
            ];
          }),
        ),
      );
    }
    const load = medians.load.unslowed;
    text.push(
      '## Bytes and memory',
      'Brotli bytes of script and style sheets that had come when the first view was rendered, under slow 4G, and in all until `whole`; the page itself; JS heap after collection, beyond the static page’s.',
      table(
        ['', 'first view', 'in all', 'files', 'page', 'JS heap', 'DOM elements'],
        rows.map(({ name, about: is, page }) => [
          `${is} (\`${name}\`)`,
          // Under slow 4G nothing comes early by luck.
          count(medians.load.slow4g[name].bytesBefore.median),
          count(load[name].bytes.median),
          count(load[name].requests.median),
          count(page),
          kb(load[name].heap.median - load.static.heap.median),
          count(load[name].nodes.median),
        ]),
      ),
    );
  }

  if (has('script')) {
    for (const until of ['painted', 'whole'])
      medians.script[until] = Object.fromEntries(
        rows.map(({ name }) => [
          name,
          mediansOf(
            Array.from(results[`script cpu4 ${name}`] ?? [], (run) => run?.[until]),
            KINDS,
          ),
        ]),
      );
    text.push(
      '## Where the main thread’s time goes, CPU 4× slower',
      'Self time in ms from a trace, until `painted` / until `whole`.',
      table(
        ['', 'script', 'compile', 'run', 'collect garbage', 'parse HTML', 'style', 'layout', 'paint'],
        rows.map(({ name, about: is }) => [
          `${is} (\`${name}\`)`,
          ...['script', 'compile', 'run', 'collect', 'parse', 'style', 'layout', 'paint'].map(
            (kind) => `${ms(medians.script.painted[name][kind].median)} / ${ms(medians.script.whole[name][kind].median)}`,
          ),
        ]),
      ),
    );
  }

  if (has('filter')) {
    const lines = [];
    for (const { at } of builds) {
      for (const subject of ['guide', 'picker', 'thousand']) {
        for (const condition of ['unslowed', 'cpu4']) {
          const ours = filterOf(subject, condition, at, results);
          const [toggle, update] = ['toggle', 'update'].map((byHand) => filterOf(`${subject} ${byHand}`, condition, at, results));
          if (ours.update.runs === 0) continue;
          (medians.filter[subject + at] ??= {})[condition] = { ours, toggle, update };
          const pair = (name) => [ours, update, toggle].map((one) => ms(one[name].median)).join(' / ');
          lines.push([`${subject}${at}, ${ours.rows} rows, ${CONDITIONS[condition].about}`, pair('firstUpdate'), pair('firstPaint'), pair('update'), pair('paint'), ours.isLate ? 'yes' : 'no']);
        }
      }
    }
    text.push(
      '## A change of a filter',
      'Ours / an update by hand that ends the same / a `hidden` toggle by hand on the same rows, ms. `update`: event to finished DOM; `paint`: event to the end of the frame.',
      table(['', 'first update', 'first paint', 'later update', 'later paint', 'more came later'], lines),
    );
  }

  if (has('many')) {
    const many = rows.filter(({ name }) => results[`many ${counts[0]} ${name}`]);
    for (const number of counts) medians.many[number] = loadOf(many, results, ({ name }) => `many ${number} ${name}`);
    const [, ten, hundred] = counts;
    const added = (name) => (medians.many[hundred][name].heap.median - medians.many[ten][name].heap.median) / (hundred - ten);
    text.push(
      '## Many guides on a page, unslowed',
      'Until all are painted / until all are whole, ms; JS heap of each guide beyond the tenth, less the static page’s.',
      table(
        ['', ...counts.flatMap((number) => [`${number}`, '× static']), 'heap per guide', `DOM elements at ${hundred}`],
        many.map(({ name, about: is }) => [
          `${is} (\`${name}\`)`,
          ...counts.flatMap((number) => {
            const { painted, whole, paintedRatio, wholeRatio } = medians.many[number][name];
            return [`${ms(painted.median)} / ${ms(whole.median)}`, `${times(paintedRatio.median)} / ${times(wholeRatio.median)}`];
          }),
          kb(added(name) - added('static')),
          count(medians.many[hundred][name].nodes.median),
        ]),
      ),
    );
    for (const { name } of many) medians.many[name] = { heapPerGuide: added(name) - added('static') };
  }

  const targets = rowsOfTargets({ medians, bytes, rows });
  text.push(
    '## Targets (bench/targets.mjs)',
    table(
      ['', 'target', 'measured', '', 'nearest that holds'],
      targets.map(({ what, target, measured, isMet, nearest = '', holds }) => [
        what,
        target,
        measured,
        isMet === undefined ? 'not measured' : isMet ? 'ok' : holds ? 'nearest holds' : '**MISSED**',
        nearest,
      ]),
    ),
  );
  return { text: text.join('\n\n'), medians, targets };
}
