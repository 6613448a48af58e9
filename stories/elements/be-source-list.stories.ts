import { element, type Story } from '../support/element.ts';
import { count, expect, find, openAll } from '../support/reader.ts';
import { settled } from '../support/settled.ts';
import { arabic, chinese, composed, dark, each, longWords, lostFile, narrow } from '../support/states.ts';

const TAG = 'be-source-list';
export default { title: 'Elements/be-source-list', ...element(TAG) };

const CHOSEN = { operator: 'base' };

export const NothingChosen: Story = {};
export const Chosen: Story = { args: CHOSEN };
export const EachOperator: Story = each(TAG, 'operator');
export const FewFacts: Story = { args: { operator: 'voo' } };
/** A reader opens the list of pages: addresses as read stand there as text, links lead to home pages only. */
export const PagesOpen: Story = {
  args: CHOSEN,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await openAll(canvasElement);
    await expect(count(canvasElement, 'details[open] li')).toBeGreaterThan(5);
    await expect(find<HTMLAnchorElement>(canvasElement, 'details[open] a').pathname).toBe('/');
  },
};
export const LostFile: Story = lostFile(TAG, CHOSEN);
export const LongWords: Story = longWords(TAG, {});
export const Narrow: Story = narrow(CHOSEN);
export const Dark: Story = dark(CHOSEN);
export const Chinese: Story = chinese(CHOSEN);
export const Arabic: Story = arabic(CHOSEN);
export const Composed: Story = composed(TAG, CHOSEN);
