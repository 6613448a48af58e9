// The linter finds text that translators would never see.
import { RuleTester } from 'eslint';
import { describe, it } from 'node:test';
import rule from '../../scripts/eslint/no-text-outside-msg.mjs';

Object.assign(RuleTester, { describe, it });
const text = (said) => [{ messageId: 'text', data: { text: said } }];

new RuleTester().run('no-text-outside-msg', rule, {
  valid: [
    'html`<p>${element.msg("Top up", { id: "a" })}</p>`',
    'html`<p class="note" part="note">${text} · ${other}</p>`',
    'html`<bdi dir="ltr">crdc.be</bdi>`',
    'html`<a title=${title}>${a} / ${b}</a>`',
    'css`.note { color: red }`',
  ],
  invalid: [
    { code: 'html`<p>Top up</p>`', errors: text('Top up') },
    { code: 'html`<p>${amount} euro</p>`', errors: text('euro') },
    { code: 'html`<p class=${a ? "b" : "c"}>充值</p>`', errors: text('充值') },
    { code: 'html`<button aria-label="Close">×</button>`', errors: [{ messageId: 'attribute', data: { text: 'Close' } }] },
  ],
});
