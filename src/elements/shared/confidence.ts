import { html, nothing } from 'lit';
import type { Confidence } from '../../dataset/types.js';
import type { BeElement } from '../base.js';

interface Marked {
  readonly confidence: Confidence;
  readonly host?: true;
}

/** The mark behind a fact that is not official, with the space before it: seen, not shouted. */
export function mark(element: BeElement, fact: Marked | undefined): unknown {
  if (!fact) return nothing;
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
