import { define } from '../define.js';
import { TAGS } from '../names.js';
import { BePrecautionsList } from './be-precautions-list.js';

define(TAGS.precautions, BePrecautionsList);
