import { element, type Story } from '../support/element.ts';
import { choose, count, expect, find, heard, openAll, tap, textOf, tick } from '../support/reader.ts';
import { settled } from '../support/settled.ts';
import { arabic, chinese, composed, dark, each, longWords, lostFile, narrow, patched } from '../support/states.ts';

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
/** A reader fills in the form: cash alone leaves the voucher first and the website out. */
export const FillsForm: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await choose(canvasElement, 'operator', 'base');
    await choose(canvasElement, 'card', 'prepaid');
    await tick(canvasElement, 'cash');
    await expect(find(canvasElement, '[part~="way"]').dataset['channel']).toBe('voucher');
    await expect(find(canvasElement, '[data-channel="website"]').dataset['verdict']).toBe('no');
  },
};
export const StepsOpen: Story = {
  args: CHOSEN,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const ways = heard(canvasElement, 'be-channel-select');
    await tap(canvasElement, '[data-channel="voucher"] button[part~="button"]');
    await expect(ways).toEqual([{ operator: 'base', channel: 'voucher' }]);
    await expect(textOf(find(canvasElement, '[data-channel="voucher"] be-topup-steps'))).toContain('TOPUP');
  },
};
export const StepsClosedAgain: Story = {
  args: CHOSEN,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await tap(canvasElement, 'button[part~="button"]');
    await tap(canvasElement, 'button[part~="button"]');
    await expect(count(canvasElement, 'be-topup-steps')).toBe(0);
  },
};
/** More wishes and common errors, opened. */
export const AllOpen: Story = {
  args: CHOSEN,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await openAll(canvasElement);
    await tick(canvasElement, 'no-internet');
    await expect(find(canvasElement, '[part~="corrections"] li').checkVisibility()).toBe(true);
  },
};
export const LostFile: Story = lostFile(TAG, CHOSEN);
export const LongWords: Story = longWords(TAG, {});
export const Patched: Story = patched(TAG, { operators: { base: { name: 'BASE of this page' } } }, 'BASE of this page');
export const Narrow: Story = narrow(CHOSEN);
export const Dark: Story = dark(CHOSEN);
export const Chinese: Story = chinese(CHOSEN);
export const Arabic: Story = arabic(CHOSEN);
export const Composed: Story = composed(TAG, CHOSEN);
