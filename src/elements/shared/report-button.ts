import { html, type TemplateResult } from 'lit';
import { warnOnce } from '../../warn.js';
import type { BeElement } from '../base.js';

async function toggle(element: BeElement): Promise<void> {
  if (element.reporting) element.reporting = undefined;
  else {
    try {
      const { startReporting } = await import('./report.js');
      await startReporting(element);
    } catch (error) {
      warnOnce(`what copies references to facts could not be loaded (${String(error)})`);
    }
  }
  element.requestUpdate();
}

/**
 * "Is something here wrong?": each fact of the element then has a button that copies a reference to it.
 * `more` are paths of facts that a reader sees only as part of a sentence.
 */
export const reportButton = (element: BeElement, more: readonly string[] = []): TemplateResult =>
  html`<button type="button" class="copy report screen-only" part="report" aria-pressed=${element.reporting !== undefined} @click=${() => void toggle(element)}>${element.msg('Is something here wrong?', { id: 'report.ask', desc: 'Small button below facts; each fact then shows a button that copies a reference to it' })}</button>${element.reporting?.explanation(more)}`;
