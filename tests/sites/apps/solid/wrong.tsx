// Not part of the app: what the types must refuse. A line without an error fails the type check.
import type {} from 'be-topup-guide/solid';

// @ts-expect-error: not in the event
export const event = <be-topup-guide on:be-choice={(event) => void event.detail.brand} />;

// @ts-expect-error: no such operator
export const operator = <be-topup-guide operator="base-mobile" />;
