import { calendarFile } from '../../locales/calendar-file.js';
import type { CreditDates } from '../../dataset/credit-calendar/credit-dates.js';

/** Time for the browser to take the file before its address is given back. */
const REVOKE_AFTER_MILLISECONDS = 10_000;

/**
 * Hands the reader a calendar file. It is made here, on the click; nothing is sent anywhere.
 * @throws what `calendarFile` throws
 */
export async function saveCalendar(dates: CreditDates, locale: string, fileName: string): Promise<void> {
  const text = await calendarFile(dates, { locale });
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MILLISECONDS);
}
