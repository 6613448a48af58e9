/** Written by scripts/site/bundle.mjs from the built scripts. */
declare module 'build-facts' {
  /** By language: the hash of its one-file script, and brotli bytes of what a reader downloads. */
  export const facts: Readonly<Record<string, { readonly integrity: string; readonly firstView: number; readonly full: number; readonly oneLanguage: number }>>;
}
