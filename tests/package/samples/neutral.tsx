// JSX without any framework: the tags come from be-topup-guide/jsx alone. Compiled by tests/package/types.test.mjs.
import type { BeTopupGuide, TAGS } from 'be-topup-guide';
import type { Elements, Listeners } from 'be-topup-guide/jsx';

declare global {
  namespace JSX {
    type Element = unknown;
    type IntrinsicElements = { [Tag in keyof Elements]: Elements[Tag]['props'] & Listeners<Elements[Tag]['events']> & { lang?: string; children?: unknown } };
  }
}
declare function createElement(...all: unknown[]): unknown;

export const guide = (
  <be-topup-guide lang="zh-Hans" operator="base" pay={['cash', 'visa']} needs="no-account from-abroad" heading-level={3} onbe-choice={(event) => event.detail.operator.toUpperCase()}>
    {createElement('h2')}
  </be-topup-guide>
);
export const calendar = <be-credit-calendar amount="10" date="2026-11-01" headingLevel={2} dataset={null} />;
// @ts-expect-error there is no such operator
export const wrongValue = <be-topup-guide operator="nobody" />;
// @ts-expect-error nothing of that name is in the event
export const wrongEvent = <be-topup-guide onbe-choice={(event) => event.detail.nothing} />;
// @ts-expect-error there is no such tag
export const wrongTag = <be-nothing />;

// Every tag of the library is there, with its class.
export const tags: (typeof TAGS)[keyof typeof TAGS] = 'be-topup-guide' as keyof Elements;
export const element: BeTopupGuide = document.querySelector('be-topup-guide') as Elements['be-topup-guide']['element'];
