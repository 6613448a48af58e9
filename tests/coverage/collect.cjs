// Loaded before everything else in the Node processes of a measured run: writes down, at the end, what of dist/ was run.
// NODE_V8_COVERAGE would do the same for every package and every child process, and would be slow.
const { relative, sep } = require('node:path');
const { isMainThread } = require('node:worker_threads');

const root = process.env.COVERAGE_ROOT;
const script = process.argv[1] && root ? relative(root, process.argv[1]).split(sep).join('/') : '';

// `node --test` starts a process for each file and has no inspector itself.
if (isMainThread && !process.execArgv.includes('--test') && new RegExp(process.env.COVERAGE_OF).test(script)) {
  const { mkdirSync, writeFileSync } = require('node:fs');
  const { Session } = require('node:inspector');
  const { join } = require('node:path');
  const { pathToFileURL } = require('node:url');

  const own = pathToFileURL(join(root, 'dist') + sep).href;
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  process.on('exit', () => {
    // Answered at once: the session belongs to this thread.
    session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) throw error;
      const measured = result.filter(({ url }) => url.startsWith(own));
      if (measured.length === 0) return;
      mkdirSync(process.env.COVERAGE_TO, { recursive: true });
      writeFileSync(join(process.env.COVERAGE_TO, `node-${process.pid}-${Date.now()}.json`), JSON.stringify({ result: measured }));
    });
  });
}
