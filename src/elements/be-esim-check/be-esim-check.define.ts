import { define } from '../define.js';
import { TAGS } from '../names.js';
import { BeEsimCheck } from './be-esim-check.js';

define(TAGS.esim, BeEsimCheck);
