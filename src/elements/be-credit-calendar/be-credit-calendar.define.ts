import { define } from '../define.js';
import { TAGS } from '../names.js';
import { BeCreditCalendar } from './be-credit-calendar.js';

define(TAGS.calendar, BeCreditCalendar);
