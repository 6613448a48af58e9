// Defaults as the classes' JSDoc says them: the last words of a line, "Default 2." or "…; default all three."
const PHRASE = /[.;,]?\s*\bdefault:?\s+([^;]+?)\.?$/i;

/** What a reader has or wants: nobody has chosen it for them. */
const READERS_OWN = new Set(['operator', 'card', 'pay', 'needs', 'situation', 'device', 'amount']);

/** @returns {string | undefined} a literal as in code (`'website'`, `2`), else the words */
export function defaultOf(name, description) {
  const [, words] = PHRASE.exec(description ?? '') ?? [];
  if (words === undefined) return READERS_OWN.has(name) ? 'not chosen' : undefined;
  const literal = /^`([^`]+)`$/.exec(words)?.[1] ?? words;
  if (/^\d+$/.test(literal)) return literal;
  return literal === words ? words : `'${literal}'`;
}

/** @returns {string} the description without its last words about the default */
export function withoutDefault(description) {
  const text = description.replace(PHRASE, '').trim();
  return text === '' || /[.!?:`)]$/.test(text) ? text : `${text}.`;
}
