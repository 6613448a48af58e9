// The package in the eyes of its checkers: publint, "are the types wrong" (ES modules only: the package has no CommonJS), and tsc over JSX.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { generatedFiles } from '../../scripts/manifest/build.mjs';
import { installPacked } from '../support/packed.mjs';

let packed;
before(async () => {
  packed = await installPacked();
});
after(() => packed?.remove());

const node = (...args) => {
  const { status, stdout, stderr } = spawnSync('node', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { status, output: stdout + stderr };
};
const tool = (path) => resolve('node_modules', path);

test('publint finds nothing', () => {
  const { status, output } = node(tool('publint/src/cli.js'), packed.tarball, '--strict');
  assert.equal(status, 0, output);
  assert.match(output, /All good/);
});

test('the types are not wrong, for bundlers and for Node’s ES modules', () => {
  const { status, output } = node(tool('@arethetypeswrong/cli/dist/index.js'), packed.tarball, '--profile', 'esm-only', '--format', 'ascii');
  assert.equal(status, 0, output);
});

test('types and editor data made from custom-elements.json are fresh', async () => {
  for (const [path, text] of Object.entries(await generatedFiles())) assert.equal(await readFile(path, 'utf8'), text, `${path} is stale: run npm run analyze`);
});

test('JSX is checked without a framework: tags, values, events', async () => {
  await cp('tests/package/samples/neutral.tsx', join(packed.folder, 'neutral.tsx'));
  const compilerOptions = {
    noEmit: true,
    strict: true,
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react',
    jsxFactory: 'createElement',
    skipLibCheck: true,
  };
  await writeFile(join(packed.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['neutral.tsx'] }));
  const { status, output } = node(tool('typescript/bin/tsc'), '--project', packed.folder);
  assert.equal(status, 0, output);
});

test('editors know every tag, attribute and value', async () => {
  const { modules } = JSON.parse(await readFile('custom-elements.json', 'utf8'));
  const declarations = modules.flatMap((module) => module.declarations).filter(({ tagName }) => tagName);
  const vsCode = JSON.parse(await readFile('integrations/vscode.html-data.json', 'utf8'));
  const webTypes = JSON.parse(await readFile('integrations/web-types.json', 'utf8'));
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  assert.equal(webTypes.version, version);
  for (const { tagName, attributes, events } of declarations) {
    const inVsCode = vsCode.tags.find(({ name }) => name === tagName);
    const inWebTypes = webTypes.contributions.html.elements.find(({ name }) => name === tagName);
    assert.deepEqual(
      inVsCode.attributes.map(({ name }) => name),
      attributes.map(({ name }) => name),
    );
    assert.deepEqual(
      inWebTypes.attributes.map(({ name }) => name),
      attributes.map(({ name }) => name),
    );
    assert.deepEqual(
      inWebTypes.js.events.map(({ name }) => name),
      events.map(({ name }) => name),
    );
  }
  const guide = vsCode.tags.find(({ name }) => name === 'be-topup-guide');
  const values = (name) => guide.attributes.find((attribute) => attribute.name === name).values.map((value) => value.name);
  assert.ok(values('operator').includes('mobile-vikings'));
  assert.ok(values('needs').includes('from-abroad'));
  assert.deepEqual(values('heading-level'), ['1', '2', '3', '4', '5', '6']);
  assert.ok(vsCode.globalAttributes.some(({ name }) => name === 'data-be-operator'));
});
