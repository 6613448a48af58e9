import { html, isServer, nothing, type TemplateResult } from 'lit';
import { loadedFacts } from '../../dataset/load.js';
import type { OperatorId } from '../../dataset/types.js';
import { euro, number } from '../../locales/format.js';
import { viewStyles } from '../../styles/view.js';
import { warnOnce } from '../../warn.js';
import type { View } from '../base.js';
import { operatorsByName } from '../shared/choice-form.js';
import { announcement, personActed } from '../shared/announcement.js';
import { choiceFormStyles } from '../shared/choice-form.styles.js';
import { mark } from '../shared/confidence.js';
import { options } from '../shared/options.js';
import { openInPrint } from '../shared/open-in-print.js';
import { fill, heading, name } from '../shared/rich-text.js';
import { sourcesLine } from '../shared/sources-line.js';
import { cell, column, dataTable, rowHeader } from '../shared/table.js';
import { tableStyles } from '../shared/table.styles.js';
import type { BePhraseCard } from './be-phrase-card.js';
import { phraseStyles } from './be-phrase-card.styles.js';
import { CounterVoice } from './counter-voice.js';

const SHOP_LANGUAGES = ['nl', 'fr', 'de'] as const;
type ShopLanguage = (typeof SHOP_LANGUAGES)[number];
const DEFAULT_PHRASE = 'top-up';

const voices = new WeakMap<BePhraseCard, CounterVoice>();
function voiceOf(element: BePhraseCard): CounterVoice {
  let voice = voices.get(element);
  if (!voice) voices.set(element, (voice = new CounterVoice(element)));
  return voice;
}

interface Input {
  readonly phrase: string;
  readonly language: ShopLanguage;
  readonly operator: OperatorId | '';
  readonly amount: number | undefined;
}

function readInput(element: BePhraseCard): Input {
  const { phrases } = loadedFacts('phrases', element.data)!;
  const phrase = element.setting<string>('phrase') || DEFAULT_PHRASE;
  const isPhrase = Object.hasOwn(phrases, phrase);
  if (!isPhrase) warnOnce(`phrase="${phrase}" is not known; use one of ${Object.keys(phrases).join(', ')}`);
  const operator = element.setting<OperatorId>('operator') ?? '';
  const amount = element.setting<string>('amount') || '';
  const euros = Number(amount);
  const isAmount = amount !== '' && Number.isFinite(euros) && euros > 0;
  if (amount && !isAmount) warnOnce(`amount="${amount}" is not known; use one of amounts in euro above 0`);
  return {
    phrase: isPhrase ? phrase : DEFAULT_PHRASE,
    // A reader of Dutch needs no Dutch sentence.
    language: element.setting<ShopLanguage>('to-lang') || (element.locale === 'nl' ? 'fr' : 'nl'),
    operator: operator && element.data.operators[operator] ? operator : '',
    amount: isAmount ? euros : undefined,
  };
}

/** "15 euro", as one says it at a counter: the word is the same in the three languages, but for the French plural. */
const spokenAmount = (language: ShopLanguage, amount: number): string => {
  const figure = number(language, amount, { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2 });
  return `${figure} ${language === 'fr' ? (amount >= 2 ? 'euros' : 'euro') : language === 'de' ? 'Euro' : 'euro'}`;
};

const languageName = (element: BePhraseCard, language: ShopLanguage): string =>
  language === 'nl'
    ? element.msg('Dutch', { id: 'phrases.dutch', desc: 'Name of the language' })
    : language === 'fr'
      ? element.msg('French', { id: 'phrases.french', desc: 'Name of the language' })
      : element.msg('German', { id: 'phrases.german', desc: 'Name of the language' });

/** A place left open in a sentence, named in the reader's language. */
function gap(element: BePhraseCard, what: 'operator' | 'amount'): TemplateResult {
  const label = what === 'operator' ? element.msg('Operator', { id: 'phrases.operator', desc: 'Label of the list of operators' }) : element.msg('Amount in euro', { id: 'phrases.amount', desc: 'Label of the amount field' });
  return html`<span class="gap" lang=${element.locale} aria-label=${label} role="img">&nbsp;</span>`;
}

