// The named figures beside what was measured.
import { NEAREST, TARGETS } from '../targets.mjs';
import { count, kb, ms, times } from './report.mjs';

const NAMES = { cpu4: 'CPU 4×', slow4g: 'CPU 4× + slow 4G' };

/** @returns {{ what: string, target: string, measured: string, isMet?: boolean, nearest?: string, holds?: boolean }[]} `isMet` is missing where nothing was measured; `nearest` is there where the target cannot be had */
export function rowsOfTargets({ medians, bytes, rows }) {
  const lines = [];
  const atMost = (what, limit, measured, write, note = '') => {
    const nearest = NEAREST.find(({ of }) => what.startsWith(of));
    lines.push({
      what,
      target: `≤ ${write(limit)}`,
      measured: `${write(measured)}${note}`,
      ...(Number.isFinite(measured) ? { isMet: measured <= limit } : {}),
      ...(nearest ? { nearest: `≤ ${write(nearest.limit)}: ${nearest.why}`, holds: measured <= nearest.limit } : {}),
    });
  };

  atMost('first view, one script, bytes', TARGETS.firstViewBytes, bytes.firstView.bytes, count);
  atMost('an operator’s detail, bytes', TARGETS.operatorDetailBytes, bytes.operatorDetail.bytes, count);
  atMost('a tool’s first use, bytes', TARGETS.toolFirstUseBytes, bytes.toolFirstUse.bytes, count, ` (${bytes.toolFirstUse.tag})`);
  atMost('everything of one language, bytes', TARGETS.oneLanguageBytes, bytes.oneLanguage.bytes, count);
  atMost('a single element from npm, own code, bytes', TARGETS.singleElementBytes, bytes.singleElement.bytes, count, ` (${bytes.singleElement.tag})`);

  const { load, script, filter, many } = medians;
  for (const [condition, name] of Object.entries(NAMES)) {
    const measured = load[condition] ?? {};
    atMost(`painted, script alone, ${name}`, TARGETS.scriptAlone[condition], measured.guide?.paintedRatio.median, times);
    for (const row of ['dsd', 'fallback']) atMost(`painted, pre-rendered (${row}), ${name}`, TARGETS.preRendered[condition], measured[row]?.paintedRatio.median, times);
    const peers = rows.filter(({ kind }) => kind === 'peer').map((row) => ({ row: row.name, time: measured[row.name]?.painted.median, bytes: measured[row.name]?.bytesBefore.median }));
    const best = (what) => peers.filter((peer) => Number.isFinite(peer[what])).sort((a, b) => a[what] - b[what])[0];
    if (peers.length === 0 || !best('time')) continue;
    atMost(`ahead of every framework in time, ${name} (best: ${best('time').row})`, best('time').time, measured.guide?.painted.median, ms);
    if (condition === 'slow4g') atMost(`ahead of every framework in bytes of the first view (best: ${best('bytes').row})`, best('bytes').bytes, measured.guide?.bytesBefore.median, count);
  }

  const shift = (value) => (Number.isFinite(value) ? value.toFixed(3) : '–');
  for (const row of ['dsd', 'fallback']) for (const [condition, name] of Object.entries(NAMES)) atMost(`layout shift, ${row}, ${name}`, TARGETS.shift, load[condition]?.[row]?.shift.median, shift);

  const { ours, toggle, update } = filter.guide?.cpu4 ?? {};
  atMost('filter in the guide, first change to finished DOM, CPU 4×, ms', TARGETS.filterUpdate, ours?.firstUpdate.median, ms);
  atMost('filter in the guide, later changes, CPU 4×, ms', TARGETS.filterUpdate, ours?.update.median, ms);
  atMost('filter in the guide to paint, against a toggle by hand, CPU 4×', TARGETS.filterPaintRatio, ours?.paint.median / toggle?.paint.median, times);
  atMost('filter in the guide to paint, against the same change by hand, CPU 4×', TARGETS.filterPaintRatio, ours?.paint.median / update?.paint.median, times);
  const picker = filter.picker?.cpu4;
  atMost('filter in the picker alone, first change to finished DOM, CPU 4×, ms', TARGETS.filterUpdate, picker?.ours.firstUpdate.median, ms);
  atMost('filter in the picker alone to paint, against a toggle by hand, CPU 4×', TARGETS.filterPaintRatio, picker?.ours.paint.median / picker?.toggle.paint.median, times);
  atMost('filter in the picker alone to paint, against the same change by hand, CPU 4×', TARGETS.filterPaintRatio, picker?.ours.paint.median / picker?.update.paint.median, times);
  const thousand = filter.thousand?.cpu4;
  atMost('a thousand rows to finished DOM, against the same change by hand, CPU 4×', TARGETS.thousandRowsRatio, thousand?.ours.update.median / thousand?.update.update.median, times);

  for (const row of ['guide', 'dsd', 'fallback']) {
    atMost(`a hundred guides, ${row}, painted, against static`, TARGETS.hundredRatio, many[100]?.[row]?.paintedRatio.median, times);
    atMost(`a hundred guides, ${row}, whole, against static`, TARGETS.hundredRatio, many[100]?.[row]?.wholeRatio.median, times);
    atMost(`JS heap of a guide, ${row}`, TARGETS.heapPerGuide, many[row]?.heapPerGuide, kb);
  }

  for (const until of ['painted', 'whole']) {
    const of = (name) => script[until]?.[name]?.script.median;
    atMost(`script over static until ${until}, CPU 4×, ms`, TARGETS.scriptTime, of('guide') - of('static'), ms);
  }
  atMost('longest task, CPU 4×, ms', TARGETS.longTask, load.cpu4?.guide?.longestTask.median, ms, load.cpu4?.static ? ` (static: ${ms(load.cpu4.static.longestTask.median)})` : '');
  return lines;
}
