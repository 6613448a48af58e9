import { element, type Story } from '../support/element.ts';
import { choose, count, expect, find, heard, tap, type as write, WAIT, waitFor, withDownloads } from '../support/reader.ts';
import { settled } from '../support/settled.ts';
import { arabic, chinese, composed, dark, longWords, lostFile, narrow } from '../support/states.ts';

const TAG = 'be-credit-calendar';
export default { title: 'Elements/be-credit-calendar', ...element(TAG) };

const CHOSEN = { operator: 'base', date: '2026-11-22', amount: '10' };
const endOf = (root: ParentNode, clock: string): string => find<HTMLTimeElement>(root, `[data-clock="${clock}"] time`).dateTime;

export const NothingChosen: Story = {};
export const Chosen: Story = { args: CHOSEN };
export const AmountTooSmall: Story = { args: { ...CHOSEN, amount: '5' } };
export const LongPast: Story = { args: { ...CHOSEN, date: '2020-01-01' } };
export const NoConfirmedRule: Story = { args: { operator: 'orange', date: '2026-11-22', amount: '10' } };
export const MonthlyPlansOnly: Story = { args: { operator: 'scarlet' } };
/** A reader chooses and types: the last day of the bundle follows. */
export const FillsForm: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await choose(canvasElement, 'operator', 'base');
    await write(canvasElement, 'input[name="date"]', '2026-11-22');
    await write(canvasElement, 'input[name="amount"]', '10');
    await expect(endOf(canvasElement, 'bundle')).toBe('2026-12-22');
  },
};
/** The calendar file is made on the device, on the click. */
export const SavesCalendar: Story = {
  args: CHOSEN,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const saved = heard(canvasElement, 'be-calendar-save');
    await withDownloads(async (names) => {
      await tap(canvasElement, 'button[part~="button"]');
      await waitFor(() => expect(names).toEqual(['base-2026-11-22.ics']), WAIT);
    });
    await expect(saved).toEqual([{ operator: 'base', date: '2026-11-22' }]);
  },
};
/** Nobody confirms a rule: a reader puts in the one that their operator told them. */
export const OwnRule: Story = {
  args: { operator: 'orange', date: '2026-08-31', amount: '10' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await choose(canvasElement, 'own-unit', 'M');
    await write(canvasElement, 'input[name="own-count"]', '6');
    await expect(endOf(canvasElement, 'card')).toBe('2027-02-28');
    await expect(count(canvasElement, '[data-clock="card"] [part~="mark"]')).toBe(1);
  },
};
export const LostFile: Story = lostFile(TAG, CHOSEN);
export const LongWords: Story = longWords(TAG, { date: '2026-11-22', amount: '10' });
export const Narrow: Story = narrow(CHOSEN);
export const Dark: Story = dark(CHOSEN);
export const Chinese: Story = chinese(CHOSEN);
export const Arabic: Story = arabic(CHOSEN);
export const Composed: Story = composed(TAG, { operator: 'base' });
