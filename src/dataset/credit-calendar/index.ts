/** When bundle, credit and card end after a top-up, and the calendar file that reminds of it. No DOM: runs anywhere. */
export { addDuration, isCalendarDate, todayInBelgium } from './civil-date.js';
export { creditDates, datesFromOwnRule, type ClockId, type ClockRule, type CreditDates, type TopUp } from './credit-dates.js';
export { calendarFile } from './calendar-file.js';
