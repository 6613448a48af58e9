/**
 * Rows in which every value of a list meets every value of every other list at least once, in far fewer rows than
 * all combinations. Greedy and without chance: the same lists give the same rows.
 * @template T
 * @param {readonly (readonly T[])[]} lists
 * @returns {T[][]}
 */
export function pairs(lists) {
  const key = (a, i, b, j) => `${a}/${i}/${b}/${j}`;
  const open = new Set();
  for (let a = 0; a < lists.length; a += 1)
    for (let b = a + 1; b < lists.length; b += 1) for (let i = 0; i < lists[a].length; i += 1) for (let j = 0; j < lists[b].length; j += 1) open.add(key(a, i, b, j));
  const rows = [];
  while (open.size > 0) {
    const [a, i, b, j] = open.values().next().value.split('/').map(Number);
    const row = [];
    row[a] = i;
    row[b] = j;
    for (let c = 0; c < lists.length; c += 1) {
      if (row[c] !== undefined) continue;
      let most = -1;
      for (let k = 0; k < lists[c].length; k += 1) {
        const met = row.reduce((sum, l, d) => sum + (l === undefined ? 0 : open.has(c < d ? key(c, k, d, l) : key(d, l, c, k)) ? 1 : 0), 0);
        if (met > most) [most, row[c]] = [met, k];
      }
    }
    for (let c = 0; c < lists.length; c += 1) for (let d = c + 1; d < lists.length; d += 1) open.delete(key(c, row[c], d, row[d]));
    rows.push(row.map((k, c) => lists[c][k]));
  }
  return rows;
}
