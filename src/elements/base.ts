import type { msg as localizeMsg } from '@lit/localize';
import { adoptStyles, html, isServer, LitElement, nothing, type CSSResultOrNative, type PropertyValues } from 'lit';
import { closestAcross } from '../controllers/ancestors.js';
import { LanguageController } from '../controllers/language.js';
import { integer, one, propertyOf, readSetting, type Settings } from '../controllers/settings.js';
import { defaultDataset } from '../dataset/default.js';
import { patches } from '../dataset/patched.js';
import type { Dataset } from '../dataset/types.js';
import { VERSION } from '../generated/version.js';
import { directionOf, type Locale } from '../locales/match.js';
import { message } from '../locales/message.js';
import { hasWords, loadWords, tableOf, type Words } from '../locales/words.js';
import { baseStyles } from '../styles/base.js';
import { warnOnce } from '../warn.js';
import { TAGS } from './names.js';

/** What an element learns from the guide around it. */
export interface Frame extends Element {
  /** Its facts. */
  readonly data: Dataset;
  /** What the guide says of a setting; `undefined` where an element decides itself. */
  settingForChildren(attribute: string): unknown;
  /** From now on the element is rendered again when the guide changes. */
  addConsumer(element: BeElement): void;
  /** The element has left the guide. */
  removeConsumer(element: BeElement): void;
}

/** Markup that is fetched when the element is first used. */
export interface View {
  readonly styles: readonly CSSResultOrNative[];
  render(element: BeElement): unknown;
  /** Fetches what the first render asks for beyond the words and facts of its part. A server calls it before it renders. */
  prepare?(element: BeElement): Promise<unknown>;
}

/** What facts and their sources show while a reader looks for a wrong one: fetched when the reader asks for it. */
export interface Reporting {
  /** Behind a fact: what copies a reference to it. */
  fact(fact: object): unknown;
  /** Below the facts: what to do. `more` are facts, by path, that stand there only as part of a sentence. */
  explanation(more: readonly string[]): unknown;
}

export const COMMON_SETTINGS = {
  'heading-level': integer(1, 6),
  theme: one(['auto', 'light', 'dark']),
  'report-url': { kind: 'text' },
} as const satisfies Settings;

/**
 * The facts that a page gives: a dataset of its own, or a patch on one. What checks them is fetched only then.
 * @returns undefined, after one warning, when they are refused
 */
export const readFacts = (given: unknown, base?: Dataset): Promise<Dataset | void> =>
  import('../dataset/page-facts.js').then((module) => module.readFacts(given, base)).catch((error: Error) => warnOnce(error.message));

/**
 * What all elements share: language, settings, the guide around, the wrapper that keeps the page's styles out.
 * Import-safe in Node; on the server `lang` and loaded words decide what is rendered.
 */
export abstract class BeElement extends LitElement {
  static readonly version = VERSION;
  /** Settings by attribute name. Each is a property too (camel case), and works as `data-be-<name>`. */
  static settings: Settings = COMMON_SETTINGS;
  static override styles: CSSResultOrNative[] = [baseStyles];

  /** Set by elements whose markup is fetched on first use: fetches it, with the facts it needs. */
  static loadView?: () => Promise<{ readonly view: View }>;
  static loadedView?: View;

  /** Fetches the markup once for all elements of a class; the server calls it before it renders. */
  static async prepareView(): Promise<void> {
    if (!this.loadView || Object.hasOwn(this, 'loadedView')) return;
    const { view } = await this.loadView();
    // An empty file is a module too.
    if (!view) throw new TypeError();
    this.loadedView = view;
  }

  /** Where the words come from: the parts of the locale that the first render needs. */
  protected readonly parts: readonly string[] = ['first'];

  /** True in a guide that is a frame: what stands inside it is no copy. */
  declare composed?: boolean;
  /** Set where the first render has to be all of it: what stood there before gives way to it. */
  declare whole?: boolean;
  declare headingLevel?: number | string | null;
  declare theme?: string | null;
  declare reportUrl?: string | null;
  /** Set while a reader looks for a wrong fact. */
  declare reporting?: Reporting | undefined;

  static override finalize(): void {
    if (!Object.hasOwn(this, 'finalized')) {
      for (const attribute of Object.keys(this.settings)) this.createProperty(propertyOf(attribute), { attribute });
    }
    super.finalize();
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', ...Object.keys(this.settings).map((name) => `data-be-${name}`)];
  }

