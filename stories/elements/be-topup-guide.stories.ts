import { create, element, type Story } from '../support/element.ts';
import { chinese, dark, longWords, lostFile, narrow } from '../support/states.ts';

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
export const LostFile: Story = lostFile('be-topup-guide', CHOSEN);
export const LongWords: Story = longWords('be-topup-guide', {});
export const Narrow: Story = narrow(CHOSEN);
export const Dark: Story = dark(CHOSEN);
export const OwnTheme: Story = { args: { ...CHOSEN, theme: 'dark' } };
export const Chinese: Story = chinese(CHOSEN);
export const SomeSections: Story = { args: { operator: 'base', sections: ['ways', 'sources'] } };
export const Composed: Story = {
  args: CHOSEN,
  render: (args) => create('be-topup-guide', args, '<p><be-channel-picker></be-channel-picker></p><be-topup-steps channel="voucher"></be-topup-steps>'),
};
export const PatchedFacts: Story = {
  args: { operator: 'base', card: 'prepaid', pay: ['paypal'] },
  render: (args) =>
    create(
      'be-topup-guide',
      args,
      '<script type="application/json">{"operators":{"base":{"channels":{"website":{"prepaid":{"pay":{"paypal":{"value":"yes","confidence":"reported","sources":[]}}}}}}}}</script>',
    ),
};
