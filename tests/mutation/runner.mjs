// Stryker's test runner for node:test. It runs the tests in its own process and loads library and tests anew for every change:
// a process for each would take an hour, and what a changed module has kept would be there for the next one.
import { register } from 'node:module';
import { performance } from 'node:perf_hooks';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TEST_FILES, isLeftOut } from './scope.mjs';
import { collected } from './node-test.mjs';

/** Names that Stryker's changed code uses. */
const stryker = (globalThis.__stryker__ ??= {});
const [SUCCESS, FAILED] = [0, 1];

let loads = 0;
/** The tests of one file, from a fresh copy of it and of the library. */
async function load(file) {
  loads += 1;
  const tests = await collected(() => import(`${pathToFileURL(resolve(file)).href}?load=${loads}`));
  return tests.map(({ name, run }) => ({ id: `${file}: ${name}`, run })).filter(({ id }) => !isLeftOut(id));
}

async function outcome({ id, run }) {
  const start = performance.now();
  const result = (status, more) => ({ id, name: id, timeSpentMs: performance.now() - start, status, ...more });
  try {
    await run();
    return result(SUCCESS);
  } catch (error) {
    return result(FAILED, { failureMessage: String(error?.message ?? error) });
  }
}

class NodeTestRunner {
  capabilities = () => ({ reloadEnvironment: true });

  init() {
    register('./fresh.mjs', import.meta.url);
  }

  async dryRun() {
    const results = [];
    const perTest = {};
    for (const file of TEST_FILES) {
      stryker.mutantCoverage = undefined;
      stryker.currentTestId = undefined;
      // The changed code keeps a reference to the object of its first call: fresh modules, fresh object.
      const tests = await load(file);
      for (const test of tests) {
        stryker.currentTestId = test.id;
        results.push(await outcome(test));
        stryker.currentTestId = undefined;
      }
      // What runs when a file is loaded is used by all of its tests.
      const { static: onLoad = {}, perTest: inTests = {} } = stryker.mutantCoverage ?? {};
      for (const { id } of tests) perTest[id] = { ...onLoad, ...inTests[id] };
    }
    return { status: 'complete', tests: results, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    stryker.activeMutant = activeMutant.id;
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    let ran = 0;
    const failed = (id, failureMessage) => (stryker.hitCount > hitLimit ? { status: 'timeout', reason: 'endless' } : { status: 'killed', killedBy: [id], failureMessage, nrOfTests: ran });
    try {
      for (const file of TEST_FILES) {
        const wanted = testFilter?.filter((id) => id.startsWith(`${file}: `));
        if (wanted?.length === 0) continue;
        let tests;
        try {
          tests = await load(file);
        } catch (error) {
          return failed(wanted?.[0] ?? file, `cannot be loaded: ${error.message}`);
        }
        for (const test of tests) {
          if (wanted && !wanted.includes(test.id)) continue;
          ran += 1;
          const { status, failureMessage } = await outcome(test);
          if (status === FAILED) return failed(test.id, failureMessage);
        }
      }
      return { status: 'survived', nrOfTests: ran };
    } finally {
      stryker.activeMutant = undefined;
    }
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'node-test', injectableClass: NodeTestRunner }];
