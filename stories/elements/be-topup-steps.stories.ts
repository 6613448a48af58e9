import { element, type Story } from '../support/element.ts';
import { count, expect, heard, tap, tick, WAIT, waitFor, withClipboard } from '../support/reader.ts';
import { settled } from '../support/settled.ts';
import { arabic, chinese, composed, dark, each, longWords, lostFile, narrow } from '../support/states.ts';

const TAG = 'be-topup-steps';
export default { title: 'Elements/be-topup-steps', ...element(TAG) };

const CHOSEN = { operator: 'base', card: 'prepaid', channel: 'voucher' };

export const NothingChosen: Story = {};
export const Voucher: Story = { args: CHOSEN };
export const EachOperator: Story = each(TAG, 'operator');
export const EachWay: Story = each(TAG, 'channel', { operator: 'base' });
export const GeneralSteps: Story = { args: { operator: 'scarlet', channel: 'bank-app' } };
export const MonthlyPlan: Story = { args: { operator: 'proximus', card: 'postpaid', channel: 'direct-debit' } };
export const EsimChosen: Story = { args: { operator: 'orange', card: 'esim', channel: 'website' } };
/** A reader ticks a step off and takes it back: the page hears both. */
export const StepDone: Story = {
  args: { operator: 'base', channel: 'website' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const done = heard(canvasElement, 'be-step-done');
    await tick(canvasElement, 'enter-number');
    await tick(canvasElement, 'enter-number');
    await tick(canvasElement, 'enter-number');
    await expect(done).toEqual([true, false, true].map((isDone) => ({ step: 'enter-number', done: isDone })));
    await expect(count(canvasElement, 'input:checked')).toBe(1);
  },
};
/** A reader copies what has to be sent. */
export const CopiesCode: Story = {
  args: CHOSEN,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await withClipboard(async (written) => {
      await tap(canvasElement, '[part~="copy"][aria-label*="TOPUP"]');
      await waitFor(() => expect(written).toEqual(['TOPUP']), WAIT);
    });
  },
};
export const LostFile: Story = lostFile(TAG, CHOSEN);
export const LongWords: Story = longWords(TAG, { channel: 'bank-app' });
export const Narrow: Story = narrow(CHOSEN);
export const Dark: Story = dark(CHOSEN);
export const Chinese: Story = chinese(CHOSEN);
export const Arabic: Story = arabic(CHOSEN);
export const Composed: Story = composed(TAG, { operator: 'mobile-vikings', card: 'prepaid' }, { channel: 'website' });
