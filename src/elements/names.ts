// The public interface's names, declared once: elements and tests take them from here.

/** Every tag, by what it shows. */
export const TAGS = {
  guide: 'be-topup-guide',
  cards: 'be-card-comparison',
  ways: 'be-channel-picker',
  steps: 'be-topup-steps',
  precautions: 'be-precautions-list',
  operator: 'be-operator-facts',
  esim: 'be-esim-check',
  link: 'be-link-check',
  calendar: 'be-credit-calendar',
  phrases: 'be-phrase-card',
  sources: 'be-source-list',
} as const;

/** Every event that the elements fire after a person acted. */
export const EVENTS = {
  choice: 'be-choice',
  cardSelect: 'be-card-select',
  channelSelect: 'be-channel-select',
  stepDone: 'be-step-done',
  precautionDone: 'be-precaution-done',
  esimResult: 'be-esim-result',
  linkResult: 'be-link-result',
  calendarSave: 'be-calendar-save',
} as const;

/** Every name that `::part()` reaches. */
export const PARTS = {
  base: 'base',
  heading: 'heading',
  form: 'form',
  answer: 'answer',
  section: 'section',
  steps: 'steps',
  step: 'step',
  ways: 'ways',
  way: 'way',
  verdict: 'verdict',
  button: 'button',
  code: 'code',
  copy: 'copy',
  mark: 'mark',
  host: 'host',
  source: 'source',
  table: 'table',
  list: 'list',
  card: 'card',
  group: 'group',
  facts: 'facts',
  contradiction: 'contradiction',
  corrections: 'corrections',
  precaution: 'precaution',
  contact: 'contact',
  report: 'report',
} as const;
