// Where the main thread's time goes, from a trace: apart from the runs that are timed, because tracing costs time itself.
import { visit, withPage } from './browser.mjs';
import { selfTimes } from './trace.mjs';

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile', 'blink.user_timing', '__metadata'];

/** @returns times by kind until `painted` and until `whole`, ms at this condition */
export const measureScript = (browser, { blank, address }, condition) =>
  withPage(browser, blank, async (page, cdp, slow) => {
    await slow(condition);
    await page.tracing.start({ categories: CATEGORIES });
    await visit(page, address);
    const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
    const mark = (name) => traceEvents.findLast((event) => event.name === name);
    const painted = mark('bench painted');
    const whole = mark('bench whole');
    const onThread = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && pid === whole.pid && tid === whole.tid);
    const start = traceEvents.findLast((event) => event.name === 'navigationStart' && event.pid === whole.pid && event.args?.data?.documentLoaderURL === address)?.ts ?? 0;
    const until = (end) => {
      const times = selfTimes(onThread, start, end);
      return { ...times, script: times.compile + times.run };
    };
    return { painted: until(painted.ts), whole: until(whole.ts) };
  });
