// Every kind of file of the guide, lost in every way there is: the rest goes on, the console says so once, nothing is thrown.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FAULTS, OWN_COPY, quiet, scriptTag } from '../support/faulty-site.mjs';
import { openedSite } from '../support/opened-site.mjs';
import { readable } from '../support/page.mjs';

const here = openedSite();

const ANSWER = /BASE 最合适的办法/;
const CARDS = /预付费、月租还是 eSIM？/;
const OWN_STEPS = /TOPUP/;

/** What is lost, how (default: every way there is), of which script (default: that for any language), what a reader still sees, what not, and what the console says. */
const LOST = {
  'the words of the first view': {
    match: /\/words\/zh-Hans\/first\.js/,
    shown: [/Your best way at BASE/, OWN_STEPS],
    gone: [ANSWER],
    said: [/words for "zh-Hans" could not be loaded; English is shown instead/],
  },
  'markup of a section, steps and sources of an operator, all at once': {
    match: /be-card-comparison\.view\.js|\/data\/(steps|sources)\/base\.js/,
    shown: [ANSWER, /我们还不清楚 BASE 自己的步骤/, /CONSULT/],
    gone: [CARDS, OWN_STEPS],
    said: [/a part of <be-card-comparison> could not be loaded/, /the details of "base" could not be loaded/, /the sources of "base" could not be loaded/],
  },
  'the words of the first view, in English too': {
    match: /\/words\/[\w-]+\/first\.js/,
    faults: ['not found', 'an empty file'],
    shown: [new RegExp(`^${OWN_COPY}$`)],
    gone: [],
    said: [/English is shown instead/, /words for "en" could not be loaded; what the page holds stays/],
  },
  // The words of a part are filed under the names of its facts: in the scripts of a CDN they go with them, and of the two the facts are told.
  'facts that hold for all operators': {
    match: /\/data\/facts\/(ways|brands|calendar)\.js/,
    faults: ['not found'],
    shown: [ANSWER, CARDS],
    gone: [/什么时候到期？ 套餐、话费和卡/, /夜间便利店、加油站和杂货店卖充值券/],
    said: [/a part of <be-channel-picker> could not be loaded/, /a part of <be-credit-calendar> could not be loaded/],
  },
  'facts that hold for all operators, empty': {
    match: /\/data\/facts\/(ways|brands|calendar)\.js/,
    faults: ['an empty file'],
    shown: [ANSWER, CARDS, OWN_STEPS],
    gone: [/什么时候到期？ 套餐、话费和卡/, /夜间便利店、加油站和杂货店卖充值券/],
    said: [/the part "ways" could not be loaded/, /a part of <be-channel-picker> could not be loaded/, /a part of <be-credit-calendar> could not be loaded/],
  },
  'of the script of one language, a section and what all operators have in common': {
    match: /\/zh-Hans\/(cards|ways)\.js/,
    script: '.zh-Hans',
    // The steps' own words are among those of all ways: they come in English.
    shown: [ANSWER, OWN_STEPS, /Source: BASE/, /到柜台给店员看/],
    gone: [CARDS, /夜间便利店、加油站和杂货店卖充值券/],
    said: [/a part of <be-card-comparison> could not be loaded/, /a part of <be-channel-picker> could not be loaded/, /the part "ways" could not be loaded/],
  },
  'of the script of one language, an operator’s steps': {
    match: /\/zh-Hans\/steps\/base\.js/,
    script: '.zh-Hans',
    shown: [ANSWER, CARDS, /我们还不清楚 BASE 自己的步骤/],
    gone: [OWN_STEPS],
    said: [/the details of "base" could not be loaded/],
  },
  'an operator’s sheet, and its words': {
    match: /\/data\/operators\/base\.js|\/words\/zh-Hans\/operators\/base\.js/,
    faults: ['not found'],
    shown: [ANSWER, OWN_STEPS, CARDS],
    gone: [/CONSULT 1914 另一个/],
    said: [/the details of "base" could not be loaded/],
  },
  'an operator’s sheet, and its words, empty': {
    match: /\/data\/operators\/base\.js|\/words\/zh-Hans\/operators\/base\.js/,
    faults: ['an empty file'],
    shown: [ANSWER, OWN_STEPS, CARDS],
    gone: [/CONSULT 1914 另一个/],
    said: [/the details of "base" could not be loaded/, /words for "zh-Hans" could not be loaded/],
  },
};

for (const [what, { match, faults = Object.keys(FAULTS), script = '', shown, gone, said: expected }] of Object.entries(LOST)) {
  describe(what, () => {
    for (const fault of faults) {
      test(fault, async () => {
        here.site.broken = [{ match, fault }];
        const { page, errors, said } = await here.visit({ lang: 'zh-Hans', head: scriptTag(script) });
        await quiet(page);
        const text = await readable(page, 'be-topup-guide');
        for (const pattern of shown) assert.ok(pattern.test(text), `no ${pattern} in: ${text.slice(0, 200)}`);
        for (const pattern of gone) assert.ok(!pattern.test(text), `${pattern} is there`);
        for (const pattern of expected) assert.equal(said.filter((warning) => pattern.test(warning)).length, 1, `${pattern}, once: ${said.join('\n')}`);
        assert.equal(said.length, expected.length, said.join('\n'));
        assert.deepEqual(errors, []);
        assert.equal(await page.$eval('#rest', (rest) => rest.checkVisibility()), true);
        await page.close();
      });
    }
  });
}

describe('the script itself', () => {
  for (const fault of Object.keys(FAULTS)) {
    test(fault, async () => {
      here.site.broken = [{ match: /be-topup-guide\.zh-Hans\.js/, fault }];
      const { page } = await here.visit({ lang: 'zh-Hans', head: scriptTag('.zh-Hans') });
      for (const selector of ['be-topup-guide p', '#rest']) assert.equal(await page.$eval(selector, (element) => element.checkVisibility()), true);
      await page.close();
    });
  }
});
