// Starts a language: npm run locale:add -- sv
// Writes the two files a translator fills in, data/words/<locale>.json (sentences about the facts, English to begin with)
// and src/locales/xliff/<locale>.xlf (interface strings). npm run check:data and npm run check:locales say what is still English or missing.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const CONFIG = 'lit-localize.json';
const stop = (message) => {
  console.error(message);
  process.exit(1);
};

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
const [given] = process.argv.slice(2);
if (!given) stop('Which language? A BCP 47 tag: npm run locale:add -- sv');
let locale;
try {
  [locale] = Intl.getCanonicalLocales(given);
} catch {
  stop(`"${given}" is no language tag. Allowed: a language, or a language and a script, such as sv, pt, zh-Hant.`);
}
const { language, script } = new Intl.Locale(locale);
const plain = [language, script].filter(Boolean).join('-');
if (locale !== plain) stop(`"${given}" says more than a language and a script. Readers of every region get the same text: use "${plain}".`);
const words = `data/words/${locale}.json`;
const xliff = `src/locales/xliff/${locale}.xlf`;
if (existsSync(words) || existsSync(xliff)) stop(`${locale} is there already: ${words}, ${xliff}`);

await copyFile('data/words/en.json', words);
const config = await readFile(CONFIG, 'utf8');
const targets = [...JSON.parse(config).targetLocales, locale].sort();
await writeFile(CONFIG, config.replace(/"targetLocales": \[[^\]]*\]/, `"targetLocales": ${JSON.stringify(targets).replaceAll(',', ', ')}`));
execFileSync(process.execPath, ['node_modules/@lit/localize-tools/bin/lit-localize.js', 'extract'], { stdio: 'ignore' });
console.log(`Translate ${words} and ${xliff}. What is still English: npm run check:data, npm run check:locales. Then: npm run build && npm run docs`);
