/** A tree of texts with every text changed: what data/words/ and the interface strings are made of. */
export const mapTexts = (value, change) => (typeof value === 'string' ? change(value) : Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mapTexts(child, change)])));
