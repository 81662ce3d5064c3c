import type { Say } from '../say';

/**
 * A p-value as something one can picture: of 499 shuffled copies of the data, how many held
 * something this strong. p = (b + 1) / (B + 1), so b is read back from it.
 */
export function chanceInWords(p: number, permutations: number, say: Say): string {
  const copies = Math.max(0, Math.round(p * (permutations + 1)) - 1);
  if (copies === 0) return say.t('reports.say.chanceNone', { total: say.number(permutations) });
  return say.t('reports.say.chance', {
    copies: say.number(copies),
    total: say.number(permutations),
  });
}

/** 0.33 becomes "1 in 3"; next to nothing and next to all have words of their own. */
export function oneIn(share: number, say: Say): string {
  if (share < 0.05) return say.t('reports.say.almostNone');
  if (share > 0.95) return say.t('reports.say.almostAll');
  const [part, whole] = simpleFractions.reduce((best, next) =>
    Math.abs(next[0] / next[1] - share) < Math.abs(best[0] / best[1] - share) ? next : best,
  );
  return say.t('reports.say.oneIn', { part, whole });
}

/** What people say: nobody says "4 in 7". */
const simpleFractions = [
  ...[
    [1, 10],
    [1, 5],
    [1, 4],
    [1, 3],
    [2, 5],
    [1, 2],
  ],
  ...[
    [3, 5],
    [2, 3],
    [3, 4],
    [4, 5],
    [9, 10],
  ],
] as [number, number][];
