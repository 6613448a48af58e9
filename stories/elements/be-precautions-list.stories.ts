import { element, type Story } from '../support/element.ts';
import { count, expect, heard, openAll, tick } from '../support/reader.ts';
import { settled } from '../support/settled.ts';
import { arabic, chinese, composed, dark, each, lostFile, narrow } from '../support/states.ts';

const TAG = 'be-precautions-list';
export default { title: 'Elements/be-precautions-list', ...element(TAG) };

const CHOSEN = { operator: 'proximus', topics: ['fraud', 'expiry'] };

export const NothingChosen: Story = {};
export const Chosen: Story = { args: CHOSEN };
export const EachOperator: Story = each(TAG, 'operator');
export const OneTopic: Story = { args: { topics: ['esim'] } };
/** A reader ticks one off and takes another back: the page hears both. */
export const Ticked: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const done = heard(canvasElement, 'be-precaution-done');
    await tick(canvasElement, 'keep-receipt');
    await tick(canvasElement, 'choose-plan');
    await tick(canvasElement, 'choose-plan');
    await expect(done).toEqual([
      { precaution: 'keep-receipt', done: true },
      { precaution: 'choose-plan', done: true },
      { precaution: 'choose-plan', done: false },
    ]);
    await expect(count(canvasElement, 'input:checked')).toBe(1);
  },
};
/** Inside a guide only the heavy ones are in view; a reader opens the others. */
export const AllOpen: Story = {
  ...composed(TAG, { operator: 'proximus' }),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await openAll(canvasElement);
    await expect(count(canvasElement, `${TAG} details:not([open])`)).toBe(0);
  },
};
export const LostFile: Story = lostFile(TAG, CHOSEN);
export const Narrow: Story = narrow(CHOSEN);
export const Dark: Story = dark(CHOSEN);
export const Chinese: Story = chinese(CHOSEN);
export const Arabic: Story = arabic(CHOSEN);
export const Composed: Story = composed(TAG, CHOSEN);
