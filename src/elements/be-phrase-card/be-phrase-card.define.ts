import { define } from '../define.js';
import { TAGS } from '../names.js';
import { BePhraseCard } from './be-phrase-card.js';

define(TAGS.phrases, BePhraseCard);
