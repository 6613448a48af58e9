// The script of the page: registers the element.
import { SnippetConfigurator } from './snippet-configurator.ts';

// The choices go along to the page in the other language.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.addEventListener('click', () => (link.hash = location.hash));

if (!customElements.get('snippet-configurator')) customElements.define('snippet-configurator', SnippetConfigurator);
