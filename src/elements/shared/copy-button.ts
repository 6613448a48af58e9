import { html, nothing, type TemplateResult } from 'lit';
import type { BeElement } from '../base.js';
import { checkIcon, copyIcon } from './generated/icons.js';
import { code } from './code.js';

/** How long the tick and the message stay. */
const SHOWN_MS = 4000;
/** A live region is heard when its text changes, not when it appears. */
const HEARD_MS = 100;

/** For pages without a secure context and for in-app browsers that have no Clipboard API. */
function copySelection(root: ParentNode, value: string): boolean {
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.value = value;
  root.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } finally {
    field.remove();
  }
}

async function write(root: ParentNode, value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    return copySelection(root, value);
  }
}

/** Says once, beside the button, what came of it; a failure can be read too. */
function say(button: HTMLElement, text: string, isVisible: boolean): void {
  const root = button.getRootNode() as ShadowRoot;
  root.querySelector('.copy-status')?.remove();
  const status = document.createElement('span');
  status.className = isVisible ? 'copy-status muted' : 'copy-status visually-hidden';
  status.setAttribute('role', 'status');
  button.after(status);
  setTimeout(() => status.append(text), HEARD_MS);
  setTimeout(() => status.remove(), SHOWN_MS);
}

/** What a button with the two icons of `copyButton` does when it is pressed. `value` is asked for then. */
export const copyOnClick = (element: BeElement, value: (button: HTMLElement) => string) => async (event: Event): Promise<void> => {
  const button = event.currentTarget as HTMLElement;
  const isCopied = await write(element.renderRoot as ShadowRoot, value(button));
  button.focus();
  if (isCopied) {
    button.dataset['copied'] = '';
    setTimeout(() => delete button.dataset['copied'], SHOWN_MS);
    say(button, element.msg('Copied', { id: 'copy.copied', desc: 'Said after something was copied' }), false);
  } else say(button, element.msg('Copying is not possible here: select the text and copy it.', { id: 'copy.failed', desc: 'Shown when the browser refuses to copy' }), true);
};

/**
 * A button that copies a number, code or address which a reader has to type or send elsewhere.
 * With `shown` the value stands on the button; without, it has to stand right before it.
 */
export function copyButton(element: BeElement, value: string | undefined, shown = false): TemplateResult | typeof nothing {
  if (!value) return nothing;
  const label = element.msg('Copy {value}', { id: 'copy.copy', desc: 'Name of a button with an icon; {value} is a phone number, a code or an address' }).replace('{value}', value);
  return html`<button type="button" class="copy screen-only" part="copy" aria-label=${label} @click=${copyOnClick(element, () => value)}>${copyIcon}${checkIcon}${shown ? code(value) : nothing}</button>`;
}
