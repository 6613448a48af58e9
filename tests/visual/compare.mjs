// Whether two screenshots show the same.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far a pixel's colour may be off, 0 to 1: well below the faintest ground we draw (grey at 0.1), above rounding. */
const COLOUR_TOLERANCE = 0.04;
/** How many pixels may differ, smoothed edges left out: a bullet of 6 px that moves by 2 px changes more. */
const PIXELS_MAY_DIFFER = 15;

/**
 * @param {Buffer} approved PNG @param {Buffer} now PNG
 * @returns {{ same: boolean, message: string, difference?: Buffer }} difference: a PNG with the changed pixels in red
 */
export function compare(approved, now) {
  const [before, after] = [PNG.sync.read(approved), PNG.sync.read(now)];
  const { width, height } = before;
  if (after.width !== width || after.height !== height) return { same: false, message: `${after.width} × ${after.height} px; approved ${width} × ${height}` };
  const difference = new PNG({ width, height });
  const count = pixelmatch(before.data, after.data, difference.data, width, height, { threshold: COLOUR_TOLERANCE, includeAA: false });
  return { same: count <= PIXELS_MAY_DIFFER, message: `${count} pixels differ; ${PIXELS_MAY_DIFFER} may`, difference: PNG.sync.write(difference) };
}
