// npm run site:build: everything that can be looked at, as one folder for any static host. Shows what is built: npm run build first.
// --storybook adds Storybook, which takes a minute more.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bundleConfigurator } from './bundle.mjs';

export const SITE = 'site-dist';

const isSource = (path) => /\.(ts|md|map)$|tsconfig\.json$/.test(path);
const copyFiles = (from, to, isWanted) => cp(from, to, { recursive: true, filter: (path) => !basename(path).includes('.') || basename(path).startsWith('.') || isWanted(path) });

/** Modules that an example names in its import map: it shows npm without a bundler. */
async function copyImported(to) {
  const [, map] = /<script type="importmap">([\s\S]+?)<\/script>/.exec(await readFile('examples/npm-import.html', 'utf8')) ?? [];
  const packages = new Set(Object.values(JSON.parse(map).imports).flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));
  for (const name of packages)
    await copyFiles(
      `node_modules/${name}`,
      join(to, 'node_modules', name),
      (path) => path.endsWith('.js') && !/[/\\](development|node|node_modules)[/\\]/.test(path.slice(`node_modules/${name}`.length)),
    );
  await copyFiles('dist', join(to, 'dist'), (path) => path.endsWith('.js'));
}

const textOf = (html, tag) => new RegExp(`<${tag}[^>]*>([^<]+)</${tag}>`).exec(html)?.[1] ?? '';

/** One link for each example page, by its own title and language. */
async function exampleLinks() {
  const names = (await readdir('examples')).filter((name) => name.endsWith('.html')).sort();
  const links = await Promise.all(
    names.map(async (name) => {
      const html = await readFile(`examples/${name}`, 'utf8');
      const lang = /<html lang="([^"]+)"/.exec(html)?.[1];
      return `        <li><a href="examples/${name}"><span lang="${lang}">${textOf(html, 'title')}</span><small>${name}</small></a></li>`;
    }),
  );
  return links.join('\n');
}

/** @param {{ to?: string, withStorybook?: boolean }} options to: the folder that is written anew */
export async function buildSite({ to = SITE, withStorybook = false } = {}) {
  if (!existsSync('cdn/sizes.json')) throw new Error('Build first: npm run build');
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  await copyFiles('site', to, (path) => !isSource(path));
  await copyFiles('examples', join(to, 'examples'), (path) => !isSource(path));
  await copyFiles('cdn', join(to, 'cdn'), (path) => !isSource(path));
  await cp('dataset.json', join(to, 'dataset.json'));
  await copyImported(to);
  await bundleConfigurator(join(to, 'configurator'));
  const index = await readFile('site/index.html', 'utf8');
  await writeFile(
    join(to, 'index.html'),
    index.replace(/ *<!-- examples -->/, await exampleLinks()).replace(withStorybook ? / *<!-- \/?storybook -->\n/g : / *<!-- storybook -->[\s\S]*?<!-- \/storybook -->\n/g, ''),
  );
  if (withStorybook) {
    execFileSync(process.execPath, ['scripts/storybook.mjs', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
    await cp('storybook-static', join(to, 'storybook'), { recursive: true });
  }
}

if (process.argv[1]?.endsWith(join('site', 'build.mjs'))) {
  await buildSite({ withStorybook: process.argv.includes('--storybook') });
  console.log(`The site is in ${SITE}/`);
}
