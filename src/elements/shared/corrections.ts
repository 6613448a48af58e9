import { html, nothing } from 'lit';
import type { Corrections } from '../../dataset/load.js';
import type { SectionId } from '../../dataset/types.js';
import type { CorrectionTexts } from '../../locales/words.js';
import type { BeElement } from '../base.js';
import { mark } from './confidence.js';
import { flat } from './flat.js';
import { openInPrint } from './open-in-print.js';

interface InPlace {
  readonly title: string;
  readonly facts: Corrections;
  readonly texts: CorrectionTexts;
  /** Only those of this section, where a part serves several. */
  readonly section?: SectionId;
}

/** Common errors corrected where they would be made, closed so that the answer stays in front. */
export function corrections(element: BeElement, { title, facts, texts, section }: InPlace): unknown {
  const entries = Object.entries(facts).filter(([, fact]) => !section || fact.section === section);
  if (entries.length === 0) return nothing;
  openInPrint(element);
  return html`<details class="corrections" part="corrections">
    <summary>${title}</summary>
    ${flat(html`<ul class="tight" part="list">
      ${entries.map(([id, fact]) => html`<li class="note"><p class="muted">${texts[id]?.claim}</p><p>${texts[id]?.truth}${mark(element, fact)}</p></li>`)}
    </ul>`)}
  </details>`;
}
