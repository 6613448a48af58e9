import { many, one } from '../../controllers/settings.js';
import { OPERATOR_IDS, TOPIC_IDS } from '../../dataset/ids.js';
import { loadFacts } from '../../dataset/load.js';
import { BeElement, COMMON_SETTINGS } from '../base.js';
import { EVENTS } from '../names.js';

/**
 * What to mind before, during and after a top-up, what to do when it went wrong, and who helps then.
 *
 * @summary Precautions, to tick off.
 * @attr {TopicId[]} topics - Which topics to show, separated by spaces; default all.
 * @attr {OperatorId} operator - The reader's operator: adds what holds only there, first in its group.
 * @attr {number} heading-level - Level of the element's heading, 1 to 6; moments are one below. Default 2.
 * @attr {string} theme - `auto`, `light` or `dark`.
 * @attr {string} report-url - Where reports of wrong facts go: an https: or mailto: address. The word reference in braces in it becomes what a reader would copy. Default none.
 * @prop {Dataset} dataset - Facts to answer from.
 * @fires {CustomEvent<{precaution: string, done: boolean}>} be-precaution-done - A reader ticked a precaution or took the tick back.
 * @csspart list - The precautions of one moment.
 * @csspart precaution - One precaution.
 * @csspart copy - A button that copies what stands before it.
 * @csspart contact - Someone who helps.
 * @csspart button - A link that opens an address or dials a number.
 * @csspart code - A code or number.
 * @csspart mark - The mark beside a fact that is not official.
 * @csspart contradiction - What another source says.
 * @csspart source - The line that names the sources.
 * @csspart heading - A heading.
 * @csspart report - The button that asks whether something is wrong.
 */
export class BePrecautionsList extends BeElement {
  static override settings = { ...COMMON_SETTINGS, operator: one(OPERATOR_IDS), topics: many(TOPIC_IDS) };

  declare operator?: string | null;
  declare topics?: string | readonly string[] | null;
  declare done: ReadonlySet<string>;
  static override properties = { done: { state: true } };

  constructor() {
    super();
    this.done = new Set();
  }

  protected override readonly parts = ['first', 'precautions'];
  static override loadView = () => Promise.all([import('./be-precautions-list.view.js'), loadFacts('precautions')]).then(([module]) => module);

  /** Ticks a precaution or takes the tick back. */
  tick(precaution: string, ticked: boolean): void {
    const done = new Set(this.done);
    if (ticked) done.add(precaution);
    else done.delete(precaution);
    this.done = done;
    this.emit(EVENTS.precautionDone, { precaution, done: ticked });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'be-precautions-list': BePrecautionsList;
  }
}
