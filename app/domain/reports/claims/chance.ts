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
