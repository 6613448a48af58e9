import { element, type Story } from '../support/element.ts';
import { chinese, composed, dark, each, lostFile, narrow } from '../support/states.ts';

const TAG = 'be-card-comparison';
export default { title: 'Elements/be-card-comparison', ...element(TAG) };

const CHOSEN = { situation: 'short-stay' };

export const NothingChosen: Story = {};
export const SituationChosen: Story = { args: CHOSEN };
export const EachSituation: Story = each(TAG, 'situation');
export const TwoCards: Story = { args: { cards: ['prepaid', 'esim'] } };
export const LostFile: Story = lostFile(TAG, CHOSEN);
export const Narrow: Story = narrow(CHOSEN);
export const Dark: Story = dark(CHOSEN);
export const Chinese: Story = chinese(CHOSEN);
export const Composed: Story = composed(TAG, { operator: 'base' });
