import { element, type Story } from '../support/element.ts';
import { chinese, composed, dark, lostFile, narrow } from '../support/states.ts';

const TAG = 'be-phrase-card';
export default { title: 'Elements/be-phrase-card', ...element(TAG) };

const CHOSEN = { operator: 'base', amount: '15', 'to-lang': 'fr' };

export const NothingChosen: Story = {};
export const Chosen: Story = { args: CHOSEN };
export const German: Story = { args: { ...CHOSEN, 'to-lang': 'de' } };
export const VoucherFails: Story = { args: { ...CHOSEN, phrase: 'voucher-fails' } };
export const LostFile: Story = lostFile(TAG, CHOSEN);
export const Narrow: Story = narrow(CHOSEN);
export const Dark: Story = dark(CHOSEN);
export const Chinese: Story = chinese(CHOSEN);
export const Composed: Story = composed(TAG, { operator: 'base' });
