// What a row of measurements says. Pure: the same numbers always give the same answer.

/** The middle value; undefined of an empty list. */
export function median(values) {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Pseudo-random numbers from 0 to 1 (mulberry32), the same for the same seed. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A list in random order; the list given stays as it is. */
export function shuffled(list, next) {
  const result = [...list];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [result[at], result[other]] = [result[other], result[at]];
  }
  return result;
}

const RESAMPLES = 2000;

/**
 * 95 % interval of the median by percentile bootstrap: the values drawn anew, with replacement, 2,000 times.
 * @returns {[number, number] | undefined} undefined of an empty list; of few values hardly more than their range
 */
export function interval(values) {
  if (values.length === 0) return undefined;
  const next = random(values.length);
  const medians = Array.from({ length: RESAMPLES }, () => median(values.map(() => values[Math.floor(next() * values.length)]))).sort((a, b) => a - b);
  return [medians[Math.floor(RESAMPLES * 0.025)], medians[Math.ceil(RESAMPLES * 0.975) - 1]];
}

/** Median, interval and count of what was measured; what is undefined or not a number was not measured. */
export function summary(values) {
  const measured = values.filter(Number.isFinite);
  return { median: median(measured), interval: interval(measured), runs: measured.length };
}

/**
 * Each round's value divided by the same round's value of the other row: what slows the whole machine down falls out.
 * A round that lacks one of the two says nothing.
 * @param {readonly (number | undefined)[]} values by round
 * @param {readonly (number | undefined)[]} base by round
 */
export const ratios = (values, base) => values.flatMap((value, round) => (Number.isFinite(value) && base[round] > 0 ? [value / base[round]] : []));
