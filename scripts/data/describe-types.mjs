// Words for the types that are made from the schemas: what a field means wherever it stands, and what the schema generator cannot take over
// (it drops the description beside a reference). A definition's own words are in data/schema/.

/** By type and field, else by field. */
const FIELDS = {
  value: 'What is the case. Left out where nothing is known.',
  confidence: 'How sure it is, and what that takes.',
  sources: 'Ids of the pages it was read on, from `sources`.',
  contradiction: 'Id of the sentence that says what another source claims and why this was chosen.',
  host: 'Set on facts that the page around has changed.',
  id: 'Its id; the wording stands in the words under the same one.',
  notes: 'What else there is to know, as sentences.',
  languages: 'Language tags in which one is answered.',
  topic: 'What it is about.',
  action: 'What the reader can do at once: open, text, call or dial.',
  look: 'Words to look for on the page or the sign: ids of the glossary.',
  prepaid: 'For credit that is topped up.',
  postpaid: 'For a bill that is paid.',
  steps: 'What to do, by way and kind of card.',
  'AnswerFact.value': 'Yes or no. Left out where nothing is known.',
  'AmountsFact.value': 'Euro, ascending.',
  'DurationFact.value': 'ISO 8601, whole days or months.',
  'BalanceCheck.kind': 'How one asks: a text, a dialled code, a call, the app or the website.',
  'BalanceCheck.to': 'The number to text or call.',
  'BalanceCheck.body': 'What to text.',
  'BalanceCheck.code': 'The code to dial.',
  'BalanceCheck.shows': 'What it tells.',
  'Card.criteria': 'One fact for each row of the comparison.',
  'Card.situations': 'Whether the card suits a situation.',
  'ChannelUse.available': 'Whether the operator offers this way.',
  'ChannelUse.pay': 'Which payments it takes there.',
  'ChannelUse.needs': 'Which needs it meets there.',
  'ClosedBrand.name': 'The name as it stood on the card.',
  'ClosedBrand.status': 'What became of it.',
  'ClosedBrand.since': 'When it ended, as far as a source says.',
  'Contact.name': 'The name of the body or service.',
  'Contact.texts': 'What is said of it, by moment.',
  'Contact.phones': 'Numbers to call.',
  'Contact.emails': 'Addresses to write to.',
  'Contact.sites': 'Addresses to open.',
  'Correction.row': 'The row of the content inventory that it answers.',
  'Correction.section': 'Where it is shown.',
  'FullDataset.operators': 'Brands by id.',
  'FullDataset.channels': 'Ways to top up or pay, by id, in the order of convenience.',
  'FullDataset.payments': 'Payments by id.',
  'FullDataset.cards': 'Card types by id.',
  'FullDataset.corrections': 'Common errors by id.',
  'FullDataset.glossary': 'Words on Belgian sites and signs, by id and language.',
  'FullDataset.precautions': 'What to mind, by id.',
  'FullDataset.contacts': 'Who helps, by id.',
  'FullDataset.scams': 'Fraudulent messages that an authority warned of, by id.',
  'FullDataset.devices': 'Families of phones by id.',
  'FullDataset.phrases': 'Sentences for a counter, by id.',
  'FullDataset.closedBrands': 'Brands that ended or are no phone card, by id.',
  'FullDataset.finding': 'How to find out which operator one is with.',
  'FullDataset.sources': 'Pages that facts were read on, by id.',
  'Operator.id': 'The id of the brand.',
  'Operator.sells': 'Which kinds of card it sells.',
  'Operator.detail': 'All that the first view does not need.',
  'OperatorDetail.group': 'The company behind the brand.',
  'OperatorDetail.network': 'The network that the brand runs on.',
  'OperatorDetail.domains': "Registrable domains that are the operator's own.",
  'OperatorDetail.siteLanguages': 'Languages of the pages that were seen, as language tags.',
  'OperatorDetail.app': 'The name of its app.',
  'OperatorDetail.account': 'What it calls its customer area.',
  'OperatorDetail.esimPrepaid': 'Whether prepaid comes as an eSIM.',
  'OperatorDetail.helpLine': 'Whom to call: from its own cards, and from elsewhere.',
  'OperatorDetail.balance': 'Ways to see what is left.',
  'OperatorDetail.amounts': 'Amounts one can top up.',
  'Precaution.moment': 'When to mind it.',
  'Precaution.weight': 'How much depends on it: 1 is most.',
  'Precaution.operators': 'Where it holds; left out: everywhere.',
  'Precaution.contact': 'Who helps: an id of `contacts`.',
  'Scam.operators': 'Whose name the message uses.',
  'Scam.cues': 'Groups of words: each group has one that stands in the message.',
  'Source.kind': 'Who publishes it.',
  'Source.language': 'The language of the page, as a language tag.',
};

const TYPES = {
  OperatorId: 'A brand.',
  CardId: 'A kind of card: prepaid, monthly plan, or eSIM (a form that either may have).',
  BillingId: 'How one pays: before, or by bill.',
  ChannelId: 'A way to top up or pay.',
  PaymentId: 'What one pays with.',
  NeedId: 'What a reader needs of a way.',
  SituationId: 'A situation that speaks for one card or another.',
  SectionId: 'A section of the guide.',
  TopicId: 'What a precaution is about.',
  CriterionId: 'A row of the comparison of cards.',
  NoteTopic: 'What a note is about.',
  Card: 'A kind of card as the comparison shows it.',
  ClosedBrand: 'A name that a reader may have on a card and that the guide does not cover.',
  Contact: 'A public body or service that helps.',
  Correction: 'A common error and what is true.',
  Fit: 'Whether a card suits a situation.',
  OperatorDetail: 'All about one brand that the first view does not need.',
  Payment: 'A way of paying.',
  Precaution: 'One thing to mind.',
  Scam: 'A fraudulent message that an authority warned of.',
  Source: 'A page that facts were read on.',
  SourceKind: 'Who publishes a source.',
};

const REFERENCED = /( \* \n)? \* This interface was referenced by .*\n \* via the `definition` .*\n/g;
const plain = (name) => name.replace(/\d+$/, '');

/**
 * @param {string} types TypeScript as the schema generator writes it
 * @returns {string} the same with a comment on what had none
 */
export function withDescriptions(types) {
  const lines = types.replace(REFERENCED, '').replace(/\/\*\*\n \*\/\n/g, '').split('\n');
  const out = [];
  let inside;
  let depth = 0;
  for (const line of lines) {
    const described = out.at(-1)?.endsWith('*/') && !out.at(-2)?.startsWith(' * @');
    const [, declared] = /^export (?:interface|type) (\w+)/.exec(line) ?? [];
    const [, field] = /^(\w+)\??:/.exec(line) ?? [];
    const words = declared ? TYPES[plain(declared)] : depth === 1 && field ? (FIELDS[`${plain(inside)}.${field}`] ?? FIELDS[field]) : undefined;
    if (words && !described) out.push(`/** ${words} */`);
    if (declared) inside = declared;
    depth += (line.match(/\{/g) ?? []).length - (line.match(/\}/g) ?? []).length;
    out.push(line);
  }
  return out.join('\n');
}
