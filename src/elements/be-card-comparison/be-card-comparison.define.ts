import { define } from '../define.js';
import { TAGS } from '../names.js';
import { BeCardComparison } from './be-card-comparison.js';

define(TAGS.cards, BeCardComparison);
