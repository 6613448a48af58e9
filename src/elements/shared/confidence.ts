import { html, nothing } from 'lit';
import type { Confidence } from '../../dataset/types.js';
import { pastLimit, type Aged } from '../../dataset/age.js';
import { agoInWords } from '../../locales/format.js';
import type { BeElement } from '../base.js';
import { whenText } from './sources-line.js';

interface Marked extends Aged {
  readonly confidence: Confidence;
  readonly host?: true;
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
export const mark = (element: BeElement, fact: Marked | undefined): unknown => (fact ? [confidence(element, fact), age(element, fact)] : nothing);

function confidence(element: BeElement, fact: Marked): unknown {
  if (fact.host) return html` <span class="mark" part="mark">${element.msg('this site’s own', { id: 'mark.host', desc: 'Small mark beside a fact that the page which shows the guide has changed' })}</span>`;
  switch (fact.confidence) {
    case 'reported':
      return html` <span class="mark" part="mark">${element.msg('reported', { id: 'mark.reported', desc: 'Small mark beside a fact that press or others report, not the operator itself' })}</span>`;
    case 'unconfirmed':
      return html` <span class="mark" part="mark" data-level="low">${element.msg('unconfirmed', { id: 'mark.unconfirmed', desc: 'Small mark beside a fact that only one or an old source states' })}</span>`;
    case 'unknown':
      return html` <span class="mark" part="mark" data-level="none">${element.msg('not known', { id: 'mark.unknown', desc: 'Small mark where nobody has been found who states the fact' })}</span>`;
    default:
      return nothing;
  }
}
