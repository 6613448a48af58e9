// What npm would publish: every public path of the packed package can be imported in Node, and importing the main one does nothing else.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { bundledPackages } from '../../scripts/build/licences.mjs';

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'));
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  await mkdir(join(folder, 'node_modules/be-topup-guide'), { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', join(folder, 'node_modules/be-topup-guide'), '--strip-components=1']);
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
  for (const name of Object.keys(dependencies)) {
    await mkdir(join(folder, 'node_modules', name, '..'), { recursive: true });
    await symlink(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
});
after(() => folder && rm(folder, { recursive: true, force: true }));

const inNode = (script) => execFileSync('node', ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' }).trim();

test('every public path can be imported', async () => {
  const { exports } = JSON.parse(await readFile('package.json', 'utf8'));
  const elements = Object.values((await import('../../dist/elements/names.js')).TAGS);
  const built = new Set(await readdir('dist/elements'));
  const paths = Object.keys(exports).flatMap((path) => (path.includes('*') ? elements.filter((tag) => built.has(tag)).map((tag) => path.replace('*', tag)) : [path]));
  assert.ok(paths.length > 8);
  for (const path of paths) {
    const name = `be-topup-guide${path.slice(1)}`;
    const options = path.endsWith('.json') ? ", { with: { type: 'json' } }" : '';
    assert.equal(inNode(`const all = await import('${name}'${options}); console.log(typeof all);`), 'object', name);
  }
});

test('the main entry registers nothing; the script entry registers the guide', () => {
  const script = (path) =>
    `await import('${path}'); const { TAGS } = await import('be-topup-guide'); console.log(Object.values(TAGS).filter((tag) => globalThis.customElements?.get(tag)).join(' ') || 'nothing');`;
  assert.equal(inNode(script('be-topup-guide')), 'nothing');
  assert.match(inNode(script('be-topup-guide/auto')), /be-topup-guide/);
});

test('the package holds no source data, test or script', () => {
  const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--dry-run', '--ignore-scripts'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  const folders = new Set(files.map(({ path }) => path.split('/')[0]));
  for (const folder of ['tests', 'scripts', 'stories', 'examples', 'data', 'src']) assert.ok(!folders.has(folder), folder);
});

test('the licence of every bundled package is shipped beside the scripts', async () => {
  const text = await readFile('cdn/third-party-licences.txt', 'utf8');
  const packages = await bundledPackages();
  assert.ok(packages.includes('lit-html'));
  for (const name of packages) assert.ok(text.includes(`${name} `), name);
});
