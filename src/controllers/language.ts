import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { matchLocale, type Locale } from '../locales/match.js';
import { parentAcross } from './ancestors.js';

type Host = ReactiveControllerHost & HTMLElement;

/** `data-be-lang` is for pages whose editor drops `lang`. */
const langOf = (element: Element): string | null => element.getAttribute('lang') || element.getAttribute('data-be-lang');

/** The nearest `lang` that says something: on the element, around it across shadow roots, on the page. */
function nearestLang(element: Element): string | null {
  if (isServer) return langOf(element);
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const lang = langOf(at);
    if (lang) return lang;
  }
  return null;
}

/** One observer for each root of the page, shared by all elements in it and let go with the last. */
class RootWatch {
  readonly listeners = new Set<() => void>();
  readonly #observer = new MutationObserver(() => this.listeners.forEach((listener) => listener()));

  constructor(root: Node) {
    this.#observer.observe(root, { attributes: true, attributeFilter: ['lang', 'data-be-lang'], subtree: true });
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
const watches = new Map<Node, RootWatch>();

function watch(root: Node, listener: () => void): () => void {
  let entry = watches.get(root);
  if (!entry) watches.set(root, (entry = new RootWatch(root)));
  entry.listeners.add(listener);
  return () => {
    entry.listeners.delete(listener);
    if (entry.listeners.size === 0 && watches.get(root) === entry) {
      entry.stop();
      watches.delete(root);
    }
  };
}

/** Knows the locale that the page asks of an element, and asks for an update when it changes. */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  #release: (() => void)[] = [];
  #locale: Locale | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get locale(): Locale {
    return (this.#locale ??= matchLocale(nearestLang(this.#host)));
  }

  hostConnected(): void {
    this.refresh();
    if (isServer) return;
    for (let root: Node | undefined = this.#host.getRootNode(); root; root = (root as ShadowRoot).host?.getRootNode()) this.#release.push(watch(root, this.refresh));
  }

  hostDisconnected(): void {
    this.#release.forEach((release) => release());
    this.#release = [];
  }

  readonly refresh = (): void => {
    const locale = matchLocale(nearestLang(this.#host));
    if (locale === this.#locale) return;
    this.#locale = locale;
    this.#host.requestUpdate();
  };
}
