import { html, nothing, type TemplateResult } from 'lit';
import { loadFacts } from '../../dataset/load.js';
import type { OperatorId } from '../../dataset/types.js';
import { loadWords } from '../../locales/words.js';
import { viewStyles } from '../../styles/view.js';
import type { View } from '../base.js';
import { flat } from '../shared/flat.js';
import { warningIcon } from '../shared/generated/icons.js';
import { openInPrint } from '../shared/open-in-print.js';
import { operatorPart } from '../shared/operator-part.js';
import { prepareOperator } from '../shared/prepare-operator.js';
import { fill, heading, hostOf, link, name } from '../shared/rich-text.js';
import { sourcesLine } from '../shared/sources-line.js';
import { tableStyles } from '../shared/table.styles.js';
import type { BeOperatorFacts } from './be-operator-facts.js';
import { sheetStyles } from './be-operator-facts.styles.js';
import { addresses, balance, clocks, company, money, refund, sells } from './groups.js';
import { topicLabel, type NoteTopic } from './labels.js';
import { overview } from './overview.js';
import { group, noteList, notesOn, type Sheet } from './sheet.js';

/** Notes that stand with no fact of their own. */
const FREE_TOPICS: readonly NoteTopic[] = ['topping-up', 'payment', 'identification', 'postpaid', 'roaming', 'security'];

/** Ids of all sources below a value. */
function sourcesBelow(value: unknown, found = new Set<string>()): Set<string> {
  if (value && typeof value === 'object') {
    for (const [key, child] of Object.entries(value)) {
      if (key === 'sources' && Array.isArray(child)) child.forEach((id: string) => found.add(id));
      else sourcesBelow(child, found);
    }
  }
  return found;
}

function sources({ element, operator, facts }: Sheet): unknown {
  const { sourceSummaries, sells: builtIn, ...known } = facts;
  // The first view has the page's own answers whole, of the built-in ones only what they say.
  const sold = Object.entries(operator.sells).map(([id, fact]) => (fact.host ? fact : builtIn[id as 'esim']));
  return sourcesLine(element, sourcesBelow([known, sold]), sourceSummaries);
}

function traps(sheet: Sheet): unknown {
  const { element, facts, words } = sheet;
  if (facts.traps.length === 0) return nothing;
  return html`<section class="group traps tight" part="group">
    ${heading(element.level + 1, html`${warningIcon}${element.msg('Do not be misled', { id: 'operator.traps', desc: 'Heading of names and words that mislead, and known frauds' })}`, 'item-title')}${noteList(sheet, facts.traps, words.traps)}
  </section>`;
}

function sheetOf(sheet: Sheet): TemplateResult {
  return html`${flat(html`<div class="groups">
      ${sells(sheet)}${addresses(sheet)}${balance(sheet)}${clocks(sheet)}${money(sheet)}${refund(sheet)}${FREE_TOPICS.map((topic) => group(sheet, topicLabel(sheet.element, topic), [], notesOn(sheet, topic)))}${company(sheet)}${traps(sheet)}
    </div>`)}${sources(sheet)}`;
}

function render(element: BeOperatorFacts): TemplateResult {
  openInPrint(element);
  const id = element.setting<OperatorId>('operator') || undefined;
  const operator = id && element.data.operators[id];
  if (!operator) return html`<div class="stack">${overview(element)}</div>`;
  const detail = operatorPart(element, 'operators', id);
  const title = heading(element.level, fill(element.msg('{operator}: what is known', { id: 'operator.title', desc: 'Heading of the sheet of an operator' }), { operator: name(operator.name) }), 'section-title');
  if (detail.state !== 'ready') {
    return html`<div class="stack">
      ${title}
      <p class="muted" aria-busy=${detail.state === 'loading'}>${fill(element.msg('Check at {site}.', { id: 'check-at', desc: 'Where to check what is not known; {site} is the operator’s address' }), { site: link(operator.home, hostOf(operator.home)) })}</p>
    </div>`;
  }
  return html`<div class="stack">${title}${sheetOf({ element, operator, facts: detail.facts, words: detail.words, said: new Set() })}</div>`;
}

const prepare = (element: BeOperatorFacts): Promise<unknown> => {
  const operator = element.setting<OperatorId>('operator');
  return operator ? prepareOperator(element, 'operators') : Promise.all([loadFacts('brands'), loadWords(element.locale, ['brands'])]);
};

export const view: View = { styles: [viewStyles, tableStyles, sheetStyles], render, prepare };
