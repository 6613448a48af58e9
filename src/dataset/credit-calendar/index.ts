/** When bundle, credit and card end after a top-up. No DOM, no wording: runs anywhere. */
export { addDuration, isCalendarDate, todayInBelgium } from './civil-date.js';
export { creditDates, datesFromOwnRule, type ClockId, type ClockRule, type CreditDates, type TopUp } from './credit-dates.js';
