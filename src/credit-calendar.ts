/** When bundle, credit and card end after a top-up, and the calendar file that reminds of it, in the reader's language. No DOM: runs anywhere. */
export * from './dataset/credit-calendar/index.js';
export { calendarFile } from './locales/calendar-file.js';
