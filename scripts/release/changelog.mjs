// Reads CHANGELOG.md as `changeset version` writes it: a heading for each version, the newest first.

/** @param {string} text @returns {{ version: string, notes: string }[]} newest first */
export function versionsOf(text) {
  const [, ...parts] = text.split(/^## (?=\d)/m);
  return parts.map((part) => {
    const end = part.indexOf('\n');
    return { version: (end < 0 ? part : part.slice(0, end)).trim(), notes: end < 0 ? '' : part.slice(end).trim() };
  });
}
