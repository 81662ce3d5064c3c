/**
 * How far two raters agree beyond chance: Cohen's kappa, plain and quadratic-weighted.
 *
 * Why: "80 % equal" says little when both call almost everybody B. Weighted kappa forgives a
 * neighbouring grade more than a far one: A against B is a smaller quarrel than A against D. Grades
 * have an order, so the report says the weighted one; the plain one is for labels without.
 * Shape: `pairs` of labels, first rater and second; `order` lists the labels from one end to the
 * other. Pairs with a label outside `order` are left out.
 * Range -1 ... 1. When there is nothing to disagree about (no pairs, or one label only) it is 1
 * for equal raters, 0 for no pairs: never NaN. Cost: O(pairs + labels^2).
 * Source: Cohen 1960, Cohen 1968; Fleiss & Cohen 1973 for quadratic weights.
 *
 * @example
 * weightedKappa([['A', 'A'], ['A', 'B'], ['C', 'C']], ['A', 'B', 'C']).toFixed(3); // => '0.800'
 */
export function cohensKappa<Label>(
  pairs: readonly (readonly [Label, Label])[],
  order: readonly Label[],
): number {
  return kappa(pairs, order, (distance) => (distance === 0 ? 0 : 1));
}

export function weightedKappa<Label>(
  pairs: readonly (readonly [Label, Label])[],
  order: readonly Label[],
): number {
  return kappa(pairs, order, (distance) => distance * distance);
}

function kappa<Label>(
  pairs: readonly (readonly [Label, Label])[],
  order: readonly Label[],
  quarrel: (distance: number) => number,
): number {
  const first = new Float64Array(order.length);
  const second = new Float64Array(order.length);
  let observed = 0;
  let counted = 0;
  for (const [a, b] of pairs) {
    const i = order.indexOf(a);
    const j = order.indexOf(b);
    if (i < 0 || j < 0) continue;
    first[i]! += 1;
    second[j]! += 1;
    observed += quarrel(Math.abs(i - j));
    counted++;
  }
  if (counted === 0) return 0;
  let expected = 0;
  first.forEach((a, i) => {
    second.forEach((b, j) => {
      expected += (a * b * quarrel(Math.abs(i - j))) / counted;
    });
  });
  return expected === 0 ? 1 : 1 - observed / expected;
}
