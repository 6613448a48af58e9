// What is drawn is what was approved. `npm run screenshots:approve` approves anew, after a look.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { PNG } from 'pngjs';
import { approvedNames, readAbout, readApproved, whySkipped } from './approved.mjs';
import { openCamera } from './camera.mjs';
import { CASES } from './cases.mjs';
import { compare } from './compare.mjs';

const OUTPUT = 'tests/output/screenshots';
const about = await readAbout();

/** Moves a box of an image by some pixels to the right; what it leaves is filled with the colour at its corner. */
function moved(image, { x, y, width, height }, by) {
  const from = PNG.sync.read(image);
  const to = PNG.sync.read(image);
  const ground = from.data.subarray((y * from.width + x) * 4, (y * from.width + x) * 4 + 4);
  for (let row = y; row < y + height; row += 1) {
    for (let column = x; column < x + width + by; column += 1) {
      const source = column - by >= x ? (row * from.width + column - by) * 4 : undefined;
      to.data.set(source === undefined ? ground : from.data.subarray(source, source + 4), (row * from.width + column) * 4);
    }
  }
  return PNG.sync.write(to);
}

/** A page of two grounds, text-like strokes with smoothed edges and a bullet of 6 px. */
function sample({ shade = 0 } = {}) {
  const image = new PNG({ width: 120, height: 60 });
  const put = (x, y, grey) => image.data.set([grey, grey, grey, 255], (y * 120 + x) * 4);
  for (let y = 0; y < 60; y += 1) for (let x = 0; x < 120; x += 1) put(x, y, x >= 60 && x < 110 && y >= 30 && y < 55 ? 242 : 255);
  for (let stroke = 0; stroke < 8; stroke += 1) {
    for (let y = 8; y < 20; y += 1) {
      put(10 + stroke * 5, y, 150 + shade);
      put(11 + stroke * 5, y, 38);
      put(12 + stroke * 5, y, 190 - shade);
    }
  }
  for (let y = 0; y < 6; y += 1) for (let x = 0; x < 6; x += 1) if ((x - 2.5) ** 2 + (y - 2.5) ** 2 < 9) put(20 + x, 30 + y, 38);
  return PNG.sync.write(image);
}

describe('the comparison', () => {
  const page = sample();
  const SHIFTS = {
    'a line of text': { x: 5, y: 5, width: 60, height: 20 },
    'a bullet': { x: 15, y: 28, width: 15, height: 10 },
    'a faint ground': { x: 55, y: 28, width: 58, height: 29 },
  };
  for (const [what, box] of Object.entries(SHIFTS)) {
    test(`sees ${what} that moved by 2 px`, () => assert.equal(compare(page, moved(page, box, 2)).same, false));
  }
  test('takes the same picture with other smoothing for the same', () => {
    assert.equal(compare(page, page).same, true);
    const { same, message } = compare(page, sample({ shade: 6 }));
    assert.equal(same, true, message);
  });
  test('sees that a picture grew', () => {
    const taller = new PNG({ width: 120, height: 62 });
    assert.deepEqual(compare(page, PNG.sync.write(taller)), { same: false, message: '120 × 62 px; approved 120 × 60' });
  });
  test('does not compare what another browser or other fonts drew', () => {
    const made = { chromium: 156, fonts: { latin: 100, chinese: 200 } };
    assert.equal(whySkipped(made, made), undefined);
    assert.equal(whySkipped(made, { ...made, chromium: 157 }), 'approved with Chromium 156, this is 157');
    assert.equal(whySkipped(made, { ...made, fonts: { latin: 100, chinese: 210 } }), 'approved with other fonts than there are here (chinese)');
  });
});

describe('screenshots', () => {
  let camera;
  before(async () => {
    camera = await openCamera();
    await mkdir(OUTPUT, { recursive: true });
  });
  after(() => camera?.close());

  test('no approved image without its case', async () => {
    const names = CASES.map(({ name }) => name);
    assert.deepEqual(
      (await approvedNames()).filter((name) => !names.includes(name)),
      [],
    );
  });

  for (const one of CASES) {
    test(`${one.name} (${one.locale}, ${one.scheme}, ${one.width} px)`, async (context) => {
      const reason = whySkipped(about, camera);
      if (reason) return context.skip(`skipped: ${reason}`);
      const approved = await readApproved(one.name);
      if (!approved && !about.complete) return context.skip('skipped: not approved yet (npm run screenshots:approve)');
      assert.ok(approved, 'not approved: look at it with npm run screenshots, then npm run screenshots:approve');
      const now = await camera.shoot(one);
      const { same, message, difference } = compare(approved, now);
      if (same) return;
      await writeFile(`${OUTPUT}/${one.name}.now.png`, now);
      if (difference) await writeFile(`${OUTPUT}/${one.name}.difference.png`, difference);
      assert.fail(`${message}. See ${OUTPUT}/${one.name}.*.png; if it is meant: npm run screenshots:approve ${one.name}`);
    });
  }
});
