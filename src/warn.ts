const said = new Set<string>();

/** One console warning for each different message, whoever says it and however often. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`be-topup-guide: ${message}`);
}
