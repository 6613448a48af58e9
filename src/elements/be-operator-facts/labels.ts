import type { BalanceCheck, NoteFact } from '../../dataset/types.js';
import type { BeElement } from '../base.js';

export type NoteTopic = NoteFact['topic'];

/** Headings of the notes, by topic. */
export function topicLabel({ msg }: BeElement, topic: NoteTopic): string {
  switch (topic) {
    case 'topping-up':
      return msg('Topping up', { id: 'operator.topic-topping-up', desc: 'Heading of notes about topping up' });
    case 'payment':
      return msg('Paying', { id: 'operator.topic-payment', desc: 'Heading of notes about payment methods' });
    case 'identification':
      return msg('Identification', { id: 'operator.topic-identification', desc: 'Heading of notes about proving who you are, and label of how long that holds' });
    case 'postpaid':
      return msg('Monthly plans and bills', { id: 'operator.topic-postpaid', desc: 'Heading of notes about monthly plans' });
    case 'esim':
      return 'eSIM';
    case 'roaming':
      return msg('Abroad', { id: 'operator.topic-roaming', desc: 'Heading of notes about using the card abroad' });
    case 'security':
      return msg('Safety', { id: 'operator.topic-security', desc: 'Heading of notes about codes, bank accounts, lost cards' });
    default:
      return msg('Company and network', { id: 'operator.topic-company', desc: 'Heading of facts and notes about group and network' });
  }
}

/** What a balance check tells. */
export function showsLabel({ msg }: BeElement, shows: BalanceCheck['shows']): string {
  switch (shows) {
    case 'credit':
      return msg('Credit', { id: 'operator.shows-credit', desc: 'What a balance check tells: credit in euro' });
    case 'bonus':
      return msg('Bonus', { id: 'operator.shows-bonus', desc: 'What a balance check tells: free minutes, texts and data that came with a top-up' });
    case 'usage':
      return msg('What you have used', { id: 'operator.shows-usage', desc: 'What a balance check tells: minutes, texts and data used' });
    case 'roaming-cost':
      return msg('Costs abroad', { id: 'operator.shows-roaming-cost', desc: 'What a balance check tells: what was spent abroad' });
    case 'open-bill':
      return msg('Open bill', { id: 'operator.shows-open-bill', desc: 'What a balance check tells: the amount of the bill still to be paid' });
  }
}
