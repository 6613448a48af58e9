import { html, nothing, type TemplateResult } from 'lit';
import { loadedFacts } from '../../dataset/load.js';
import type { OperatorId, Precaution, StepAction, TopicId } from '../../dataset/types.js';
import { plural } from '../../locales/format.js';
import { viewStyles } from '../../styles/view.js';
import type { View } from '../base.js';
import { actionAddress } from '../shared/action.js';
import { mark } from '../shared/confidence.js';
import { contradictionLine } from '../shared/contradiction.js';
import { flat } from '../shared/flat.js';
import { externalIcon, warningIcon } from '../shared/generated/icons.js';
import { openInPrint } from '../shared/open-in-print.js';
import { code } from '../shared/code.js';
import { fill, heading, hostOf, name } from '../shared/rich-text.js';
import { reportButton } from '../shared/report-button.js';
import { sourcesLine } from '../shared/sources-line.js';
import type { BePrecautionsList } from './be-precautions-list.js';
import { precautionStyles } from './be-precautions-list.styles.js';
import { contactCard } from './contacts.js';

type Moment = Precaution['moment'];
const MOMENTS: readonly Moment[] = ['before', 'during', 'after', 'trouble'];
type Entry = readonly [id: string, precaution: Precaution];

function momentTitle({ msg }: BePrecautionsList, moment: Moment): string {
  switch (moment) {
    case 'before':
      return msg('Before you top up', { id: 'precautions.before', desc: 'Heading of precautions before a top-up' });
    case 'during':
      return msg('While you top up', { id: 'precautions.during', desc: 'Heading of precautions during a top-up' });
    case 'after':
      return msg('Afterwards', { id: 'precautions.after', desc: 'Heading of precautions after a top-up' });
    case 'trouble':
      return msg('When something went wrong', { id: 'precautions.trouble', desc: 'Heading of what to do when it went wrong' });
  }
}

/** A number as people read it: 078170170 is grouped where a contact writes it so. */
const written = (element: BePrecautionsList, to: string): string => Object.values(loadedFacts('precautions', element.data)!.contacts).flatMap(({ phones }) => phones).find(({ value }) => value.replaceAll(' ', '') === to)?.value ?? to;

function button(element: BePrecautionsList, { action, confidence }: Precaution): unknown {
  const address = action && actionAddress(action as StepAction, confidence);
  if (!action || !address) return nothing;
  const tap = (text: string, to: string, external = false) =>
    html`<p class="actions screen-only"><a class="button" part="button" href=${address} rel=${external ? 'noopener external' : nothing} target=${external ? '_blank' : nothing}><span>${fill(text, { to: html`<bdi dir="ltr">${to}</bdi>` })}</span>${external ? externalIcon : nothing}</a></p>`;
  if (action.kind === 'open') return tap(element.msg('Open {to}', { id: 'precautions.open', desc: 'Button that opens a site; {to} is its address' }), hostOf(address), true);
  if (action.kind === 'ussd') return tap(element.msg('Dial {to}', { id: 'precautions.dial', desc: 'Button that dials a code' }), action.code);
  return tap(action.kind === 'sms' ? element.msg('Write the text to {to}', { id: 'precautions.text', desc: 'Button that opens a prepared text message' }) : element.msg('Call {to}', { id: 'precautions.call', desc: 'Button that dials a number' }), written(element, action.to));
}

function item(element: BePrecautionsList, [id, precaution]: Entry): TemplateResult {
  const { words } = element;
  const { action, contact, moment } = precaution;
  const texts = words.precautions[id];
  const values = { to: action && 'to' in action ? code(written(element, action.to)) : '', code: action && 'code' in action ? code(action.code) : '' };
  const done = element.done.has(id);
  const helper = contact === undefined ? undefined : loadedFacts('precautions', element.data)!.contacts[contact];
  return html`<li class="precaution" ?data-done=${done} part="precaution" data-precaution=${id} data-weight=${precaution.weight}>
    <input type="checkbox" id=${id} name=${id} .checked=${done} @change=${(event: Event) => element.tick(id, (event.currentTarget as HTMLInputElement).checked)} />
    <div>
      <label for=${id}>${precaution.weight === 1 ? warningIcon : nothing}${texts?.title}</label>
      <p>${fill(texts?.text, values)}${mark(element, precaution)}</p>
      ${contradictionLine(precaution, words.precautionsContradictions)}${button(element, precaution)}
      ${!helper || contact === undefined
        ? nothing
        : moment === 'trouble'
          ? html`<p class="muted">${fill(element.msg('See {name} below.', { id: 'precautions.see-contact', desc: 'Points to a body that helps, in the list below; {name} is its name' }), { name: name(helper.name) })}</p>`
          : contactCard(element, contact, helper)}
    </div>
  </li>`;
}

