/**
 * One interface string: the table's, or the English `template` where it has none.
 * In the CDN scripts the English text is taken out: there the table has every string.
 */
export const message = (table: Readonly<Record<string, string>>, template: string, id: string): string => table[id] ?? template;
