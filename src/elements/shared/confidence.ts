import { html, nothing } from 'lit';
import type { Confidence, TextFact } from '../../dataset/types.js';
import { pastLimit, type Aged } from '../../dataset/age.js';
import { agoInWords } from '../../locales/format.js';
import type { BeElement } from '../base.js';
import { hostMark, tag } from './host-mark.js';
import { name } from './rich-text.js';
import { whenText } from './sources-line.js';

interface Marked extends Aged {
  readonly confidence: Confidence;
  readonly host?: true;
  /** Where it stands in dataset.json, when this is not the object that was loaded. */
  readonly path?: string;
}

/**
 * Behind a fact whose newest dated source is older than such a fact may be: how old it is. On paper and in copies, which
 * stay as they are, only the date.
 */
function age(element: BeElement, fact: Marked): unknown {
  const past = pastLimit(fact);
  if (!past) return nothing;
  const dated = element.msg('last known date: {when}', { id: 'when.last-known', desc: 'Small mark beside a fact that is older than such a fact may be; {when} is the newest date of its sources, behind it stands how long ago that is' });
  const comma = element.msg(', ', { id: 'list.comma', desc: 'Stands between dates or names in a row' });
  return html` <span class="mark" part="mark" data-level="low" data-age=${past.months}>${dated.replace('{when}', whenText(element, past.date, past.inferred))}<span class="screen-only">${comma}${agoInWords(element.locale, past.months)}</span></span>`;
}

/** The marks behind a fact that is not official, or old, with the space before them: seen, not shouted. */
export function mark(element: BeElement, fact: Marked | undefined): unknown {
  if (!fact) return nothing;
  const marks = [confidence(element, fact), age(element, fact), element.reporting?.fact(fact) ?? nothing].filter((one) => one !== nothing);
  // Most facts have none: an empty list would cost each of them four nodes.
  return marks.length > 1 ? marks : (marks[0] ?? nothing);
}

/** The name that a fact gives, inside a sentence of its own: marked when the page around has changed it. */
export const nameOf = (element: BeElement, fact: TextFact | undefined, otherwise = ''): unknown => (fact?.value ? html`${name(fact.value)}${fact.host ? hostMark(element) : nothing}` : otherwise && name(otherwise));

function confidence(element: BeElement, fact: Marked): unknown {
  if (fact.host) return hostMark(element);
  switch (fact.confidence) {
    case 'reported':
      return tag(element.msg('reported', { id: 'mark.reported', desc: 'Small mark beside a fact that press or others report, not the operator itself' }));
    case 'unconfirmed':
      return tag(element.msg('unconfirmed', { id: 'mark.unconfirmed', desc: 'Small mark beside a fact that only one or an old source states' }), 'low');
    case 'unknown':
      return tag(element.msg('not known', { id: 'mark.unknown', desc: 'Small mark where nobody has been found who states the fact' }), 'none');
    default:
      return nothing;
  }
}
