import { define } from '../define.js';
import { TAGS } from '../names.js';
import { BeSourceList } from './be-source-list.js';

define(TAGS.sources, BeSourceList);
