/** A copy as data: what a static page can hold, whatever it is written as. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  /** What stands around a name, a foreign word, a code or a stressed word. */
  | { readonly kind: 'strong' | 'em' | 'code' | 'isolate' | 'plain'; readonly lang?: string | undefined; readonly dir?: string | undefined; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] }
  /** "reported", "unconfirmed", "not known" beside a fact. `alone` where it is all that there is to say. */
  | { readonly kind: 'mark'; readonly text: string; readonly alone: boolean };

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  /** `tone`: a source line is small print; an action is a link that dials or writes. */
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[]; readonly tone?: 'source' | 'action' | undefined }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Block[])[] }
  /** Names with one or several values each. */
  | { readonly kind: 'facts'; readonly rows: readonly { readonly term: readonly Inline[]; readonly values: readonly (readonly Block[])[] }[] }
  | Table;

export interface Table {
  readonly kind: 'table';
  readonly caption: readonly Inline[];
  readonly columns: readonly (readonly Inline[])[];
  readonly rows: readonly { readonly header: readonly Inline[]; readonly cells: readonly { readonly span: number; readonly blocks: readonly Block[] }[] }[];
}

/** The words of inline content, marks left out. */
export const inlineText = (content: readonly Inline[]): string => content.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'mark' ? '' : inlineText(inline.content))).join('');

/** The words of blocks on one line, marks left out. */
export const plainText = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
        case 'paragraph':
          return inlineText(block.content);
        case 'list':
          return block.items.map(plainText).join(' ');
        case 'facts':
          return block.rows.map(({ term, values }) => `${inlineText(term)} ${values.map(plainText).join(' ')}`).join(' ');
        case 'table':
          return block.rows.map(({ header, cells }) => `${inlineText(header)} ${cells.map((cell) => plainText(cell.blocks)).join(' ')}`).join(' ');
      }
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const hasMarkInline = (content: readonly Inline[]): boolean => content.some((inline) => inline.kind === 'mark' || ('content' in inline && hasMarkInline(inline.content)));

/** Whether something in it is marked: not official, or not known. */
export const hasMark = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return hasMarkInline(block.content);
      case 'list':
        return block.items.some(hasMark);
      case 'facts':
        return block.rows.some(({ values }) => values.some(hasMark));
      case 'table':
        return block.rows.some(({ header, cells }) => hasMarkInline(header) || cells.some((cell) => hasMark(cell.blocks)));
    }
  });
