// Pages that allow little, bring much, or lose something: each in a document of its own, because it is the page that decides there.
import { create, type Story } from '../support/element.ts';
import { copyIn, documentIn, explained, frameOf, guideIn } from '../support/frame.ts';
import { choose, count, expect, find, textOf, WAIT, waitFor } from '../support/reader.ts';
import { settled } from '../support/settled.ts';

export default {
  title: 'Situations/Pages of their own',
  // A page of documentation would load all of them at once.
  tags: ['!autodocs'],
  parameters: { page: 'own', controls: { disable: true } },
};

const CHOSEN = { operator: 'base', card: 'prepaid', pay: 'cash' };
const guideWithCopy = (language: string | undefined, args: Record<string, string> = CHOSEN): string => create('be-topup-guide', args, copyIn(language)).outerHTML;

/** No style, no inline script, no connection, no image, no `eval`, no string that becomes markup: only the script's own address is allowed. */
export const StrictPolicy: Story = {
  name: 'Strict content security policy',
  render: (_, { globals }) => {
    const policy = `default-src 'none'; script-src ${location.origin}; require-trusted-types-for 'script'; trusted-types lit-html`;
    return explained(
      `The page says ${policy}. It has no style sheet of its own, because that policy allows none; the guide has its own all the same.`,
      frameOf(
        { title: 'A page with a strict content security policy', head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`, css: '', body: guideWithCopy(globals['language']) },
        globals,
      ),
    );
  },
  play: async ({ canvasElement }) => {
    const inside = await guideIn(canvasElement);
    await expect(getComputedStyle(find(inside, '[part~="answer"]')).borderInlineStartWidth).toBe('4px');
    await choose(inside, 'operator', 'mobile-vikings');
    await expect(textOf(find(inside, '[part~="answer"]'))).toContain('Mobile Vikings');
  },
};

/** A reader, a feed, a search engine without script: what stands inside the tag is what there is. */
export const NoScript: Story = {
  name: 'No script',
  render: (_, { globals }) =>
    explained(
      'The frame may not run scripts. The copy that the page put into the tag is there; the command “be-topup-guide snippet” writes a longer one.',
      // It may be looked into, and nothing else.
      frameOf({ title: 'A page without scripts', sandbox: 'allow-same-origin', script: '', body: guideWithCopy(globals['language']) }, globals),
    ),
  play: async ({ canvasElement }) => {
    const inside = await documentIn(canvasElement);
    await expect(find(inside, '.copy h2').checkVisibility()).toBe(true);
    await expect(inside.querySelector('be-topup-guide')!.shadowRoot).toBeNull();
  },
};

/** How long the script of the slow page is on its way. */
const SECONDS_ON_THE_WAY = 3;

/** The script is on its way for some seconds: the copy is there from the first moment, the guide takes its place, and nothing is blank in between. */
export const SlowNetwork: Story = {
  name: 'Slow network',
  render: (_, { globals }) => {
    const frame = frameOf({ title: 'A page whose script comes late', script: '', body: guideWithCopy(globals['language']) }, globals);
    frame.addEventListener('load', () => {
      const inside = frame.contentDocument!;
      const script = inside.createElement('script');
      script.type = 'module';
      script.src = './cdn/be-topup-guide.js';
      setTimeout(() => inside.head.append(script), SECONDS_ON_THE_WAY * 1000);
    });
    return explained(`The script comes after ${SECONDS_ON_THE_WAY} seconds. Until then the page’s own copy is read.`, frame);
  },
  play: async ({ canvasElement }) => {
    const inside = await documentIn(canvasElement);
    const guide = inside.querySelector('be-topup-guide')!;
    await expect(find(inside, '.copy').checkVisibility()).toBe(true);
    const seen = new Set<string>();
    await waitFor(
      () => {
        const isThere = Boolean(guide.shadowRoot && textOf(guide.shadowRoot).trim());
        const state = find(inside, '.copy').checkVisibility() ? 'copy' : isThere ? 'guide' : 'blank';
        seen.add(state);
        if (state !== 'guide') throw new Error('the script is still on its way');
      },
      { ...WAIT, interval: 10 },
    );
    await settled(inside);
    await expect([...seen]).toEqual(['copy', 'guide']);
  },
};

/** Every idea of how a page can spoil what it embeds: resets of everything, `!important`, letter spacing, a root of 10 px. */
const HOSTILE = `html { font-size: 62.5% }
* { all: unset; letter-spacing: 3px !important; text-transform: uppercase !important; text-indent: 2em !important; word-spacing: 1em !important; line-height: 4 !important; text-align: justify !important }
style, script, title, meta, head { display: none !important }
p, li, h1, h2, h3, a, button, label, select { color: red !important; font: italic 40px fantasy !important; border: 3px dotted lime !important }
h2 { display: block; font-size: 60px !important }
main { display: block; padding: 1em; color: CanvasText; font: 17px/1.6 system-ui, sans-serif }
.note { display: block; margin-block-end: 1em }`;

export const HostileStyles: Story = {
  name: 'Hostile style sheet',
  render: (_, { globals }) =>
    explained(
      'The page’s own sentence shows what its style sheet does. The guide takes over font, size and colour of the page, and nothing else.',
      frameOf({ title: 'A page with a hostile style sheet', css: HOSTILE, body: `<p class="note" lang="en" dir="ltr">A sentence of the page.</p>${guideWithCopy(globals['language'])}` }, globals),
    ),
  play: async ({ canvasElement }) => {
    const inside = await guideIn(canvasElement);
    const { letterSpacing, textTransform, textIndent, wordSpacing } = getComputedStyle(find(inside, '[part~="answer"]'));
    await expect([letterSpacing, textTransform, textIndent, wordSpacing]).toEqual(['normal', 'none', '0px', '0px']);
    await expect(getComputedStyle(find(inside, '.note')).textTransform).toBe('uppercase');
  },
};

/** Applies the style rules for print to the screen, in this document only: its sheets are objects of its own. */
function showAsPrinted(inside: Document): number {
  let turned = 0;
  const visit = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      const { media, cssRules } = rule as Partial<CSSMediaRule>;
      if (media?.mediaText === 'print') {
        media.mediaText = 'screen';
        turned += 1;
      }
      if (cssRules) visit(cssRules);
    }
  };
  const sheets = new Set<CSSStyleSheet>();
  const collect = (root: Document | ShadowRoot): void => {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) sheets.add(sheet);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) collect(shadowRoot);
  };
  collect(inside);
  for (const sheet of sheets) visit(sheet.cssRules);
  return turned;
}

/** A sheet of A4 with margins of 15 mm. */
const PAPER = "body { width: 180mm; max-width: 100%; margin: 0 auto; font: 17px/1.6 system-ui, 'Noto Sans CJK SC', sans-serif } @media print { body { font-size: 11pt } }";

/** What a reader takes to the shop: no controls, everything open, black on white. */
export const Printed: Story = {
  name: 'On paper',
  globals: { theme: 'light' },
  render: (_, { globals }) =>
    explained(
      'The style rules for print, applied to the screen: no controls, what was closed is open, black on white. Where pages break only a printer knows: print this frame.',
      frameOf({ title: 'The guide as it is printed', css: PAPER, body: guideWithCopy(globals['language'], { ...CHOSEN, sections: 'answer steps ways phrases precautions sources' }) }, globals),
    ),
  play: async ({ canvasElement }) => {
    const inside = await guideIn(canvasElement);
    await expect(showAsPrinted(inside)).toBeGreaterThan(1);
    inside.defaultView!.dispatchEvent(new Event('beforeprint'));
    await settled(inside);
    await expect(find(inside, '[part~="form"]').checkVisibility()).toBe(false);
    await expect(count(inside, 'be-precautions-list details:not([open])')).toBe(0);
    await expect(getComputedStyle(find(inside, '[part~="base"]')).color).toBe('rgb(0, 0, 0)');
  },
};
