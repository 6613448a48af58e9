import type { StepAction } from '../../dataset/types.js';

/**
 * The address behind a tap: an operator's page, a prepared text, a call, a code.
 * Texts, calls and codes are linked only when the operator itself states them. What is there has been checked, by the
 * build or when the page gave it: hosts, numbers and codes have patterns.
 */
export function actionAddress(action: StepAction, confidence: string | undefined): string | undefined {
  if (action.kind === 'open') return `https://${action.host}/`;
  if (confidence !== 'official') return undefined;
  switch (action.kind) {
    case 'sms':
      // "?&body=" is the form that both Android and iOS read.
      return `sms:${action.to}?&body=${encodeURIComponent(action.body)}`;
    case 'call':
      return `tel:${action.to}`;
    case 'ussd':
      return `tel:${encodeURIComponent(action.code)}`;
  }
}
