import { html, nothing, type TemplateResult } from 'lit';

type Name = TemplateResult & { readonly plain: string };

/**
 * Values in a row as few pieces as can be: neighbours that are text become one. Each piece costs Lit a part and the page three nodes.
 * Where all of `around` runs from left to right a name needs nothing around it: it is text too.
 */
export function joined(values: readonly unknown[], around?: string): unknown {
  const pieces: unknown[] = [];
  for (let value of values.flat(4)) {
    const plain = (value as Name | undefined)?.plain;
    // Hebrew, Arabic and what stands between them.
    if (around && plain && !/[֐-ࣿ]/.test(around + plain)) value = plain;
    if (typeof value === 'string' && typeof pieces.at(-1) === 'string') value = (pieces.pop() as string) + value;
    if (value !== '') pieces.push(value);
  }
  return pieces.length > 1 ? pieces : pieces[0];
}

/** A sentence with {names} in it, the names replaced by values; text stays text. */
export const fill = (text: string | undefined, values: Readonly<Record<string, unknown>>): unknown =>
  text
    ? joined(
        text.split(/\{(\w+)\}/).map((piece, index) => (index % 2 ? (values[piece] ?? `{${piece}}`) : piece)),
        text,
      )
    : nothing;

/** A brand, name or address: kept whole and unscrambled in a sentence of either direction. */
export const name = (plain: string): Name => ({ ...html`<bdi>${plain}</bdi>`, plain });

/** A heading at a level that the page decides; deeper than 6 stays 6. */
export function heading(level: number, content: unknown, className: string): TemplateResult {
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 part="heading" class=${className}>${content}</h1>`;
    case 2:
      return html`<h2 part="heading" class=${className}>${content}</h2>`;
    case 3:
      return html`<h3 part="heading" class=${className}>${content}</h3>`;
    case 4:
      return html`<h4 part="heading" class=${className}>${content}</h4>`;
    case 5:
      return html`<h5 part="heading" class=${className}>${content}</h5>`;
    default:
      return html`<h6 part="heading" class=${className}>${content}</h6>`;
  }
}

/** A link out of the guide. Only addresses that the build has checked come here. */
export const link = (address: string, text: unknown): TemplateResult => html`<a href=${address} rel="noopener external" target="_blank"><bdi dir="ltr">${text}</bdi></a>`;

/** The host name of an address, as a reader would type it. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
