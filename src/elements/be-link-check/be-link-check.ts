import { one } from '../../controllers/settings.js';
import type { MessageCheck } from '../../dataset/link-check/index.js';
import { OPERATOR_IDS } from '../../dataset/ids.js';
import { loadFacts } from '../../dataset/load.js';
import type { OperatorId } from '../../dataset/types.js';
import { BeElement, COMMON_SETTINGS } from '../base.js';

/** What the reader sees: the answer, or why there is none. */
export type LinkCheckState = { readonly check: MessageCheck; readonly own: readonly string[]; readonly operator: OperatorId | '' } | 'empty' | 'busy' | 'lost';

/**
 * Paste a link or a message: whose address is it, and why. Nothing leaves the page.
 *
 * @summary Link check.
 * @attr {OperatorId} operator - The reader's operator: whose own address is shown beside the result.
 * @attr {number} heading-level - Level of the element's heading, 1 to 6. Default 2.
 * @attr {string} theme - `auto`, `light` or `dark`.
 * @attr {string} report-url - Where reports of wrong facts go: an https: or mailto: address. The word reference in braces in it becomes what a reader would copy. Default none.
 * @prop {Dataset} dataset - Names of operators; no dataset can make an address official.
 * @fires {CustomEvent<{verdict: string, operator: string, reasons: string[]}>} be-link-result - A reader had something checked.
 * @csspart form - The field and its button.
 * @csspart button - The button.
 * @csspart verdict - The result in one sentence.
 * @csspart copy - A button that copies what stands on it or before it.
 * @csspart host - The host that a browser would open.
 * @csspart list - The reasons; what to do.
 * @csspart code - A code or number.
 * @csspart heading - A heading.
 * @csspart source - The line that names the sources.
 * @csspart report - The button that asks whether something is wrong.
 */
export class BeLinkCheck extends BeElement {
  static override settings = { ...COMMON_SETTINGS, operator: one(OPERATOR_IDS) };
  static override properties = { shown: { state: true } };

  declare operator?: string | null;
  declare shown: LinkCheckState | undefined;

  protected override readonly parts = ['first', 'link'];
  static override loadView = () => Promise.all([import('./be-link-check.view.js'), loadFacts('link')]).then(([module]) => module);
}

declare global {
  interface HTMLElementTagNameMap {
    'be-link-check': BeLinkCheck;
  }
}
