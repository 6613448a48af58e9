/** Letters of other scripts that look like a Latin one: Cyrillic, Greek, Armenian, Latin extensions, small capitals. */
const LOOKS_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    a: 'аαɑᴀӑӓά',
    b: 'Ььвβʙƅɓ',
    c: 'сϲᴄⅽƈ',
    d: 'ԁɗⅾժđ',
    e: 'еєεҽɛᴇёέ',
    f: 'ſϝƒғ',
    g: 'ɡցɢġğǵ',
    h: 'һнհʜη',
    i: 'іιıɩɪїíΐӏ',
    j: 'јʝϳ',
    k: 'кκᴋқ',
    l: 'ⅼłɫӀ|ʟℓǀ',
    m: 'мⅿᴍʍ',
    n: 'пոɴŋπη',
    o: 'оοσօᴏøөоόº°',
    p: 'рρᴘþ',
    q: 'ԛգ',
    r: 'гᴦʀɼ',
    s: 'ѕʂꜱ',
    t: 'тτᴛŧţ',
    u: 'υսцᴜʋύ',
    v: 'νѵᴠ',
    w: 'ԝωшѡᴡ',
    x: 'хχ×ⅹӽ',
    y: 'уүγʏў',
    z: 'ᴢʐżƶ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin])),
);

/** Latin letters only, as they look: `рrоximus` (Cyrillic р, о) → `proximus`, `orangé` → `orange`. */
export function toLatin(text: string): string {
  const mapped = [...text.toLowerCase()].map((character) => LOOKS_LIKE[character] ?? character).join('');
  return [...mapped.normalize('NFKD').replace(/\p{M}/gu, '')].map((character) => LOOKS_LIKE[character] ?? character).join('');
}

const DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 2: 'z', 3: 'e', 4: 'a', 5: 's', 6: 'b', 7: 't', 8: 'b', 9: 'g', i: 'l', q: 'g', $: 's' };

/** What two words have in common when they look alike at a glance: digits for letters, rn for m, vv for w, cl for d, l for i. */
export const skeleton = (latin: string): string =>
  latin
    .replace(/rn|nn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/[0-9iq$]/g, (character) => DIGITS[character]!);

/** Letters missing, added, changed or swapped, at most; 3 stands for more than 2. Words are cut at 40 letters. */
export function distance(one: string, other: string): number {
  const a = one.slice(0, 40);
  const b = other.slice(0, 40);
  if (Math.abs(a.length - b.length) > 2) return 3;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length]!, 3);
}
