// The static copies: every language, with and without an operator, in every format.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { pastLimit } from '../../dist/dataset/age.js';
import { defaultDataset } from '../../dist/index.js';
import { FORMATS, renderCopy, renderSnippet } from '../../dist/node/ssr.js';
import { CASES, json, letters, named, textOf } from './support.mjs';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
const page = (lang, body) => `<!DOCTYPE html>\n<html lang="${lang}"><head><title>A page with a copy in it</title></head><body>\n${body}\n</body></html>`;
async function faultsOf(lang, body) {
  const { results } = await validator.validateString(page(lang, body));
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`));
}

const hosts = ({ operator }) => (operator ? [operator] : Object.keys(defaultDataset.operators)).map((id) => new URL(defaultDataset.operators[id].home).hostname.replace(/^www\./, ''));
/** What no reader may meet: a value that is missing, a gap in a sentence that was not filled. */
const BROKEN = /\bundefined\b|\bNaN\b|\[object |\{\w+\}|aria-busy="true"/;

const copies = new Map();
let sentences;
before(async () => {
  for (const settings of CASES) copies.set(named(settings), Object.fromEntries(await Promise.all(FORMATS.map(async (format) => [format, await renderCopy(settings, format)]))));
  // English sentences of five words or more; shorter ones may be names.
  sentences = new Set(
    [...copies]
      .filter(([name]) => name.startsWith('en '))
      .flatMap(([, { html }]) => html.split(/<[^>]+>/))
      .map((text) => text.trim())
      .filter((text) => /(\p{L}+[ ,’-]+){5}/u.test(text)),
  );
});

for (const settings of CASES) {
  const { lang, operator } = settings;

  test(`${named(settings)}: nothing broken, nothing left in English, the official addresses in each format`, () => {
    const copy = copies.get(named(settings));
    for (const [format, text] of Object.entries(copy)) {
      assert.ok(text.length > 2000, format);
      assert.doesNotMatch(text.replace(/<style[\s\S]*?<\/style>/g, ''), BROKEN, format);
      if (format !== 'jsonld' || operator) for (const host of hosts(settings)) assert.ok(text.includes(host), `${format}: ${host}`);
    }
    if (lang === 'en') return assert.ok(sentences.size > 150);
    const left = [...sentences].filter((sentence) => copy.html.includes(sentence) || copy.markdown.includes(sentence));
    // Sentences for the counter are in the languages of Belgium, whoever reads.
    assert.deepEqual(
      left.filter((sentence) => !/^(Dag|Bonjour|Guten Tag|Hallo|Goedendag)\b/.test(sentence) && !/https?:/.test(sentence)),
      [],
    );
  });

  test(`${named(settings)}: the HTML copy is valid and needs nothing but HTML`, async () => {
    const { html } = copies.get(named(settings));
    assert.deepEqual(await faultsOf(lang, html), []);
    assert.doesNotMatch(html, /<(script|style|link|iframe|img|button|input|select|form|svg|template|div)\b| (class|style|id|on\w+|part|data-[\w-]+|role)=/);
    assert.doesNotMatch(html, /\n\s*\n/);
    assert.match(html, new RegExp(`^<article lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">\\n<h2>`));
    assert.ok((html.match(/<ol>\n(<li>.+<\/li>\n){3,}<\/ol>/g) ?? []).length > 0, 'steps');
    assert.ok(html.includes('<table>') && html.includes('<ul>') && html.includes('<h3>'));
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    for (const address of links) assert.match(address, /^(https:|tel:|sms:|mailto:)/, address);
    // Each heading has something below it.
    for (const [, level, next] of html.matchAll(/<\/h(\d)>\n(?=<h(\d)>)/g)) assert.ok(next > level, `h${next} right below h${level}`);
  });

  test(`${named(settings)}: Markdown has the same words, and its steps`, () => {
    const { html, markdown } = copies.get(named(settings));
    assert.match(markdown, /^## /);
    assert.match(markdown, /\n\n1\. .+(\n(?:[2-9]\. | {3}|\n).*)*\n3\. /);
    assert.doesNotMatch(markdown, /<\/?[a-z]|[ \t]\n|\n{3}/);
    // Escapes, markers and addresses apart, it is the text of the HTML.
    const plain = markdown.replace(/\]\([^)]*\)/g, ']').replace(/\n *\d+\. /g, '\n');
    for (const heading of html.match(/<h[34]>.*?<\/h[34]>/g)) assert.ok(letters(plain).includes(letters(textOf(heading))), heading);
    for (const paragraph of html.match(/<p>.*?<\/p>/g)) assert.ok(letters(plain).includes(letters(textOf(paragraph))), paragraph);
  });

  test(`${named(settings)}: the WeChat copy has inline styles and nothing that WeChat drops`, async () => {
    const { wechat } = copies.get(named(settings));
    assert.doesNotMatch(wechat, /<(style|script|ul|ol|li|dl|dt|dd|table|a|bdi|div|link)\b| (class|id|on\w+|href)=/);
    assert.match(wechat, /^<section lang="[\w-]+" dir="(ltr|rtl)" style="max-width:677px;/);
    for (const [, pixels] of wechat.matchAll(/(\d+)px/g)) assert.ok(Number(pixels) <= 677);
    assert.match(wechat, /<p style="[^"]*">1\. .+<p style="[^"]*">2\. .+<p style="[^"]*">3\. /s);
    if (operator === 'base') assert.deepEqual(await faultsOf(lang, wechat), []);
  });

  test(`${named(settings)}: JSON-LD is JSON and says only what is official`, async () => {
    const { jsonld } = copies.get(named(settings));
    const { '@context': context, '@graph': graph } = JSON.parse(jsonld);
    assert.equal(context, 'https://schema.org');
    const [faq, ...others] = graph.filter((thing) => thing['@type'] === 'FAQPage');
    assert.equal(others.length, 0);
    const howTos = graph.filter((thing) => thing['@type'] === 'HowTo');
    assert.equal(howTos.length + 1, graph.length);
    if (operator !== 'digi') assert.ok(howTos.length > 0);
    for (const { name, step, inLanguage } of howTos) {
      assert.ok(name && inLanguage === lang && step.length >= 2);
      step.forEach((one, index) => assert.ok(one['@type'] === 'HowToStep' && one.position === index + 1 && one.text.length > 3));
    }
    assert.ok(faq.mainEntity.length > 15);
    for (const { name, acceptedAnswer } of faq.mainEntity) assert.ok(name.length > 1 && acceptedAnswer.text.length > 3);

    const said = letters(textOf(JSON.stringify(graph)));
    const words = (await json(`data/words/${lang}.json`)).detail;
    const precautions = await json('data/precautions.json');
    const doubtful = Object.entries(precautions).filter(([, fact]) => fact.confidence && fact.confidence !== 'official');
    assert.ok(doubtful.length > 5);
    for (const [id] of doubtful) assert.ok(!said.includes(letters(words.precautions[id].text)), id);
    if (!operator) return;
    const { notes } = (await json(`data/operators/${operator}.json`)).detail;
    // What is past its limit has a mark too, which such data cannot show.
    const { default: built } = await import(`../../dist/dataset/generated/operators/${operator}.js`);
    for (const { id, confidence } of notes) {
      const isOld = pastLimit(built.notes.find((note) => note.id === id)) !== undefined;
      const text = letters(words.operators[operator].notes[id].replace(/\{\w+\}[\s\S]*/, ''));
      if (text.length > 12) assert.equal(said.includes(text), confidence === 'official' && !isOld, `${id} is ${confidence}${isOld ? ' and old' : ''}`);
    }
  });

  test(`${named(settings)}: the copy leaves out no note, precaution or correction`, async () => {
    const text = letters(textOf(copies.get(named(settings)).html));
    const { detail } = await json(`data/words/${lang}.json`);
    const longest = (sentence) => letters(sentence.split(/\{\w+\}/).sort((a, b) => b.length - a.length)[0]);
    const precautions = await json('data/precautions.json');
    const told = Object.entries(precautions).filter(([id, { operators }]) => id !== '$schema' && (!operators || operators.includes(operator)));
    for (const [id] of told) assert.ok(text.includes(longest(detail.precautions[id].text)), id);
    for (const [id, { truth }] of Object.entries(detail.corrections)) assert.ok(text.includes(longest(truth)), id);
    if (operator) for (const [id, note] of Object.entries(detail.operators[operator].notes)) assert.ok(text.includes(longest(note)), id);
  });
}

