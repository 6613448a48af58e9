import { element, type Story } from '../support/element.ts';
import { choose, count, expect, find, heard, openAll, tap } from '../support/reader.ts';
import { settled } from '../support/settled.ts';
import { arabic, chinese, composed, dark, each, lostFile, narrow } from '../support/states.ts';

const TAG = 'be-card-comparison';
export default { title: 'Elements/be-card-comparison', ...element(TAG) };

const CHOSEN = { situation: 'short-stay' };

export const NothingChosen: Story = {};
export const SituationChosen: Story = { args: CHOSEN };
export const EachSituation: Story = each(TAG, 'situation');
export const TwoCards: Story = { args: { cards: ['prepaid', 'esim'] } };
/** A reader says what describes them: each card has a verdict. */
export const ChoosesSituation: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(count(canvasElement, '[data-fit]')).toBe(0);
    await choose(canvasElement, 'situation', 'long-stay');
    await expect(count(canvasElement, '[data-fit]')).toBe(3);
  },
};
/** A reader says which card they have: the page hears it. */
export const ChoosesCard: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const cards = heard(canvasElement, 'be-card-select');
    await tap(canvasElement, 'button[value="postpaid"]');
    await expect(cards).toEqual([{ card: 'postpaid' }]);
  },
};
/** Common errors, opened. */
export const Corrections: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await openAll(canvasElement);
    await expect(find(canvasElement, '[part~="corrections"] li').checkVisibility()).toBe(true);
  },
};
export const LostFile: Story = lostFile(TAG, CHOSEN);
export const Narrow: Story = narrow(CHOSEN);
export const Dark: Story = dark(CHOSEN);
export const Chinese: Story = chinese(CHOSEN);
export const Arabic: Story = arabic(CHOSEN);
export const Composed: Story = composed(TAG, { operator: 'base' });
