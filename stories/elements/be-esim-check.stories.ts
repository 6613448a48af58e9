import { element, type Story } from '../support/element.ts';
import { choose, expect, find, heard, tap } from '../support/reader.ts';
import { settled } from '../support/settled.ts';
import { arabic, chinese, composed, dark, each, longWords, lostFile, narrow } from '../support/states.ts';

const TAG = 'be-esim-check';
export default { title: 'Elements/be-esim-check', ...element(TAG) };

const CHOSEN = { operator: 'base', device: 'iphone-air-mainland-china' };
const resultIn = (root: ParentNode): string | undefined => find(root, '[part~="verdict"]').dataset['result'];

export const NothingChosen: Story = {};
export const Chosen: Story = { args: CHOSEN };
export const EachOperator: Story = each(TAG, 'operator');
export const Has: Story = { args: { device: 'iphone-united-states' } };
export const HasNot: Story = { args: { device: 'iphone-mainland-china' } };
export const LookForTheEid: Story = { args: { device: 'iphone-hong-kong-macao' } };
/** A reader chooses a phone: the verdict, and the page hears it. */
export const ChoosesPhone: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const results = heard(canvasElement, 'be-esim-result');
    await choose(canvasElement, 'device', 'iphone-before-xs');
    await expect(resultIn(canvasElement)).toBe('has-not');
    await expect(results).toEqual([{ result: 'has-not', reasons: ['first-iphones'] }]);
  },
};
/** What a reader sees on the phone counts more than any list. */
export const EidFound: Story = {
  args: { device: 'iphone-before-xs' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await tap(canvasElement, 'button[value="found"]');
    await expect(resultIn(canvasElement)).toBe('has');
  },
};
export const EidMissing: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await tap(canvasElement, 'button[value="missing"]');
    await expect(resultIn(canvasElement)).toBe('has-not');
  },
};
export const LostFile: Story = lostFile(TAG, CHOSEN);
export const LongWords: Story = longWords(TAG, {});
export const Narrow: Story = narrow(CHOSEN);
export const Dark: Story = dark(CHOSEN);
export const Chinese: Story = chinese(CHOSEN);
export const Arabic: Story = arabic(CHOSEN);
export const Composed: Story = composed(TAG, { operator: 'base' });
