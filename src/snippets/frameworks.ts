import { TAGS } from '../elements/names.js';
import { VERSION } from '../generated/version.js';
import { matchLocale } from '../locales/match.js';
import { htmlAsJsx, jsxAttributes, vueAttributes, withoutBraces } from './markup.js';
import { given, type GuideSettings } from './settings.js';

export const INSTALL = `npm install be-topup-guide@${VERSION}`;

/** Registers the elements and brings the language along, so that the first view asks for nothing. */
export const imports = ({ lang }: GuideSettings): string => `import 'be-topup-guide/auto';\nimport 'be-topup-guide/locales/${matchLocale(lang)}';`;

const settingsOf = ({ lang, ...settings }: GuideSettings) => given({ lang: matchLocale(lang), ...settings });
const indented = (text: string, width: number): string => text.replace(/^/gm, ' '.repeat(width));
const tag = (attributes: string, content: string, width: number): string => indented(content ? `<${TAGS.guide}${attributes}>\n${content}\n</${TAGS.guide}>` : `<${TAGS.guide}${attributes} />`, width);

/** React, Preact and Solid differ in where the type of a tag's properties comes from. */
const jsxComponent = (framework: 'react' | 'preact' | 'solid', typesFrom: string) => (settings: GuideSettings, content: string): string => `${imports(settings)}
import type {} from 'be-topup-guide/${framework}';
import type { ComponentProps } from '${typesFrom}';

/** Whatever it is given goes on to the guide: operator, pay, listeners. */
export function TopupGuide(props: ComponentProps<'${TAGS.guide}'>) {
  return (
${tag(`${jsxAttributes(settingsOf(settings))} {...props}`, htmlAsJsx(content), 4)}
  );
}
`;

export const reactComponent = jsxComponent('react', 'react');
export const preactComponent = jsxComponent('preact', 'preact');
export const solidComponent = jsxComponent('solid', 'solid-js');

/** Vue hands on by itself what a component is given. */
export const vueComponent = (settings: GuideSettings, content: string): string => `<script setup lang="ts">
${imports(settings)}
import type {} from 'be-topup-guide/vue';
</script>

<template>
${tag(vueAttributes(settingsOf(settings)), withoutBraces(content), 2)}
</template>
`;

/** Vue has to be told that the tag is none of its components. */
export const VUE_CONFIGURATION = `import vue from '@vitejs/plugin-vue';

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('be-') } } })],
};
`;

export const svelteComponent = (settings: GuideSettings, content: string): string => `<script lang="ts">
${indented(imports(settings), 2)}
  import type {} from 'be-topup-guide/svelte';
  import type { SvelteHTMLElements } from 'svelte/elements';

  const props: SvelteHTMLElements['${TAGS.guide}'] = $props();
</script>

${tag(`${jsxAttributes(settingsOf(settings))} {...props}`, withoutBraces(content), 0)}
`;
