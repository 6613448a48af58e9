// The scheduled workflow: what it runs, and that its last step opens one issue or changes the one that is there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { issueBody, LONGEST } from '../../scripts/data/issue.mjs';

const folder = '.github/workflows';
const workflows = Object.fromEntries(await Promise.all((await readdir(folder)).map(async (name) => [name, load(await readFile(join(folder, name), 'utf8'))])));
const facts = workflows['facts.yml'];
const stepsOf = (workflow) => Object.values(workflow.jobs).flatMap(({ steps }) => steps);

test('mutation.yml runs on a schedule, and when somebody asks; a failure behind a pipe is one', async () => {
  const mutation = load(await readFile('.github/workflows/mutation.yml', 'utf8'));
  assert.match(mutation.on.schedule[0].cron, /^\d+ \d+ \d+ \* \*$/);
  assert.ok('workflow_dispatch' in mutation.on);
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
  for (const [, script] of stepsOf(mutation).flatMap(({ run = '' }) => [...run.matchAll(/npm run ([\w:]+)/g)])) assert.ok(scripts[script], script);
  // Only with a shell that is named does GitHub set pipefail.
  for (const { run = '', shell } of stepsOf(mutation)) if (run.includes('|')) assert.equal(shell, 'bash');
});

test('facts.yml runs on a schedule, with scripts that there are', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
  assert.match(facts.on.schedule[0].cron, /^\d+ \d+ \d+ \* \*$/);
  const named = stepsOf(facts).flatMap(({ run = '' }) => [...run.matchAll(/npm run --silent ([\w:]+)/g)].map(([, script]) => script));
  assert.deepEqual([...new Set(named)].sort(), ['data:links', 'data:report']);
  for (const script of named) assert.ok(scripts[script], script);
});

test('facts.yml: who may write issues runs nothing of the repository', () => {
  const { look, tell } = facts.jobs;
  assert.deepEqual(look.permissions, { contents: 'read' });
  assert.deepEqual(tell.permissions, { issues: 'write' });
  assert.deepEqual(tell.steps.map(({ uses, run }) => [uses, /\b(npm|node|git)\b/.test(run)]), [[undefined, false]]);
});

/** Runs the last step with a gh that writes down what it is asked. */
async function tell({ open }) {
  const bin = await mkdtemp(join(tmpdir(), 'gh-'));
  try {
    await writeFile(join(bin, 'gh'), `#!/bin/sh\necho "$*" >> "${bin}/asked"\ncase "$1 $2" in\n  "issue list") echo "${open}";;\n  *) cat >> "${bin}/body";;\nesac\n`);
    await chmod(join(bin, 'gh'), 0o755);
    const [{ run, env }] = facts.jobs.tell.steps;
    const { status, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', run], { encoding: 'utf8', env: { PATH: `${bin}:${process.env.PATH}`, TITLE: env.TITLE, BODY: '# Due\n`$(touch /tmp/never)` "quoted"', RUN: 'https://example.org/run' } });
    assert.equal(status, 0, stderr);
    return { asked: (await readFile(join(bin, 'asked'), 'utf8')).trim().split('\n'), body: await readFile(join(bin, 'body'), 'utf8') };
  } finally {
    await rm(bin, { recursive: true });
  }
}

test('facts.yml: opens an issue when there is none', async () => {
  const { asked, body } = await tell({ open: '' });
  assert.match(asked[0], /^issue list --state open --author app\/github-actions /);
  assert.equal(asked[1], 'issue create --title Facts that are due, and official addresses --body-file -');
  assert.equal(body, '# Due\n`$(touch /tmp/never)` "quoted"\n\nEverything: https://example.org/run\n');
});

test('facts.yml: changes the one that is open, and opens no second', async () => {
  const { asked } = await tell({ open: '42' });
  assert.equal(asked[1], 'issue edit 42 --body-file -');
  assert.equal(asked.length, 2);
});

test('an issue is never longer than GitHub takes, and ends with a whole line', () => {
  assert.equal(issueBody(['# One\n', '# Two\n']), '# One\n\n# Two\n');
  const long = issueBody(['# One', Array.from({ length: 9000 }, (_, index) => `- line ${index}`).join('\n')]);
  assert.ok(long.length <= LONGEST);
  assert.match(long, /\n- line \d+\n\n… cut: the rest is in the summary of the run\.\n$/);
});

test('the command puts files one below the other', () => {
  const { status, stdout } = spawnSync('node', ['scripts/data/issue.mjs', 'data/README.md', 'scripts/README.md'], { encoding: 'utf8' });
  assert.equal(status, 0);
  assert.ok(stdout.indexOf('# data:') < stdout.indexOf('# scripts:'));
  assert.equal(spawnSync('node', ['scripts/data/issue.mjs']).status, 2);
});
