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

/** "about 6": how many of ten, for shares that are read at a counter. */
export const ofTen = (share: number): number => Math.round(share * 10);

/** 0.33 becomes "1 in 3"; next to nothing and next to all have words of their own. */
export function oneIn(share: number, say: Say): string {
  if (share < 0.05) return say.t('reports.say.almostNone');
  if (share > 0.95) return say.t('reports.say.almostAll');
  const [part, whole] = simplestFraction(share);
  return say.t('reports.say.oneIn', { part, whole });
}

function simplestFraction(share: number): [number, number] {
  for (let whole = 2; whole < 10; whole += 1) {
    const part = Math.round(share * whole);
    if (part > 0 && part < whole && Math.abs(part / whole - share) <= 0.035) return [part, whole];
  }
  return [Math.max(1, Math.round(share * 10)), 10];
}
