import { TAGS } from '../elements/names.js';
import { matchLocale } from '../locales/match.js';
import { scriptSnippet } from './html.js';
import { inTemplateLiteral, quoted, withoutBraces } from './markup.js';
import { scriptAttributes, type Delivery } from './script.js';
import { given, SETTINGS, type GuideSettings } from './settings.js';

const settingsOf = ({ lang, ...settings }: GuideSettings): Record<string, string> => Object.fromEntries(given({ lang: matchLocale(lang), ...settings }));
const NAMES = Object.keys(SETTINGS);

/**
 * The tag with its attributes left to a template, and the copy inside. Where a post changes a setting the copy would
 * speak of another card, so it is left out there.
 */
const tagWith = (attributes: string, content: string, [only, end]: readonly [only: string, end: string]): string => `<${TAGS.guide}${attributes}>${content ? `${only}\n${content}\n${end}` : ''}</${TAGS.guide}>`;

/** A tag plugin: what it gives out does not go through Markdown. */
export const hexoTag = (settings: GuideSettings, content: string, delivery: Delivery): string => `// {% be_topup_guide %} in a post; {% be_topup_guide operator:base pay:cash,visa %} changes settings in that place, without the copy.
const SETTINGS = { ${Object.entries(settingsOf(settings)).map(([name, value]) => `${/\W/.test(name) ? quoted(name) : name}: ${quoted(value)}`).join(', ')} };
const NAMES = [${NAMES.map(quoted).join(', ')}];

hexo.extend.tag.register('be_topup_guide', (pairs) => {
  const own = pairs.map((pair) => pair.split(':')).filter(([name, value]) => NAMES.includes(name) && /^[\\w,-]+$/.test(value));
  const attributes = Object.entries({ ...SETTINGS, ...Object.fromEntries(own) }).map(([name, value]) => \` \${name}="\${value.replaceAll(',', ' ')}"\`);
  return \`${scriptSnippet(settings.lang, '\u0000', delivery).split('\u0000').map(inTemplateLiteral).join(tagWith("${attributes.join('')}", inTemplateLiteral(content), ['${own.length > 0 ? "" : `', '`}']))}\`;
});
`;

export const HEXO_USE = '{% be_topup_guide %}';

/** A shortcode needs no \`unsafe\` in Hugo's settings, as HTML in Markdown does. */
export const hugoShortcode = (settings: GuideSettings, content: string, delivery: Delivery): string => {
  const own = settingsOf(settings);
  const attributes = NAMES.map((name) => (own[name] ? ` ${name}="{{ .Get "${name}" | default "${own[name]}" }}"` : `{{ with .Get "${name}" }} ${name}="{{ . }}"{{ end }}`)).join('');
  return `${scriptSnippet(settings.lang, '\u0000', delivery).split('\u0000').map(withoutBraces).join(tagWith(attributes, withoutBraces(content), ['{{ if not .Params }}', '{{ end }}']))}\n`;
};

export const HUGO_USE = '{{< be-topup-guide >}}';

/** PHP for a theme: the script of all placeholders of a site. */
export const themeScript = ({ lang }: GuideSettings, delivery: Delivery): string => {
  const [, [, address] = ['', ''], ...others] = scriptAttributes(matchLocale(lang), delivery);
  return `add_action( 'wp_head', function () {
	echo '<script type="module" src="' . esc_url( ${quoted(address)} ) . '"${others.map(([name, value]) => ` ${name}="${value}"`).join('')}></script>';
} );
`;
};
