// What assistive technology is given, as Chromium computes it: role, name, level, state. The approved trees are in
// snapshots/; `npm run approve:a11y` writes them anew. Sentences are left out: they change with the facts.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { watchedPage } from '../support/watch-page.mjs';
import { served } from '../support/served.mjs';

const FOLDER = 'tests/a11y/snapshots';
const isApproving = process.env.APPROVE === '1';

/** A typical state of each element; a second one where much differs. */
const SHOWN = [
  ['be-topup-guide', 'chosen'],
  ['be-topup-guide', 'empty'],
  ['be-channel-picker', 'expanded'],
  ['be-topup-steps', 'chosen'],
  ['be-card-comparison', 'chosen'],
  ['be-precautions-list', 'chosen'],
  ['be-operator-facts', 'empty'],
  ['be-operator-facts', 'chosen'],
  ['be-esim-check', 'found'],
  ['be-link-check', 'empty'],
  ['be-link-check', 'lookalike'],
  ['be-credit-calendar', 'chosen'],
  ['be-phrase-card', 'chosen'],
  ['be-source-list', 'chosen'],
];

/** Nodes that say nothing themselves: what is in them stands in their place. */
const LEFT_OUT =
  /^(none|generic|StaticText|InlineTextBox|LineBreak|ListMarker|RootWebArea|main|LabelText|MenuListPopup|Legend|Details|paragraph|time|strong|emphasis|superscript|Abbr|InputTime|spinbuttonpart|Section|rowgroup)$/i;
/** Their name is what makes them; of the others it is the text inside. */
const NAMED = /^(heading|button|link|checkbox|combobox|textbox|spinbutton|group|columnheader|rowheader|table|img|image|Date|DisclosureTriangle|radio|region|status|DateTime|option|caption)$/i;
/** The options of a list are data; a date field's inside is the browser's. */
const CLOSED = /^(combobox|Date|spinbutton|textbox)$/i;
const STATES_SHOWN = ['level', 'checked', 'expanded', 'pressed', 'invalid', 'disabled', 'required', 'live'];
const MOST_LETTERS = 90;

const short = (text) => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text);

/** Lines of a tree; neighbours that are alike are counted. */
function lines(node, byId, depth = 0) {
  const role = node.role?.value ?? 'none';
  const children = () => (node.childIds ?? []).flatMap((id) => (byId.has(id) ? lines(byId.get(id), byId, node.ignored || LEFT_OUT.test(role) ? depth : depth + 1) : []));
  if (node.ignored || LEFT_OUT.test(role)) return children();
  const name = NAMED.test(role) && node.name?.value ? ` "${short(node.name.value.replace(/\s+/g, ' ').trim())}"` : '';
  const states = (node.properties ?? [])
    .filter(
      ({ name: key, value }) =>
        STATES_SHOWN.includes(key) &&
        !(key === 'level' && role !== 'heading') &&
        !(key === 'invalid' && value.value === 'false') &&
        !(key === 'live' && value.value === 'off') &&
        value.value !== false,
    )
    .map(({ name: key, value }) => ` [${key}=${value.value}]`);
  // What the browser calls the head of <details>.
  return [`${'  '.repeat(depth)}- ${role === 'DisclosureTriangle' ? 'summary' : role}${name}${states.sort().join('')}`, ...(CLOSED.test(role) ? [] : children())];
}

/** "- listitem" five times with nothing different inside becomes one block and "(5 alike)". */
function collapse(all) {
  const depthOf = (line) => line.search(/\S/);
  const blocks = [];
  for (let index = 0; index < all.length;) {
    let end = index + 1;
    while (end < all.length && depthOf(all[end]) > depthOf(all[index])) end += 1;
    blocks.push([all[index], ...collapse(all.slice(index + 1, end))]);
    index = end;
  }
  const shown = [];
  for (let index = 0; index < blocks.length;) {
    let same = index + 1;
    while (same < blocks.length && blocks[same].join('\n') === blocks[index].join('\n')) same += 1;
    shown.push(`${blocks[index][0]}${same - index > 1 ? ` (${same - index} alike)` : ''}`, ...blocks[index].slice(1));
    index = same;
  }
  return shown;
}

describe('accessibility trees', () => {
  const here = served();
  before(() => mkdir(FOLDER, { recursive: true }));

  for (const [tag, state] of SHOWN) {
    test(`${tag}, ${state}`, async () => {
      const { page, faults } = await watchedPage(here.browser, { origin: here.address });
      await page.goto(`${here.address}/tests/a11y/page.html`);
      await page.waitForFunction(() => globalThis.show);
      await page.evaluate((which, how) => globalThis.show(which, how, 'en'), tag, state);
      const client = await page.createCDPSession();
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      await page.close();
      assert.deepEqual(faults, []);
      const text = `${collapse(lines(nodes[0], new Map(nodes.map((node) => [node.nodeId, node])))).join('\n')}\n`;
      const file = join(FOLDER, `${tag}.${state}.txt`);
      if (isApproving) return writeFile(file, text);
      const approved = await readFile(file, 'utf8').catch(() => '');
      assert.equal(text, approved, `${file} differs: if that is meant, npm run approve:a11y and look at the difference`);
    });
  }
});
