/** Classes, types and dataset. Importing this registers nothing. */
export * from './dataset/index.js';
export { BeElement, type Frame } from './elements/base.js';
export { BeCardComparison } from './elements/be-card-comparison/be-card-comparison.js';
export { BeChannelPicker } from './elements/be-channel-picker/be-channel-picker.js';
export { BeCreditCalendar } from './elements/be-credit-calendar/be-credit-calendar.js';
export { BeEsimCheck } from './elements/be-esim-check/be-esim-check.js';
export { BePhraseCard } from './elements/be-phrase-card/be-phrase-card.js';
export { BeOperatorFacts } from './elements/be-operator-facts/be-operator-facts.js';
export { BePrecautionsList } from './elements/be-precautions-list/be-precautions-list.js';
export { BeLinkCheck } from './elements/be-link-check/be-link-check.js';
export { BeSourceList } from './elements/be-source-list/be-source-list.js';
export { BeTopupGuide } from './elements/be-topup-guide/be-topup-guide.js';
export { BeTopupSteps } from './elements/be-topup-steps/be-topup-steps.js';
export { define } from './elements/define.js';
export { EVENTS, PARTS, TAGS } from './elements/names.js';
export { LOCALES, matchLocale, type Locale } from './locales/match.js';
export { addWords, loadWords } from './locales/words.js';