/** A sentence in the shop's language, its gaps filled with what is chosen. */
function spoken(element: BePhraseCard, { phrase, operator, amount }: Input, language: ShopLanguage): TemplateResult {
  const values = { operator: operator ? name(element.data.operators[operator]!.name) : gap(element, 'operator'), amount: amount === undefined ? gap(element, 'amount') : html`<bdi>${spokenAmount(language, amount)}</bdi>` };
  return html`<span lang="${language}-BE" dir="ltr">${fill(loadedFacts('phrases', element.data)!.phrases[phrase]![language], values)}</span>`;
}

const sentence = (element: BePhraseCard, input: Input, language: ShopLanguage): TemplateResult => html`<p class="sentence" lang="${language}-BE" dir="ltr">${spoken(element, input, language)}</p>`;

const plainSentence = (element: BePhraseCard, { phrase, operator, amount, language }: Input): string =>
  loadedFacts('phrases', element.data)!
    .phrases[phrase]![language].replace('{operator}', operator ? element.data.operators[operator]!.name : '')
    .replace('{amount}', amount === undefined ? '' : spokenAmount(language, amount));

function form(element: BePhraseCard, input: Input): TemplateResult {
  const { phrases } = loadedFacts('phrases', element.data)!;
  const value = (event: Event) => {
    personActed(element);
    return (event.currentTarget as HTMLInputElement).value;
  };
  return html`<div class="fields screen-only" part="form">
    <label class="field"
      ><span>${element.msg('What to say', { id: 'phrases.phrase', desc: 'Label of the list of sentences' })}</span>
      <select name="phrase" .value=${input.phrase} @change=${(event: Event) => (element.phrase = value(event))}>
        ${options(
          Object.keys(phrases).map((id) => [id, element.words.phrases[id]?.name]),
          input.phrase,
        )}
      </select></label
    >
    <label class="field"
      ><span>${element.msg('The shop’s language', { id: 'phrases.language', desc: 'Label of the list: Dutch, French, German' })}</span>
      <select name="to-lang" .value=${input.language} @change=${(event: Event) => (element.toLang = value(event))}>
        ${options(
          SHOP_LANGUAGES.map((language) => [language, languageName(element, language)]),
          input.language,
        )}
      </select></label
    >
    <label class="field"
      ><span>${element.msg('Operator', { id: 'phrases.operator', desc: 'Label of the list of operators' })}</span>
      <select name="operator" .value=${input.operator} @change=${(event: Event) => (element.operator = value(event))}>
        ${options([['', element.msg('None chosen', { id: 'phrases.operator-none', desc: 'First entry of the list of operators' })], ...operatorsByName(element).map((id) => [id, element.data.operators[id]!.name] as const)], input.operator)}
      </select></label
    >
    ${phrases[input.phrase]!.nl.includes('{amount}')
      ? html`<label class="field"
      ><span>${element.msg('Amount in euro', { id: 'phrases.amount', desc: 'Label of the amount field' })}</span>
      <input type="number" name="amount" inputmode="decimal" min="0" step="any" .value=${input.amount === undefined ? '' : String(input.amount)} @change=${(event: Event) => (element.amount = value(event))}
    /></label>`
      : nothing}
  </div>`;
}

/** What the sentence says, in the reader's language. */
const meaning = (element: BePhraseCard, { phrase, operator, amount }: Input): unknown =>
  fill(element.words.phrases[phrase]?.text, {
    operator: operator ? name(element.data.operators[operator]!.name) : gap(element, 'operator'),
    amount: amount === undefined ? gap(element, 'amount') : html`<bdi>${euro(element.locale, amount)}</bdi>`,
  });

