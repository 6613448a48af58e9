// Storybook: every element in every state. It shows the built cdn/ as readers get it: nothing of the library goes through Vite.
import type { StorybookConfig } from '@storybook/web-components-vite';
import { LOCALES } from '../dist/locales/match.js';
import { liveTables } from './live-tables.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts', '../stories/docs/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../cdn', to: '/cdn' },
    // The script alone, without the files it fetches later: what a reader has whose connection lost them.
    ...LOCALES.map((locale) => ({ from: `../cdn/be-topup-guide.${locale}.js`, to: `/cdn-lost/be-topup-guide.${locale}.js` })),
    // English made longer, with accents and brackets: what has no brackets is not localised.
    { from: '../cdn-pseudo', to: '/cdn-pseudo' },
    // The configurator as the static site has it.
    { from: '../site-dist/configurator', to: '/configurator' },
  ],
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  viteFinal: (options) => ({ ...options, plugins: [...(options.plugins ?? []), liveTables()], build: { ...options.build, chunkSizeWarningLimit: 2000 } }),
};

export default config;
