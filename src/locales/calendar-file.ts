import type { msg as localizeMsg } from '@lit/localize';
import { message } from './message.js';
import { matchLocale, type Locale } from './match.js';
import { loadWords, tableOf } from './words.js';
import { defaultDataset } from '../dataset/default.js';
import type { OperatorId } from '../dataset/types.js';
import { isCalendarDate, shiftDays } from '../dataset/credit-calendar/civil-date.js';
import { dateInWords, durationInWords } from './format.js';
import type { CreditDates } from '../dataset/credit-calendar/credit-dates.js';

const ENDS = [
  ['bundle', 'bundleEnd'],
  ['credit', 'creditEnd'],
  ['card', 'cardEnd'],
] as const;
/** RFC 5545, 3.1: no line is longer than this, its break not counted. */
const MAXIMUM_OCTETS = 75;

/** RFC 5545, 3.3.11: what has a meaning of its own in a text gets a backslash. Our words have no other control character than a line end. */
const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** One content line, folded between characters, never inside one. */
function fold(line: string): string {
  const octets = (text: string) => new TextEncoder().encode(text).length;
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (octets(current + character) > MAXIMUM_OCTETS) {
      lines.push(current);
      current = ` ${character}`;
    } else current += character;
  }
  return [...lines, current].join('\r\n');
}

/** What one end is called, and what to do about it. */
function texts(locale: Locale, clock: 'bundle' | 'credit' | 'card', operator: string): { readonly summary: string; readonly advice: string } {
  const msg = ((template: string, options: { id: string }) => message(tableOf(locale).ui, template, options.id)) as typeof localizeMsg;
  const named = (text: string) => text.replace('{operator}', operator || msg('Phone card', { id: 'calendar.file-any', desc: 'Stands where the name of the operator would, when it is not known' }));
  switch (clock) {
    case 'bundle':
      return {
        summary: named(msg('{operator}: last day of the bundle', { id: 'calendar.file-bundle', desc: 'Title of a calendar entry; {operator} is a brand' })),
        advice: msg('After this day calls, texts and data may cost more. Top up before, if you want the bundle to go on.', { id: 'calendar.file-bundle-advice', desc: 'Text of a calendar entry: the bundle ends' }),
      };
    case 'credit':
      return {
        summary: named(msg('{operator}: last day of the call credit', { id: 'calendar.file-credit', desc: 'Title of a calendar entry; {operator} is a brand' })),
        advice: msg('What is left of the credit is lost after this day. Top up before.', { id: 'calendar.file-credit-advice', desc: 'Text of a calendar entry: the credit ends' }),
      };
    case 'card':
      return {
        summary: named(msg('{operator}: last day to top up and keep the number', { id: 'calendar.file-card', desc: 'Title of a calendar entry; {operator} is a brand' })),
        advice: msg('Without a top-up the card is switched off after this day, and the number may be lost. Top up well before.', { id: 'calendar.file-card-advice', desc: 'Text of a calendar entry: the card ends' }),
      };
  }
}

/**
 * A calendar file (RFC 5545, iCalendar) with one all-day entry for each end and a reminder a week before.
 * All-day entries have no time zone: they stand on the same day wherever the calendar is opened.
 *
 * @param dates what `creditDates` gave: YYYY-MM-DD days, and the rules they come from
 * @param options locale: BCP 47 tag of the language of the entries; default English
 * @returns the text of the file, lines ended by CRLF; the same dates give the same UIDs
 * @throws TypeError (the promise rejects) when there is no date to write, or one is no day of the calendar; Error when no words could be loaded
 */
export async function calendarFile(dates: CreditDates, { locale }: { readonly locale?: string | undefined } = {}): Promise<string> {
  const ends = ENDS.flatMap(([clock, key]) => (dates?.[key] === undefined ? [] : [{ clock, key, end: dates[key] }]));
  if (ends.length === 0) throw new TypeError('be-topup-guide: calendarFile expects at least one of bundleEnd, creditEnd, cardEnd; got none, and a calendar without an entry is not valid');
  for (const { key, end } of ends) if (!isCalendarDate(end)) throw new TypeError(`be-topup-guide: ${key} is a day of the calendar as YYYY-MM-DD; got ${JSON.stringify(end)}`);

  const language = await loadWords(matchLocale(locale), ['calendar']);
  if (!language) throw new Error('be-topup-guide: the words for the calendar file could not be loaded');
  const msg = ((template: string, options: { id: string }) => message(tableOf(language).ui, template, options.id)) as typeof localizeMsg;
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');

  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//be-topup-guide//credit calendar//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'];
  for (const { clock, end } of ends) {
    const rule = dates.rules?.find((item) => item.clock === clock && item.applies);
    const id = /^operators\.([\w-]+)\./.exec(rule?.fact ?? '')?.[1] ?? '';
    const { summary, advice } = texts(language, clock, defaultDataset.operators[id as OperatorId]?.name ?? id);
    const duration = rule?.duration ? durationInWords(language, rule.duration) : '';
    const ruleText = !duration
      ? ''
      : rule!.why === 'own-rule'
        ? msg('Counted by the rule you typed: {duration} from the top-up.', { id: 'calendar.file-own-rule', desc: 'Text of a calendar entry; {duration} is like “30 days”' })
        : msg('Counted by the operator’s rule as we read it: {duration} from the top-up. Check with the operator.', { id: 'calendar.file-rule', desc: 'Text of a calendar entry; {duration} is like “30 days”' });
    const lastDay = msg('Last valid day, in Belgium: {date}.', { id: 'calendar.file-last-day', desc: 'Text of a calendar entry; {date} is a date' }).replace('{date}', dateInWords(language, end));
    const description = [lastDay, advice, ruleText.replace('{duration}', duration)].filter(Boolean).join('\n');
    lines.push(
      'BEGIN:VEVENT',
      // The same top-up gives the same entry; two cards or two top-ups never overwrite one another's.
      `UID:${['credit', id || 'card', clock, end].join('-')}@be-topup-guide.invalid`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${end.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${shiftDays(end, 1).replaceAll('-', '')}`,
      `SUMMARY:${escapeText(summary)}`,
      `DESCRIPTION:${escapeText(description)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P7D',
      `DESCRIPTION:${escapeText(summary)}`,
      'END:VALARM',
      'END:VEVENT',
    );
  }
  return [...lines, 'END:VCALENDAR'].map((line) => `${fold(line)}\r\n`).join('');
}
