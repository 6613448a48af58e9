// How axe is asked and how its answer is written down; no imports, so that Node and browsers can both read it.

/** An element is a part of a page: what only a whole page can have is not asked of it. */
export const AXE_OPTIONS = { resultTypes: ['violations'], rules: { region: { enabled: false }, 'heading-order': { enabled: false } } };

/** @returns {string[]} one line a rule: its id and the elements it found fault with */
export const violationsOf = ({ violations }) =>
  violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .join(' ')
        .slice(0, 300)}`,
  );
