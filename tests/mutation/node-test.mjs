// Stands in for node:test inside the mutation check: keeps the tests of a file instead of running them.
let kept;
let suites = [];

/** The tests that are declared while `load` runs. */
export async function collected(load) {
  const mine = [];
  kept = mine;
  suites = [];
  await load();
  return mine;
}

export function test(name, ...rest) {
  const run = rest.at(-1);
  kept.push({ name: [...suites, name].join(' › '), run: () => run({}) });
}

export function describe(name, declare) {
  suites.push(name);
  declare();
  suites.pop();
}

export { test as it, test as default };
