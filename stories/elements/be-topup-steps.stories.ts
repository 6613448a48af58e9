import { element, type Story } from '../support/element.ts';
import { settled, tap } from '../support/settled.ts';
import { chinese, composed, dark, each, longWords, lostFile, narrow } from '../support/states.ts';

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
export const StepDone: Story = {
  args: CHOSEN,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await tap(canvasElement, 'input[type="checkbox"]');
  },
};
export const LostFile: Story = lostFile(TAG, CHOSEN);
export const LongWords: Story = longWords(TAG, { channel: 'bank-app' });
export const Narrow: Story = narrow(CHOSEN);
export const Dark: Story = dark(CHOSEN);
export const Chinese: Story = chinese(CHOSEN);
export const Composed: Story = composed(TAG, { operator: 'mobile-vikings', card: 'prepaid' }, { channel: 'website' });
