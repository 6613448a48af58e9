import { define } from '../define.js';
import { TAGS } from '../names.js';
import { BeLinkCheck } from './be-link-check.js';

define(TAGS.link, BeLinkCheck);
