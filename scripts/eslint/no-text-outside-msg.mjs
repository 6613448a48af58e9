// Everything a reader can read goes through msg(): a literal text in a template would stay English in six languages.

/** Texts that are the same in every language: an address, spoken of by name. */
const ALLOWED = new Set(['crdc.be']);
const READ_ALOUD = /\b(?:aria-label|aria-description|title|placeholder|alt)="([^"$]*\p{L}{2,}[^"$]*)"/gu;

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { text: '"{{text}}" is text outside msg(): it would be English in every language.', attribute: 'The attribute text "{{text}}" is outside msg(): it would be English in every language.' },
  },
  create(context) {
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.name !== 'html' && tag.name !== 'svg') return;
        // Values become a mark that is no letter, so that tags which span several pieces are seen whole.
        const whole = quasi.quasis.map(({ value }) => value.raw).join('\u0000');
        for (const [, text] of whole.matchAll(READ_ALOUD)) context.report({ node: quasi, messageId: 'attribute', data: { text } });
        const texts = whole.replace(/<!--[\s\S]*?-->/g, '').split(/<[^>]*>/);
        for (const text of texts.flatMap((part) => part.split('\u0000'))) {
          const said = text.replace(/&\w+;/g, ' ').trim();
          if (/\p{L}{2,}/u.test(said) && !ALLOWED.has(said)) context.report({ node: quasi, messageId: 'text', data: { text: said } });
        }
      },
    };
  },
};
