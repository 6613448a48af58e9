import { html, nothing } from 'lit';
import type { SourceSummary } from '../../dataset/load.js';
import type { Source } from '../../dataset/types.js';
import { dateInWords } from '../../locales/format.js';
import type { BeElement } from '../base.js';
import { flat } from './flat.js';
import { reportButton } from './report-button.js';
import { fill, name } from './rich-text.js';

/** What a line under a fact says of a source. */
export const summaryOf = ({ publisher, date, dateHint, host }: Source & { readonly host?: true }): SourceSummary => [publisher, date, dateHint, host];

/** A date as precise as it is known, or what the text of an undated page lets one infer: 16 July 2021, around 2017. */
export function whenText(element: BeElement, date: string, relation?: string): string {
  const printed = dateInWords(element.locale, date);
  switch (relation) {
    case 'before':
      return element.msg('before {when}', { id: 'source.before', desc: 'The text shows that the page is older than this date' }).replace('{when}', printed);
    case 'after':
      return element.msg('after {when}', { id: 'source.after', desc: 'The text shows that the page is newer than this date' }).replace('{when}', printed);
    case 'around':
      return element.msg('around {when}', { id: 'source.around', desc: 'The text shows that the page is of about this date' }).replace('{when}', printed);
    default:
      return printed;
  }
}

/** Page date in words: the printed one, else what the text lets one infer, else undated. */
export function dateText(element: BeElement, [, date, hint]: SourceSummary): string {
  if (date !== 'undated') return dateInWords(element.locale, date);
  const undated = element.msg('undated', { id: 'source.undated', desc: 'The page a fact was read on shows no date' });
  if (!hint) return undated;
  const [relation, when] = hint.split(' ') as [string, string];
  return undated + element.msg(', ', { id: 'list.comma', desc: 'Stands between dates or names in a row' }) + whenText(element, when, relation);
}

/** "BASE (undated); Proximus (2021)": the sources that the guide read, or those that the page around names. */
function publishers(element: BeElement, ids: Iterable<string>, summaries: Readonly<Record<string, SourceSummary>>, ofHost: boolean): unknown {
  const byPublisher = new Map<string, Set<string>>();
  for (const id of ids) {
    const summary = summaries[id];
    if (!summary || Boolean(summary[3]) !== ofHost) continue;
    const dates = byPublisher.get(summary[0]) ?? new Set<string>();
    byPublisher.set(summary[0], dates.add(dateText(element, summary)));
  }
  if (byPublisher.size === 0) return undefined;
  const separator = element.msg('; ', { id: 'list.separator', desc: 'Stands between short reasons in a row' });
  const comma = element.msg(', ', { id: 'list.comma', desc: 'Stands between dates or names in a row' });
  const one = element.msg('{publisher} ({dates})', { id: 'source.one', desc: 'A publisher and the dates of its pages' });
  return [...byPublisher].map(([publisher, dates], index) => [index ? separator : '', fill(one, { publisher: name(publisher), dates: [...dates].join(comma) })]);
}

/**
 * "Source: BASE (undated). Read in an archived copy, not checked live." for the sources under a block. Without `reports`
 * no button to report what is wrong: where another line of the element has it. `more` is as reportButton() takes it.
 */
export function sourcesLine(element: BeElement, ids: Iterable<string>, summaries: Readonly<Record<string, SourceSummary>>, { reports = true, more = [] as readonly string[] } = {}): unknown {
  const all = [...ids];
  const line = (sources: unknown, text: string) => (sources ? flat(html`<p class="muted" part="source">${fill(text, { sources })}</p>`) : nothing);
  return [
    line(publishers(element, all, summaries, false), element.msg('Source: {sources}. Read in an archived copy; not checked live.', { id: 'source.line', desc: 'Below facts: who says so and when. {sources} is a list of publishers with dates' })),
    line(publishers(element, all, summaries, true), element.msg('Source that this site names: {sources}. We did not read it.', { id: 'source.host', desc: 'Below facts that the page around the guide has changed: the sources that page names. {sources} is a list of publishers with dates' })),
    reports && all.length > 0 ? html`<p class="muted">${reportButton(element, more)}</p>` : nothing,
  ];
}
