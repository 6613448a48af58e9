// Changes that no test can notice, or that need not be noticed, each with the reason.
// file: below dist/ · code: what is changed, as tsc writes it · to: what it is changed to, left out: anything · line: what stands on its line

/** How many may be neither noticed nor explained. Only ever made smaller. */
export const OPEN_AT_MOST = 0;

/** English text and notes for translators in the code: shown is what stands in the table of the language (check:locales compares the two). */
const MESSAGE_SOURCE = { line: /\bmsg\(/, code: /^'[^']*[ {][^']*'$/ };

export const EXPLAINED = [
  { file: 'locales/calendar-file.js', ...MESSAGE_SOURCE, reason: 'the table of each language, English too, has every string; these are what lit-localize extracts' },
  { file: 'locales/calendar-file.js', code: "''", line: /rule\?\.fact/, reason: 'no text without a dot is the path of a fact' },

  { file: 'dataset/age.js', code: 'day > DATASET_DATE', to: 'day >= DATASET_DATE', reason: 'on the same day both sides are the same text' },

  { file: 'dataset/credit-calendar/civil-date.js', code: '[]', reason: 'its first item is not read' },
  { file: 'dataset/credit-calendar/credit-dates.js', code: "clock !== 'identification'", reason: 'an identification never applies; the comparison is for the type' },
  { file: 'dataset/credit-calendar/credit-dates.js', code: "'identification'", line: /applies && clock !==/, reason: 'an identification never applies; the comparison is for the type' },

  { file: 'dataset/default.js', code: "'a'", line: /letters\[index - 1\]/, reason: 'the subject of the first letter is not noted; leaving the letter out costs bytes in the first view' },

  { file: 'dataset/fact-path.js', code: '!operator', to: 'false', reason: 'no module is called "undefined"; for the type' },

  { file: 'dataset/load.js', code: /^!(?:loaded\.has\(key\)|promise)$/, to: 'true', reason: 'it saves time: what is imported again is the same module' },

  { file: 'dataset/rank.js', code: "'official'", line: /CONFIDENCE_ORDER =/, reason: 'the first of an order comes first too when it is not in it' },
  { file: 'dataset/rank.js', code: "'works'", reason: 'the best of an order comes first too when it is not in it' },
  { file: 'dataset/rank.js', code: /^VERDICT_ORDER\.indexOf\(a\) > /, to: / >= /, reason: 'equal verdicts are the same text' },
  { file: 'dataset/rank.js', code: /^dataset\.operators\[key\]\?\.channels$/, reason: 'the key is one of the keys; for the type' },
  { file: /^dataset\/rank/, code: '/\\s+/', to: '/\\s/', reason: 'empty items are left out' },

  { file: 'dataset/link-check/confusables.js', code: /^Math\.abs\(a\.length - b\.length\) > 2$/, to: 'false', reason: 'it saves time: words of such lengths are 3 apart in any case' },
  { file: 'dataset/link-check/confusables.js', code: '[]', line: /beforeLast = /, reason: 'not read before the second row' },
  { file: 'dataset/link-check/address.js', code: "''", line: /Extended_Pictographic/, reason: 'what is put there is looked at for other characters only' },
  { file: 'dataset/link-check/ids.js', code: "'official'", line: /BY_SEVERITY =/, reason: 'the first of an order comes first too when it is not in it' },
  { file: 'dataset/link-check/verdict.js', code: /\.slice\((?:0, 4000|-40)\)$/, reason: 'it saves time with garbage; tests/unit/link-check.test.mjs measures that' },
  { file: 'dataset/link-check/requests.js', code: '/^[a-z0-9]/', to: '/[a-z0-9]/', reason: 'no cue mixes Latin letters with others' },
];
