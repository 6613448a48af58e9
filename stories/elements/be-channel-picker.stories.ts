import { element, type Story } from '../support/element.ts';
import { settled, tap } from '../support/settled.ts';
import { chinese, composed, dark, each, longWords, lostFile, narrow } from '../support/states.ts';

const TAG = 'be-channel-picker';
export default { title: 'Elements/be-channel-picker', ...element(TAG) };

const CHOSEN = { operator: 'base', card: 'prepaid', pay: ['cash'] };

export const NothingChosen: Story = {};
export const Chosen: Story = { args: CHOSEN };
export const EachOperator: Story = each(TAG, 'operator');
export const MonthlyPlan: Story = { args: { operator: 'digi', card: 'postpaid', pay: ['direct-debit'] } };
export const EsimChosen: Story = { args: { operator: 'orange', card: 'esim' } };
export const UnknownFacts: Story = { args: { operator: 'voo', card: 'prepaid', pay: ['wechat-pay'] } };
export const NoResult: Story = { args: { operator: 'scarlet', card: 'prepaid' } };
export const StepsOpen: Story = {
  args: CHOSEN,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await tap(canvasElement, 'button[part~="button"]');
  },
};
export const LostFile: Story = lostFile(TAG, CHOSEN);
export const LongWords: Story = longWords(TAG, {});
export const Narrow: Story = narrow(CHOSEN);
export const Dark: Story = dark(CHOSEN);
export const Chinese: Story = chinese(CHOSEN);
export const Composed: Story = composed(TAG, CHOSEN);
