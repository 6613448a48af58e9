// Pages of the repository as they are written, for Storybook: one source, no copy. Links between them lead to Storybook's pages.
import tables from 'virtual:live-tables';

const FILES = import.meta.glob<string>(['../../README.md', '../../docs/*.md', '../../src/locales/README.md', '../../data/README.md'], { query: '?raw', import: 'default', eager: true });
/** Where a page of the repository is in Storybook. */
const SHOWN_AT: Readonly<Record<string, string>> = {
  'README.md': 'docs-install',
  'docs/install.md': 'docs-install',
  'docs/languages.md': 'docs-languages',
  'docs/embedding.md': 'docs-install',
  'docs/theming.md': 'docs-theming',
  'src/locales/README.md': 'docs-languages',
  'docs/facts-and-sources.md': 'docs-facts-and-sources',
  'data/README.md': 'docs-facts-and-sources',
  'docs/accessibility.md': 'docs-accessibility-statement',
  'docs/privacy.md': 'docs-privacy',
  'docs/serving.md': 'docs-serving-at-scale',
};

function read(path: string): string {
  const text = FILES[`../../${path}`];
  if (text === undefined) throw new Error(`${path} is not there: name the page that has taken its place in stories/docs/`);
  return text;
}

/** One section of a page, by its heading, with what stands below it. */
function section(path: string, title: string): string {
  const heading = new RegExp(`^(#+) ${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'm').exec(read(path));
  if (!heading) throw new Error(`${path} has no heading "${title}": change stories/docs/ with it`);
  const rest = read(path).slice(heading.index + heading[0].length);
  const end = rest.search(new RegExp(`^#{1,${heading[1]!.length}} `, 'm'));
  return heading[0] + (end < 0 ? rest : rest.slice(0, end));
}

/** docs/theming.md from docs/: ./, ../ and what is left. */
function resolve(from: string, target: string): string {
  const { pathname } = new URL(target, `https://repository/${from}`);
  return pathname.slice(1);
}

/** Links to other pages lead to Storybook's page; what Storybook does not show is named by its path. */
const withLinks = (text: string, from: string): string =>
  text.replace(/\[([^\]]+)\]\((?!https?:|#)([^)\s]+)\)/g, (_, label: string, target: string) => {
    const path = resolve(from, target);
    const page = SHOWN_AT[path];
    if (page) return `[${label}](?path=/docs/${page}--docs)`;
    return label.includes(path) || label.replaceAll('`', '') === path ? `\`${path}\`` : `${label} (\`${path}\`)`;
  });

const withTables = (text: string): string =>
  text.replace(/<!-- live: ([\w-]+) -->/g, (_, name: string) => {
    const table = tables[name];
    if (table === undefined) throw new Error(`no table "${name}": see .storybook/live-tables.ts`);
    return table;
  });

/** A page of the repository, or only one section of it, as Markdown. */
export const written = (path: string, title?: string): string => withLinks(withTables(title ? section(path, title) : read(path)), path).replace(/<!--[\s\S]*?-->/g, '');
