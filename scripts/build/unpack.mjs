// Runs in browsers: makes of a data module of cdn/data/ what the module of dist/ says plainly. pack.mjs writes what this reads.
// Kept short: the first part of a guide that needs facts waits for it.

const CONFIDENCE = { o: 'official', r: 'reported', u: 'unconfirmed', k: 'unknown' };

/** A small number as one character: "0" is 0; no backslash, quote or brace among those that words use. */
const numberOf = (character) => {
  const code = character.charCodeAt(0);
  return code < 127 ? code - 48 : code - 83;
};

/** The day `months` after the newest day that a date may mean (2021 → 2021-12-31); of "before 2021", after its first day. */
export function dueOf(text, months) {
  const [, older, year, month, day] = /^(before)?\D*(\d+)-?(\d*)-?(\d*)/.exec(text);
  const start = month || (older ? 1 : 12);
  const last = (add) => new Date(Date.UTC(year, +start + add, 0));
  const due = last(months);
  due.setUTCDate(Math.min(older ? 1 : day || 31, last(0).getUTCDate(), due.getUTCDate()));
  return due.toISOString().slice(0, 10);
}

/** Lines of fields; one that is empty is the field above it. */
const table = (text, inherited) => {
  let above = [];
  return (text ? text.split('\n') : []).map((line) => (above = line.split('|').map((field, index) => field || (index < inherited ? above[index] : field))));
};

/** Publisher, date and what the text lets one infer of it. */
const summary = ([publisher, date, hint]) => [publisher, date || 'undated', hint].filter(Boolean);

/** Sources of a fact have no id here but their place in the file; `key` tells them from those of other files. A list of sources has their ids. */
export function facts({ s, a, ...packed }, key) {
  const summaries = table(s, 1).map(summary);
  const open = (value) => {
    if (!value || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(open);
    const { f, ...rest } = value;
    const fact = Object.fromEntries(Object.entries(rest).map(([name, child]) => [name, open(child)]));
    if (f) {
      const [sources, newest] = f.slice(1).split('~');
      fact.confidence = CONFIDENCE[f[0]];
      if (sources) fact.sources = sources === '-' ? [] : [...sources].map((character) => key + numberOf(character));
      if (newest) {
        const [, date, hint] = summaries[numberOf(newest)];
        fact.age = [hint ?? date, dueOf(hint ?? date, numberOf(newest[1]))];
      }
    }
    return fact;
  };
  if (a)
    return {
      sources: Object.fromEntries(
        table(a, 2).map(([publisher, kind, id, address, link, ...when]) => {
          const readAt = address.replace(/^(?!\w+:)/, 'https://');
          return [id, { readAt, link: link === '-' ? undefined : link || new URL('/', readAt).href, publisher, kind, date: when[0] || 'undated', dateHint: when[1] }];
        }),
      ),
    };
  return { ...open(packed), sourceSummaries: Object.fromEntries(summaries.map((one, index) => [key + index, one])) };
}

/** Every name and text in the facts of a part, in the order in which they come: words are filed under some of them. */
export function namesIn(value, found = new Set()) {
  if (typeof value === 'string') found.add(value);
  else if (value && typeof value === 'object')
    for (const [name, child] of Object.entries(value)) {
      if (!Array.isArray(value)) found.add(name);
      if (!/^[sf]$/.test(name)) namesIn(child, found);
    }
  return found;
}

/** One character of `shape` for each word or group: how much further among the names of the facts; $ when the name is a line itself. */
export function words([shape, text, ui], facts) {
  const names = [...namesIn(facts)];
  const lines = text.split('\n');
  let [at, line, name] = [0, 0, 0];
  const read = () => {
    const group = {};
    while (at < shape.length) {
      const character = shape[at++];
      if (character === '}') break;
      const code = character.charCodeAt(0);
      const key = character === '$' ? lines[line++] : names[(name = code > 160 ? code - 161 : name + code - 80)];
      group[key] = shape[at] === '{' ? (at++, read()) : lines[line++];
    }
    return group;
  };
  const content = read();
  return ui ? { ui, words: content } : content;
}
