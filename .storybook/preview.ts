// What all stories share: the library's manifest, the toolbar (language, theme, width) and the page around a story.
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import { LOCALES } from '../dist/locales/match.js';
import manifest from '../custom-elements.json';
import { eventNames } from '../stories/support/manifest.ts';
import { page } from '../stories/support/page.ts';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page, withActions],
  initialGlobals: { language: 'en', theme: 'light', width: 'full' },
  globalTypes: {
    language: {
      description: 'Language of the page around',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: LOCALES.map((value) => ({ value, title: new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value })),
      },
    },
    theme: {
      description: 'Colour scheme of the page around',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
        ],
      },
    },
    width: {
      description: 'Width of the column',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: '300px', title: 'Sidebar, 300 px' },
          { value: '480px', title: 'Phone, 480 px' },
          { value: '720px', title: 'Blog column, 720 px' },
          { value: 'full', title: 'Full width' },
        ],
      },
    },
  },
  parameters: {
    actions: { handles: eventNames },
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { source: { excludeDecorators: true } },
    options: {
      storySort: {
        order: ['Docs', ['Install', 'Theming', 'Languages', 'Facts and sources', 'Accessibility statement', 'Privacy', 'Serving at scale'], 'Situations', 'Themes', 'Elements', ['be-topup-guide']],
      },
    },
  },
};

export default preview;
