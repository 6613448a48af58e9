// What the benchmark makes of its measurements. No test here depends on time.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interval, median, random, ratios, shuffled, summary } from '../../bench/lib/statistics.mjs';
import { selfTimes } from '../../bench/lib/trace.mjs';

test('the median is the middle value, or between the two in the middle; the list stays as it was', () => {
  const values = [30, 1, 2];
  assert.equal(median(values), 2);
  assert.deepEqual(values, [30, 1, 2]);
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.equal(median([7]), 7);
  assert.equal(median([]), undefined);
});

test('the interval holds the median, is narrow for values that agree, and is the same each time', () => {
  const noisy = Array.from({ length: 21 }, (_, at) => 100 + ((at * 8) % 21));
  const [low, high] = interval(noisy);
  assert.ok(low < median(noisy) && median(noisy) < high, `${low} ${high}`);
  // By order statistics the interval of 21 values is from the 6th to the 16th.
  assert.ok(low >= 104 && high <= 116, `${low} ${high}`);
  assert.deepEqual(interval(noisy), [low, high]);
  assert.deepEqual(interval([5, 5, 5]), [5, 5]);
  assert.equal(interval([]), undefined);
});

test('a summary leaves out what was not measured', () => {
  assert.deepEqual(summary([1, undefined, 3, Number.NaN]), { median: 2, interval: [1, 3], runs: 2 });
  assert.deepEqual(summary([]), { median: undefined, interval: undefined, runs: 0 });
});

test('ratios compare within a round, and skip a round that lacks one side', () => {
  // The second round was slow for both: its ratio is the same.
  assert.deepEqual(ratios([120, 240, 130], [100, 200, 100]), [1.2, 1.2, 1.3]);
  assert.deepEqual(ratios([120, undefined, 130], [100, 200, undefined]), [1.2]);
  assert.deepEqual(ratios([5], [0]), []);
});

test('shuffling keeps every item, changes the order with the seed and repeats with the same one', () => {
  const list = Array.from({ length: 20 }, (_, at) => at);
  const once = shuffled(list, random(1));
  assert.deepEqual(
    [...once].sort((a, b) => a - b),
    list,
  );
  assert.notDeepEqual(once, list);
  assert.deepEqual(shuffled(list, random(1)), once);
  assert.notDeepEqual(shuffled(list, random(2)), once);
});

test('the time of an event is what is not inside another; events of no kind of ours belong to the one around', () => {
  const events = [
    { name: 'EvaluateScript', ts: 1000, dur: 10_000 },
    { name: 'v8.compile', ts: 1000, dur: 2000 },
    { name: 'SomethingElse', ts: 4000, dur: 1000 },
    { name: 'Layout', ts: 6000, dur: 3000 },
    { name: 'Layout', ts: 20_000, dur: 1000 },
    { name: 'Paint', ts: 90_000, dur: 1000 },
  ];
  const times = selfTimes(events, 0, 50_000);
  assert.equal(times.compile, 2);
  assert.equal(times.run, 5);
  assert.equal(times.layout, 4);
  assert.equal(times.paint, 0, 'after the end');
});