test('sections and their order can be chosen', async () => {
  const copy = await renderCopy({ lang: 'en', sections: 'sources steps' });
  assert.ok(copy.indexOf('Where this comes from') > -1 && copy.indexOf('Where this comes from') < copy.indexOf('<ol>'));
  assert.ok(!copy.includes('Say this at the counter'));
  const short = await renderCopy({ lang: 'en', sections: 'answer', 'heading-level': '4' });
  assert.match(short, /<h4>.*<h5>/s);
  assert.doesNotMatch(short, /<h[123]>/);
});

test('a copy names no day that would be wrong tomorrow', async () => {
  const copy = await renderCopy({ lang: 'en', operator: 'mobile-vikings', sections: 'calendar' });
  assert.match(copy, /<table>/);
  assert.doesNotMatch(copy, new RegExp(`${new Date().getFullYear() + 1}`));
});

test('a copy points at no control that it does not have', async () => {
  assert.doesNotMatch(await renderCopy({ lang: 'en' }), /Choose it above|Choose your operator for|to see yours|Type the amount/);
});

test('the snippet of linked data is the linked data of the copy', async () => {
  const settings = { lang: 'nl', operator: 'base' };
  assert.equal(await renderSnippet(settings, 'jsonld'), await renderCopy(settings, 'jsonld'));
});

test('the short copy in Markdown and for WeChat', async () => {
  for (const format of ['markdown', 'wechat']) {
    const short = await renderSnippet({ lang: 'zh-Hans', operator: 'base' }, format);
    assert.ok(short.length < 6000, format);
    assert.ok(short.includes('1. ') && short.includes('base.be'), format);
  }
});
