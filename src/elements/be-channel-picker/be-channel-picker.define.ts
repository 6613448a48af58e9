import '../be-topup-steps/be-topup-steps.define.js';
import { define } from '../define.js';
import { TAGS } from '../names.js';
import { BeChannelPicker } from './be-channel-picker.js';

define(TAGS.ways, BeChannelPicker);
