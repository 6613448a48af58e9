import type { msg as localizeMsg } from '@lit/localize';
import type { Locale } from '../../locales/match.js';
import { message } from '../../locales/message.js';
import { loadWords, tableOf } from '../../locales/words.js';

/**
 * Sentences that point at a control of the page, and what a copy without controls says instead.
 * @returns by the text that the elements render
 */
export async function staticTexts(locale: Locale): Promise<ReadonlyMap<string, string>> {
  await loadWords(locale, ['first', 'ways', 'calendar', 'static']);
  const { ui } = tableOf(locale);
  const msg = ((template: string, options: { id: string }) => message(ui, template, options.id)) as typeof localizeMsg;
  const instead: readonly (readonly [id: string, text: string])[] = [
    ['guide.everywhere', msg('A top-up works only at your own operator. This holds everywhere: use the operator’s own website or app, or a voucher from a shop.', { id: 'static.everywhere', desc: 'In a copy without script: general answer when no operator is chosen' })],
    ['ways.general', msg('These are the general steps. Your operator’s own may differ.', { id: 'static.general', desc: 'In a copy without script: above general steps when no operator is chosen' })],
    ['calendar.intro', msg('Bundle, credit and card end on different days.', { id: 'static.calendar', desc: 'In a copy without script: below the heading of when credit ends' })],
  ];
  return new Map(instead.map(([id, text]) => [ui[id] ?? '', text]));
}
