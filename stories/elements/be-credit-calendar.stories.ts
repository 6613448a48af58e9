import { element, type Story } from '../support/element.ts';
import { chinese, composed, dark, lostFile, narrow } from '../support/states.ts';

const TAG = 'be-credit-calendar';
export default { title: 'Elements/be-credit-calendar', ...element(TAG) };

const CHOSEN = { operator: 'base', date: '2026-11-22', amount: '10' };

export const NothingChosen: Story = {};
export const Chosen: Story = { args: CHOSEN };
export const AmountTooSmall: Story = { args: { ...CHOSEN, amount: '5' } };
export const NoConfirmedRule: Story = { args: { operator: 'orange', date: '2026-11-22', amount: '10' } };
export const MonthlyPlansOnly: Story = { args: { operator: 'scarlet' } };
export const LostFile: Story = lostFile(TAG, CHOSEN);
export const Narrow: Story = narrow(CHOSEN);
export const Dark: Story = dark(CHOSEN);
export const Chinese: Story = chinese(CHOSEN);
export const Composed: Story = composed(TAG, { operator: 'base' });
