/** Two words in a row that are no names: then a text that is the same in two languages was forgotten. */
const PHRASE = /\p{Ll}{3,} \p{Ll}{3,}/u;

/** English words that another language has taken over: a Brussels night shop calls itself one. */
const BORROWED = new Set(['night shop']);

/** Whether a translation was left as it is in English. One word may be the same in both: Bonus, Operator, App. */
export const stillEnglish = (english, text) => text === english && !BORROWED.has(text) && PHRASE.test(text.replace(/\{[^{}]*\}/g, ' '));
