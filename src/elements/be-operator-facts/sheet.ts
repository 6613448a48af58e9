import { html, nothing } from 'lit';
import type { Aged } from '../../dataset/age.js';
import type { LoadedOperator } from '../../dataset/load.js';
import type { Confidence, NoteFact, Operator } from '../../dataset/types.js';
import type { OperatorWords } from '../../locales/words.js';
import type { BeElement } from '../base.js';
import { mark, nameOf } from '../shared/confidence.js';
import { contradictionLine } from '../shared/contradiction.js';
import { fill, heading, hostOf, link, name } from '../shared/rich-text.js';
import type { NoteTopic } from './labels.js';

/** Any fact of a sheet, as far as its row needs to know it. */
export interface AnyFact extends Aged {
  readonly value?: unknown;
  readonly confidence: Confidence;
  readonly sources?: readonly string[];
  readonly contradiction?: string;
  readonly host?: true;
  /** Where it stands in dataset.json, when this is not the object that was loaded. */
  readonly path?: string;
}

/** What is rendered for one operator. */
export interface Sheet {
  readonly element: BeElement;
  readonly operator: Operator;
  readonly facts: LoadedOperator;
  readonly words: OperatorWords['operators'];
  /** Contradictions that stand beside a fact already: several facts may share one. */
  readonly said: Set<string>;
}

export interface Row {
  readonly label: string;
  readonly fact: AnyFact | undefined;
  /** How the value is shown; asked only when there is one. */
  readonly show: () => unknown;
}

const isKnown = (fact: AnyFact | undefined): fact is AnyFact => fact?.value !== undefined;

/** What sentences about an operator may name. */
export const valuesOf = ({ element, operator, facts }: Sheet): Record<string, unknown> => ({
  operator: name(operator.name),
  site: link(operator.home, hostOf(operator.home)),
  app: nameOf(element, facts.app, operator.name),
  account: nameOf(element, facts.account, operator.name),
});

/** What another source says of a fact, the first time it comes up. */
export function dispute({ words, said }: Sheet, fact: { readonly contradiction?: string } | undefined): unknown {
  const id = fact?.contradiction;
  if (!id || said.has(id)) return nothing;
  said.add(id);
  return contradictionLine(fact, words.contradictions);
}

/** "Check at base.be." */
function whereToCheck({ element, operator }: Sheet): unknown {
  return html`<p class="muted">${fill(element.msg('Check at {site}.', { id: 'check-at', desc: 'Where to check what is not known; {site} is the operator’s address' }), { site: link(operator.home, hostOf(operator.home)) })}</p>`;
}

/** Facts as a list of names and values; below it where to check what nobody states. */
export function factList(sheet: Sheet, rows: readonly Row[]): unknown {
  if (rows.length === 0) return nothing;
  const { element } = sheet;
  return html`<dl part="facts">
      ${rows.map(
        ({ label, fact, show }) => html`<div class="fact">
          <dt>${label}</dt>
          <dd>${isKnown(fact) ? html`${show()}${mark(element, fact)}` : mark(element, fact ?? { confidence: 'unknown' })}${dispute(sheet, fact)}</dd>
        </div>`,
      )}
    </dl>
    ${rows.every(({ fact }) => isKnown(fact)) ? nothing : whereToCheck(sheet)}`;
}

/** Sentences about the operator, each with its mark and what speaks against it. */
export function noteList(sheet: Sheet, notes: readonly NoteFact[], texts: Readonly<Record<string, string>>, className = 'notes dots'): unknown {
  if (notes.length === 0) return nothing;
  const { element } = sheet;
  return html`<ul class="${className} tight" part="list">
    ${notes.map((note) => html`<li>${fill(texts[note.id], valuesOf(sheet))}${mark(element, note)}${dispute(sheet, note)}</li>`)}
  </ul>`;
}

export const notesOn = ({ facts }: Sheet, ...topics: readonly NoteTopic[]): readonly NoteFact[] => facts.notes.filter(({ topic }) => topics.includes(topic));

/** A heading with facts and notes below it; left out when there is neither. */
export function group(sheet: Sheet, title: string, rows: readonly Row[], notes: readonly NoteFact[], before: unknown = nothing): unknown {
  if (rows.length === 0 && notes.length === 0 && before === nothing) return nothing;
  return html`<section class="group tight" part="group">${heading(sheet.element.level + 1, title, 'item-title')}${before}${factList(sheet, rows)}${noteList(sheet, notes, sheet.words.notes)}</section>`;
}

/** For an operator that sells no prepaid card, what only a prepaid card has is shown as far as it is known. */
export const forPrepaid = ({ operator }: Sheet, rows: readonly Row[]): readonly Row[] => (operator.sells.prepaid.value === 'no' ? rows.filter(({ fact }) => isKnown(fact)) : rows);
