// Tables of the documentation that are counted, not written: from the built cdn/ and from data/, whenever Storybook starts or is built.
import { countTables } from '../scripts/data/count.mjs';
import { servingTables } from '../scripts/build/serving.mjs';

const NAME = 'virtual:live-tables';

/** A Vite plugin: `import tables from 'virtual:live-tables'` gives Markdown by name. */
export const liveTables = () => ({
  name: 'live-tables',
  resolveId: (id: string): string | undefined => (id === NAME ? `\0${NAME}` : undefined),
  load: async (id: string): Promise<string | undefined> => (id === `\0${NAME}` ? `export default ${JSON.stringify({ ...(await countTables()), ...(await servingTables()) })}` : undefined),
});
