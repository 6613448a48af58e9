// Attributes as content systems leave them: other quotes, other names, stray paragraphs and line breaks inside.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, readable } from '../support/page.mjs';
import { served } from '../support/served.mjs';
import { pageOf, site } from '../support/site.mjs';
import { waitForElements } from '../support/watch-page.mjs';

const cdn = served();
let host;
before(async () => {
  host = await site({});
});
after(() => host?.close());

async function visit(body) {
  host.answers['/page'] = pageOf({ head: `<script type="module" src="${cdn.address}/cdn/be-topup-guide.js"></script>`, body });
  const visited = await open(cdn.browser, `${host.address}/page`);
  await waitForElements(visited.page);
  visited.ours = visited.warnings.filter((text) => text.startsWith('be-topup-guide:'));
  return visited;
}

const settings = {
  'plain attributes': 'operator="base" card="prepaid" pay="cash visa" sections="answer ways" heading-level="3" theme="dark" lang="nl"',
  'data-be-*': 'data-be-operator="base" data-be-card="prepaid" data-be-pay="cash visa" data-be-sections="answer ways" data-be-heading-level="3" data-be-theme="dark" data-be-lang="nl"',
  'typographic quotes': 'operator=“base” card=„prepaid“ pay=«cash,visa» sections=”answer,ways” heading-level=‘3’ theme=″dark″ lang=“nl”',
  'typographic quotes as entities':
    'operator=&#8220;base&#8221; card=&ldquo;prepaid&rdquo; pay="&quot;cash visa&quot;" sections=&#8221;answer,ways&#8243; heading-level=&#8220;3&#8221; theme=&bdquo;dark&ldquo; lang=&#8220;nl&#8221;',
  'spaces and commas': 'operator=" base " card="prepaid\n" pay="cash,  visa" sections="answer,ways" heading-level=" 3" theme="dark " lang=" nl "',
  'upper-case names': 'OPERATOR="base" CARD="prepaid" PAY="cash visa" SECTIONS="answer ways" HEADING-LEVEL="3" THEME="dark" LANG="nl"',
};

for (const [name, attributes] of Object.entries(settings)) {
  test(name, async () => {
    const { page, faults, ours } = await visit(`<be-topup-guide ${attributes}></be-topup-guide>`);
    const read = await page.$eval('be-topup-guide', (guide) => ({
      ...Object.fromEntries(['operator', 'card', 'pay', 'sections', 'heading-level', 'theme'].map((setting) => [setting, guide.setting(setting)])),
      locale: guide.locale,
    }));
    assert.deepEqual(read, { operator: 'base', card: 'prepaid', pay: ['cash', 'visa'], sections: ['answer', 'ways'], 'heading-level': 3, theme: 'dark', locale: 'nl' });
    assert.deepEqual([...faults, ...ours], []);
    await page.close();
  });
}

test('what is wrong inside the quotes is still named', async () => {
  const { page, ours } = await visit('<be-topup-guide operator=“nobody” heading-level="2.5"></be-topup-guide>');
  assert.equal(ours.length, 2);
  assert.match(ours.join('\n'), /operator="nobody" is not known; use one of proximus/);
  assert.match(ours.join('\n'), /heading-level="2\.5"/);
  await page.close();
});

const inside = {
  'stray paragraphs and breaks are a copy, not a composition': ['<p></p><br><h2>Own&nbsp;copy &amp; more</h2><p><br></p>\n', /Your best way at BASE/, 0],
  'elements in paragraphs are a composition': ['<p><be-channel-picker></be-channel-picker></p><br><p><be-phrase-card></be-phrase-card><br></p>', /What you need|operator/i, 2],
};
for (const [name, [markup, text, children]] of Object.entries(inside)) {
  test(name, async () => {
    const { page, faults, ours } = await visit(`<be-topup-guide operator="base" card="prepaid" pay="cash" sections="answer">${markup}</be-topup-guide>`);
    assert.match(await readable(page, 'be-topup-guide'), text);
    assert.equal(await page.$$eval('be-topup-guide > * > :is(be-channel-picker, be-phrase-card)', (all) => all.filter((element) => element.checkVisibility() && element.hasUpdated).length), children);
    assert.equal(await page.$eval('be-topup-guide > br', (element) => element.assignedSlot !== null), children > 0);
    assert.deepEqual([...faults, ...ours], []);
    await page.close();
  });
}
