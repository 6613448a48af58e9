import { element, type Story } from '../support/element.ts';
import { chinese, composed, dark, lostFile, narrow } from '../support/states.ts';

const TAG = 'be-esim-check';
export default { title: 'Elements/be-esim-check', ...element(TAG) };

const CHOSEN = { operator: 'base', device: 'iphone-air-mainland-china' };

export const NothingChosen: Story = {};
export const Chosen: Story = { args: CHOSEN };
export const HasNot: Story = { args: { device: 'iphone-mainland-china' } };
export const LookForTheEid: Story = { args: { device: 'iphone-hong-kong-macao' } };
export const LostFile: Story = lostFile(TAG, CHOSEN);
export const Narrow: Story = narrow(CHOSEN);
export const Dark: Story = dark(CHOSEN);
export const Chinese: Story = chinese(CHOSEN);
export const Composed: Story = composed(TAG, { operator: 'base' });
