interface StrResult {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/**
 * One interface string. `template` is the English text, plain or from `str`;
 * the table's text has {0}, {1} … where the English one has values.
 * In the CDN scripts the English text is taken out: there the table has every string.
 */
export function message(table: Readonly<Record<string, string>>, template: string | StrResult, id: string): string {
  const text = table[id];
  if (text === undefined) return typeof template === 'object' ? template.strings.reduce((out, part, index) => out + String(template.values[index - 1]) + part) : String(template);
  return typeof template === 'object' ? text.replace(/\{(\d+)\}/g, (_, index: string) => String(template.values[Number(index)])) : text;
}
