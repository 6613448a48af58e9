import { element, type Story } from '../support/element.ts';
import { count, expect, find, heard, tap, textOf, type as write, WAIT, waitFor, withClipboard } from '../support/reader.ts';
import { settled } from '../support/settled.ts';
import { arabic, chinese, composed, dark, each, lostFile, narrow } from '../support/states.ts';

const TAG = 'be-link-check';
export default { title: 'Elements/be-link-check', ...element(TAG) };

const CHOSEN = { operator: 'base' };

/** A reader pastes something and asks: the verdict, and the page hears ids, never what was pasted. */
const checks = (text: string, verdict: string, story: Story = {}): Story => ({
  ...story,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const results = heard(canvasElement, 'be-link-result');
    await write(canvasElement, 'textarea', text);
    await tap(canvasElement, 'button[part~="button"]');
    // The list of public suffixes comes on first use.
    await waitFor(() => expect(find(canvasElement, '[data-verdict]').dataset['verdict']).toBe(verdict), WAIT);
    await expect(results).toHaveLength(1);
    await expect(JSON.stringify(results)).not.toContain(text);
  },
});

export const NothingChosen: Story = {};
export const Chosen: Story = { args: CHOSEN };
export const EachOperator: Story = each(TAG, 'operator');
export const Official: Story = checks('https://www.orange.be/nl', 'official');
export const Stranger: Story = checks('https://example.com/', 'other');
export const Lookalike: Story = checks('https://pr0ximus.be/pay', 'lookalike');
export const FalseMessage: Story = checks('Proximus: pay now at https://www.proximus.be.pay-now.top/x or your card becomes invalid', 'lookalike');
export const LookalikeNarrow: Story = checks('https://www.proximus.be.pay-now.top/x', 'lookalike', { globals: { width: '300px' } });
export const LookalikeDark: Story = checks('https://pr0ximus.be/pay', 'lookalike', { globals: { theme: 'dark' } });
export const LookalikeInChinese: Story = checks('base-be.com', 'lookalike', { globals: { language: 'zh-Hans' } });
export const LookalikeInArabic: Story = checks('base-be.com', 'lookalike', { globals: { language: 'ar' } });
/** Nothing was pasted: the element asks for something and tells the page nothing. */
export const Empty: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const results = heard(canvasElement, 'be-link-result');
    await tap(canvasElement, 'button[part~="button"]');
    await waitFor(() => expect(textOf(find(canvasElement, '[role="status"]')).trim()).not.toBe(''), WAIT);
    await expect(count(canvasElement, '[aria-invalid="true"]')).toBe(1);
    await expect(results).toEqual([]);
  },
};
/** A reader copies the operator's own address, to open that instead. */
export const CopiesOwnAddress: Story = {
  args: CHOSEN,
  play: async (context) => {
    await checks('https://example.com/', 'other').play!(context);
    await withClipboard(async (written) => {
      await tap(context.canvasElement, '[part~="copy"]');
      await waitFor(() => expect(written).toEqual(['base.be']), WAIT);
    });
  },
};
export const LostFile: Story = lostFile(TAG, CHOSEN);
export const LongWords: Story = checks(`https://${'proximus-herlaadkaarten-'.repeat(2)}1.${'www.proximus.be.'.repeat(8)}pay-now.top/`, 'lookalike', { globals: { width: '300px' } });
export const Narrow: Story = narrow(CHOSEN);
export const Dark: Story = dark(CHOSEN);
export const Chinese: Story = chinese(CHOSEN);
export const Arabic: Story = arabic(CHOSEN);
export const Composed: Story = composed(TAG, CHOSEN);
