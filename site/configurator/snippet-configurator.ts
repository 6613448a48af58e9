import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { facts } from 'build-facts';
import { defaultDataset } from '../../dist/dataset/default.js';
import { DEFAULT_SECTIONS } from '../../dist/elements/be-topup-guide/sections.js';
import { matchLocale, type Locale } from '../../dist/locales/match.js';
import { folderAddress, PUBLIC_FOLDER, SETTINGS, snippetParts, TARGET_IDS, TARGETS, type SettingName, type SnippetPart, type Target } from '../../dist/snippets/index.js';
import { DEFAULT_CHOICES, hasCopyInside, isStatic, readChoices, writeChoices, type Choices } from './choices.ts';
import { copyFor } from './copies.ts';
import { styles } from './styles.ts';
import { textsFor, type Texts } from './texts.ts';

const WIDTHS = ['phone', 'sidebar', 'column', 'full'] as const;
type Width = (typeof WIDTHS)[number];
/** The guide's own blue, to start from. */
const FIRST_COLOUR = '#1f5fbf';
const FIRST_OWN_FOLDER = '/be-topup-guide/';

const kilobytes = (bytes: number, locale: string): string => new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }).format(bytes / 1000);
const nameOf = (locale: string): string => new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
const itemsOf = (list: string | undefined): readonly string[] => (list ? list.split(' ') : []);

/**
 * Writes the snippet for a site: choices on one side, what to copy and how it will look on the other. It shows the
 * `<be-topup-guide>` that the page has loaded.
 *
 * @attr {string} lang - Language it speaks: English or simplified Chinese.
 * @attr {boolean} in-address - Keeps the choices in the page's address, behind "#".
 */
export class SnippetConfigurator extends LitElement {
  static override styles = styles;
  static override properties = {
    lang: {},
    inAddress: { type: Boolean, attribute: 'in-address' },
    choices: { attribute: false },
    order: { state: true },
    parts: { state: true },
    isWriting: { state: true },
    hasFailed: { state: true },
    said: { state: true },
    width: { state: true },
    isDark: { state: true },
  };

  declare inAddress: boolean;
  declare choices: Choices;
  /** All sections as they stand in the list. */
  declare protected order: readonly string[];
  /** What is shown to copy, and the choices it was written for. */
  declare protected parts: readonly SnippetPart[];
  declare protected isWriting: boolean;
  declare protected hasFailed: boolean;
  declare protected said: string;
  declare protected width: Width;
  declare protected isDark: boolean;
  /** What the parts were written with: the whole copy, or what stands inside the tag. */
  #content = '';
  /** A later choice makes an earlier answer of the worker worthless. */
  #asked = 0;
  #ownFolder = FIRST_OWN_FOLDER;

  constructor() {
    super();
    this.inAddress = false;
    this.choices = DEFAULT_CHOICES;
    this.order = DEFAULT_SECTIONS;
    this.parts = [];
    this.isWriting = true;
    this.hasFailed = false;
    this.said = '';
    this.width = 'column';
    this.isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.inAddress) return;
    this.#readAddress();
    addEventListener('hashchange', this.#readAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
  }

