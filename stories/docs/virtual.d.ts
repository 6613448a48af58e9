// What .storybook/live-tables.ts makes.
declare module 'virtual:live-tables' {
  const tables: Readonly<Record<string, string>>;
  export default tables;
}
