import { html, nothing } from 'lit';

interface Disputed {
  readonly contradiction?: string;
}

/** Beside a fact on which sources disagree: what the other one says and why this value was chosen. */
export function contradictionLine(fact: Disputed | undefined, texts: Readonly<Record<string, string>> | undefined): unknown {
  const text = fact?.contradiction && texts?.[fact.contradiction];
  return text ? html`<p class="muted contradiction" part="contradiction">${text}</p>` : nothing;
}
