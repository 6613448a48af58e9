import { html, type TemplateResult } from 'lit';
import { noIcon, perhapsIcon, warningIcon, yesIcon } from './generated/icons.js';

/** How a verdict is meant; colour and icon follow from it, so that neither has to be read alone. */
export type Tone = 'good' | 'warn' | 'bad' | 'unknown';

const ICONS = { good: yesIcon, warn: perhapsIcon, bad: noIcon, unknown: perhapsIcon } as const satisfies Record<Tone, unknown>;

/** An icon with a word or a sentence; put it into an element with class "verdict" and `data-tone`. */
export const verdictContent = (tone: Tone, text: unknown, isWarning = false): TemplateResult => html`${isWarning ? warningIcon : ICONS[tone]}<span>${text}</span>`;
