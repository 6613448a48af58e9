/** Digit values of RFC 3492: a–z are 0–25, 0–9 are 26–35. */
const digitOf = (code: number): number => (code >= 48 && code <= 57 ? code - 22 : code >= 97 && code <= 122 ? code - 97 : 36);

/**
 * One label as a reader would see it: `xn--80ak6aa92e` → `аррӏе`. What is no valid punycode comes back as it is.
 * Source of the rule: RFC 3492, section 6.2.
 */
export function decodeLabel(label: string): string {
  if (!label.startsWith('xn--') || label.length < 5 || label.length > 63) return label;
  const text = label.slice(4);
  const dash = text.lastIndexOf('-');
  const points = [...text.slice(0, Math.max(dash, 0))].map((character) => character.codePointAt(0)!);
  let code = 128;
  let index = 0;
  let bias = 72;
  for (let at = dash + 1; at < text.length; ) {
    const before = index;
    for (let weight = 1, step = 36; ; step += 36) {
      // Past the end there is no code and so no digit.
      const digit = digitOf(text.charCodeAt(at++));
      if (digit > 35) return label;
      index += digit * weight;
      const threshold = Math.min(Math.max(step - bias, 1), 26);
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const count = points.length + 1;
    let delta = before === 0 ? Math.floor(index / 700) : (index - before) >> 1;
    delta += Math.floor(delta / count);
    for (bias = 0; delta > 455; bias += 36) delta = Math.floor(delta / 35);
    bias += Math.floor((36 * delta) / (delta + 38));
    code += Math.floor(index / count);
    if (code > 0x10ffff || !Number.isSafeInteger(index)) return label;
    index %= count;
    points.splice(index++, 0, code);
  }
  return String.fromCodePoint(...points);
}
