// Workflows and issue forms: GitHub says what is wrong with them only when somebody needs them.
import assert from 'node:assert/strict';
import { access, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'js-yaml';

const readFolder = async (folder) =>
  Object.fromEntries(await Promise.all((await readdir(folder)).filter((name) => name.endsWith('.yml')).map(async (name) => [name, load(await readFile(join(folder, name), 'utf8'))])));
const workflows = await readFolder('.github/workflows');
const forms = await readFolder('.github/ISSUE_TEMPLATE');
const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

/** A job has one permission. Which have two, and cannot do with one. */
const TWO_PERMISSIONS = { 'release.yml propose': ['contents', 'pull-requests'], 'site.yml publish': ['pages', 'id-token'], 'release.yml site': ['contents', 'pages', 'id-token'] };
const WRITES = (permissions) => Object.values(permissions).includes('write');

for (const [name, workflow] of Object.entries(workflows)) {
  test(`${name}: nothing is allowed that a job does not name; actions are commits; no value is put into a script`, async () => {
    assert.ok(workflow.name);
    assert.ok(Object.keys(workflow.on).length > 0);
    assert.deepEqual(workflow.permissions, {});
    for (const [id, job] of Object.entries(workflow.jobs)) {
      const allowed = Object.keys(job.permissions ?? {});
      assert.deepEqual(allowed, TWO_PERMISSIONS[`${name} ${id}`] ?? allowed.slice(0, 1), `${id}: one permission`);
      assert.ok(allowed.length > 0, `${id}: says what it needs`);
      for (const needed of [job.needs ?? []].flat()) assert.ok(workflow.jobs[needed], `${id} waits for ${needed}`);
      if (job.uses) {
        assert.ok(await exists(job.uses), job.uses);
        assert.ok('workflow_call' in load(await readFile(job.uses, 'utf8')).on, `${job.uses} can be called`);
        continue;
      }
      assert.ok(job['timeout-minutes'], `${id}: a time limit`);
      for (const { uses, run, with: options } of job.steps) {
        assert.ok(uses || run, `${id}: a step does something`);
        if (uses) assert.match(uses, /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
        if (uses?.startsWith('actions/checkout@')) assert.equal(options['persist-credentials'], false);
        // An expression in a script is put in as text: whoever writes the value writes the script.
        assert.doesNotMatch(run ?? '', /\$\{\{/);
      }
    }
  });

  test(`${name}: a job that may write runs nothing of this repository and nothing that npm installs`, () => {
    for (const [id, { permissions, steps = [] }] of Object.entries(workflow.jobs)) {
      if (WRITES(permissions)) for (const { run = '' } of steps) assert.doesNotMatch(run, /\bnpm (ci|run|install|exec|test)\b|\bnpx\b|\bnode \S|\bbash \S/, id);
    }
  });

  test(`${name}: the scripts, files, outputs and artifacts that it names are there`, async () => {
    const text = await readFile(join('.github/workflows', name), 'utf8');
    for (const [, script] of text.matchAll(/npm run (?:--silent )?([\w:]+)/g)) assert.ok(scripts[script], script);
    for (const [, path] of text.matchAll(/\b(?:node|bash) ((?:scripts|\.ci)\/[\w./-]+)/g)) assert.ok(await exists(path), path);
    for (const [, job, output] of text.matchAll(/needs\.([\w-]+)\.outputs\.([\w-]+)/g)) assert.ok(workflow.jobs[job]?.outputs?.[output], `${job}.${output}`);
    for (const [id, { steps = [], outputs = {} }] of Object.entries(workflow.jobs)) {
      for (const value of [...Object.values(outputs), ...steps.map((step) => String(step.if ?? ''))])
        for (const [, step] of value.matchAll(/steps\.([\w-]+)\.outputs/g))
          assert.ok(
            steps.some((other) => other.id === step),
            `${id}: step ${step}`,
          );
      for (const { uses, with: options } of steps.filter(({ uses: action }) => action?.startsWith('actions/download-artifact@'))) {
        const uploaded = Object.values(workflow.jobs).flatMap(({ steps: all = [] }) => all.filter((step) => step.uses?.startsWith('actions/upload-artifact@')).map((step) => step.with.name));
        assert.ok(uploaded.includes(options.name), `${id}: ${uses}`);
      }
    }
  });
}

test('an action has the same commit everywhere, with its version beside it', async () => {
  const commits = new Map();
  for (const name of Object.keys(workflows)) {
    for (const [, action, commit, version] of (await readFile(join('.github/workflows', name), 'utf8')).matchAll(/uses: ([\w-]+\/[\w-]+)@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)$/gm)) {
      assert.equal(commits.get(action) ?? `${commit} ${version}`, `${commit} ${version}`, action);
      commits.set(action, `${commit} ${version}`);
    }
    const all = workflows[name] && Object.values(workflows[name].jobs).flatMap(({ steps = [] }) => steps.filter(({ uses }) => uses));
    for (const { uses } of all) assert.ok(commits.has(uses.split('@')[0]), `${uses} has its version beside it`);
  }
});

const KINDS = { markdown: ['value'], input: ['label'], textarea: ['label'], dropdown: ['label', 'options'], checkboxes: ['label', 'options'] };
/** What GitHub knows of a field; anything else makes the whole form disappear. */
const KNOWN = { attributes: ['label', 'description', 'placeholder', 'value', 'render', 'multiple', 'options', 'default'], field: ['type', 'id', 'attributes', 'validations'] };

for (const [name, form] of Object.entries(forms).filter(([file]) => file !== 'config.yml')) {
  test(`${name} is a form that GitHub takes`, () => {
    assert.deepEqual(Object.keys(form).sort(), ['body', 'description', 'labels', 'name', 'title']);
    assert.ok(form.description.length <= 200);
    const ids = form.body.flatMap(({ id }) => id ?? []);
    assert.equal(new Set(ids).size, ids.length, 'an id twice');
    const labels = form.body.map(({ attributes }) => attributes.label).filter(Boolean);
    assert.equal(new Set(labels).size, labels.length, 'a label twice');
    assert.ok(form.body.some(({ type }) => type !== 'markdown'));
    for (const field of form.body) {
      assert.ok(KINDS[field.type], field.type);
      for (const key of Object.keys(field)) assert.ok(KNOWN.field.includes(key), key);
      for (const key of Object.keys(field.attributes)) assert.ok(KNOWN.attributes.includes(key), key);
      for (const key of KINDS[field.type]) assert.ok(field.attributes[key], `${field.id}: ${key}`);
      if (field.type !== 'markdown') assert.match(field.id, /^[\w-]+$/);
      if (field.type === 'dropdown') assert.equal(new Set(field.attributes.options).size, field.attributes.options.length);
      if (field.type === 'checkboxes') for (const { label } of field.attributes.options) assert.ok(label);
    }
  });
}

test('a wrong fact is reported with its reference, what is true, and where that can be read', () => {
  const required = forms['1-wrong-fact.yml'].body.filter(({ validations }) => validations?.required).map(({ id }) => id);
  assert.deepEqual(required, ['reference', 'truth', 'source', 'date']);
  const { attributes } = forms['1-wrong-fact.yml'].body.find(({ id }) => id === 'reference');
  assert.match(attributes.placeholder, /^be-topup-guide [\d.]+: operators\.\S+\nvalue: .+\nconfidence: .+\nsource: .+/);
});

test('the choice of forms says nothing that GitHub does not know', () => {
  assert.deepEqual(Object.keys(forms['config.yml']), ['blank_issues_enabled']);
});
