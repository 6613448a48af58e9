import '../be-card-comparison/be-card-comparison.define.js';
import '../be-channel-picker/be-channel-picker.define.js';
import '../be-credit-calendar/be-credit-calendar.define.js';
import '../be-esim-check/be-esim-check.define.js';
import '../be-phrase-card/be-phrase-card.define.js';
import '../be-operator-facts/be-operator-facts.define.js';
import '../be-precautions-list/be-precautions-list.define.js';
import '../be-link-check/be-link-check.define.js';
import '../be-source-list/be-source-list.define.js';
import '../be-topup-steps/be-topup-steps.define.js';
import { define } from '../define.js';
import { TAGS } from '../names.js';
import { BeTopupGuide } from './be-topup-guide.js';

define(TAGS.guide, BeTopupGuide);
