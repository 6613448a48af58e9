const said = new Set<unknown>();
/** A page that hands over what its readers type must not fill console and memory. */
const MOST = 99;

/** One console warning for each different message, or error, whoever says it and however often; behind it what caused it. */
export function warnOnce(message: unknown, cause?: unknown): void {
  let text = message as string;
  if (cause) text += ` (${cause as string})`;
  if (said.has(text) || said.size > MOST) return;
  said.add(text);
  console.warn(`be-topup-guide: ${text}`);
}
