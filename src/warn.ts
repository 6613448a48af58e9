const said = new Set<unknown>();

/** One console warning for each different message, or error, whoever says it and however often. */
export function warnOnce(message: unknown): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`be-topup-guide: ${message}`);
}
