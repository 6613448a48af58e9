// What is photographed: each element and each main situation once. Languages, schemes and widths are spread over them.

/** The languages of the pages. Adding one deals the cases out anew: approve them again. */
const LOCALES = ['zh-Hans', 'nl', 'ar', 'en'];
const SCHEMES = ['light', 'dark'];
/** Widths of the window in CSS pixels. */
const WIDTHS = [320, 480, 768, 1200];

const THEMES = '/stories/situations/themes.css';
const guide = (attributes, inside = '') => `<be-topup-guide ${attributes}>${inside}</be-topup-guide>`;
const theme = (name, inside) => `<div class="theme ${name}"><div class="column">${inside}</div></div>`;
const CHOSEN = 'operator="base" card="prepaid" pay="cash"';
const SHORT = `${CHOSEN} sections="answer steps"`;

/** Clicks whatever matches, across shadow roots. */
const click = (selector) => ({ click: selector });
const type = (selector, text) => ({ type: selector, text });

/** name → [markup, window width, scheme, { styles: a page's own sheet, acts: what a reader does first, locale: when it can be no other }] */
const TABLE = {
  'guide-chosen': [guide(SHORT), 768, 'light'],
  'guide-nothing-chosen': [guide('sections="answer steps"'), 320, 'light'],
  'guide-maybe': [guide('operator="voo" card="prepaid" pay="wechat-pay" needs="from-abroad" sections="answer"'), 480, 'dark'],
  'guide-own-theme': [guide(`${SHORT} theme="dark"`), 480, 'light'],
  'guide-composed': [guide('operator="mobile-vikings" card="prepaid"', '<p><be-topup-steps channel="website"></be-topup-steps></p>'), 320, 'dark'],
  'channel-picker': [`<be-channel-picker ${CHOSEN}></be-channel-picker>`, 1200, 'light'],
  'channel-picker-narrow': ['<be-channel-picker operator="orange" card="prepaid"></be-channel-picker>', 320, 'dark', { acts: [click('.toggle')] }],
  'topup-steps': ['<be-topup-steps operator="base" channel="voucher"></be-topup-steps>', 768, 'dark', { acts: [click('.step input')] }],
  'topup-steps-unknown': ['<be-topup-steps operator="lycamobile" channel="website"></be-topup-steps>', 320, 'light'],
  'card-comparison': ['<be-card-comparison situation="short-stay"></be-card-comparison>', 1200, 'dark'],
  'card-comparison-narrow': ['<be-card-comparison cards="prepaid esim"></be-card-comparison>', 320, 'light'],
  'precautions-list': ['<be-precautions-list operator="base" topics="fraud balance"></be-precautions-list>', 480, 'light'],
  'operator-facts': ['<be-operator-facts operator="base"></be-operator-facts>', 1200, 'light'],
  'operator-facts-all': ['<be-operator-facts></be-operator-facts>', 480, 'dark'],
  'esim-check': ['<be-esim-check device="iphone-xs-or-later" operator="orange"></be-esim-check>', 768, 'light'],
  'link-check-lookalike': ['<be-link-check></be-link-check>', 480, 'dark', { acts: [type('textarea', 'https://base.be.herladen-nu.com/login'), click('button')] }],
  'link-check-official': ['<be-link-check></be-link-check>', 320, 'light', { acts: [type('textarea', 'https://www.base.be/'), click('button')] }],
  'credit-calendar': ['<be-credit-calendar operator="base" date="2026-11-22" amount="10"></be-credit-calendar>', 768, 'dark'],
  'phrase-card': ['<be-phrase-card operator="mobile-vikings" amount="20"></be-phrase-card>', 480, 'light'],
  'source-list': ['<be-source-list operator="base"></be-source-list>', 768, 'light'],
  'theme-document': [theme('document', guide(SHORT)), 768, 'light', { styles: THEMES }],
  'theme-wordpress': [theme('wordpress', guide(SHORT)), 1200, 'light', { styles: THEMES }],
  'theme-developer': [theme('developer', guide(SHORT)), 768, 'dark', { styles: THEMES }],
  'theme-portal': [theme('portal', guide(SHORT)), 1200, 'light', { styles: THEMES, locale: 'zh-Hans' }],
};

/** @typedef {{ name: string, markup: string, width: number, scheme: string, locale: string, styles?: string, acts: object[] }} Case */

/** @type {Case[]} */
export const CASES = Object.entries(TABLE).map(([name, [markup, width, scheme, { styles, acts = [], locale = undefined } = {}]], index) => ({
  name,
  markup,
  width,
  scheme,
  locale: locale ?? LOCALES[index % LOCALES.length],
  styles,
  acts,
}));

/** Every case in every language, scheme and width: for the eye, not for comparison. */
export const everyCase = () =>
  CASES.flatMap((one) => LOCALES.flatMap((locale) => SCHEMES.flatMap((scheme) => WIDTHS.map((width) => ({ ...one, locale, scheme, width, name: `${one.name}.${locale}.${scheme}.${width}` })))));
