import { expect, userEvent, waitFor } from 'storybook/test';
import type { Story } from '../support/element.ts';
import { deepAll, settled } from '../support/settled.ts';

/** The element of the static site, built by scripts/site/bundle.mjs; it finds its worker beside it. */
const SCRIPT = new URL('./configurator/configurator.js', document.baseURI).href;

export default {
  title: 'Configurator',
  parameters: { page: 'own', controls: { disable: true } },
};

/** Writes the snippet for a site: choose, look, copy. */
export const WritesTheSnippet: Story = {
  name: 'Writes the snippet',
  render: (_, { globals }) => {
    void import(/* @vite-ignore */ SCRIPT);
    const configurator = document.createElement('snippet-configurator');
    configurator.lang = globals['language'] ?? 'en';
    return configurator;
  },
  play: async ({ canvasElement }) => {
    const find = <E extends HTMLElement>(selector: string): E => deepAll(canvasElement, selector)[0] as E;
    const snippet = () => find('code')?.textContent ?? '';
    await waitFor(() => expect(snippet()).toContain('<be-topup-guide lang="en">'), { timeout: 10_000 });

    await userEvent.selectOptions(find('#lang'), 'nl');
    await userEvent.selectOptions(find('#operator'), 'base');
    await userEvent.click(find('[name="theme"][value="dark"]'));
    await waitFor(() => expect(snippet()).toContain('<be-topup-guide lang="nl" operator="base" theme="dark">\n<h2>'), { timeout: 10_000 });
    await expect(find('be-topup-guide').getAttribute('operator')).toBe('base');

    await userEvent.selectOptions(find('#target'), 'hugo');
    await waitFor(() => expect(snippet()).toContain('operator="{{ .Get "operator" | default "base" }}"'), { timeout: 10_000 });
    await settled(canvasElement);
  },
};