  readonly #readAddress = (): void => {
    this.choices = { ...readChoices(location.hash), folder: this.choices.folder };
    const asked = itemsOf(this.choices.settings.sections);
    this.order = [...asked, ...DEFAULT_SECTIONS.filter((id) => !asked.includes(id))];
  };

  /** The page's language, where the element has none of its own. */
  get #locale(): Locale {
    return matchLocale(this.lang || this.closest<HTMLElement>('[lang]')?.lang);
  }

  get #texts(): Texts {
    return textsFor(this.#locale);
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('choices')) return;
    if (this.inAddress && this.hasUpdated) history.replaceState(null, '', `#${writeChoices(this.choices)}`);
    void this.#write();
  }

  async #write(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const { choices } = this;
    const { settings, target, accent } = choices;
    this.isWriting = true;
    try {
      const content = isStatic(target) || hasCopyInside(choices) ? await copyFor(settings, target) : '';
      if (asked !== this.#asked) return;
      this.#content = content;
      this.parts = snippetParts(target, { settings, content, accent, delivery: this.#delivery });
      this.hasFailed = false;
    } catch {
      if (asked !== this.#asked) return;
      this.parts = [];
      this.hasFailed = true;
    }
    this.isWriting = false;
  }

  get #delivery(): { readonly folder: string; readonly integrity: string | undefined } {
    const { settings, target, integrity, folder } = this.choices;
    return { folder, integrity: integrity && TARGETS[target].hasScript ? facts[matchLocale(settings.lang)]?.integrity : undefined };
  }

  #choose(change: Partial<Choices>): void {
    this.said = '';
    this.choices = { ...this.choices, ...change };
  }

  #set(name: SettingName, value: string): void {
    const settings = { ...this.choices.settings, [name]: value || undefined };
    this.#choose({ settings });
  }

  /** One of a list, ticked or not; it keeps the list's own order. */
  #tick(name: 'pay' | 'needs', id: string, isTicked: boolean): void {
    const ticked = itemsOf(this.choices.settings[name]);
    this.#set(name, SETTINGS[name].values.filter((value) => (value === id ? isTicked : ticked.includes(value))).join(' '));
  }

  get #shown(): readonly string[] {
    const asked = itemsOf(this.choices.settings.sections);
    return asked.length > 0 ? asked : DEFAULT_SECTIONS;
  }

  #show(shown: readonly string[], order = this.order): void {
    const sections = order.filter((id) => shown.includes(id));
    this.order = order;
    this.#set('sections', sections.join(' ') === DEFAULT_SECTIONS.join(' ') ? '' : sections.join(' '));
  }

  async #moveUp(id: string): Promise<void> {
    const at = this.order.indexOf(id);
    const order = [...this.order];
    order.splice(at - 1, 2, id, order[at - 1]!);
    this.#show(this.#shown, order);
    this.said = this.#texts.moved(this.#texts.sections[id]!, at);
    // The button was taken out of the page and put in again: the focus stays with its section.
    await this.updateComplete;
    const row = this.renderRoot.querySelector(`[data-section="${id}"]`);
    (row?.querySelector<HTMLElement>('button:not([disabled])') ?? row?.querySelector<HTMLElement>('input'))?.focus();
  }

  async #copy(event: Event, part: SnippetPart): Promise<void> {
    const { copied, notCopied, where } = this.#texts;
    const pre = (event.currentTarget as HTMLElement).closest('.part')!.querySelector('pre')!;
    try {
      await navigator.clipboard.writeText(part.text);
      this.said = copied(where[part.where] ?? part.where);
    } catch {
      getSelection()?.selectAllChildren(pre);
      this.said = notCopied;
    }
  }

  #select(name: 'lang' | 'operator' | 'card', names: (id: string) => string): TemplateResult {
    const { settings, any } = this.#texts;
    const value = this.choices.settings[name] ?? '';
    return html`<div class="field">
      <label for=${name}>${settings[name]}</label>
      <select id=${name} .value=${live(value)} @change=${(event: Event) => this.#set(name, (event.target as HTMLSelectElement).value)}>
        ${name === 'lang' ? nothing : html`<option value="" ?selected=${value === ''}>${any}</option>`}
        ${SETTINGS[name].values.map((id) => html`<option value=${id} ?selected=${id === value} lang=${name === 'lang' ? id : nothing}>${names(id)}</option>`)}
      </select>
    </div>`;
  }

  #several(name: 'pay' | 'needs', names: Readonly<Record<string, string>>): TemplateResult {
    const ticked = itemsOf(this.choices.settings[name]);
    return html`<details>
      <summary>${this.#texts.settings[name]}${ticked.length > 0 ? html` (${ticked.length})` : nothing}</summary>
      <fieldset>
        <legend class="hint">${this.#texts.any}</legend>
        ${SETTINGS[name].values.map((id) => html`<label class="tick"><input type="checkbox" name=${name} value=${id} .checked=${live(ticked.includes(id))} @change=${(event: Event) => this.#tick(name, id, (event.target as HTMLInputElement).checked)} />${names[id]}</label>`)}
      </fieldset>
    </details>`;
  }

  #sections(): TemplateResult {
    const { settings, sections, sectionsHint, earlier } = this.#texts;
    const shown = this.#shown;
    return html`<details>
      <summary>${settings.sections}${this.choices.settings.sections ? html` (${shown.length})` : nothing}</summary>
      <fieldset>
        <legend class="hint">${sectionsHint}</legend>
        <ol class="sections" role="list">
          ${repeat(
            this.order,
            (id) => id,
            (id, index) => html`<li data-section=${id}>
              <label class="tick"><input type="checkbox" name="sections" value=${id} .checked=${live(shown.includes(id))} @change=${(event: Event) => this.#show((event.target as HTMLInputElement).checked ? [...shown, id] : shown.filter((one) => one !== id))} />${sections[id]}</label>
              <button type="button" aria-label=${earlier(sections[id]!)} ?disabled=${index === 0} @click=${() => this.#moveUp(id)}><span aria-hidden="true">↑</span></button>
            </li>`,
          )}
        </ol>
      </fieldset>
    </details>`;
  }

  #themes(): TemplateResult {
    const { settings, themes } = this.#texts;
    const { theme = 'auto' } = this.choices.settings;
    return html`<fieldset>
      <legend>${settings.theme}</legend>
      <div class="row">
        ${SETTINGS.theme.values.map((id) => html`<label class="tick"><input type="radio" name="theme" value=${id} .checked=${live(theme === id)} @change=${() => this.#set('theme', id === 'auto' ? '' : id)} />${themes[id]}</label>`)}
      </div>
    </fieldset>`;
  }

  #accent(): TemplateResult {
    const { accent, accentColour } = this.#texts;
    const { choices } = this;
    return html`<div class="row">
      <label class="tick"><input type="checkbox" name="accent" .checked=${live(choices.accent !== undefined)} @change=${(event: Event) => this.#choose({ accent: (event.target as HTMLInputElement).checked ? FIRST_COLOUR : undefined })} />${accent}</label>
      ${choices.accent === undefined ? nothing : html`<input type="color" aria-label=${accentColour} .value=${live(choices.accent)} @input=${(event: Event) => this.#choose({ accent: (event.target as HTMLInputElement).value })} />`}
    </div>`;
  }

  #look(): TemplateResult {
    const { settings, groups, level } = this.#texts;
    const { choices } = this;
    // A static copy has the colours of the page that it is pasted into.
    const hasColours = !isStatic(choices.target);
    return html`<fieldset class="group">
      <legend>${groups.look}</legend>
      ${hasColours ? this.#themes() : nothing}
      <div class="field">
        <label for="level">${settings['heading-level']}</label>
        <select id="level" @change=${(event: Event) => this.#set('heading-level', (event.target as HTMLSelectElement).value === '2' ? '' : (event.target as HTMLSelectElement).value)}>
          ${SETTINGS['heading-level'].values.map((id) => html`<option value=${id} ?selected=${id === (choices.settings['heading-level'] ?? '2')}>${level(id)}</option>`)}
        </select>
      </div>
      ${hasColours ? this.#accent() : nothing}
    </fieldset>`;
  }

  #site(): TemplateResult {
    const texts = this.#texts;
    const { choices } = this;
    const { target } = choices;
    const options = (ids: readonly Target[]) => ids.map((id) => html`<option value=${id} ?selected=${id === target}>${texts.targets[id]}</option>`);
    const isOwn = choices.folder !== PUBLIC_FOLDER;
    return html`<fieldset class="group">
      <legend>${texts.groups.site}</legend>
      <div class="field">
        <label for="target">${texts.target}</label>
        <select id="target" aria-describedby=${texts.about[target] ? 'about' : nothing} @change=${(event: Event) => this.#choose({ target: (event.target as HTMLSelectElement).value as Target, copy: undefined })}>
          <optgroup label=${texts.withScript}>${options(TARGET_IDS.filter((id) => !isStatic(id)))}</optgroup>
          <optgroup label=${texts.withoutScript}>${options(TARGET_IDS.filter(isStatic))}</optgroup>
        </select>
        ${texts.about[target] ? html`<p class="hint" id="about">${texts.about[target]}</p>` : nothing}
      </div>
      ${
        isStatic(target)
          ? nothing
          : html`<div>
            <label class="tick"><input type="checkbox" name="copy" aria-describedby="copy-hint" .checked=${live(hasCopyInside(choices))} @change=${(event: Event) => this.#choose({ copy: (event.target as HTMLInputElement).checked })} />${texts.copyInside}</label>
            <p class="hint" id="copy-hint">${texts.copyHint}</p>
          </div>`
      }
      ${
        TARGETS[target].hasScript
          ? html`<div>
              <label class="tick"><input type="checkbox" name="integrity" aria-describedby="hash-hint" .checked=${live(choices.integrity)} @change=${(event: Event) => this.#choose({ integrity: (event.target as HTMLInputElement).checked })} />${texts.integrity}</label>
              <p class="hint" id="hash-hint">${choices.integrity ? texts.hash.on : texts.hash.off}</p>
            </div>
            <fieldset>
              <legend>${texts.from}</legend>
              <div class="row">
                <label class="tick"><input type="radio" name="from" value="public" .checked=${live(!isOwn)} @change=${() => this.#choose({ folder: PUBLIC_FOLDER })} />${texts.fromPublic}</label>
                <label class="tick"><input type="radio" name="from" value="own" .checked=${live(isOwn)} @change=${() => this.#choose({ folder: folderAddress(this.#ownFolder) })} />${texts.fromOwn}</label>
              </div>
              ${
                isOwn
                  ? html`<div class="field">
                    <label for="folder">${texts.folder}</label>
                    <input type="text" id="folder" inputmode="url" autocomplete="off" spellcheck="false" dir="ltr" aria-describedby="folder-hint" value=${this.#ownFolder} @change=${(event: Event) => this.#setFolder((event.target as HTMLInputElement).value)} />
                    <p class="hint" id="folder-hint">${texts.folderHint}</p>
                  </div>`
                  : nothing
              }
            </fieldset>`
          : nothing
      }
    </fieldset>`;
  }

  #setFolder(typed: string): void {
    this.#ownFolder = typed.trim() || FIRST_OWN_FOLDER;
    this.#choose({ folder: folderAddress(this.#ownFolder) });
  }

  #size(): string {
    const { sizes } = this.#texts;
    const { settings, target, integrity } = this.choices;
    const size = (bytes: number) => kilobytes(bytes, this.#locale);
    const { firstView, full, oneLanguage } = facts[matchLocale(settings.lang)]!;
    if (isStatic(target)) return sizes.none(new Intl.NumberFormat(this.#locale).format(this.parts[0]?.text.length ?? 0));
    if (!TARGETS[target].hasScript) return sizes.bundled(size(firstView));
    return integrity ? sizes.one(size(full)) : sizes.first(size(firstView), size(oneLanguage));
  }

  #snippet(): TemplateResult {
    const { snippet, copy, where, writing, failed } = this.#texts;
    const label = snippet;
    const [verb] = copy('').split(/[:：]/);
    return html`<section class="snippet" aria-labelledby="snippet">
      <h2 id="snippet">${label}</h2>
      <div aria-busy=${this.isWriting ? 'true' : 'false'}>
        ${this.hasFailed ? html`<p role="alert">${failed}</p>` : this.parts.length === 0 ? html`<p>${writing}</p>` : html`<p class="hint size">${this.#size()}</p>`}
        ${this.parts.map((part) => {
          const place = where[part.where] ?? part.where;
          return html`<div class="part" data-where=${part.where}>
            <div>
              <h3>${place}</h3>
              <button type="button" class="main" aria-label=${copy(place)} ?disabled=${this.isWriting} @click=${(event: Event) => this.#copy(event, part)}>${verb}</button>
            </div>
            <pre tabindex="0" role="region" aria-label=${place} translate="no"><code>${part.text}</code></pre>
          </div>`;
        })}
      </div>
      <p class="status" role="status">${this.said}</p>
    </section>`;
  }

  #preview(): TemplateResult {
    const { preview, previewOf, width, widths, darkPage } = this.#texts;
    const { settings, target } = this.choices;
    const { lang, operator, card, pay, needs, sections, theme } = settings;
    return html`<section class=${`preview ${this.width}`} aria-labelledby="preview">
      <h2 id="preview">${preview}</h2>
      <div class="row low">
        <fieldset>
          <legend class="hint">${width}</legend>
          <div class="row">
            ${WIDTHS.map(
              (id) =>
                html`<label class="tick"><input type="radio" name="width" value=${id} .checked=${live(this.width === id)} @change=${() => {
                  this.width = id;
                }} />${widths[id]}</label>`,
            )}
          </div>
        </fieldset>
        <label class="tick"><input type="checkbox" name="dark" .checked=${live(this.isDark)} @change=${(event: Event) => {
          this.isDark = (event.target as HTMLInputElement).checked;
        }} />${darkPage}</label>
      </div>
      <div class=${`page ${this.isDark ? 'dark' : 'light'}`} tabindex="0" role="region" aria-label=${previewOf}>
        <div class=${`width ${this.width}`}>
          ${
            isStatic(target)
              ? this.#staticPreview()
              : html`<be-topup-guide
                lang=${lang}
                operator=${operator ?? nothing}
                card=${card ?? nothing}
                pay=${pay ?? nothing}
                needs=${needs ?? nothing}
                sections=${sections ?? nothing}
                theme=${theme ?? nothing}
                heading-level=${settings['heading-level'] ?? nothing}
              ></be-topup-guide>`
          }
        </div>
      </div>
    </section>`;
  }

  /** The copy as a browser shows it; Markdown as it is written. */
  #staticPreview(): TemplateResult {
    return TARGETS[this.choices.target].content === 'markdown' ? html`<pre>${this.#content}</pre>` : html`<div class="static"></div>`;
  }

  override updated(changed: Map<string, unknown>): void {
    const around = this.renderRoot.querySelector<HTMLElement>('.page')!;
    const { accent, target } = this.choices;
    if (accent && !isStatic(target)) around.style.setProperty('--be-accent', accent);
    else around.style.removeProperty('--be-accent');
    const copy = this.renderRoot.querySelector('.static');
    // Our own renderer wrote it, out of our own elements.
    if (copy && changed.has('parts')) copy.replaceChildren(document.createRange().createContextualFragment(this.#content));
  }

  override render(): TemplateResult {
    const { own, groups } = this.#texts;
    return html`<form class="choices" @submit=${(event: Event) => event.preventDefault()}>
        <fieldset class="group">
          <legend>${groups.reader}</legend>
          ${this.#select('lang', nameOf)} ${this.#select('operator', (id) => defaultDataset.operators[id as keyof typeof defaultDataset.operators]!.name)} ${this.#select('card', (id) => own.cards[id]!)}
          ${this.#several('pay', own.payments)} ${this.#several('needs', own.needs)} ${this.#sections()}
        </fieldset>
        ${this.#look()} ${this.#site()}
      </form>
      ${this.#snippet()} ${this.#preview()}`;
  }
}
