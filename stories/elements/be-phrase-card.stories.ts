import { element, type Story } from '../support/element.ts';
import { choose, count, expect, find, openAll, textOf, type as write } from '../support/reader.ts';
import { settled } from '../support/settled.ts';
import { arabic, chinese, composed, dark, each, longWords, lostFile, narrow } from '../support/states.ts';

const TAG = 'be-phrase-card';
export default { title: 'Elements/be-phrase-card', ...element(TAG) };

const CHOSEN = { operator: 'base', amount: '15', 'to-lang': 'fr' };

export const NothingChosen: Story = {};
export const Chosen: Story = { args: CHOSEN };
export const EachLanguage: Story = each(TAG, 'to-lang', { operator: 'base', amount: '15' });
export const VoucherFails: Story = { args: { ...CHOSEN, phrase: 'voucher-fails' } };
/** A reader fills the gaps of the sentence and says in which language the shop speaks. */
export const FillsGaps: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(count(canvasElement, '[part~="card"] .sentence .gap')).toBe(2);
    await choose(canvasElement, 'to-lang', 'de');
    await choose(canvasElement, 'operator', 'mobile-vikings');
    await write(canvasElement, 'input[name="amount"]', '20');
    const sentence = find(canvasElement, '[part~="card"] .sentence');
    await expect(sentence.lang).toBe('de-BE');
    await expect(textOf(sentence)).toMatch(/20 Euro.*Mobile Vikings/);
    await expect(count(canvasElement, '.gap')).toBe(0);
  },
};
/** The words on buttons and signs, opened. */
export const Glossary: Story = {
  args: CHOSEN,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await openAll(canvasElement);
    await expect(find(canvasElement, '[part~="table"]').checkVisibility()).toBe(true);
  },
};
export const LostFile: Story = lostFile(TAG, CHOSEN);
export const LongWords: Story = longWords(TAG, { amount: '15' });
export const Narrow: Story = narrow(CHOSEN);
export const Dark: Story = dark(CHOSEN);
export const Chinese: Story = chinese(CHOSEN);
export const Arabic: Story = arabic(CHOSEN);
export const Composed: Story = composed(TAG, { operator: 'base' });