/** Who helps: all but those that stand with a precaution of another moment. */
function contacts(element: BePrecautionsList, entries: readonly Entry[], all: boolean): unknown {
  const facts = loadedFacts('precautions', element.data)!;
  const elsewhere = new Set(Object.values(facts.precautions).flatMap(({ moment, contact }) => (contact && moment !== 'trouble' ? [contact] : [])));
  const named = new Set(entries.map(([, { contact }]) => contact));
  const shown = Object.entries(facts.contacts).filter(([id]) => (all ? !elsewhere.has(id) : named.has(id)));
  if (shown.length === 0) return nothing;
  return html`${heading(element.level + 2, element.msg('Who helps', { id: 'precautions.contacts', desc: 'Heading of the bodies that help when the operator does not' }), 'item-title')}${flat(html`<div class="contacts">${shown.map(([id, contact]) => contactCard(element, id, contact))}</div>`)}`;
}

function render(element: BePrecautionsList): TemplateResult {
  openInPrint(element);
  const facts = loadedFacts('precautions', element.data)!;
  const operator = element.setting<OperatorId>('operator') || undefined;
  const topics = element.setting<TopicId[]>('topics') ?? [];
  const isOwn = ([, { operators }]: Entry) => operators !== undefined;
  const entries = Object.entries(facts.precautions)
    .filter(([, { operators, topic }]) => (!operators || (operator && operators.includes(operator))) && (topics.length === 0 || topics.includes(topic)))
    // What holds only at this operator first, then what weighs most; the sort keeps the order of the data otherwise.
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a[1].weight - b[1].weight);
  const list = (some: readonly Entry[]) => flat(html`<ul part="list">${some.map((entry) => item(element, entry))}</ul>`);
  const shown = MOMENTS.map((moment) => [moment, entries.filter(([, precaution]) => precaution.moment === moment)] as const).filter(([, some]) => some.length > 0);

  return html`<div class="stack">
    ${heading(element.level, element.msg('What to mind', { id: 'precautions.title', desc: 'Heading of the precautions' }), 'section-title')}
    ${shown.map(([moment, some]) => {
      // Within the guide the list is one of many sections: what can cost money or the number stays in view.
      const open = element.frame ? some.filter((entry) => entry[1].weight === 1 || isOwn(entry)) : some;
      const more = some.filter((entry) => !open.includes(entry));
      return html`<section class="moment" data-moment=${moment}>
        ${heading(element.level + 1, momentTitle(element, moment), 'item-title')}${open.length > 0 ? list(open) : nothing}
        ${more.length > 0
          ? html`<details>
              <summary>${plural(element.locale, element.msg('{count, plural, one {# more point} other {# more points}}', { id: 'precautions.more', desc: 'Opens the lighter precautions of a moment; # is how many' }), more.length)}</summary>
              ${list(more)}
            </details>`
          : nothing}
        ${moment === 'trouble' ? contacts(element, some, topics.length === 0) : nothing}
      </section>`;
    })}
    <details>
      <summary>${element.msg('Who says so', { id: 'precautions.sources', desc: 'Opens the list of publishers behind the precautions' })}</summary>
      ${sourcesLine(
        element,
        entries.flatMap(([, { sources }]) => sources),
        facts.sourceSummaries,
        { reports: false },
      )}
    </details>
    <p class="muted">${reportButton(element)}</p>
  </div>`;
}

export const view: View = { styles: [viewStyles, precautionStyles], render };
