// A first visit: when the guide is painted, what moved, what was long, what came over the network, what stays in memory.
import { heapOf, visit, withPage } from './browser.mjs';

const isCode = ({ name }) => /\.(js|css)(\?|$)/.test(name);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** @returns one run: times in ms after navigation, sizes in bytes */
export const measureLoad = (browser, { blank, address }, condition) =>
  withPage(browser, blank, async (page, cdp, slow) => {
    await slow(condition);
    await visit(page, address);
    const read = await page.evaluate(() => window.bench.read());
    await slow({ cpu: 1 });
    const { painted, rendered, live, whole, fcp, lcp, shift, tasks, nodes } = read;
    const files = read.files.filter(isCode);
    return {
      painted,
      live,
      whole,
      fcp,
      lcp,
      shift,
      longTasks: tasks.length,
      longestTask: Math.max(0, ...tasks.map(([, duration]) => duration)),
      bytesBefore: sum(files.filter(({ end }) => end <= rendered).map(({ bytes }) => bytes)),
      bytes: sum(files.map(({ bytes }) => bytes)),
      requests: files.length,
      nodes,
      heap: await heapOf(cdp),
    };
  });
