interface StrResult {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/**
 * One interface string. `template` is the English text, plain or from `str`;
 * the table's text has {0}, {1} … where the English one has values.
 */
export function message(table: Readonly<Record<string, string>>, template: string | StrResult, id: string): string {
  const text = table[id];
  if (typeof template === 'string') return text ?? template;
  const { strings, values } = template;
  return text === undefined ? strings.reduce((out, part, index) => out + String(values[index - 1]) + part) : text.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)]));
}
