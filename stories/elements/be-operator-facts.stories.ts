import { element, type Story } from '../support/element.ts';
import { count, expect, find, openAll, tap, WAIT, waitFor, withClipboard } from '../support/reader.ts';
import { settled } from '../support/settled.ts';
import { arabic, chinese, composed, dark, each, longWords, lostFile, narrow, patched } from '../support/states.ts';

const TAG = 'be-operator-facts';
export default { title: 'Elements/be-operator-facts', ...element(TAG) };

const CHOSEN = { operator: 'base' };

export const NothingChosen: Story = {};
export const Chosen: Story = { args: CHOSEN };
export const EachOperator: Story = each(TAG, 'operator');
export const UnknownFacts: Story = { args: { operator: 'voo' } };
export const MonthlyPlansOnly: Story = { args: { operator: 'scarlet' } };
/** A reader copies a number, to call from another phone. */
export const CopiesNumber: Story = {
  args: CHOSEN,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await withClipboard(async (written) => {
      await tap(canvasElement, '[part~="copy"][aria-label*="1999"]');
      await waitFor(() => expect(written).toEqual(['1999']), WAIT);
    });
    await expect(count(canvasElement, '[data-copied]')).toBe(1);
  },
};
/** The overview with common errors and brands that ended, opened. */
export const AllOpen: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await openAll(canvasElement);
    await expect(find(canvasElement, '[part~="corrections"] li').checkVisibility()).toBe(true);
  },
};
export const LostFile: Story = lostFile(TAG, CHOSEN);
export const LongWords: Story = longWords(TAG, {});
export const Patched: Story = patched(TAG, { operators: { base: { detail: { helpLine: { own: { value: '1234', confidence: 'reported', sources: ['base-topping-up'] } } } } } }, '1234');
export const Narrow: Story = narrow(CHOSEN);
export const Dark: Story = dark(CHOSEN);
export const Chinese: Story = chinese(CHOSEN);
export const Arabic: Story = arabic(CHOSEN);
export const Composed: Story = composed(TAG, CHOSEN);