  /** What could not be fetched, by whatever name; asked for again when the element comes back to the page, or the network does. */
  readonly lost = new Set<string>();
  readonly #again = (): void => {
    this.lost.clear();
    this.requestUpdate();
  };

  readonly #language = new LanguageController(this);
  #available: Locale | undefined;
  #dataset: Dataset | undefined;
  #frame: Frame | null = null;

  /** The locale that is shown: the one asked for, or English when its words were lost. */
  get locale(): Locale {
    return this.#available ?? this.#language.locale;
  }

  get words(): Words {
    return tableOf(this.locale).words;
  }

  /** The guide around this element, if there is one. */
  get frame(): Frame | null {
    return this.#frame;
  }

  /**
   * The facts to answer from. Default: the guide's around, else the built-in ones.
   * HTML has a `dataset` of its own, the map of `data-*` attributes: read it here as long as no facts were set.
   * What neither the library nor `patchDataset` made is checked first, and used as a copy when it is in order.
   */
  override get dataset(): DOMStringMap {
    return (this.#dataset as unknown as DOMStringMap | undefined) ?? super.dataset;
  }

  override set dataset(value: Dataset | null | undefined) {
    const old = this.#dataset;
    this.#dataset = value ?? undefined;
    if (value && !patches.has(value)) {
      void readFacts(value).then((dataset) => {
        if (value === this.#dataset) this.dataset = dataset as Dataset;
      });
    }
    this.requestUpdate('dataset', old);
  }

  /** The facts in use. */
  get data(): Dataset {
    return patches.has(this.#dataset!) ? this.#dataset! : (this.#frame?.data ?? defaultDataset);
  }

  /** Interface strings in this element's own language: two elements on one page may differ. */
  readonly msg: typeof localizeMsg = ((template: string, options: { id: string }) => message(tableOf(this.locale).ui, template, options.id)) as typeof localizeMsg;

  /** A setting: own attribute or property, else `data-be-<name>`, else what the guide around says. */
  setting<T>(attribute: string): T | undefined {
    const definition = (this.constructor as typeof BeElement).settings[attribute];
    if (definition) {
      for (const raw of [(this as unknown as Record<string, unknown>)[propertyOf(attribute)], this.getAttribute(`data-be-${attribute}`)]) {
        if (raw === undefined || raw === null) continue;
        const value = readSetting(attribute, definition, raw);
        if (value !== undefined) return value as T;
      }
    }
    return this.#frame?.settingForChildren(attribute) as T | undefined;
  }

  /** 1 to 6. Elements that a page puts into a guide take the guide's: it shows no heading of its own then. */
  get level(): number {
    return this.setting<number>('heading-level') ?? 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#again();
    addEventListener('online', this.#again);
    this.#enterFrame();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#again);
    this.#frame?.removeConsumer(this);
    this.#frame = null;
  }

  #enterFrame(): void {
    const around = closestAcross(this, TAGS.guide) as Frame | null;
    if (!around || 'addConsumer' in around) {
      this.#frame = around;
      around?.addConsumer(this);
      // Also without one: it may have been moved out of a guide.
      this.requestUpdate();
    } else {
      void customElements.whenDefined(TAGS.guide).then(() => {
        if (this.isConnected && !this.#frame) this.#enterFrame();
      });
    }
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.#language.refresh();
    else if (name.startsWith('data-be-')) this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      super.createRenderRoot();
    } catch {
      // In a frame the sheets of this document are refused: `adoptedCallback` has others made.
    }
    const root = this.shadowRoot as ShadowRoot;
    // What stands there already is a server's copy: in view until all of it can be replaced at once.
    // Lit does this too, but not on a page with its hydration support.
    this.renderOptions.renderBefore ??= root.firstChild as ChildNode;
    // Until the first render the page's own copy inside the tag stays in view.
    if (!isServer && !root.firstChild) root.append(document.createElement('slot'));
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const locale = this.#language.locale;
    const element = this.constructor as typeof BeElement;
    // A server's copy gives way to all at once. On a page with many guides one that has a copy may wait.
    const hasCopy = !this.hasUpdated && (this.renderOptions.renderBefore || (!this.composed && this.firstElementChild && document.getElementsByTagName(TAGS.guide)[5]));
    if (!hasCopy && hasWords(locale, this.parts) && (!element.loadView || element.loadedView)) {
      this.#available = locale;
      return super.scheduleUpdate();
    }
    return this.#prepare(element, hasCopy).then((isWaiting) => (isWaiting ? undefined : super.scheduleUpdate()));
  }

  /** Overridden to fetch what the first render will ask for, in parallel with words and markup: it is rendered once then, not first without. */
  protected prefetch(): Promise<unknown> | void {}

  async #prepare(element: typeof BeElement, hasCopy: unknown): Promise<unknown> {
    const prefetched = this.prefetch();
    let isWaiting: unknown;
    const fetched = (hasCopy ? import('./shared/take-over.js').then((module) => module.takeOver(this)) : element.prepareView()).then(
      (waits) => {
        isWaiting = waits;
        return true;
      },
      (error: unknown) => {
        warnOnce(`a part of <${this.localName}> could not be loaded; what the page holds stays`, error);
        return false;
      },
    );
    // The language may change while its words are on the way.
    for (let asked: Locale | undefined; asked !== this.#language.locale; ) {
      asked = this.#language.locale;
      this.#available = await loadWords(asked, this.parts);
    }
    if (!(await fetched)) this.#available = undefined;
    await prefetched;
    return isWaiting;
  }

  protected override shouldUpdate(_changed: PropertyValues): boolean {
    return this.#available !== undefined;
  }

  protected override update(changed: PropertyValues): void {
    const { elementStyles, loadedView } = this.constructor as typeof BeElement;
    if (!this.hasUpdated) {
      this.renderRoot.replaceChildren();
      // After it: in a browser without constructable style sheets they are children too.
      if (this.ownerDocument === document) adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...(loadedView?.styles ?? [])]);
    }
    super.update(changed);
  }

  /** Style sheets belong to the document that they were made in: an element that comes from another one has lost them, or needs others there. */
  adoptedCallback(): void {
    import('./shared/restyle.js').then((module) => module.restyle(this), warnOnce);
  }

  /** What stands inside the wrapper. */
  protected content(): unknown {
    return (this.constructor as typeof BeElement).loadedView?.render(this) ?? nothing;
  }

  protected override render(): unknown {
    return html`<div part="base" class="be" lang=${this.locale} dir=${directionOf(this.locale)} data-theme=${this.setting<string>('theme') || 'auto'}>${this.content()}</div>`;
  }

  /** Fires an event of the public interface, after a person acted. */
  emit(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}
