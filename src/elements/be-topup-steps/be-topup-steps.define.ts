import { define } from '../define.js';
import { TAGS } from '../names.js';
import { BeTopupSteps } from './be-topup-steps.js';

define(TAGS.steps, BeTopupSteps);