function card(element: BePhraseCard, input: Input): TemplateResult {
  const { phrases } = loadedFacts('phrases', element.data)!;
  const { words } = element;
  const usesOperator = phrases[input.phrase]![input.language].includes('{operator}');
  const usesAmount = phrases[input.phrase]![input.language].includes('{amount}');
  const hasGap = (usesOperator && !input.operator) || (usesAmount && input.amount === undefined);
  const voice = isServer ? undefined : voiceOf(element).voiceFor(input.language);
  const canFill = !isServer && document.fullscreenEnabled === true;
  const root = element.renderRoot as ShadowRoot;
  const fullScreen = () => {
    const shown = root.querySelector<HTMLElement>('.card');
    // A page may refuse it to what it embeds: the card is large enough as it stands.
    shown?.requestFullscreen().catch(() => warnOnce('full screen is refused here'));
  };
  // Alone on the screen only what is inside can be reached; afterwards the focus is back where it came from.
  const followFullScreen = () => root.querySelector<HTMLElement>(root.fullscreenElement ? '.close' : '[name="full-screen"]')?.focus();
  return html`<div class="card" part="card" role="group" aria-label=${words.phrases[input.phrase]?.name ?? ''} @fullscreenchange=${followFullScreen}>
      ${sentence(element, input, input.language)}
      ${input.language === element.locale ? nothing : html`<p class="meaning">${meaning(element, input)}</p>`}
      ${canFill ? html`<button type="button" class="close screen-only" part="button" @click=${() => void document.exitFullscreen()}>${element.msg('Leave full screen', { id: 'phrases.close', desc: 'Button that ends full screen' })}</button>` : nothing}
    </div>
    ${hasGap ? html`<p class="muted screen-only">${element.msg('Complete the choice above to fill the gaps.', { id: 'phrases.gaps', desc: 'Shown while the sentence has gaps' })}</p>` : nothing}
    <div class="buttons screen-only">
      ${canFill ? html`<button type="button" class="button main" name="full-screen" part="button" @click=${fullScreen}>${element.msg('Full screen', { id: 'phrases.full-screen', desc: 'Button: shows the sentence alone, as large as it can be' })}</button>` : nothing}
      ${voice ? html`<button type="button" name="speak" part="button" @click=${() => voiceOf(element).speak(plainSentence(element, input), voice)}>${element.msg('Read aloud', { id: 'phrases.speak', desc: 'Button: the device speaks the sentence' })}</button>` : nothing}
      <button type="button" name="print" part="button" @click=${() => print()}>${element.msg('Print this page', { id: 'phrases.print', desc: 'Button that opens the print window' })}</button>
    </div>
    <div class="print-only">${SHOP_LANGUAGES.filter((language) => language !== input.language).map((language) => sentence(element, input, language))}</div>`;
}

/** The words on buttons and signs, with what they mean. */
function glossary(element: BePhraseCard): TemplateResult {
  const facts = loadedFacts('phrases', element.data)!;
  const sources: string[] = [];
  // Words that are known in English only do not stand on a Belgian sign.
  const entries = Object.entries(facts.glossary).filter(([, terms]) => SHOP_LANGUAGES.some((language) => terms[language]));
  const rows = entries.map(
    ([id, terms]) => html`<tr role="row">
      ${rowHeader(element.words.glossaryMeanings[id])}
      ${SHOP_LANGUAGES.map((language) => {
        const term = terms[language];
        sources.push(...(term?.sources ?? []));
        return cell(
          languageName(element, language),
          term ? html`<bdi lang="${language}-BE">${term.value}</bdi>${mark(element, term)}` : html`<span aria-hidden="true">–</span><span class="visually-hidden">${element.msg('no source', { id: 'phrases.none', desc: 'In the glossary: no source was found for the word in this language' })}</span>`,
        );
      })}
    </tr>`,
  );
  return html`<details>
    <summary>${element.msg('Words on buttons and signs', { id: 'phrases.glossary', desc: 'Opens the glossary' })}</summary>
    <div class="stack">
      ${dataTable(
        element.msg('What stands on websites, machines and shop signs. Empty: no source was found.', { id: 'phrases.glossary-caption', desc: 'Caption of the glossary' }),
        html`${column(element.msg('Meaning', { id: 'phrases.meaning', desc: 'Header of the first column of the glossary' }))}${SHOP_LANGUAGES.map((language) => column(languageName(element, language)))}`,
        rows,
      )}
      ${sourcesLine(element, sources, facts.sourceSummaries)}
    </div>
  </details>`;
}

function render(element: BePhraseCard): TemplateResult {
  openInPrint(element);
  const input = readInput(element);
  return html`<div class="stack">
    ${heading(element.level, element.msg('Say this at the counter', { id: 'phrases.title', desc: 'Heading of the phrase card' }), 'section-title')}
    <p class="screen-only">${element.msg('Choose a sentence and show the screen across the counter. What it means stands below it.', { id: 'phrases.intro', desc: 'Below the heading of the phrase card' })}</p>
    <p class="screen-only muted">${element.msg('Flanders speaks Dutch, Wallonia French, Brussels both, the far east German.', { id: 'phrases.where', desc: 'Which language is spoken where in Belgium' })}</p>
    ${form(element, input)} ${announcement(element, () => html`${spoken(element, input, input.language)} ${meaning(element, input)}`)} ${card(element, input)} ${glossary(element)}
  </div>`;
}

export const view: View = { styles: [viewStyles, choiceFormStyles, tableStyles, phraseStyles], render };
