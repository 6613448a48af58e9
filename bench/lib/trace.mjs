// Reads a trace of Chromium. Pure.
/** Names in the trace, by what they are. All else is `other`. */
const KINDS = {
  compile: ['v8.compile', 'v8.compileModule', 'V8.CompileCode', 'v8.produceCache', 'V8.CompileIgnition', 'V8.CompileFullCode'],
  run: ['EvaluateScript', 'v8.evaluateModule', 'v8.run', 'FunctionCall', 'RunMicrotasks', 'v8.callFunction', 'FireAnimationFrame', 'TimerFire', 'EventDispatch', 'FireIdleCallback', 'V8.Execute'],
  collect: ['MajorGC', 'MinorGC', 'V8.GCScavenger', 'V8.GCIncrementalMarking', 'BlinkGC.AtomicPhase'],
  parse: ['ParseHTML', 'ParseAuthorStyleSheet'],
  style: ['UpdateLayoutTree', 'RecalculateStyles'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer', 'CompositeLayers'],
};
const KIND = Object.fromEntries(Object.entries(KINDS).flatMap(([kind, names]) => names.map((name) => [name, kind])));

/**
 * Time of each kind without what happened inside it (self time), in ms.
 * @param {{ name: string, ts: number, dur?: number }[]} events of one thread, complete ones
 * @param {number} from microseconds
 * @param {number} to microseconds
 */
export function selfTimes(events, from, to) {
  const times = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, 0]));
  const sorted = events.filter(({ ts, dur }) => ts >= from && ts + dur <= to && dur > 0).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const open = [];
  // An event of no kind of ours belongs to the one around it.
  for (const { name, ts, dur } of sorted) {
    while (open.length > 0 && open.at(-1).end <= ts) open.pop();
    const around = open.at(-1)?.kind;
    const kind = KIND[name] ?? around;
    if (kind) times[kind] += dur / 1000;
    if (around) times[around] -= dur / 1000;
    open.push({ end: ts + dur, kind });
  }
  return times;
}
