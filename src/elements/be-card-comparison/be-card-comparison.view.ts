import { css, html, nothing, type TemplateResult } from 'lit';
import { CARD_IDS, SITUATION_IDS } from '../../dataset/ids.js';
import { loadedFacts } from '../../dataset/load.js';
import type { CardId, CriterionId, Fit, SituationId } from '../../dataset/types.js';
import { viewStyles } from '../../styles/view.js';
import type { View } from '../base.js';
import { EVENTS } from '../names.js';
import { announcement, personActed } from '../shared/announcement.js';
import { mark } from '../shared/confidence.js';
import { corrections } from '../shared/corrections.js';
import { choiceFormStyles } from '../shared/choice-form.styles.js';
import { options } from '../shared/options.js';
import { heading } from '../shared/rich-text.js';
import { sourcesLine } from '../shared/sources-line.js';
import { cell, column, dataTable, rowHeader } from '../shared/table.js';
import { tableStyles } from '../shared/table.styles.js';
import { verdictContent } from '../shared/verdict.js';
import type { BeCardComparison } from './be-card-comparison.js';

const styles = css`
  .short {
    display: block;
    font-weight: 400;
    font-size: 0.85em;
  }
  table {
    table-layout: fixed;
  }
  thead th:first-child {
    width: 19%;
  }
  thead th {
    vertical-align: top;
  }
  thead button {
    display: flex;
    min-height: 36px;
    margin-block-start: 0.5em;
    padding: 0.15em 0.8em;
    font-size: 0.9em;
    font-weight: 400;
  }
  @container be (max-width: 36em) {
    /* The head holds buttons: it stays in view where other tables hide theirs, or the focus would go where nobody sees it. */
    thead,
    thead th {
      display: block;
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
    }
    thead th {
      padding: 0 0 0.7em;
    }
    thead th:first-child {
      padding: 0;
    }
    td {
      display: block;
      margin-block-start: 0.5em;
    }
    .label {
      font-size: 0.9em;
    }
  }
`;

const TONES = { fits: 'good', depends: 'warn', 'does-not-fit': 'bad' } as const satisfies Record<Fit, unknown>;

function render(element: BeCardComparison): TemplateResult {
  const facts = loadedFacts('cards', element.data)!;
  const { words } = element;
  const chosen = element.setting<CardId[]>('cards') ?? [];
  const cards = chosen.length > 0 ? CARD_IDS.filter((id) => chosen.includes(id)) : [...CARD_IDS];
  const situation = element.setting<SituationId>('situation') || undefined;
  const criteria = Object.keys(facts.cards[CARD_IDS[0]]!.criteria) as CriterionId[];
  const fitText = (fit: Fit) =>
    fit === 'fits'
      ? element.msg('Fits', { id: 'cards.fits', desc: 'Verdict: this card type suits the situation' })
      : fit === 'depends'
        ? element.msg('It depends', { id: 'cards.depends', desc: 'Verdict: this card type may suit the situation' })
        : element.msg('Does not fit', { id: 'cards.does-not-fit', desc: 'Verdict: this card type does not suit the situation' });
  const fitOf = (card: CardId) => (situation ? facts.cards[card]!.situations[situation] : undefined);
  const choose = (event: Event) => {
    personActed(element);
    element.situation = (event.currentTarget as HTMLSelectElement).value as SituationId | '';
  };
  const separator = element.msg('; ', { id: 'list.separator', desc: 'Stands between short reasons in a row' });
  const said = () => cards.flatMap((card) => fitOf(card) ? `${words.cards[card]}: ${fitText(fitOf(card)!)}` : []).join(separator);

  return html`<div class="stack">
    ${heading(element.level, element.msg('Prepaid, monthly plan or eSIM?', { id: 'cards.title', desc: 'Heading of the comparison of card types' }), 'section-title')}
    <label class="field single screen-only"
      ><span>${element.msg('What describes you?', { id: 'cards.situation', desc: 'Label of the list of situations' })}</span>
      <select name="situation" @change=${choose}>
        ${options([['', element.msg('Choose to see what fits', { id: 'cards.situation-none', desc: 'First entry of the list of situations' })], ...SITUATION_IDS.map((id) => [id, words.situations[id]] as const)], situation ?? '')}
      </select></label
    >
    ${announcement(element, said)}
    ${dataTable(
      element.msg('Three columns as most readers know them. An eSIM is a form: its line is prepaid or monthly.', { id: 'cards.caption', desc: 'Caption of the comparison table' }),
      html`${column(html`<span class="visually-hidden">${element.msg('Question', { id: 'cards.question', desc: 'Header of the first column: what is compared' })}</span>`)}${cards.map((card) =>
        column(html`${words.cards[card]}<span class="short">${words.cardShort[card]}</span><button type="button" class="screen-only" part="button" value=${card} @click=${() => element.emit(EVENTS.cardSelect, { card })}>${element.msg('I have this', { id: 'cards.select', desc: 'Button below the name of a card type' })}<span class="visually-hidden">: ${words.cards[card]}</span></button>`),
      )}`,
      html`${situation
        ? html`<tr role="row">
            ${rowHeader(words.situations[situation])}
            ${cards.map((card) => {
              const fit = fitOf(card);
              return cell(words.cards[card], fit ? html`<span class="verdict fit" part="verdict" data-fit=${fit} data-tone=${TONES[fit]}>${verdictContent(TONES[fit], fitText(fit))}</span>${words.fits[card]?.[situation]}` : nothing);
            })}
          </tr>`
        : nothing}
      ${criteria.map(
        (criterion) => html`<tr role="row">
          ${rowHeader(words.criteria[criterion])}
          ${cards.map((card) => {
            const fact = facts.cards[card]!.criteria[criterion];
            return cell(words.cards[card], html`${words.cardCriteria[card]?.[criterion]}${fact?.confidence === 'unknown' ? nothing : mark(element, fact)}`);
          })}
        </tr>`,
      )}`,
    )}
    ${corrections(element, { title: element.msg('Often said, but not so', { id: 'cards.corrections', desc: 'Opens common errors about card types and their corrections' }), facts: facts.corrections, texts: words.cardsCorrections })}
    ${sourcesLine(
      element,
      cards.flatMap((card) => Object.values(facts.cards[card]!.criteria).flatMap((fact) => fact.sources)),
      facts.sourceSummaries,
    )}
  </div>`;
}

export const view: View = { styles: [viewStyles, choiceFormStyles, tableStyles, styles], render };
