import { create, element, type Story } from '../support/element.ts';
import { choose, expect, find, heard, openAll, textOf, tick } from '../support/reader.ts';
import { settled } from '../support/settled.ts';
import { arabic, chinese, dark, longWords, lostFile, lostWords, narrow, patched } from '../support/states.ts';

export default { title: 'Elements/be-topup-guide', ...element('be-topup-guide') };

const CHOSEN = { operator: 'base', card: 'prepaid', pay: ['cash'] };

export const NothingChosen: Story = {};
export const Proximus: Story = { args: { operator: 'proximus', card: 'prepaid' } };
export const Orange: Story = { args: { operator: 'orange', card: 'prepaid' } };
export const Base: Story = { name: 'BASE', args: CHOSEN };
export const Telenet: Story = { args: { operator: 'telenet' } };
export const Digi: Story = { name: 'DIGI', args: { operator: 'digi' } };
export const MobileVikings: Story = { args: { operator: 'mobile-vikings', card: 'prepaid', pay: ['bancontact'] } };
export const Scarlet: Story = { args: { operator: 'scarlet' } };
export const Hey: Story = { name: 'hey!', args: { operator: 'hey' } };
export const Lycamobile: Story = { args: { operator: 'lycamobile', card: 'prepaid', pay: ['visa', 'mastercard'] } };
export const JimMobile: Story = { name: 'JIM Mobile', args: { operator: 'jim-mobile' } };
export const Voo: Story = { name: 'VOO', args: { operator: 'voo' } };
export const Undo: Story = { args: { operator: 'undo' } };
export const MonthlyPlan: Story = { args: { operator: 'proximus', card: 'postpaid', pay: ['bank-transfer'] } };
export const EsimChosen: Story = { args: { operator: 'orange', card: 'esim' } };
export const UnknownFacts: Story = { args: { operator: 'voo', card: 'prepaid', pay: ['wechat-pay'], needs: ['no-belgian-bank', 'from-abroad'] } };
export const NoResult: Story = { args: { operator: 'scarlet', card: 'prepaid', pay: ['cash'] } };
/** A newcomer with a BASE card and only cash: chooses, ticks, and reads the steps for a voucher. The page hears each choice whole. */
export const Answers: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const choices = heard(canvasElement, 'be-choice');
    await choose(canvasElement, 'operator', 'base');
    await choose(canvasElement, 'card', 'prepaid');
    await tick(canvasElement, 'cash');
    await expect(choices.at(-1)).toEqual({ operator: 'base', card: 'prepaid', pay: ['cash'], needs: [] });
    await expect(choices).toHaveLength(3);
    await expect(textOf(find(canvasElement, 'be-topup-steps'))).toMatch(/TOPUP[\s\S]*1914/);
  },
};
/** Everything that can be opened is open. */
export const AllOpen: Story = {
  args: CHOSEN,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await openAll(canvasElement);
    await tick(canvasElement, 'no-account');
    await expect(find<HTMLInputElement>(canvasElement, 'input[name="no-account"]').checked).toBe(true);
  },
};
export const LostFile: Story = lostFile('be-topup-guide', CHOSEN);
export const LostWords: Story = lostWords('be-topup-guide', CHOSEN);
export const LongWords: Story = longWords('be-topup-guide', {});
export const Narrow: Story = narrow(CHOSEN);
export const Dark: Story = dark(CHOSEN);
export const OwnTheme: Story = { args: { ...CHOSEN, theme: 'dark' } };
export const Chinese: Story = chinese(CHOSEN);
export const Arabic: Story = arabic(CHOSEN);
export const SomeSections: Story = { args: { operator: 'base', sections: ['ways', 'sources'] } };
export const Composed: Story = {
  args: CHOSEN,
  render: (args) => create('be-topup-guide', args, '<p><be-channel-picker></be-channel-picker></p><be-topup-steps channel="voucher"></be-topup-steps>'),
};
/** What the page says in a JSON child stands in the place of what the dataset says. */
export const Patched: Story = patched('be-topup-guide', { operators: { base: { name: 'BASE of this page' } } }, 'BASE of this page');
