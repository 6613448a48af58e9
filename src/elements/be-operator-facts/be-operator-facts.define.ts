import { define } from '../define.js';
import { TAGS } from '../names.js';
import { BeOperatorFacts } from './be-operator-facts.js';

define(TAGS.operator, BeOperatorFacts);
